/** A date lies in one sentence, and a year may stand before a colon. */
import { describe, expect, it } from "vitest";
import { datesIn } from "../../../src/text/dates/dates-in.ts";

const dates = (language: string, text: string) =>
  datesIn(text, { language, publishedAt: "2024-11-06" }).map(({ start, end, value }) => [
    text.slice(start, end),
    value,
  ]);

describe("a full stop behind a month that is written out", () => {
  it.each([
    ["ru", "Он родился в марте. 10 мая он уехал.", ["марте", "2024-03"], ["10 мая", "2024-05-10"]],
    ["pl", "Urodził się w marcu. 10 maja wyjechał.", ["marcu", "2024-03"], ["10 maja", "2024-05-10"]],
  ])("ends the sentence in %s", (language, text, ...expected) => {
    expect(dates(language, text).map(([words]) => words)).toEqual(expected.map(([words]) => words));
  });

  it("is part of an abbreviation", () => {
    expect(dates("en", "The gates opened on Oct. 6.")).toEqual([["Oct. 6", "2024-10-06"]]);
  });
});

describe("a year", () => {
  it("may stand before a colon, and is no time of day", () => {
    expect(dates("en", "5 May 2020: the bridge opened.")).toEqual([["5 May 2020", "2020-05-05"]]);
    expect(dates("en", "March 5, 2020: it fell.")).toEqual([["March 5, 2020", "2020-03-05"]]);
    expect(dates("en", "The train left at 20:24.")).toEqual([]);
  });
});

describe("a Dutch weekday", () => {
  it("needs no preposition", () => {
    expect(dates("nl", "De vergadering begon maandag.")).toEqual([["maandag", "2024-11-04"]]);
  });
});
