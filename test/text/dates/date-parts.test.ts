/** The parts that prose is read with: names written out, plurals, what is counted, rivals, values cut to their precision. */
import { describe, expect, it } from "vitest";
import { lazy } from "../../../src/text/dates/lazy.ts";
import type { Atom, DatePart } from "../../../src/text/dates/mention.ts";
import { precisionOf, timeValueOf } from "../../../src/text/dates/resolve/time-value.ts";
import { chosen } from "../../../src/text/dates/scan/rivals.ts";
import { isCounted } from "../../../src/text/dates/words/counted-nouns.ts";
import { isFullName, writesCapitals } from "../../../src/text/dates/words/full-names.ts";
import { groupAt, groupsOf, wordsPattern } from "../../../src/text/dates/words/lists/date-words.ts";
import { isPlural } from "../../../src/text/dates/words/plural-units.ts";

describe("names written out", () => {
  it.each([
    ["ноября", "month", "ru"],
    ["ноябре", "month", "ru"],
    ["мая", "month", "ru"],
    ["septembre", "month", "fr"],
    ["Novembers", "month", "de"],
    ["среду", "weekday", "ru"],
    ["tisdagen", "weekday", "sv"],
    ["Kedden", "weekday", "hu"],
    ["יום שלישי", "weekday", "he"],
  ] as const)("%s is a %s (%s)", (word, kind, language) => {
    expect(isFullName(word, kind, language)).toBe(true);
  });

  it.each([
    ["sept", "month", "fr"],
    ["May", "month", "es"],
    ["среднем", "weekday", "ru"],
    ["sun", "weekday", "en"],
    ["mar", "month", "it"],
  ] as const)("%s is no %s written out (%s)", (word, kind, language) => {
    expect(isFullName(word, kind, language)).toBe(false);
  });

  it("knows who writes capitals", () => {
    for (const language of ["en", "de", "el", "id"]) expect(writesCapitals(language), language).toBe(true);
    for (const language of ["fr", "ru", "es", "sv", "pl"])
      expect(writesCapitals(language), language).toBe(false);
  });
});

describe("plurals", () => {
  it.each([
    ["months", "month", "en"],
    ["monaten", "month", "de"],
    ["jahre", "year", "de"],
    ["недель", "week", "ru"],
    ["derniers", "month", "fr"],
  ] as const)("%s are several of a %s (%s)", (word, unit, language) => {
    expect(isPlural(word, unit, language)).toBe(true);
  });

  it.each([
    ["month", "month", "en"],
    ["monat", "month", "de"],
    ["неделю", "week", "ru"],
    ["mois", "month", "fr"],
  ] as const)("%s is one %s (%s)", (word, unit, language) => {
    expect(isPlural(word, unit, language)).toBe(false);
  });
});

describe("what is counted", () => {
  it.each([
    ["euros", "fr"],
    ["рублей", "ru"],
    ["złotych", "pl"],
    ["meters", "en"],
    ["Menschen", "de"],
    ["kişi", "tr"],
    ["人", "ja"],
  ])("%s (%s)", (word, language) => {
    expect(isCounted(word, language)).toBe(true);
  });

  it("no year, no verb, nothing", () => {
    for (const word of ["", "election", "was", "године", "年"])
      expect(isCounted(word, "en"), word).toBe(false);
    expect(isCounted("euros", "no language at all")).toBe(false);
  });
});

describe("lists of words", () => {
  it("are groups of alternatives, whole or with an ending", () => {
    const list = "spring|springtime/summ*/fall";
    expect(groupsOf(list)).toEqual([["spring", "springtime"], ["summ*"], ["fall"]]);
    expect(["springtime", "summer", "fall", "winter"].map((word) => groupAt(list, word))).toEqual([
      0, 1, 2, -1,
    ]);
    const pattern = new RegExp(`^${wordsPattern(list)}$`, "u");
    expect(["spring", "summer", "summ", "falls"].map((word) => pattern.test(word))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(new RegExp(wordsPattern(undefined), "u").test("anything")).toBe(false);
  });
});

describe("rivals", () => {
  const atom = (start: number, end: number, value: DatePart): Atom<DatePart> => ({ start, end, value });

  it("prefer what reads more", () => {
    const month = atom(2, 10, { kind: "month", year: null, month: 5 });
    const day = atom(0, 10, { kind: "day", year: null, month: 5, day: 3, eitherOrder: false });
    expect(chosen("3 of may..", [month, day])).toEqual([day]);
  });

  it("give a modifier to the unit behind it", () => {
    const named = atom(0, 13, { kind: "namedMonth", month: 11, direction: -1 });
    const month = atom(0, 8, { kind: "month", year: null, month: 11 });
    const year = atom(9, 18, { kind: "distance", unit: "year", amount: -1, counted: false });
    expect(chosen("november last year", [named, month, year])).toEqual([month, year]);
  });

  it("know Japan", () => {
    expect(
      chosen("日本語", [atom(0, 2, { kind: "distance", unit: "day", amount: 0, counted: false })]),
    ).toEqual([]);
  });
});

describe("values", () => {
  const days = { first: { year: 2024, month: 10, day: 1 }, last: { year: 2024, month: 12, day: 31 } };

  it.each([
    ["day", "2024-10-01", "2024-12-31"],
    ["week", "2024-10-01", "2024-12-31"],
    ["month", "2024-10", "2024-12"],
    ["quarter", "2024-10", "2024-12"],
    ["season", "2024-10", "2024-12"],
    ["year", "2024", null],
  ] as const)("%s", (precision, value, endValue) => {
    expect(timeValueOf(days, precision)).toEqual({ value, endValue, precision });
  });

  it("are as exact as the part that says most", () => {
    const year: DatePart = { kind: "year", year: 2024 };
    const day: DatePart = { kind: "day", year: 2024, month: 5, day: 3, eitherOrder: false };
    expect(precisionOf({ kind: "span", from: year, to: day })).toBe("day");
    expect(precisionOf({ kind: "distance", unit: "week", amount: -1, counted: false })).toBe("week");
    expect(precisionOf({ kind: "stretch", unit: "week", amount: -2 })).toBe("day");
    expect(precisionOf({ kind: "distance", unit: "hour", amount: -6, counted: true })).toBe("minute");
  });
});

describe("lazy", () => {
  it("makes its value once, even an undefined one", () => {
    let made = 0;
    const value = lazy(() => {
      made++;
      return undefined;
    });
    expect([value(), value()]).toEqual([undefined, undefined]);
    expect(made).toBe(1);
  });
});
