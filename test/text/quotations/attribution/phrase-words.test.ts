/** Words that stand inside noun phrases without being nouns of them. */
import { describe, expect, it } from "vitest";
import {
  isMonthName,
  isNumber,
  isParticle,
} from "../../../../src/text/quotations/attribution/phrase-words.ts";
import { tagged } from "../../../../src/text/quotations/attribution/tagged.ts";

const at = (body: string, word: string, language = "en") => {
  const text = tagged(body, language);
  return { text, index: text.tokens.findIndex((token) => token.text === word), end: text.tokens.length };
};

describe("a month", () => {
  it("is a name behind a capital and before no number", () => {
    const { text, index } = at("It was said by Ann May in Tarn.", "May");
    expect(isMonthName(text, index, index - 1)).toBe(true);
  });

  it("is none before a number, or alone", () => {
    const dated = at("It was said by Ann May 5 in Tarn.", "May");
    expect(isMonthName(dated.text, dated.index, dated.index - 1)).toBe(false);
    const alone = at("It was said in May in Tarn.", "May");
    expect(isMonthName(alone.text, alone.index, alone.index - 1)).toBe(false);
  });
});

describe("a particle", () => {
  it("stands before a name", () => {
    const { text, index, end } = at("It was Jan van Moll.", "van");
    expect(isParticle(text, index, end)).toBe(true);
  });

  it("is none before a word in lower case, or at the end", () => {
    const { text, index, end } = at("It was a van there.", "van");
    expect(isParticle(text, index, end)).toBe(false);
    expect(isParticle(text, index, index + 1)).toBe(false);
  });
});

describe("a number", () => {
  it("has no letters", () => {
    const { text } = at("In 2030 the 5th bridge", "2030");
    expect(text.tokens.map((_, index) => isNumber(text, index))).toEqual([false, true, false, false, false]);
  });
});
