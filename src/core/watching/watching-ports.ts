/** What watching needs from the world: a store of sources, and something that reads them. */
import type { IngestItem } from "../ingest.ts";
import type {
  NewWatchedSource,
  PollState,
  SeenEntry,
  SourceKind,
  SourceSettings,
  WatchedSource,
} from "./watched-source.ts";

/** Sources and what became of their entries. Each call is one transaction that holds over processes. */
export interface WatchedSourceStore {
  /**
   * Due at once. Null where its owner (a server, or the operator) watches its address already, or did before that source
   * moved. Others may watch it, too.
   */
  add(source: NewWatchedSource, now: number): Promise<WatchedSource | null>;
  /**
   * By id; else by address, or by the address that it was added with, of one owner (a server's id, or null for the operator);
   * where none is given, the operator's goes first.
   */
  source(idOrAddress: string, owner?: string | null): Promise<WatchedSource | null>;
  /** All of them; of a guild those added there. In the order they were added. */
  sources(guild?: string): Promise<readonly WatchedSource[]>;
  remove(id: string): Promise<boolean>;
  /** False when it is gone. */
  change(id: string, settings: SourceSettings): Promise<boolean>;
  /** Null goes on: it is due at once, and its failures are forgotten. False when it is gone. */
  setPause(id: string, pause: WatchedSource["pause"], now: number): Promise<boolean>;
  /** Those due, not paused and not being polled by anyone: claimed for `leaseMs`, the longest due first. */
  claimDue(options: {
    readonly holder: string;
    readonly now: number;
    readonly leaseMs: number;
    readonly limit: number;
    /** Only this one, due or not. */
    readonly id?: string;
  }): Promise<readonly WatchedSource[]>;
  /** Ends the claims of holders that are gone: what they polled need not wait to be claimed. */
  endClaims(isGone: (holder: string) => boolean, now: number): Promise<void>;
  /** Lengthens a claim; false when it was lost to another process, or the source is gone. */
  renew(
    id: string,
    claim: { readonly holder: string; readonly now: number; readonly leaseMs: number },
  ): Promise<boolean>;
  /** Ends a poll: sets what is known now and gives up the lease. An address that another of its owner has is not taken over. */
  polled(
    id: string,
    state: PollState & { readonly address: string; readonly name: string | null },
  ): Promise<void>;
  /** True once for each time trouble begins (`true`) and ends (`false`): whoever claims it tells the channel. */
  claimTelling(id: string, trouble: boolean): Promise<boolean>;
  /** Within one source, by what was asked for: addresses, or guids where no address fits. */
  entries(source: string, urls: readonly string[]): Promise<ReadonlyMap<string, SeenEntry>>;
  /** Hashes of all its entries by their addresses. */
  hashes(source: string): Promise<ReadonlyMap<string, string>>;
  saveEntries(entries: readonly SeenEntry[]): Promise<void>;
  /** Entries under an address over all sources, the newest first. */
  entriesAt(url: string): Promise<readonly SeenEntry[]>;
  /** Those in state `teaser` or `waiting` that were tried less than `MAX_TRIES` times, the longest untried first. */
  retryable(source: string, limit: number): Promise<readonly SeenEntry[]>;
  /** Articles a source brought since an instant. */
  articlesSince(source: string, since: number): Promise<number>;
  close(): void;
}

/** How a request for something on the web ended. */
export type Fetched =
  | {
      readonly kind: "content";
      /** After redirects. */
      readonly address: string;
      /** Where every redirect on the way was permanent (301, 308): the address to ask from now on; else null. */
      readonly movedTo: string | null;
      readonly body: Uint8Array;
      /** From the header, lower case, without parameters; null where there is none. */
      readonly contentType: string | null;
      readonly charset: string | null;
      readonly etag: string | null;
      readonly lastModified: string | null;
      /** `Cache-Control: max-age`, seconds; null for none. */
      readonly maxAgeSeconds: number | null;
    }
  | { readonly kind: "unchanged"; readonly movedTo: string | null }
  /** 410: gone for good. */
  | { readonly kind: "gone"; readonly reason: string }
  /** `lasting`: asking again soon is of no use (404, forbidden address, robots.txt). */
  | {
      readonly kind: "failed";
      readonly reason: string;
      readonly lasting: boolean;
      readonly retryAfterSeconds: number | null;
    };

