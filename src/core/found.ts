/** Puts hits and sentences into the plain shapes of replies, and drops what tells the same twice. */
import { similarity } from "../text/copies.ts";
import type { ArticleSummary } from "./article.ts";
import type { ScoredSentence } from "./evidence.ts";
import { dot } from "./live-index.ts";
import type { Hit } from "./retrieve.ts";
import type { Citation, FoundPassage } from "./services.ts";

/** Copies have nearly the same embedding; only such pairs are worth comparing by their words. */
const MIN_COPY_COSINE = 0.85;
/** Share of the shorter text's shingles that the longer one has, from which on it is the same wire text. */
const MIN_COPY_SIMILARITY = 0.7;

interface Embedded {
  readonly vector: Float32Array;
}

/** True when two texts are the same wire text, also slightly edited or cut. */
function areCopies(a: Embedded & { text: string }, b: Embedded & { text: string }): boolean {
  if (a.text === b.text) return true;
  return dot(a.vector, b.vector) >= MIN_COPY_COSINE && similarity(a.text, b.text) >= MIN_COPY_SIMILARITY;
}

/** Keeps the best of each group of copies; the order stays. */
export function withoutCopies<T extends Embedded>(items: readonly T[], textOf: (item: T) => string): T[] {
  const kept: { item: T; vector: Float32Array; text: string }[] = [];
  for (const item of items) {
    const candidate = { item, vector: item.vector, text: textOf(item) };
    if (!kept.some((other) => areCopies(other, candidate))) kept.push(candidate);
  }
  return kept.map(({ item }) => item);
}

/** A hit as replies show it. */
export function foundPassage({ passage, score }: Hit): FoundPassage {
  const { article, text, start, end } = passage;
  return {
    ...originOf(article),
    text,
    start,
    end,
    score: Math.round(score * 1e4) / 1e4,
  };
}

/** The citation that holds a sentence. */
export function citation(sentence: ScoredSentence, n: number): Citation {
  const { article, text, start, end } = sentence.hit.passage;
  return {
    n,
    ...originOf(article),
    quote: sentence.text,
    start: sentence.start,
    end: sentence.end,
    passage: { text, start, end },
  };
}

/** Where a passage or a citation comes from, in the words of replies. */
function originOf(article: ArticleSummary) {
  return {
    articleId: article.id,
    externalId: article.externalId,
    title: article.title,
    source: article.source,
    url: article.url,
    file: article.file,
    publishedAt: article.published.value,
    language: article.language,
  };
}
