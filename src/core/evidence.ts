/** Weighs the sentences of the passages found: which of them answers the question best. */

import { lexemes } from "../text/lexemes.ts";
import { splitSentences } from "../text/sentences.ts";
import type { Span } from "./article.ts";
import { dot } from "./live-index.ts";
import type { Embedder } from "./ports.ts";
import type { Hit, Retrieved } from "./retrieve.ts";

/** Most sentences that are embedded for one question; each costs about as much as the question itself. */
const MAX_SENTENCES = 80;
/** Sentence embeddings kept for the next questions: about 3 MB. */
const MAX_CACHED = 2_000;
/** What a sentence's passage adds to the sentence's own cosine. */
const PASSAGE_SHARE = 0.6;
/** What sharing all the rare words of the question is worth, in cosine. */
const WORDS_SHARE = 0.06;

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

export type WeighSentences = (question: Retrieved, hits: readonly Hit[]) => Promise<ScoredSentence[]>;

/** Builds the weighing. Sentences come back best first. */
export function sentenceWeigher(parts: {
  readonly embedder: Embedder;
  readonly correct: (vector: Float32Array) => Float32Array;
}): WeighSentences {
  const cache = new Map<string, Float32Array>();

  /** In the order of `texts`. What is found is held here: a call beside this one may push it out of the cache. */
  async function embedded(texts: readonly string[]): Promise<(Float32Array | undefined)[]> {
    const found = new Map(texts.map((text) => [text, cache.get(text)]));
    const unknown = [...found].flatMap(([text, vector]) => (vector ? [] : [text]));
    const { vectors } = await parts.embedder.embed(unknown, "passage");
    unknown.forEach((text, at) => {
      const vector = vectors[at];
      if (!vector) return;
      const corrected = parts.correct(vector);
      found.set(text, corrected);
      cache.set(text, corrected);
    });
    for (const old of cache.keys()) {
      if (cache.size <= MAX_CACHED) break;
      cache.delete(old);
    }
    return texts.map((text) => found.get(text));
  }

  return async (question, hits) => {
    const spans = hits.flatMap(sentencesOf).slice(0, MAX_SENTENCES);
    const vectors = await embedded(spans.map(({ text }) => text));
    const asked = parts.correct(question.question);
    const shares = wordShares(question.lexemes, spans);
    return spans
      .flatMap((span, at) => {
        const vector = vectors[at];
        if (!vector) return [];
        const dense = dot(asked, vector);
        const words = shares[at] ?? 0;
        const score = dense + PASSAGE_SHARE * span.hit.score + WORDS_SHARE * words;
        return [{ ...span, vector, dense, words, score }];
      })
      .sort((a, b) => b.score - a.score);
  };
}

interface Sentence extends Span {
  readonly hit: Hit;
  readonly text: string;
}

function sentencesOf(hit: Hit): Sentence[] {
  const { passage } = hit;
  return splitSentences(passage.text, passage.article.language).map(({ start, end }) => ({
    hit,
    start: passage.start + start,
    end: passage.start + end,
    text: passage.text.slice(start, end),
  }));
}

/** Inverse document frequency over the sentences at hand stands in for one over the archive. */
function wordShares(asked: readonly string[], sentences: readonly Sentence[]): number[] {
  const wanted = [...new Set(asked)];
  const found = sentences.map(({ text, hit }) => new Set(lexemes(text, hit.passage.article.language)));
  const rarity = new Map(
    wanted.map((word) => {
      const frequency = found.filter((words) => words.has(word)).length;
      return [word, Math.log(1 + (sentences.length + 1) / (frequency + 1))];
    }),
  );
  const all = [...rarity.values()].reduce((sum, weight) => sum + weight, 0);
  return found.map((words) => {
    let sum = 0;
    for (const [word, weight] of rarity) if (words.has(word)) sum += weight;
    return all > 0 ? sum / all : 0;
  });
}
