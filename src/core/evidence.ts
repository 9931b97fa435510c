/** Weighs the sentences of the passages found: which of them answers the question best. */

import { splitSentences } from "../text/sentences.ts";
import type { Span } from "./article.ts";
import { cachedEmbedding } from "./cached-embedding.ts";
import type { Embedder, PassageReader } from "./ports.ts";
import type { Question } from "./read-question.ts";
import type { Hit } from "./retrieve.ts";
import { scoreTexts } from "./text-scores.ts";
import { dot } from "./vectors.ts";

/** Most sentences that are weighed for one question. */
const MAX_SENTENCES = 80;
/** Two words, or letters enough for them where no spaces stand between words. */
const TWO_WORDS = /[\p{L}\p{N}]\S*\s+\S*[\p{L}\p{N}]/u;
const LETTER = /[\p{L}\p{N}]/gu;
const DENSE_LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const MIN_LETTERS = 10;
const MIN_DENSE_LETTERS = 4;

/** A sentence of a passage, as an exact span of its article's body. */
export interface ScoredSentence extends Span {
  readonly hit: Hit;
  readonly text: string;
  readonly score: number;
  /** Cosine of the corrected embeddings of question and sentence. */
  readonly dense: number;
  /** Share of the question's words that it has, weighted by rarity, 0…1. */
  readonly words: number;
  /** Corrected embedding, length 1. */
  readonly vector: Float32Array;
}

export type WeighSentences = (question: Question, hits: readonly Hit[]) => Promise<ScoredSentence[]>;

export interface SentenceParts {
  readonly embedder: Pick<Embedder, "embed">;
  readonly passages: Pick<PassageReader, "sentences">;
  readonly correct: (vector: Float32Array) => Float32Array;
}

/** Builds the weighing. Sentences come back best first. */
export function sentenceWeigher({ embedder, passages, correct }: SentenceParts): WeighSentences {
  const embedded = cachedEmbedding({ embedder, correct });

  /** Those of the best hits first; embeddings that are not stored are made. */
  async function withVectors(hits: readonly Hit[]): Promise<Embedded[]> {
    const stored = await passages.sentences(hits.map(({ passage }) => passage.id));
    const all = hits.flatMap((hit): (Sentence & { readonly embedding?: Float32Array })[] => {
      const known = stored.get(hit.passage.id) ?? [];
      return known.length === 0
        ? sentencesOf(hit)
        : known.map(({ embedding, ...span }) => ({ ...sentenceOf(hit, span), embedding }));
    });
    const telling = all.filter(({ text }) => tells(text));
    const sentences = (telling.length > 0 ? telling : all).slice(0, MAX_SENTENCES);
    const lacking = sentences.filter(({ embedding }) => embedding === undefined).map(({ text }) => text);
    const made = new Map((await embedded(lacking)).map((vector, at) => [lacking[at], vector]));
    return sentences.flatMap(({ embedding, ...sentence }) => {
      const vector = embedding ? correct(embedding) : made.get(sentence.text);
      return vector ? [{ ...sentence, vector }] : [];
    });
  }

  return async (question, hits) => {
    const told = (await withVectors(hits)).map((sentence) => ({
      ...sentence,
      language: sentence.hit.passage.article.language,
      dense: dot(question.corrected, sentence.vector),
    }));
    const scores = scoreTexts(question, told);
    return told
      .map(({ language: _, ...sentence }, at) => ({ ...sentence, ...(scores[at] ?? NO_SCORE) }))
      .sort((a, b) => b.score - a.score);
  };
}

const NO_SCORE = { score: 0, words: 0 } as const;

/** False for a dateline ("Selmok.") or a label, which answers no question. */
function tells(text: string): boolean {
  const count = (letter: RegExp) => text.match(letter)?.length ?? 0;
  return TWO_WORDS.test(text) || count(LETTER) >= MIN_LETTERS || count(DENSE_LETTER) >= MIN_DENSE_LETTERS;
}

interface Sentence extends Span {
  readonly hit: Hit;
  readonly text: string;
}
interface Embedded extends Sentence {
  readonly vector: Float32Array;
}

function sentencesOf(hit: Hit): Sentence[] {
  const { passage } = hit;
  return splitSentences(passage.text, passage.article.language).map(({ start, end }) =>
    sentenceOf(hit, { start: passage.start + start, end: passage.start + end }),
  );
}

/** `start` and `end` are offsets into the article's body. */
function sentenceOf(hit: Hit, { start, end }: Span): Sentence {
  const { passage } = hit;
  return { hit, start, end, text: passage.text.slice(start - passage.start, end - passage.start) };
}
