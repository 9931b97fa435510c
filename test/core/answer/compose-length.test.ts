/** The length of an answer: how near further sentences must come, of the same article and of another one. */
import { describe, expect, it } from "vitest";
import type { ArticleSummary } from "../../../src/core/article.ts";
import { compose, textsOf } from "./composing.ts";
import { told } from "./told.ts";

describe("how many sentences", () => {
  it("is none of none", async () => {
    expect(await compose([])).toEqual({ sentences: [], differences: [], staleSince: null });
  });

  it("is one where the others lie behind", async () => {
    const answer = await compose([
      told("The dam of Karvel broke on Sunday.", { score: 1 }),
      told("Schools in Karvel stay closed for now.", { score: 0.9, subject: 1 }),
    ]);
    expect(textsOf(answer)).toEqual(["The dam of Karvel broke on Sunday."]);
  });

  it("is up to three where each comes near to the best, the third nearer than the second", async () => {
    const [dam, schools, trains, mayor] = [
      "The dam of Karvel broke on Sunday.",
      "Schools in Karvel stay closed for now.",
      "Trains to Karvel go again from Monday.",
      "Ana Bell, the mayor, asked for patience.",
    ];
    const of = (scores: readonly number[]) =>
      compose(
        [dam, schools, trains, mayor].map((text, subject) =>
          told(text, { subject, score: scores[subject] ?? 0 }),
        ),
      );
    expect(textsOf(await of([1, 0.995, 0.992, 0.991]))).toEqual([dam, schools, trains]);
    expect(textsOf(await of([1, 0.985, 0.982, 0.981]))).toEqual([dam, schools]);
  });

  it("is more where the article that answers best has more to say", async () => {
    const best = { id: "best" };
    const [dam, schools, trains] = [
      "The dam of Karvel broke on Sunday.",
      "Schools in Karvel stay closed for now.",
      "Trains to Karvel go again from Monday.",
    ];
    const of = (second: Partial<ArticleSummary>, scores: readonly [number, number]) =>
      compose([
        told(dam, { article: best }),
        told(schools, { article: second, score: scores[0], subject: 1 }),
        told(trains, { article: best, score: scores[1], subject: 2 }),
      ]);
    expect(textsOf(await of(best, [0.9, 0.93]))).toEqual([dam, schools, trains]);
    expect(textsOf(await of(best, [0.83, 0.84]))).toEqual([dam, schools]);
    expect(textsOf(await of({ id: "other" }, [0.97, 0.9]))).toEqual([dam, trains]);
    expect(textsOf(await of({ id: "other" }, [0.99, 0.84]))).toEqual([dam, schools]);
  });
});
