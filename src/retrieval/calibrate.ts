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
  /** Share of the question's words in the best sentence's passage, 0…1, long words counting more; 0 across languages. */
  readonly words: number;
  /** 1 when that passage is in the question's language (only then words can agree), else 0. */
  readonly sameLanguage: number;
  /** Share of the question's names that this passage has, in whatever script, weighted by rarity, 0…1; 0 without names. */
  readonly names: number;
  /** Share of the question's numbers that it lacks, 0…1. */
  readonly missingNumbers: number;
}

export type FeatureName = keyof Features;

export interface ConfidenceModel {
  readonly bias: number;
  readonly weights: Features;
}

/** Fitted by `scripts/fit-confidence.ts`; docs/confidence.md says on what, and how well it holds. */
export const CONFIDENCE_MODEL: ConfidenceModel = {
  bias: -38.539,
  weights: {
    sentence: 25.638,
    passage: 16.744,
    sentenceMargin: 39.649,
    passageMargin: 11.061,
    words: 3.406,
    sameLanguage: -3.442,
    names: 0.546,
    missingNumbers: -1.6,
  },
};

/** In the order in which the fit and its report list them. */
export const FEATURE_NAMES = Object.keys(CONFIDENCE_MODEL.weights) as readonly FeatureName[];

/** Probability 0…1 that the question is answered by what was found; 0 when nothing was found. */
export function confidence(features: Features | null, model: ConfidenceModel = CONFIDENCE_MODEL): number {
  if (features === null) return 0;
  const sum = FEATURE_NAMES.reduce((total, name) => total + model.weights[name] * features[name], model.bias);
  return 1 / (1 + Math.exp(-sum));
}
