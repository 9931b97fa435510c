/** Hits as retrieval hands them on, for the tests of what comes after it. */
import type { ArticleSummary } from "../../src/core/article.ts";
import type { Hit, Retrieved } from "../../src/core/retrieve.ts";
import { lexemes } from "../../src/text/lexemes.ts";
import { fakeEmbedder } from "../support/fake-embedder.ts";

export const embedder = fakeEmbedder();

export async function vectorOf(text: string): Promise<Float32Array> {
  const [vector] = (await embedder.embed([text], "passage")).vectors;
  if (!vector) throw new Error("no vector");
  return vector;
}

export interface HitFields {
  readonly id?: number;
  /** Where the passage starts in its body. */
  readonly start?: number;
  readonly score?: number;
  readonly dense?: number;
  readonly vector?: Float32Array;
  readonly article?: Partial<ArticleSummary>;
}

/** A hit of one passage; its vector is that of its text. */
export async function hitOf(text: string, fields: HitFields = {}): Promise<Hit> {
  const { id = 1, start = 0, score = 0.5, dense = 0.5, vector = await vectorOf(text), article = {} } = fields;
  const summary: ArticleSummary = {
    id: `a${id}`,
    externalId: `${id}.txt`,
    sequence: id,
    title: null,
    source: null,
    language: "en",
    url: null,
    file: null,
    published: { value: null, precision: "none" },
    addedAt: "2026-05-20T12:00:00.000Z",
    ...article,
  };
  return {
    passage: { id, start, end: start + text.length, text, article: summary },
    score,
    dense,
    lexical: 0,
    vector,
  };
}

/** A question as it went through retrieval. */
export async function asked(text: string, hits: readonly Hit[] = [], language = "en"): Promise<Retrieved> {
  return { hits, question: await vectorOf(text), language, lexemes: lexemes(text, language) };
}
