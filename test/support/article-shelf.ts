/** Where tests of watching put articles instead of an archive. */
import type { ArticleSummary, RawArticle } from "../../src/core/article.ts";
import type { IngestItem, IngestSummary } from "../../src/core/ingest.ts";
import type { PollParts } from "../../src/core/watching/polling/poll.ts";

export interface Shelf {
  /** Texts by the articles' keys, as they are stored now. */
  readonly texts: ReadonlyMap<string, string>;
  /** Articles as they were handed over, in order, repetitions too. */
  readonly handed: readonly RawArticle[];
  take(items: AsyncIterable<IngestItem>): Promise<IngestSummary>;
  /** What an archive says of the articles as they are now. */
  readonly archive: PollParts["archive"];
}

/** Stores what it is given as an ingest does; articles whose text holds “refused” are rejected. */
export function createShelf(): Shelf {
  const texts = new Map<string, string>();
  const handed: RawArticle[] = [];
  const keep = ({ key, text }: RawArticle) => {
    const known = texts.get(key);
    texts.set(key, text);
    if (known === undefined) return "added";
    return known === text ? "unchanged" : "updated";
  };
  return {
    texts,
    handed,
    archive: {
      find: async (key) => (texts.has(key) ? { id: key, contentHash: "" } : null),
      remove: async (keys) => keys.filter((key) => texts.delete(key)).length,
      async latest(limit, offset, { source }) {
        const kept = [...new Map(handed.map((one) => [one.key, one])).values()].filter(({ key }) =>
          texts.has(key),
        );
        const named = kept.filter((one) => one.source?.toLowerCase() === source?.toLowerCase());
        return { total: named.length, articles: named.slice(offset, offset + limit).map(summaryOf) };
      },
    },
    async take(items) {
      const counts = { added: 0, updated: 0, unchanged: 0 };
      const rejected: { file: string; reason: string }[] = [];
      for await (const item of items) {
        if (item.kind === "article") handed.push(item.article);
        const reject = item.kind === "reject" ? item.reject : rejectOf(item.article);
        if (reject) rejected.push(reject);
        else if (item.kind === "article") counts[keep(item.article)] += 1;
      }
      return { ...counts, rejected, removed: 0, passages: 0, tokens: 0, seconds: 0, passagesPerSecond: 0 };
    },
  };
}

function rejectOf({ text, file, externalId }: RawArticle) {
  return text.includes("refused") ? { file: file ?? externalId, reason: "too little text" } : null;
}

function summaryOf(
  { externalId, title, source, language, url, file }: RawArticle,
  at: number,
): ArticleSummary {
  return {
    id: externalId,
    externalId,
    sequence: at + 1,
    title,
    source,
    language: language ?? "und",
    url,
    file,
    published: { value: null, precision: "none" },
    addedAt: "2026-05-20T12:00:00.000Z",
  };
}
