/** Articles taken in by the real ingest, and the real search over them; only model and archive are small ones. */
import type { RawArticle } from "../../src/core/article.ts";
import { asking, gatherer } from "../../src/core/ask.ts";
import { sentenceWeigher } from "../../src/core/evidence.ts";
import { type IngestItem, ingest } from "../../src/core/ingest.ts";
import { openLiveIndex } from "../../src/core/live-index.ts";
import type { AnswerWriter, Archive, Clock, Embedder } from "../../src/core/ports.ts";
import { retriever, wantedRanker } from "../../src/core/retrieve.ts";
import { dot } from "../../src/core/vectors.ts";
import { fakeEmbedder } from "./fake-embedder.ts";
import { createMemoryArchive } from "./memory-archive.ts";
import { memoryIndexFile } from "./memory-index-file.ts";
import { createQuietLog } from "./quiet-log.ts";

/** When all of it happens. */
export const clock: Clock = () => new Date("2026-05-20T12:00:00Z");
const unchanged = (vector: Float32Array) => vector;

/** A record in English without anything but its text, unless told otherwise. */
export function rawRecord(id: string, text: string, fields: Partial<RawArticle> = {}): RawArticle {
  return {
    kind: "record",
    key: `id:${id}`,
    externalId: id,
    file: "all.jsonl",
    location: "/in/all.jsonl",
    line: 1,
    text,
    title: null,
    url: null,
    source: null,
    byline: null,
    language: "en",
    publishedAt: null,
    ...fields,
  };
}

export interface SearchOptions {
  /** The language model; none unless given. */
  readonly writer?: AnswerWriter;
}

/** Search and answers over what `archive` holds. */
export function searchOver(archive: Archive, embedder: Embedder, { writer }: SearchOptions = {}) {
  const log = createQuietLog();
  const { file } = memoryIndexFile(embedder.model.dimensions);
  const index = openLiveIndex({ archive, file, correct: unchanged, log, clock });
  const likeness = dot;
  const retrieving = { embedder, passages: archive, index, correct: unchanged, likeness };
  const retrieve = retriever(retrieving);
  const rankWanted = wantedRanker(retrieving);
  const weigh = sentenceWeigher({ embedder, passages: archive, correct: unchanged });
  const gather = gatherer({ retrieve, weigh });
  const parts = { archive, retrieve, rankWanted, gather, embedder, correct: unchanged, clock, log };
  return { ...parts, index, likeness, weigh, ...asking({ ...parts, writer: writer ?? null }) };
}

/** Takes records in and opens the search over them. */
export async function smallCoverage(
  records: readonly RawArticle[],
  embedder: Embedder = fakeEmbedder(),
  options: SearchOptions = {},
) {
  const archive = createMemoryArchive({ clock });
  async function* items(): AsyncGenerator<IngestItem> {
    for (const article of records) yield { kind: "article", article };
  }
  await ingest(
    items(),
    { archive, embedder, seconds: () => 0 },
    { defaults: { language: null, source: null, fetchedAt: null } },
  );
  return searchOver(archive, embedder, options);
}
