/** Weighs the sentences of the passages found: which of them answers the question best. */

import { foreignGains, wordScores } from "../retrieval/fairness.ts";
import { lexemes } from "../text/lexemes.ts";
import { splitSentences } from "../text/sentences.ts";
import type { Span } from "./article.ts";
import { dot } from "./live-index.ts";
import type { Embedder, PassageReader } from "./ports.ts";
import type { Question } from "./read-question.ts";
import type { Hit } from "./retrieve.ts";

/** Most sentences that are weighed for one question. */
const MAX_SENTENCES = 80;
/** Embeddings kept of sentences that the archive has none of: about 3 MB. */
const MAX_CACHED = 2_000;
/** What a sentence's passage adds to the sentence's own cosine. */
const PASSAGE_SHARE = 0.6;
/** What the words of the question are worth, in cosine, from none to as many as the best of its language has. */
const WORDS_SHARE = 0.06;

/** Less than among passages: where two say the same, people would rather read their own language. */
const FOREIGN_SHARE = 0.05;
/** What being of the newest article is worth, in cosine, where the question is about now: two reports differ by less. */
const FRESHNESS_SHARE = 0.06;

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
  const embedded = cachedEmbedding(embedder);

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
      const raw = embedding ?? made.get(sentence.text);
      return raw ? [{ ...sentence, vector: correct(raw) }] : [];
    });
  }

  return async (question, hits) => {
    const sentences = await withVectors(hits);
    const shares = wordShares(question.lexemes, sentences);
    const told = sentences.map((sentence, at) => ({
      ...sentence,
      dense: dot(question.corrected, sentence.vector),
      words: shares[at] ?? 0,
    }));
    const texts = told.map(({ hit, dense, words }) => {
      return { language: hit.passage.article.language, likeness: dense, lexical: words };
    });
    const gains = foreignGains(texts, question.language, FOREIGN_SHARE);
    const words = wordScores(texts, question.wordLanguage);
    return told
      .map((sentence, at) => {
        const own = sentence.dense + (gains[at] ?? 0) + WORDS_SHARE * (words[at] ?? 0);
        const { score, freshness } = sentence.hit;
        return { ...sentence, score: own + PASSAGE_SHARE * score + FRESHNESS_SHARE * freshness };
      })
      .sort((a, b) => b.score - a.score);
  };
}

/** Embeds texts, each once. In the order of `texts`. */
function cachedEmbedding(embedder: Pick<Embedder, "embed">) {
  const cache = new Map<string, Float32Array>();
  return async (texts: readonly string[]): Promise<(Float32Array | undefined)[]> => {
    // What is found is held here: a call beside this one may push it out of the cache.
    const found = new Map(texts.map((text) => [text, cache.get(text)]));
    const unknown = [...found].flatMap(([text, vector]) => (vector ? [] : [text]));
    const { vectors } = await embedder.embed(unknown, "passage");
    unknown.forEach((text, at) => {
      const vector = vectors[at];
      if (!vector) return;
      found.set(text, vector);
      cache.set(text, vector);
    });
    for (const old of cache.keys()) {
      if (cache.size <= MAX_CACHED) break;
      cache.delete(old);
    }
    return texts.map((text) => found.get(text));
  };
}

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
