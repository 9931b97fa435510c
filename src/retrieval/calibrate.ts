/** How likely the coverage holds the answer: a logistic model over evidence that does not depend on the language. */

/** What is known about the best evidence for a question. */
export interface Features {
  /** Cosine (corrected) of the best sentence. */
  readonly sentence: number;
  /** Cosine (corrected) of the best passage. */
  readonly passage: number;
  /** Best passage minus the mean of the other candidates. */
  readonly margin: number;
  /** Share of the question's words in the best sentence's passage, weighted by rarity, 0…1. */
  readonly words: number;
}

export interface ConfidenceModel {
  readonly bias: number;
  readonly weights: Features;
}

/** Fitted by `scripts/fit-confidence.ts`; the command and its data stand in DESIGN.md. */
export const CONFIDENCE_MODEL: ConfidenceModel = {
  bias: -8,
  weights: { sentence: 10, passage: 5, margin: 3, words: 2 },
};

/** Probability 0…1 that the question is answered by what was found; 0 when nothing was found. */
export function confidence(features: Features | null, model: ConfidenceModel = CONFIDENCE_MODEL): number {
  if (features === null) return 0;
  const { bias, weights } = model;
  const sum =
    bias +
    weights.sentence * features.sentence +
    weights.passage * features.passage +
    weights.margin * features.margin +
    weights.words * features.words;
  return 1 / (1 + Math.exp(-sum));
}
