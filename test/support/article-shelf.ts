/** Where tests of watching put articles instead of an archive. */
import type { RawArticle } from "../../src/core/article.ts";
import type { IngestItem, IngestSummary } from "../../src/core/ingest.ts";

export interface Shelf {
  /** Texts by the articles' keys, as they are stored now. */
  readonly texts: ReadonlyMap<string, string>;
  /** Articles as they were handed over, in order, repetitions too. */
  readonly handed: readonly RawArticle[];
  take(items: AsyncIterable<IngestItem>): Promise<IngestSummary>;
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
