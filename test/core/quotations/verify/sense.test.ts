/** What was left out of a quotation, or put in, and turns it around. */
import { describe, expect, it } from "vitest";
import { readAsked } from "../../../../src/core/quotations/verify/asked.ts";
import { exactIn, nearIn } from "../../../../src/core/quotations/verify/compare.ts";
import { isTooBare, negates } from "../../../../src/core/quotations/verify/sense.ts";

const told = (text: string, language = "en") => ({ text, language });
const REAL = told("We need more boats, and we will not accept any delay in the harbour");
const isExact = (asked: string, real = REAL) => exactIn(readAsked(asked), real, 600) !== null;
const marked = (asked: string, real = REAL) =>
  nearIn(readAsked(asked), real)
    ?.difference()
    .map(({ kind, text }) => (kind === "same" ? text : `${kind === "dropped" ? "-" : "+"}${text.trim()} `))
    .join("");

describe("an ellipsis", () => {
  it("may leave out much", () => {
    expect(
      isExact("We need more boats … in the harbour", told("We need more boats and ships in the harbour")),
    ).toBe(true);
    expect(isExact("We need … will not accept any delay")).toBe(true);
  });

  it("may not leave out a negation, which is shown", () => {
    expect(isExact("we will … accept any delay")).toBe(false);
    expect(marked("and we will … accept any delay")).toBe("and we will -not accept any delay");
    expect(isExact("мы будем … ждать утра", told("мы будем здесь и не ждать утра", "ru"))).toBe(false);
  });

  it("may not leave single words only, unless it stands in the text", () => {
    expect(isExact("We … boats")).toBe(false);
    expect(isExact("We … need boats", told("He said: We … need boats"))).toBe(true);
    expect(isTooBare(readAsked("水車 … 売らない"))).toBe(true);
    expect(isTooBare(readAsked("we go … we stay"))).toBe(false);
  });
});

describe("brackets", () => {
  it("may explain and replace", () => {
    expect(isExact("We need more [fishing] boats")).toBe(true);
    expect(isExact("[The town] will not accept any delay")).toBe(true);
  });

  it("may not put in a negation, which is shown", () => {
    const real = told("The vaccine is safe for all children");
    expect(isExact("The vaccine is [not] safe for all children", real)).toBe(false);
    expect(marked("The vaccine is [not] safe for all children", real)).toBe(
      "The vaccine is +not safe for all children",
    );
  });

  it("may stand for a negation, and may not take one away", () => {
    expect(isExact("we will [not] accept any delay")).toBe(true);
    expect(isExact("we will [gladly] accept any delay")).toBe(false);
  });

  it("of the paper itself are part of what it says where they deny", () => {
    const real = told("The road is [not] open to carts [this year] at all");
    expect(isExact("The road is open to carts", real)).toBe(false);
    expect(isExact("open to carts at all", real)).toBe(true);
  });

  it("of a link are shown as the text has them", () => {
    const real = told("Please read [this](http://a.example/b) before you go home tonight");
    expect(marked("Please read [this](http://a.example/b) before you run home tonight", real)).toMatch(
      /^Please read \[this\]\(http:\/\/a\.example\/b\) before you -go \+run home tonight$/,
    );
  });
});

describe("negation", () => {
  it("is known by language", () => {
    expect([negates("not", "en"), negates("", "en"), negates("nicht", "de"), negates("water", "en")]).toEqual(
      [true, false, true, false],
    );
    expect(negates("not", "xx")).toBe(false);
  });
});
