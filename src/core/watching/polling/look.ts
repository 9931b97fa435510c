/** Reads a source on the web: its feed or sitemap with the sitemaps below it, and where it lives now. */
import type { WatchedSource } from "../watched-source.ts";
import type { FeedEntry, Fetched, ReadFeed, SourceReader, WebFetcher } from "../watching-ports.ts";

const MIB = 1024 * 1024;
/** What the protocol allows a sitemap. */
const MAX_SITEMAP_BYTES = 50 * MIB;
const MAX_FEED_BYTES = 16 * MIB;
/** Sitemaps of an index that one poll reads: the newest, and some of the rest by chance, so that all have their turn. */
const NEWEST_SITEMAPS = 5;
const OTHER_SITEMAPS = 3;

export interface LookingParts {
  readonly fetcher: Pick<WebFetcher, "fetch">;
  readonly reader: SourceReader;
  readonly random: () => number;
  readonly signal: AbortSignal;
}

type Content = Extract<Fetched, { kind: "content" }>;

export type Looked =
  | {
      readonly kind: "feed";
      readonly address: string;
      readonly content: Content;
      readonly feed: ReadFeed;
      readonly leftOver: boolean;
    }
  | { readonly kind: "page"; readonly address: string; readonly content: Content }
  | { readonly kind: "unchanged"; readonly address: string }
  | { readonly kind: "gone"; readonly reason: string }
  | { readonly kind: "failed"; readonly reason: string; readonly retryAfterSeconds: number | null };

/** `whole`: also what has not changed since the last poll is wanted. */
export async function lookAt(source: WatchedSource, whole: boolean, parts: LookingParts): Promise<Looked> {
  const { etag, lastModified, address } = source;
  const fetched = await parts.fetcher.fetch(address, {
    ...(whole ? {} : { etag, lastModified }),
    maxBytes: maxBytes(source),
    signal: parts.signal,
  });
  if (fetched.kind === "failed" || fetched.kind === "gone") return fetched;
  const moved = fetched.movedTo ?? address;
  if (fetched.kind === "unchanged") return { kind: "unchanged", address: moved };
  if (source.kind === "page") return { kind: "page", address: moved, content: fetched };
  return readAt(source, fetched, moved, parts);
}

function maxBytes({ kind }: WatchedSource): number {
  return kind === "sitemap" ? MAX_SITEMAP_BYTES : MAX_FEED_BYTES;
}

async function readAt(
  source: WatchedSource,
  content: Content,
  address: string,
  parts: LookingParts,
): Promise<Looked> {
  const read = await parts.reader.read(content);
  switch (read.kind) {
    case "feed":
    case "sitemap": {
      const found = await announcedMove(source, read.feed, parts);
      if (found) return found;
      const { entries, leftOver } = await withSitemaps(read.feed, source, parts);
      return { kind: "feed", address, content, feed: { ...read.feed, entries }, leftOver };
    }
    case "page":
      return failure(`the address shows a page now, and no ${source.kind}${named(read.feeds)}`);
    case "opml":
      return failure("the address holds a list of feeds now; add its feeds instead");
    case "unreadable":
      return failure(read.reason);
  }
}

function named(feeds: readonly { readonly address: string }[]): string {
  const [first] = feeds;
  return first ? `; the page names ${first.address} as its feed` : "";
}

function failure(reason: string): Looked {
  return { kind: "failed", reason, retryAfterSeconds: null };
}

/** The feed where it says that it lives now, if it answers well there; one step only. */
async function announcedMove(
  source: WatchedSource,
  { movedTo }: ReadFeed,
  { fetcher, reader, signal }: LookingParts,
): Promise<Looked | null> {
  if (movedTo === null || movedTo === source.address) return null;
  const content = await fetcher.fetch(movedTo, { maxBytes: maxBytes(source), signal });
  if (content.kind !== "content") return null;
  const read = await reader.read(content);
  if (read.kind !== "feed") return null;
  return { kind: "feed", address: movedTo, content, feed: read.feed, leftOver: false };
}

interface Entries {
  readonly entries: readonly FeedEntry[];
  /** Not all of an index was read. */
  readonly leftOver: boolean;
}

async function withSitemaps(feed: ReadFeed, source: WatchedSource, parts: LookingParts): Promise<Entries> {
  if (feed.sitemaps.length === 0) return { entries: datedOf(feed.entries, source), leftOver: false };
  const entries = [...feed.entries];
  const queue = chosenSitemaps(feed.sitemaps, parts.random);
  const visited = new Set<string>();
  for (
    let next = queue.shift();
    next !== undefined && visited.size < NEWEST_SITEMAPS + OTHER_SITEMAPS;
    next = queue.shift()
  ) {
    if (visited.has(next)) continue;
    visited.add(next);
    const content = await parts.fetcher.fetch(next, { maxBytes: MAX_SITEMAP_BYTES, signal: parts.signal });
    const read = content.kind === "content" ? await parts.reader.read(content) : null;
    if (read?.kind !== "sitemap") continue;
    entries.push(...datedOf(read.feed.entries, source));
    // An index of indexes: its newest goes before the rest.
    queue.unshift(...chosenSitemaps(read.feed.sitemaps, parts.random));
  }
  return { entries: newestFirst(entries), leftOver: true };
}

function chosenSitemaps(sitemaps: readonly string[], random: () => number): string[] {
  const others = sitemaps.slice(NEWEST_SITEMAPS);
  const drawn = Array.from(
    { length: Math.min(OTHER_SITEMAPS, others.length) },
    () => others[Math.floor(random() * others.length)],
  );
  return [...sitemaps.slice(0, NEWEST_SITEMAPS), ...drawn.flatMap((one) => one ?? [])];
}

/** A sitemap that dates some of its addresses dates those that are news; the others are contacts and imprints. */
function datedOf(entries: readonly FeedEntry[], { kind }: WatchedSource): readonly FeedEntry[] {
  if (kind !== "sitemap") return entries;
  const dated = entries.filter(({ publishedAt }) => publishedAt !== null);
  return dated.length === 0 ? entries : newestFirst(dated);
}

function newestFirst(entries: readonly FeedEntry[]): FeedEntry[] {
  const times = new Map(entries.map((entry) => [entry, Date.parse(entry.publishedAt ?? "") || 0]));
  return entries.toSorted((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0));
}
