import { describe, expect, it } from "vitest";
import type { PlacedQuotation } from "../../../../src/core/quotation-results.ts";
import { bestMatch, isNear, type Match, relationTo } from "../../../../src/core/quotations/verify/match.ts";

function quotation(name: string | null, fields: Partial<PlacedQuotation> = {}): PlacedQuotation {
  return {
    articleId: "x1",
    externalId: "one.txt",
    source: null,
    publishedAt: null,
    language: "en",
    text: "words",
    parts: [{ start: 0, end: 5 }],
    speaker: name === null ? null : { name, asWritten: name, start: 6, end: 6 + name.length },
    cue: null,
    direct: true,
    title: null,
    url: null,
    file: null,
    around: { start: 0, end: 5, text: "words" },
    ...fields,
  };
}

function match(
  name: string | null,
  claimed: string | null,
  fields: Partial<Match & PlacedQuotation> = {},
): Match {
  const { isExact = true, isQuoted = true, similarity = 1, ...rest } = fields;
  const found = quotation(name, rest);
  return {
    isExact,
    isQuoted,
    similarity,
    quotation: found,
    relation: relationTo(claimed, found),
    difference: () => null,
  };
}

const near = (similarity: number) => ({ isExact: false, similarity });
const running = { isQuoted: false, direct: false };

describe("the match that decides", () => {
  const best = (claimed: string | null, ...matches: Match[]) =>
    matches.indexOf(bestMatch(matches, claimed) ?? match(null, null));

  it("is exact before it is near", () => {
    expect(best(null, match("A Brandt", null, near(0.99)), match(null, null, running))).toBe(1);
  });

  it("is the claimed speaker's among equal ones, then another's, then nobody's", () => {
    const claimed = "Olga Brandt";
    expect(best(claimed, match("Tomas Reed", claimed), match("Brandt", claimed), match(null, claimed))).toBe(
      1,
    );
    expect(best(claimed, match(null, claimed), match("Tomas Reed", claimed))).toBe(1);
  });

  it("stands in marks before it is reported, and that before running text", () => {
    expect(
      best(null, match(null, null, running), match(null, null, { direct: false }), match(null, null)),
    ).toBe(2);
    expect(best(null, match(null, null, running), match(null, null, { direct: false }))).toBe(1);
  });

  it("names somebody where nobody is claimed", () => {
    expect(best(null, match("she", null), match("Olga Brandt", null))).toBe(1);
  });

  it("is the nearest of near ones, unless the claimed speaker said nearly as near", () => {
    const claimed = "Olga Brandt";
    expect(best(null, match("A Reed", null, near(0.7)), match("B Reed", null, near(0.9)))).toBe(1);
    expect(best(claimed, match("Tomas Reed", claimed, near(0.9)), match("Brandt", claimed, near(0.85)))).toBe(
      1,
    );
    expect(best(claimed, match("Tomas Reed", claimed, near(0.95)), match("Brandt", claimed, near(0.6)))).toBe(
      0,
    );
  });

  it("is none of none", () => {
    expect(bestMatch([], null)).toBeNull();
  });
});

describe("near words", () => {
  const of = (similarity: number, likeness: number, shared: number, isReordered = false) =>
    isNear({ similarity, likeness, shared, isReordered, span: { start: 0, end: 1 }, difference: () => [] });

  it("share much of their words and letters", () => {
    expect(of(0.8, 0.8, 20)).toBe(true);
    expect(of(0.8, 0.4, 20)).toBe(false);
    expect(of(0.4, 0.8, 20)).toBe(false);
  });

  it("may stand in another order", () => {
    expect([of(0.3, 0.3, 12), of(0.3, 0.3, 12, true), of(0.3, 0.3, 4, true)]).toEqual([false, true, false]);
  });

  it("share more where they are few, less where they are many", () => {
    expect([of(0.65, 0.65, 8), of(0.8, 0.8, 8), of(0.9, 0.9, 4)]).toEqual([false, true, false]);
    expect([of(0.55, 0.55, 30), of(0.55, 0.55, 60)]).toEqual([false, true]);
  });
});
