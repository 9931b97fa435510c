/** What tests of taking articles in share: articles, the items of a source, and an ingest over what is in memory. */
import type { RawArticle } from "../../src/core/article.ts";
import { type IngestItem, type IngestOptions, ingest } from "../../src/core/ingest.ts";
import type { Archive, Embedder } from "../../src/core/ports.ts";
import { fakeEmbedder } from "../support/fake-embedder.ts";
import { createMemoryArchive } from "../support/memory-archive.ts";

export const clock = () => new Date("2026-05-01T12:00:00Z");
export const defaults = { language: null, source: null, fetchedAt: null };

export function raw(id: string, fields: Partial<RawArticle> = {}): RawArticle {
  return {
    kind: "record",
    key: `id:${id}`,
    externalId: id,
    file: "all.jsonl",
    location: `/in/all.jsonl`,
    line: 1,
    text: `Article ${id} tells of the river. The water rose in the night.`,
    title: null,
    url: null,
    source: null,
    byline: null,
    language: "en",
    publishedAt: null,
    ...fields,
  };
}

export async function* items(
  ...list: (RawArticle | { file: string; reason: string })[]
): AsyncGenerator<IngestItem> {
  for (const item of list)
    yield "key" in item ? { kind: "article", article: item } : { kind: "reject", reject: item };
}

interface Setting {
  readonly archive?: Archive;
  readonly embedder?: Embedder;
  readonly options?: Partial<IngestOptions>;
}

export function take(list: AsyncIterable<IngestItem>, { archive, embedder, options }: Setting = {}) {
  return ingest(
    list,
    {
      archive: archive ?? createMemoryArchive({ clock }),
      embedder: embedder ?? fakeEmbedder(),
      seconds: () => 0,
    },
    { defaults, ...options },
  );
}
