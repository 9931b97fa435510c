/** Weighed sentences as the composing gets them; how alike two are is set by the test. */
import type { ArticleSummary } from "../../../src/core/article.ts";
import type { ScoredSentence } from "../../../src/core/evidence.ts";
import { hitOf } from "../hits.ts";

export interface ToldFields {
  readonly score?: number;
  /** What it tells of: sentences of one subject are alike, of two are not. */
  readonly subject?: number;
  /** Cosine to the pure subject: two sentences are as alike as the product of theirs. */
  readonly cosine?: number;
  /** The whole passage; the sentence must stand in it. */
  readonly passage?: string;
  /** Where the passage starts in its body. */
  readonly start?: number;
  readonly article?: Partial<ArticleSummary>;
}

const DIMENSIONS = 128;
let made = 0;

/** A sentence of an article of its own, unless told otherwise. */
export async function told(text: string, fields: ToldFields = {}): Promise<ScoredSentence> {
  const { score = 1, subject = 0, cosine = 1, passage = text, start = 0, article = {} } = fields;
  made += 1;
  const vector = new Float32Array(DIMENSIONS);
  vector[subject] = cosine;
  // The rest lies in a direction of its own.
  vector[DIMENSIONS / 2 + (made % (DIMENSIONS / 2))] = Math.sqrt(1 - cosine * cosine);
  const at = start + passage.indexOf(text);
  if (at < start) throw new Error(`“${text}” does not stand in its passage`);
  const hit = await hitOf(passage, { id: made, start, score, dense: score, article });
  return { hit, text, start: at, end: at + text.length, score, dense: score, words: 0, vector };
}

/** A publication time of a day. */
export function day(value: string) {
  return { published: { value, precision: "day" } } as const;
}
