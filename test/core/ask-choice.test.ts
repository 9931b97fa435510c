/** Which of the sentences weighed become the answer: judged sets, with scores that a test sets. */
import { describe, expect, it } from "vitest";
import { asking } from "../../src/core/ask.ts";
import type { ScoredSentence } from "../../src/core/evidence.ts";
import { rawRecord, smallCoverage } from "../support/small-coverage.ts";
import { asked, hitOf, vectorOf } from "./hits.ts";

type Judged = readonly [text: string, score: number, article?: string];

/** Sentences that have nothing to do with the question; the answer stands out from them. */
const NOISE: readonly Judged[] = ["Tea.", "Rain.", "Chess.", "Rockets."].map((text) => [text, 0]);

async function sentenceOf([text, score, id = "a"]: Judged): Promise<ScoredSentence> {
  const hit = await hitOf(text, { score, dense: score, article: { id, externalId: id } });
  const vector = await vectorOf(text);
  return { hit, text, start: 0, end: text.length, score, dense: score, words: 0, vector };
}

/** Answers from exactly these sentences, best first. */
async function answerFrom(judged: readonly Judged[]) {
  const sentences = await Promise.all([...judged, ...NOISE].map(sentenceOf));
  const hits = sentences.map(({ hit }) => hit);
  const parts = await smallCoverage([rawRecord("any", "Any text.")]);
  const question = await asked("What happened to the dam?");
  const gather = async () => ({ question, hits, sentences });
  return asking({ ...parts, gather, writer: null }).ask({ question: question.text });
}
const texts = async (...judged: Judged[]) => (await answerFrom(judged)).sentences.map(({ text }) => text);

describe("the sentences of an answer", () => {
  it("are the best one alone where the others lie far behind", async () => {
    expect(await texts(["The dam broke.", 0.95], ["The dam is old.", 0.7])).toEqual(["The dam broke."]);
  });

  it("are those, too, that come near to the best one", async () => {
    // Two papers tell two halves of it, and both answer.
    expect(await texts(["The dam broke.", 0.95], ["Its wall fell on Sunday.", 0.94])).toEqual([
      "The dam broke.",
      "Its wall fell on Sunday.",
    ]);
  });

  it("are three at most, the best", async () => {
    const five: Judged[] = [
      ["The dam broke.", 0.95],
      ["Its wall fell on Sunday.", 0.949],
      ["Water came through at night.", 0.948],
      ["Engineers had warned of it.", 0.947],
      ["Villages were emptied.", 0.946],
    ];
    expect(await texts(...five)).toEqual(five.slice(0, 3).map(([text]) => text));
  });

  it("tell nothing twice: one sentence in two papers is cited once, from the better place", async () => {
    const { sentences, citations } = await answerFrom([
      ["The dam at Nadorlym broke on Sunday night.", 0.95, "courier"],
      ["The dam at Nadorlym broke on Sunday night.", 0.949, "vestnik"],
      ["Its eastern wall had cracks for years.", 0.945, "tribune"],
    ]);
    expect(sentences).toHaveLength(2);
    expect(citations.map(({ n, articleId }) => [n, articleId])).toEqual([
      [1, "courier"],
      [2, "tribune"],
    ]);
  });

  it("make room for another one when a copy goes", async () => {
    const copy = "The dam at Nadorlym broke on Sunday night.";
    expect(
      await texts([copy, 0.95], [copy, 0.95, "b"], [copy, 0.95, "c"], ["Its eastern wall had cracks.", 0.94]),
    ).toEqual([copy, "Its eastern wall had cracks."]);
  });

  it("count an edited copy as one", async () => {
    const words = "The dam at Nadorlym broke on Sunday night after three weeks of rain in the whole valley";
    expect(await texts([`${words}.`, 0.95], [`${words}, police said.`, 0.949, "b"])).toEqual([`${words}.`]);
  });
});

describe("abstaining", () => {
  it("is for questions of which nothing stands out", async () => {
    const result = await answerFrom([]);
    expect(result).toMatchObject({ abstained: true, sentences: [], citations: [] });
    expect(result.nearest.length).toBeGreaterThan(0);
  });

  it("does not depend on the number of weak passages", async () => {
    const weak: Judged[] = Array.from({ length: 20 }, (_, at) => [`Item ${at}.`, 0.05]);
    expect((await answerFrom(weak)).abstained).toBe(true);
  });
});
