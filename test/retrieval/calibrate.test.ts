/** From evidence to a probability: the logistic model. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONFIDENCE_MODEL, confidence, FEATURE_NAMES, type Features } from "../../src/retrieval/calibrate.ts";

const none: Features = {
  sentence: 0,
  passage: 0,
  sentenceMargin: 0,
  passageMargin: 0,
  words: 0,
  sameLanguage: 0,
  names: 0,
  missingNumbers: 0,
};
const cosine = fc.double({ min: -1, max: 1, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const flag = fc.constantFrom(0, 1);
const anyFeatures: fc.Arbitrary<Features> = fc.record({
  sentence: cosine,
  passage: cosine,
  sentenceMargin: cosine,
  passageMargin: cosine,
  words: share,
  sameLanguage: flag,
  names: share,
  missingNumbers: share,
});

describe("confidence", () => {
  it("is 0 when nothing was found", () => {
    expect(confidence(null)).toBe(0);
  });

  it("is the logistic function of the weighted sum", () => {
    const model = { bias: -1, weights: { ...none, sentence: 2, words: 3 } };
    expect(confidence({ ...none, sentence: 0.5 }, model)).toBe(0.5);
    expect(confidence({ ...none, sentence: 0.5, words: 1 }, model)).toBeCloseTo(1 / (1 + Math.exp(-3)), 12);
    expect(confidence(none, model)).toBeCloseTo(1 / (1 + Math.E), 12);
  });

  it("is a probability for all evidence there can be", () => {
    fc.assert(
      fc.property(anyFeatures, (features) => {
        const value = confidence(features);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("moves with each feature as its weight says", () => {
    fc.assert(
      fc.property(anyFeatures, fc.constantFrom(...FEATURE_NAMES), (features, name) => {
        const more = { ...features, [name]: features[name] + 0.5 };
        const change = confidence(more) - confidence(features);
        expect(Math.sign(change) * Math.sign(CONFIDENCE_MODEL.weights[name])).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("names every feature of the model once", () => {
    expect([...FEATURE_NAMES].sort()).toEqual(Object.keys(none).sort());
  });

  it("tells an answer that stands out from a crowd of weak ones", () => {
    // Cosines as the bundled model gives them: a sentence that answers lies above .5 and well before the rest;
    // for a question on something else all lie close together, low.
    const answer = {
      ...none,
      sentence: 0.75,
      passage: 0.7,
      sentenceMargin: 0.3,
      passageMargin: 0.3,
      words: 0.6,
      sameLanguage: 1,
      names: 1,
    };
    const noise = {
      ...none,
      sentence: 0.3,
      passage: 0.3,
      sentenceMargin: 0.05,
      passageMargin: 0.03,
      words: 0.1,
      sameLanguage: 1,
    };
    expect(confidence(answer)).toBeGreaterThan(0.9);
    expect(confidence(noise)).toBeLessThan(0.1);
  });
});