/** Fetches from the web, safely and politely. Never rejects, but at an aborted signal. */
export interface WebFetcher {
  fetch(
    address: string,
    options?: {
      readonly etag?: string | null;
      readonly lastModified?: string | null;
      /** Most bytes after decompression. */
      readonly maxBytes?: number;
      readonly signal?: AbortSignal;
    },
  ): Promise<Fetched>;
  /** Why an address would not be asked, as far as it tells itself (private, no web address); null where it may be. */
  refusal(address: string): string | null;
  close(): Promise<void>;
}

/** An entry of a feed or a sitemap. */
export interface FeedEntry {
  /** Absolute, without what only tracks readers; null where the feed gives none. */
  readonly url: string | null;
  readonly guid: string | null;
  readonly title: string | null;
  /** Plain text of the longest that the feed has; "" for nothing. */
  readonly text: string;
  /** Whether `text` is only the beginning or a summary of the article. */
  readonly isTeaser: boolean;
  /** ISO 8601; null where there is none that can be read. */
  readonly publishedAt: string | null;
  readonly byline: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** Publisher, where the entry or a sitemap names one. */
  readonly publisher: string | null;
}

/** A feed or sitemap as it was read. */
export interface ReadFeed {
  readonly title: string | null;
  readonly language: string | null;
  /** Newest first, as far as they are dated. */
  readonly entries: readonly FeedEntry[];
  /** Entries that are broken, in words. */
  readonly rejected: readonly string[];
  readonly feedSeconds: number | null;
  readonly skipHours: readonly number[];
  readonly skipDays: readonly number[];
  /** Of an index of sitemaps: where the others are, the newest first. */
  readonly sitemaps: readonly string[];
  /** The feed names another place where it lives now (`itunes:new-feed-url`, `<redirect>`); null for none. */
  readonly movedTo: string | null;
}

/** What the content at an address turned out to be. */
export type ReadSource =
  | { readonly kind: "feed" | "sitemap"; readonly feed: ReadFeed }
  /** A page, with the feeds that it names (`<link rel="alternate">`). */
  | {
      readonly kind: "page";
      readonly feeds: readonly { readonly address: string; readonly title: string | null }[];
    }
  | {
      readonly kind: "opml";
      readonly outlines: readonly { readonly address: string; readonly title: string | null }[];
    }
  | { readonly kind: "unreadable"; readonly reason: string };

/** Reads what was fetched; pure, never throws. */
export interface SourceReader {
  /** Never rejects. Gives others their turn on the thread, however long a feed is. */
  read(content: Extract<Fetched, { kind: "content" }>): Promise<ReadSource>;
  /** The article of a page, filed under `filedAs` whatever the page claims to be; null with no article text. */
  article(
    content: Extract<Fetched, { kind: "content" }>,
    filedAs: { readonly url: string; readonly guid: string | null; readonly entry: FeedEntry | null },
  ): IngestItem;
  /** The article of an entry in the feed's own words. */
  entryArticle(entry: FeedEntry, feedAddress: string): IngestItem;
  /** An address without what only tracks readers (`utm_…`, `fbclid`), fragment and default port; null for none of http(s). */
  canonical(address: string): string | null;
}

/** Folders on this machine. */
export interface FolderReader {
  /** Changed files since the last look (by size and time of change) as articles, in a stable order. */
  changed(
    folder: string,
    known: ReadonlyMap<string, string>,
    signal?: AbortSignal,
  ): AsyncIterable<{ readonly item: IngestItem; readonly file: string; readonly hash: string }>;
}

export type { SourceKind };
