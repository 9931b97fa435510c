/** Dates that CLDR writes are dates that are read: every language, without a word list of its own. */
import { describe, expect, it } from "vitest";
import { findDates } from "../../src/text/dates/find.ts";
import { languagesFor } from "../../src/text/dates/words/languages.ts";
import { lexiconOf, writesDayFirst } from "../../src/text/dates/words/lexicon.ts";
import { lookUp } from "../../src/text/dates/words/words-table.ts";

const REFERENCE = new Date("2024-11-20T12:00Z");
/** A few of them; more stand in dates-written*.test.ts as text. */
const LANGUAGES = [
  "ar",
  "bg",
  "de",
  "el",
  "en",
  "es",
  "eu",
  "fa",
  "fi",
  "fr",
  "hi",
  "id",
  "ja",
  "ru",
  "th",
  "vi",
];
/** One day of each length of month name, and days above and below twelve. */
const DAYS = ["2024-11-06", "2023-05-18", "2022-02-01", "2024-12-30"];
const STYLES = ["full", "long", "medium"] as const;
const DISTANCES = [
  ["hour", -6, "2024-11-20T06:00Z"],
  ["day", -3, "2024-11-17"],
  ["minute", -2, "2024-11-20T11:58Z"],
] as const;

const valuesIn = (text: string, language: string) =>
  findDates(text, { language, reference: REFERENCE }).map(({ value }) => value);

describe.each(LANGUAGES)("%s", (language) => {
  it.each(STYLES)("reads %s dates", (dateStyle) => {
    for (const day of DAYS) {
      const text = new Intl.DateTimeFormat(language, { dateStyle, timeZone: "UTC" }).format(new Date(day));
      expect([text, ...valuesIn(text, language)]).toEqual([text, day]);
    }
  });

  it("reads distances", () => {
    for (const [unit, amount, value] of DISTANCES) {
      const text = new Intl.RelativeTimeFormat(language).format(amount, unit);
      expect([text, ...valuesIn(text, language)]).toEqual([text, value]);
    }
  });

  it("finds nothing in a sentence without a date", () => {
    expect(valuesIn("12 345 × 3.14 = 50% (a1b2)", language)).toEqual([]);
  });
});

describe("lexiconOf", () => {
  it("takes the language of a tag", () => {
    expect(lexiconOf("ru-RU")).toBe(lexiconOf("ru"));
    expect(lexiconOf("de-AT")?.language).toBe("de");
  });

  it.each(["und", "xx-invalid!", "", "zz"])("has no words of its own for %j", (tag) => {
    expect(lexiconOf(tag)?.months.exact.get("ноября")).toBeUndefined();
  });

  it.each([
    ["ru", "ноября", 11],
    ["ru", "ноябрь", 11],
    ["ru", "ноябре", 11],
    ["ru", "ноя", 11],
    ["ru", "мая", 5],
    ["pl", "listopada", 11],
    ["pl", "listopad", 11],
    ["cs", "listopadu", 11],
    ["hr", "listopada", 10],
    ["uk", "листопаді", 11],
    ["fi", "marraskuussa", 11],
    ["hu", "novemberben", 11],
    ["tr", "kasim", 11],
    ["en", "sept", 9],
    ["en", "nov", 11],
    ["ar", "تشرين الثاني", 11],
    ["ar", "نونبر", 11],
    ["zh", "十一月", 11],
    ["de", "janner", 1],
    ["sr", "novembar", 11],
  ])("%s: %s is month %i", (language, word, month) => {
    const lexicon = lexiconOf(language);
    expect(lexicon && lookUp(lexicon.months, word)).toBe(month);
  });

  it.each([
    ["en", null],
    ["de", true],
    ["ru", true],
    ["ja", false],
    ["es", true],
    ["hu", false],
  ])("%s writes the day first: %s", (language, dayFirst) => {
    expect(lexiconOf(language)?.dayFirst).toBe(dayFirst);
  });

  it("knows the calendars of languages", () => {
    expect(lexiconOf("fa")?.calendar?.name).toBe("persian");
    expect(lexiconOf("th")?.buddhist).toBe(true);
    expect(lexiconOf("en")?.calendar).toBeNull();
  });

  it("knows that English has two orders", () => {
    expect(writesDayFirst("en-US")).toBe(false);
    expect(writesDayFirst("en-GB")).toBe(true);
  });
});

describe("languagesFor", () => {
  const tried = (line: string, language: string) => [...languagesFor(line, language)];

  it("begins with the article's own language and English", () => {
    expect(tried("6 листопада 2024", "uk").slice(0, 2)).toEqual(["uk", "en"]);
    expect(tried("November 6, 2024", "en")[0]).toBe("en");
  });

  it("adds languages whose words stand there", () => {
    expect(tried("JAPAN TODAY | 6 jam yang lalu", "en")).toContain("id");
    expect(tried("преди 6 часа", "en")).toContain("bg");
    expect(tried("vor 3 Stunden", "ja")).toContain("de");
    expect(tried("昨日 14:05", "en")).toEqual(["en", "ja", "zh"]);
  });

  it("adds none where no word of dates stands", () => {
    expect(tried("JN ACCESS RANKING 10", "en")).toEqual(["en"]);
    expect(tried("5   0    0    0", "id")).toEqual(["id", "en"]);
  });

  it("names none twice", () => {
    for (const language of ["id", "en", "ru"]) {
      const all = tried("6 jam yang lalu, 6 ноября, 6 November", language);
      expect(new Set(all).size).toBe(all.length);
    }
  });
});
