/** The rest of the evaluation's arithmetic: confidence against the truth, halves left out, copies, draws, ablations. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ablations } from "../../scripts/evaluate/ablation.ts";
import { areaOf, halve, overall } from "../../scripts/evaluate/abstention.ts";
import { judgeMerge } from "../../scripts/evaluate/near-duplicates.ts";
import { pairsOf } from "../../scripts/evaluate/ntrex.ts";
import { calibrationError, reliabilityBins, reliabilityTable } from "../../scripts/evaluate/reliability.ts";
import { amount, sampled } from "../../scripts/evaluate/sample.ts";
import type { FoundPassage } from "../../src/core/services.ts";

type Result = Pick<FoundPassage, "externalId" | "alsoIn">;
const result = (externalId: string, ...copies: string[]): Result => ({
  externalId,
  alsoIn: copies.map((id) => ({
    articleId: id,
    externalId: id,
    title: null,
    source: null,
    url: null,
    language: "en",
    publishedAt: null,
  })),
});

describe("reliability", () => {
  const judged = fc.array(
    fc.record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), answerable: fc.boolean() }),
  );

  it("puts every question into one of ten bins that holds its confidence", () => {
    fc.assert(
      fc.property(judged, (all) => {
        const bins = reliabilityBins(all);
        expect(bins).toHaveLength(10);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
        for (const { from, to, meanConfidence } of bins) {
          if (meanConfidence === null) continue;
          expect(meanConfidence).toBeGreaterThanOrEqual(from - 1e-9);
          expect(meanConfidence).toBeLessThanOrEqual(to + 1e-9);
        }
      }),
    );
  });

  it("has no error when confidence says what is true, and all of it when it says the opposite", () => {
    const right = [
      { confidence: 1, answerable: true },
      { confidence: 0, answerable: false },
    ];
    const wrong = right.map(({ confidence, answerable }) => ({ confidence, answerable: !answerable }));
    expect(calibrationError(right)).toBe(0);
    expect(calibrationError(wrong)).toBe(1);
    expect(calibrationError([])).toBe(0);
  });

  it("is fair to a confidence of one half that is right half the time", () => {
    const even = [true, false, true, false].map((answerable) => ({ confidence: 0.5, answerable }));
    expect(calibrationError(even)).toBe(0);
    expect(calibrationError(even.map((one) => ({ ...one, confidence: 0.7 })))).toBeCloseTo(0.2);
  });

  it("is shown with a row a bin", () => {
    const rows = reliabilityTable([{ confidence: 0.95, answerable: true }])
      .trim()
      .split("\n");
    expect(rows).toHaveLength(12);
    expect(rows[2]).toBe("| 0.0 – 0.1 | – | – | 0 |");
    expect(rows[11]).toBe("| 0.9 – 1.0 | 0.950 | 1.000 | 1 |");
  });
});

describe("abstention", () => {
  const articles = ["a1", "a2", "b1", "b2", "c1", "c2"].map((id) => ({ id, language: "en", text: id }));
  const questions = articles.map(({ id }) => ({ question: `${id}?`, language: "en", right: id }));

  it("leaves whole groups out, and asks about both halves", () => {
    const { articles: held, answerable, others } = halve(articles, questions, ({ id }) => id.slice(0, 1), 3);
    const ids = held.map(({ id }) => id);
    expect(ids).toHaveLength(4);
    expect(new Set(ids.map((id) => id.slice(0, 1))).size).toBe(2);
    expect(answerable.map(({ right }) => right)).toEqual(ids);
    expect(others).toHaveLength(2);
    expect(others.some(({ right }) => ids.includes(right))).toBe(false);
  });

  it("leaves out something else with another seed, and the same with the same", () => {
    const held = (seed: number) =>
      halve(articles, questions, ({ id }) => id, seed)
        .articles.map(({ id }) => id)
        .join(" ");
    expect(held(1)).toBe(held(1));
    expect(new Set([1, 2, 3, 4, 5].map(held)).size).toBeGreaterThan(1);
  });

  it("scores a confidence that tells them apart with 1, one that says nothing with .5", () => {
    const told = [
      { confidence: 0.9, answerable: true, abstained: false },
      { confidence: 0.2, answerable: false, abstained: true },
    ];
    expect(areaOf(told)).toBe(1);
    expect(areaOf(told.map((one) => ({ ...one, confidence: 0.5 })))).toBe(0.5);
    expect(overall(told).map(({ figure }) => figure)).toEqual([1, expect.closeTo(0.15), 1, 1]);
  });
});

describe("judgeMerge", () => {
  const isStory = (id: string) => id.startsWith("s");

  it("is perfect when the other variants stand beside the first", () => {
    expect(judgeMerge(3, [result("s1", "s2", "s3"), result("other")], isStory)).toEqual({
      precision: 1,
      recall: 1,
      repeated: false,
    });
  });

  it("sees a variant that comes as a result of its own, and a stranger named as a copy", () => {
    expect(judgeMerge(3, [result("s1", "s2", "x"), result("s3")], isStory)).toEqual({
      precision: 0.5,
      recall: 0.5,
      repeated: true,
    });
  });

  it("does not call two passages of one article a repetition, and knows no precision of nothing", () => {
    expect(judgeMerge(2, [result("s1"), result("s1")], isStory)).toEqual({
      precision: null,
      recall: 0,
      repeated: false,
    });
    expect(judgeMerge(2, [], isStory).recall).toBe(0);
  });
});

describe("draws", () => {
  it("pair every language with others only, each as often in either role", () => {
    const languages = ["bg", "de", "en", "id", "ja", "ru"];
    const pairs = [...pairsOf(languages, 2)].flatMap(([of, partners]) => partners.map((by) => [of, by]));
    expect(pairs).toHaveLength(12);
    expect(new Set(pairs.map((pair) => pair.join(" "))).size).toBe(12);
    expect(pairs.filter(([of, by]) => of === by)).toEqual([]);
    for (const language of languages) expect(pairs.filter(([, by]) => by === language)).toHaveLength(2);
    expect([...pairsOf(languages, 5).values()].flat()).toHaveLength(30);
  });

  it("are the same with the same seed, and everything for a full evaluation", () => {
    const all = Array.from({ length: 50 }, (_, at) => at);
    const some = sampled(all, { count: 10, seed: 4, full: false });
    expect(some).toHaveLength(10);
    expect(sampled(all, { count: 10, seed: 4, full: false })).toEqual(some);
    expect(sampled(all, { count: 10, seed: 5, full: false })).not.toEqual(some);
    expect(sampled(all, { count: 10, seed: 4, full: true }).sort((a, b) => a - b)).toEqual(all);
  });

  it("say how much was asked", () => {
    expect(amount(900, 3570, "questions")).toBe("900 of 3,570 questions, drawn with a seed");
    expect(amount(3570, 3570, "questions")).toBe("3,570 questions");
  });
});

describe("ablations", () => {
  it("switch off one weight each, and in the end all", () => {
    const all = ablations({ words: 0.04, questionAsPassage: 0.3 });
    expect(all).toEqual([
      { name: "everything", ranking: {} },
      { name: "without words", ranking: { words: 0 } },
      { name: "without question as passage", ranking: { questionAsPassage: 0 } },
      { name: "whole passages only", ranking: { words: 0, questionAsPassage: 0, passage: 1 } },
    ]);
  });

  it("cover every weight of the ranking that there is", () => {
    expect(ablations().length).toBeGreaterThan(3);
  });
});
