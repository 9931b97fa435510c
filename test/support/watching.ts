/** Sources, entries and a small web for tests of watching. */
import type { IngestItem } from "../../src/core/ingest.ts";
import type { NewWatchedSource, SeenEntry } from "../../src/core/watching/watched-source.ts";
import type {
  FeedEntry,
  Fetched,
  ReadFeed,
  ReadSource,
  SourceReader,
  WebFetcher,
} from "../../src/core/watching/watching-ports.ts";

export const START = Date.parse("2026-05-20T12:00:00Z");
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

export function newSource(fields: Partial<NewWatchedSource> = {}): NewWatchedSource {
  return {
    kind: "feed",
    address: "https://courier.example/feed",
    name: null,
    publisher: null,
    language: null,
    everySeconds: null,
    maxAgeDays: null,
    guild: null,
    channel: null,
    addedBy: null,
    fromFile: false,
    ...fields,
  };
}

export function seenEntry(fields: Partial<SeenEntry> = {}): SeenEntry {
  return {
    source: "s1",
    url: "https://courier.example/a",
    guid: null,
    state: "taken",
    reason: null,
    key: "url:https://courier.example/a",
    hash: "1",
    tries: 0,
    firstSeenAt: START,
    lastSeenAt: START,
    ...fields,
  };
}

/** An entry whose whole text the feed has, unless told otherwise. */
export function entryOf(name: string, fields: Partial<FeedEntry> = {}): FeedEntry {
  return {
    url: `https://courier.example/${name}`,
    guid: null,
    title: `Title of ${name}`,
    text: `The whole text of ${name}.`,
    isTeaser: false,
    publishedAt: null,
    byline: null,
    language: null,
    publisher: null,
    ...fields,
  };
}

export function feedOf(entries: readonly FeedEntry[], fields: Partial<ReadFeed> = {}): ReadFeed {
  return {
    title: "The Courier",
    language: "en",
    entries,
    rejected: [],
    feedSeconds: null,
    skipHours: [],
    skipDays: [],
    sitemaps: [],
    movedTo: null,
    ...fields,
  };
}

export type Content = Extract<Fetched, { kind: "content" }>;

export type Failed = Extract<Fetched, { kind: "failed" }>;

export function failed(reason: string, fields: Partial<Failed> = {}): Failed {
  return { kind: "failed", reason, lasting: false, retryAfterSeconds: null, ...fields };
}

/** What an address answers: something to read, an article's text (`{ text }`), or an end without content. */
export type Answer =
  | { readonly read: ReadSource; readonly content?: Partial<Content> }
  | { readonly text: string; readonly content?: Partial<Content> }
  | Exclude<Fetched, { kind: "content" }>;

export interface SmallWeb {
  readonly fetcher: WebFetcher;
  readonly reader: SourceReader;
  /** Addresses asked for, in order. */
  readonly asked: { readonly address: string; readonly etag: string | null }[];
  set(address: string, answer: Answer | (() => Promise<Answer>)): void;
}

export function feedAnswer(entries: readonly FeedEntry[], fields: Partial<ReadFeed> = {}): Answer {
  return { read: { kind: "feed", feed: feedOf(entries, fields) } };
}

/** Contents carry their meaning along, so that nothing has to be parsed. */
export function smallWeb(): SmallWeb {
  const answers = new Map<string, Answer | (() => Promise<Answer>)>();
  const meanings = new Map<Content, Answer>();
  const asked: { address: string; etag: string | null }[] = [];
  const fetcher: WebFetcher = {
    async fetch(address, { etag = null, signal } = {}) {
      asked.push({ address, etag });
      const known = answers.get(address);
      const answer = typeof known === "function" ? await known() : known;
      signal?.throwIfAborted();
      if (!answer) return failed("the server answered 404 (Not Found)", { lasting: true });
      if ("kind" in answer) return answer;
      const content = { ...EMPTY, address, ...answer.content };
      if (etag !== null && content.etag === etag) return { kind: "unchanged", movedTo: content.movedTo };
      meanings.set(content, answer);
      return content;
    },
    refusal: (address) => (address.startsWith("http://10.") ? "10.* is not a public address" : null),
    close: async () => undefined,
  };
  return {
    fetcher,
    reader: readerOf(meanings),
    asked,
    set: (address, answer) => void answers.set(address, answer),
  };
}

const EMPTY: Content = {
  kind: "content",
  address: "",
  movedTo: null,
  body: new Uint8Array(),
  contentType: null,
  charset: null,
  etag: null,
  lastModified: null,
  maxAgeSeconds: null,
};

function readerOf(meanings: ReadonlyMap<Content, Answer>): SourceReader {
  return {
    async read(content) {
      const meaning = meanings.get(content);
      if (meaning && "read" in meaning) return meaning.read;
      return { kind: "page", feeds: [] };
    },
    article(content, { url, entry }) {
      const meaning = meanings.get(content);
      const text = meaning && "text" in meaning ? meaning.text : "";
      if (text === "") return { kind: "reject", reject: { file: url, reason: "no article text" } };
      return articleItem("page", url, entry?.title ?? null, text, entry?.publisher ?? null);
    },
    entryArticle({ url, guid, title, text }) {
      return articleItem("record", url ?? `guid:${guid}`, title, text || (title ?? ""));
    },
    canonical: (address) => {
      if (!/^https?:/i.test(address) || !URL.canParse(address)) return null;
      const url = new URL(address);
      url.hash = "";
      for (const name of [...url.searchParams.keys()])
        if (name.startsWith("utm_")) url.searchParams.delete(name);
      return url.href;
    },
  };
}

function articleItem(
  kind: "page" | "record",
  url: string,
  title: string | null,
  text: string,
  source: string | null = null,
): IngestItem {
  const isWeb = url.startsWith("http");
  return {
    kind: "article",
    article: {
      kind,
      key: isWeb ? `url:${url}` : `id:${url}`,
      externalId: url,
      file: null,
      location: url,
      line: null,
      text,
      title,
      url: isWeb ? url : null,
      source,
      byline: null,
      language: null,
      publishedAt: null,
    },
  };
}
