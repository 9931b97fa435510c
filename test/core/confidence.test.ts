/** The evidence for a question in numbers: cosines, margins, words, and what agrees. */
import { describe, expect, it } from "vitest";
import { evidenceFeatures } from "../../src/core/confidence.ts";
import type { ScoredSentence } from "../../src/core/evidence.ts";
import type { Hit } from "../../src/core/retrieve.ts";
import { asked, hitOf } from "./hits.ts";

describe("the evidence in numbers", () => {
  const sentenceIn = (hit: Hit, dense: number): ScoredSentence => ({
    hit,
    text: hit.passage.text,
    start: 0,
    end: hit.passage.text.length,
    score: dense,
    dense,
    words: 0,
    vector: Float32Array.of(1),
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

  it("compares a lone find with what texts about something else usually have", async () => {
    const marginsOf = async (dense: number) => {
      const hit = await hitOf("Text.", { dense });
      const features = evidenceFeatures(await asked("What?"), [hit], [sentenceIn(hit, dense)]);
      return [features?.sentenceMargin ?? 0, features?.passageMargin ?? 0] as const;
    };
    for (const margin of await marginsOf(0.9)) {
      expect(margin).toBeGreaterThan(0.1);
      expect(margin).toBeLessThan(0.2);
    }
    // Alone, and no nearer than anything would be.
    for (const margin of await marginsOf(0.7)) expect(margin).toBeLessThan(0);
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
    expect(evidenceFeatures(await asked("Wann?", "de"), [german], sentences)?.sameLanguage).toBe(1);
    expect(evidenceFeatures(await asked("When?", "en"), [german], sentences)?.sameLanguage).toBe(0);
  });

  it("counts words in a region's variety of the language", async () => {
    const british = await hitOf("The dam broke.", { article: { language: "en-GB" } });
    for (const language of ["en", "en-US"]) {
      const features = evidenceFeatures(
        await asked("dam broke", language),
        [british],
        [sentenceIn(british, 0.5)],
      );
      expect(features).toMatchObject({ words: 1, sameLanguage: 1 });
    }
  });

  it("counts no words across languages, where they agree by chance", async () => {
    const german = await hitOf("Nadorlym Damm.", { article: { language: "de" } });
    const sentences = [sentenceIn(german, 0.5)];
    const own = evidenceFeatures(await asked("Nadorlym Damm", "de"), [german], sentences);
    expect(own).toMatchObject({ words: 1, sameLanguage: 1 });
    const other = evidenceFeatures(await asked("Nadorlym Damm", "en"), [german], sentences);
    expect(other).toMatchObject({ words: 0, sameLanguage: 0 });
  });

  it("counts names and numbers of the passage that holds the best sentence", async () => {
    const [told, other] = [await hitOf("Orsk spoke in 1947."), await hitOf("Tea is cheap.", { id: 2 })];
    const question = await asked("What did Orsk say in 1947?");
    const of = (best: Hit) => evidenceFeatures(question, [told, other], [sentenceIn(best, 0.5)]);
    expect(of(told)).toMatchObject({ names: 1, missingNumbers: 0 });
    expect(of(other)).toMatchObject({ names: 0, missingNumbers: 1 });
  });
});
