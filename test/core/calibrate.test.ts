/** From evidence to a probability: the logistic model, and the numbers that it weighs. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evidenceFeatures } from "../../src/core/confidence.ts";
import type { ScoredSentence } from "../../src/core/evidence.ts";
import type { Hit } from "../../src/core/retrieve.ts";
import { CONFIDENCE_MODEL, confidence, FEATURE_NAMES, type Features } from "../../src/retrieval/calibrate.ts";
import { asked, hitOf } from "./hits.ts";

const none: Features = {
  sentence: 0,
  passage: 0,
  sentenceMargin: 0,
  passageMargin: 0,
  words: 0,
  sameLanguage: 0,
};
const cosine = fc.double({ min: -1, max: 1, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyFeatures = fc.record({
  sentence: cosine,
  passage: cosine,
  sentenceMargin: cosine,
  passageMargin: cosine,
  words: share,
  sameLanguage: fc.constantFrom(0, 1),
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
    expect([...FEATURE_NAMES].sort()).toEqual(Object.keys(CONFIDENCE_MODEL.weights).sort());
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
    };
    const noise = {
      ...none,
      sentence: 0.3,
      passage: 0.3,
      sentenceMargin: 0.05,
      passageMargin: 0.03,
      words: 0.1,
    };
    expect(confidence(answer)).toBeGreaterThan(0.9);
    expect(confidence(noise)).toBeLessThan(0.1);
  });
});

describe("the evidence in numbers", () => {
  const sentenceIn = (hit: Hit, dense: number): ScoredSentence => ({
    hit,
    text: hit.passage.text,
    start: 0,
    end: hit.passage.text.length,
    score: dense,
    dense,
    words: 0,
    vector: hit.vector,
  });

  it("is none without a sentence", async () => {
    expect(evidenceFeatures(await asked("What?"), [], [])).toBeNull();
    expect(evidenceFeatures(await asked("What?"), [await hitOf(" ")], [])).toBeNull();
  });

  it("is the best cosines, and how far they lie before the mean of the others", async () => {
    const hits = await Promise.all([0.8, 0.4, 0.2].map((dense, id) => hitOf(`Text ${id}.`, { id, dense })));
    const [first] = hits;
    if (!first) throw new Error("no hit");
    const sentences = [0.9, 0.5, 0.3, 0.1].map((dense) => sentenceIn(first, dense));
    const features = evidenceFeatures(await asked("What?"), hits, sentences);
    expect(features?.sentence).toBeCloseTo(0.9);
    expect(features?.sentenceMargin).toBeCloseTo(0.6);
    expect(features?.passage).toBeCloseTo(0.8);
    expect(features?.passageMargin).toBeCloseTo(0.5);
  });

  it("is the best cosine even where words put another one first", async () => {
    const hit = await hitOf("Text.");
    const features = evidenceFeatures(
      await asked("What?"),
      [hit],
      [sentenceIn(hit, 0.4), sentenceIn(hit, 0.7)],
    );
    expect(features?.sentence).toBeCloseTo(0.7);
  });

  it("has no margin where there is nothing to compare with", async () => {
    const hit = await hitOf("Text.");
    const features = evidenceFeatures(await asked("What?"), [hit], [sentenceIn(hit, 0.9)]);
    expect(features).toMatchObject({ sentenceMargin: 0, passageMargin: 0 });
  });

  it.each([
    ["all words in the passage", "dam broke", null, 1],
    ["all words, some in the title", "Nadorlym dam", "Nadorlym", 1],
    ["no words", "cheap tea", null, 0],
    ["a question without words", "?", null, 0],
  ])("counts %s", async (_what, question, title, words) => {
    const hit = await hitOf("The dam broke.", { article: { title } });
    expect(evidenceFeatures(await asked(question), [hit], [sentenceIn(hit, 0.5)])?.words).toBe(words);
  });

  it("counts long words for more than short ones", async () => {
    const hit = await hitOf("The Nadorlym works.");
    const wordsOf = async (question: string) =>
      evidenceFeatures(await asked(question), [hit], [sentenceIn(hit, 0.5)])?.words;
    // One of two words agrees each time: first the longer one, then the shorter one.
    expect(await wordsOf("Nadorlym tea")).toBeGreaterThan(0.6);
    expect(await wordsOf("the restaurants")).toBeLessThan(0.4);
  });

  it("tells whether the best sentence is in the question's language", async () => {
    const german = await hitOf("Der Damm brach.", { article: { language: "de" } });
    const sentences = [sentenceIn(german, 0.5)];
    expect(evidenceFeatures(await asked("Wann?", [], "de"), [german], sentences)?.sameLanguage).toBe(1);
    expect(evidenceFeatures(await asked("When?", [], "en"), [german], sentences)?.sameLanguage).toBe(0);
  });
});
