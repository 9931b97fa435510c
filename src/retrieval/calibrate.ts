/** How likely the coverage holds the answer: a logistic model over evidence that does not depend on the language. */

/** The evidence for a question in numbers; names are those of the model's weights. */
export interface Features {
  /** Cosine (corrected) of the best sentence. */
  readonly sentence: number;
  /** Cosine (corrected) of the best passage. */
  readonly passage: number;
  /** Best sentence minus the mean of the other sentences. */
  readonly sentenceMargin: number;
  /** Best passage minus the mean of the other passages found. */
  readonly passageMargin: number;
  /** Share of the question's words in the best sentence's passage, weighted by rarity, 0…1. */
  readonly words: number;
  /** 1 when that passage is in the question's language (only then words can agree), else 0. */
  readonly sameLanguage: number;
}

export type FeatureName = keyof Features;

export interface ConfidenceModel {
  readonly bias: number;
  readonly weights: Features;
}

/** Fitted by `scripts/fit-confidence.ts`; DESIGN.md names command and data. */
export const CONFIDENCE_MODEL: ConfidenceModel = {
  bias: -26.393,
  weights: {
    sentence: 26.764,
    passage: 0.666,
    sentenceMargin: 42.143,
    passageMargin: 17.507,
    words: 2.612,
    sameLanguage: -2.781,
  },
};

/** In the order in which the fit and its report list them. */
export const FEATURE_NAMES: readonly FeatureName[] = [
  "sentence",
  "passage",
  "sentenceMargin",
  "passageMargin",
  "words",
  "sameLanguage",
];

/** Probability 0…1 that the question is answered by what was found; 0 when nothing was found. */
export function confidence(features: Features | null, model: ConfidenceModel = CONFIDENCE_MODEL): number {
  if (features === null) return 0;
  const sum = FEATURE_NAMES.reduce((total, name) => total + model.weights[name] * features[name], model.bias);
  return 1 / (1 + Math.exp(-sum));
}
