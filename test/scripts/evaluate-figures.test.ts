/** The figures of the evaluation: at which rank an article is found, and how an answer is judged. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerShares, askAll, judgeAnswer } from "../../scripts/evaluate/asking.ts";
import { type Finding, rankOf, recallAt, reciprocalRank } from "../../scripts/evaluate/finding.ts";
import { mixedFigures, mixedScores } from "../../scripts/evaluate/mixed-languages.ts";
import type { Citation, FoundPassage, OtherCopy } from "../../src/core/services.ts";
import { fakeArticle, fakeServices } from "../support/services.ts";

const copy = (externalId: string): OtherCopy => ({
  articleId: externalId,
  externalId,
  title: null,
  source: null,
  url: null,
  language: "en",
  publishedAt: null,
});

type Result = Pick<FoundPassage, "externalId" | "alsoIn">;
const result = (externalId: string, ...alsoIn: string[]): Result => ({
  externalId,
  alsoIn: alsoIn.map(copy),
});

const finding = (rank: number | null, language = "en", right = "a"): Finding => ({
  question: { question: "Who?", language, right },
  rank,
});

describe("rankOf", () => {
  it("counts articles, not passages", () => {
    const passages = [result("a"), result("a"), result("b"), result("c")];
    expect(rankOf("a", passages)).toBe(1);
    expect(rankOf("b", passages)).toBe(2);
    expect(rankOf("c", passages)).toBe(3);
  });

  it("finds a copy where it is mentioned, and nothing elsewhere", () => {
    expect(rankOf("copy", [result("a"), result("b", "x", "copy")])).toBe(2);
    expect(rankOf("z", [result("a", "b")])).toBeNull();
    expect(rankOf("z", [])).toBeNull();
  });
});

describe("recallAt and reciprocalRank", () => {
  it("are those of the textbook", () => {
    const findings = [finding(1), finding(2), finding(4), finding(null)];
    expect(recallAt(1, findings)).toBe(0.25);
    expect(recallAt(2, findings)).toBe(0.5);
    expect(recallAt(10, findings)).toBe(0.75);
    expect(reciprocalRank(findings)).toBeCloseTo((1 + 0.5 + 0.25) / 4);
  });

  it("lie in order: recall@1 ≤ MRR ≤ recall@10", () => {
    const ranks = fc.array(fc.option(fc.integer({ min: 1, max: 10 })), { minLength: 1 });
    fc.assert(
      fc.property(ranks, (some) => {
        const findings = some.map((rank) => finding(rank));
        expect(recallAt(1, findings)).toBeLessThanOrEqual(reciprocalRank(findings) + 1e-12);
        expect(reciprocalRank(findings)).toBeLessThanOrEqual(recallAt(10, findings) + 1e-12);
      }),
    );
  });
});

describe("mixedFigures", () => {
  const articles = [
    { id: "a", language: "en", text: "" },
    { id: "b", language: "de", text: "" },
  ];

  it("tells answers in the question's language from others", () => {
    const figures = mixedFigures(articles, [
      finding(1, "en", "a"),
      finding(2, "en", "b"),
      finding(1, "de", "a"),
      finding(1, "de", "b"),
    ]);
    expect(figures).toEqual({ cross: 0.5, same: 1, rank: 0.875 });
  });

  it("reports the mean of the draws beside floors and goals", () => {
    const scores = mixedScores(
      [
        { cross: 0.7, same: 0.9, rank: 0.8 },
        { cross: 0.9, same: 1, rank: 0.9 },
      ],
      { data: "two draws", prefix: "own: ", floors: { cross: 0.73, same: 0.96, rank: 0.83 } },
    );
    expect(scores.map(({ name }) => name.startsWith("own: "))).toEqual([true, true, true]);
    expect(scores.map(({ floor }) => floor)).toEqual([0.73, 0.96, 0.83]);
    expect(scores.map(({ figure }) => figure)).toEqual([0.8, 0.95, expect.closeTo(0.85)]);
    expect(scores.map(({ goal }) => goal)).toEqual([0.8, 0.96, 0.88]);
    expect(mixedScores([], { data: "none" }).every((score) => !("floor" in score))).toBe(true);
  });
});

function cited(externalId: string, quote: string, ...alsoIn: string[]): Citation {
  return {
    n: 1,
    articleId: externalId,
    externalId,
    title: null,
    source: null,
    url: null,
    file: null,
    publishedAt: null,
    language: "en",
    quote,
    start: 0,
    end: quote.length,
    passage: { start: 0, end: quote.length, text: quote },
    alsoIn: alsoIn.map(copy),
  };
}

describe("judgeAnswer", () => {
  const known = { right: ["a"], answers: ["31 million", "thirty-one million"] };
  const judge = (...citations: Citation[]) => judgeAnswer(known, { abstained: false, citations });

  it("wants the answer in a quote from a right article", () => {
    expect(judge(cited("a", "It cost 31 million."))).toMatchObject({ first: true, cited: true, holds: true });
    expect(judge(cited("a", "It was dear."))).toMatchObject({ cited: true, holds: false });
    expect(judge(cited("b", "It cost 31 million."))).toMatchObject({ cited: false, holds: false });
  });

  it("takes any of the citations and any of the answers", () => {
    const judged = judge(cited("b", "Something else."), cited("a", "Some thirty-one million."));
    expect(judged).toEqual({ abstained: false, first: false, cited: true, holds: true });
  });

  it("takes a copy for the article", () => {
    expect(judge(cited("copy", "It cost 31 million.", "a"))).toMatchObject({ cited: true, holds: true });
  });

  it("holds nothing where no answer is known", () => {
    expect(
      judgeAnswer({ right: ["a"], answers: [] }, { abstained: false, citations: [cited("a", "x")] }).holds,
    ).toBe(false);
  });
});

describe("answerShares", () => {
  it("tells shares of the answers given from shares of all questions", () => {
    const good = { abstained: false, first: true, cited: true, holds: true };
    const wrong = { abstained: false, first: false, cited: false, holds: false };
    const silent = { ...wrong, abstained: true };
    expect(answerShares([good, wrong, silent, silent])).toEqual({
      cited: 0.5,
      holds: 0.5,
      citedOfAll: 0.25,
      holdsOfAll: 0.25,
      abstained: 0.5,
    });
  });

  it("comes from asking through the services", async () => {
    const services = fakeServices({
      articles: [fakeArticle("crane", { body: "The harbour crane cost 31 million." })],
    });
    const right = ["crane.txt"];
    const [hit, miss] = await askAll(services, [
      { question: "What did the harbour crane cost?", right, answers: ["31 million"] },
      { question: "zebra xylophone?", right, answers: ["zebra"] },
    ]);
    expect(hit).toMatchObject({ abstained: false, cited: true, holds: true });
    expect(miss).toMatchObject({ abstained: true, cited: false, holds: false });
  });
});
