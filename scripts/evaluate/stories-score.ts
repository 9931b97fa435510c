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

/** `stories[n]` is the story of `articles[n]`; pairs that `isUnsettled` are not counted at all. */
export function pairFigures(
  articles: readonly ToldArticle[],
  stories: readonly number[],
  isUnsettled: (one: ToldArticle, other: ToldArticle) => boolean = () => false,
): PairFigures {
  const counted = pairsOf(articles, stories).filter(({ pair }) => !isUnsettled(...pair));
  const chosen = (isOne: boolean, isTogether: boolean) =>
    counted
      .filter((found) => found.isOne === isOne && found.isTogether === isTogether)
      .map(({ pair }) => pair);
  const right = chosen(true, true).length;
  const missed = chosen(true, false);
  const falseMerges = chosen(false, true);
  const precision = right + falseMerges.length === 0 ? 1 : right / (right + falseMerges.length);
  const recall = right + missed.length === 0 ? 1 : right / (right + missed.length);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { pairs: right + missed.length, precision, recall, f1, falseMerges, missed };
}

interface Judged {
  readonly pair: readonly [ToldArticle, ToldArticle];
  readonly isOne: boolean;
  readonly isTogether: boolean;
}

function pairsOf(articles: readonly ToldArticle[], stories: readonly number[]): Judged[] {
  return articles.flatMap((article, at) =>
    articles.slice(0, at).map((earlier, other): Judged => {
      return {
        pair: [earlier, article],
        isOne: article.cluster === earlier.cluster,
        isTogether: stories[at] === stories[other],
      };
    }),
  );
}
