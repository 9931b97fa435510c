/** Compares stories with the events that their articles tell, pair by pair. */
import type { ToldArticle } from "./stories-archive.ts";

/** How often two articles were put together, and should have been. */
export interface PairFigures {
  /** Pairs of articles that tell one event. */
  readonly pairs: number;
  /** Of those put together, the share that should be; 1 where none were. */
  readonly precision: number;
  /** Of those that should be, the share put together. */
  readonly recall: number;
  readonly f1: number;
  /** Pairs that tell different events and were put together. */
  readonly falseMerges: readonly (readonly [ToldArticle, ToldArticle])[];
  /** Pairs that tell one event and were not. */
  readonly missed: readonly (readonly [ToldArticle, ToldArticle])[];
}

/** `stories[n]` is the story of `articles[n]`. */
export function pairFigures(articles: readonly ToldArticle[], stories: readonly number[]): PairFigures {
  const falseMerges: [ToldArticle, ToldArticle][] = [];
  const missed: [ToldArticle, ToldArticle][] = [];
  let right = 0;
  articles.forEach((article, at) => {
    for (let other = 0; other < at; other += 1) {
      const earlier = articles[other];
      if (earlier === undefined) continue;
      const isOne = article.cluster === earlier.cluster;
      const isTogether = stories[at] === stories[other];
      if (isOne && isTogether) right += 1;
      else if (isOne) missed.push([earlier, article]);
      else if (isTogether) falseMerges.push([earlier, article]);
    }
  });
  const precision = right + falseMerges.length === 0 ? 1 : right / (right + falseMerges.length);
  const recall = right + missed.length === 0 ? 1 : right / (right + missed.length);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { pairs: right + missed.length, precision, recall, f1, falseMerges, missed };
}
