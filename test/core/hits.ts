/** Hits as retrieval hands them on, for the tests of what comes after it. */
import type { ArticleSummary, Passage } from "../../src/core/article.ts";
import type { Question } from "../../src/core/read-question.ts";
import type { Hit } from "../../src/core/retrieve.ts";
import { lexemes } from "../../src/text/lexemes.ts";
import { namesIn } from "../../src/text/names.ts";
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
  /** The same text in other articles. */
  readonly alsoIn?: readonly Passage[];
  readonly article?: Partial<ArticleSummary>;
}

/** An article of which nothing is known but its names, unless told otherwise. */
function summaryOf(id: number, fields: Partial<ArticleSummary> = {}): ArticleSummary {
  return {
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
    ...fields,
  };
}

/** A passage of an article, of which nothing else is known. */
export function passageOf(
  id: number,
  text: string,
  article: Partial<ArticleSummary> = {},
  start = 0,
): Passage {
  return { id, start, end: start + text.length, text, article: summaryOf(id, article) };
}

/** A hit of one passage. */
export async function hitOf(text: string, fields: HitFields = {}): Promise<Hit> {
  const { id = 1, start = 0, score = 0.5, dense = 0.5, alsoIn = [], article = {} } = fields;
  return {
    passage: passageOf(id, text, article, start),
    score,
    dense,
    sentence: dense,
    freshness: 0,
    lexical: 0,
    alsoIn,
  };
}

export interface AskedFields {
  /** In how many passages keys of names and numbers stand; the others in one. */
  readonly frequencies?: Readonly<Record<string, number>>;
  /** How many passages there are. */
  readonly passages?: number;
}

/** A question as retrieval reads it; its embedding needs no correction. */
export async function asked(
  text: string,
  language = "en",
  { frequencies = {}, passages = 1_000 }: AskedFields = {},
): Promise<Question> {
  const vector = await vectorOf(text);
  const mentions = namesIn(text, language, "question");
  const keys = mentions.flatMap((mention) => mention.keys);
  return {
    text,
    language,
    wordLanguage: language,
    lexemes: lexemes(text, language),
    mentions,
    frequencies: new Map(keys.map((key) => [key, frequencies[key] ?? 1])),
    passages,
    vector,
    corrected: vector,
  };
}
