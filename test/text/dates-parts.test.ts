/** The parts that dates are found with: times, figures, named months, distances, and what becomes of them. */
import { describe, expect, it } from "vitest";
import { scanDates, scanFolded, smallWords } from "../../src/text/dates/scan/scan.ts";
import { clockScanner } from "../../src/text/dates/scan/scan-clock.ts";
import { namedScanner } from "../../src/text/dates/scan/scan-named.ts";
import { cjkNumber, fullYear, scanNumeric, scanShort } from "../../src/text/dates/scan/scan-numeric.ts";
import { relativeScanner } from "../../src/text/dates/scan/scan-relative.ts";
import { fold } from "../../src/text/dates/words/fold.ts";
import { type Lexicon, lexiconOf } from "../../src/text/dates/words/lexicon.ts";

function words(language: string): Lexicon {
  const lexicon = lexiconOf(language);
  if (lexicon === null) throw new Error(`no words of ${language}`);
  return lexicon;
}

describe("times", () => {
  const clocks = (text: string, language = "en") =>
    clockScanner(words(language))(fold(text).text).map(({ value }) => [value.minutes, value.zone]);

  it.each([
    ["16:29", 989],
    ["4:29 pm", 989],
    ["4:29 p.m.", 989],
    ["4:29 P. M.", 989],
    ["4:29 am", 269],
    ["12:00 am", 0],
    ["12:00 pm", 720],
    ["16:29:59.123", 989],
    ["16h29", 989],
    ["16 h 29", 989],
    ["16時29分", 989],
    ["午後4時29分", 989],
    ["下午4:29", 989],
    ["오후 4시 29분", 989],
    ["24:00", 0],
    ["1６：２９", 989],
    ["٢:٠٥", 125],
    ["16:29 pm", 989],
  ])("%s", (text, minutes) => {
    expect(clocks(text)).toEqual([[minutes, null]]);
  });

  it.each(["25:00", "16:60", "16:2", "1:2:3:4", "160:29", "24:30", "1629", "99:99"])("%s is none", (text) => {
    expect(clocks(text)).toEqual([]);
  });

  it.each([
    ["16:29 JST", 540],
    ["16:29 (JST)", 540],
    ["16:29 UTC+3", 180],
    ["16:29Z", 0],
    ["16:29+0900", 540],
    ["16:29 IST", null],
    ["1909 GMT", 0],
    ["1909 GMT (0309 HKT)", 0],
    ["16:29 GMT / 17:29 CET", 0],
  ])("%s has its zone", (text, zone) => {
    const found = clocks(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.[1]).toBe(zone);
  });

  it("uses the language's own halves of the day", () => {
    expect(clocks("4:29 م", "ar")).toEqual([[989, null]]);
    expect(clocks("4:29 μ.μ.", "el")).toEqual([[989, null]]);
    expect(clocks("4:29 p. m.", "es")).toEqual([[989, null]]);
  });
});

describe("figures", () => {
  const parts = (text: string, loose = false) =>
    scanNumeric(fold(text).text, loose).map(({ value }) => value);

  it("read both orders, month first", () => {
    expect(parts("11/07/2024")).toEqual([{ kind: "day", year: 2024, month: 11, day: 7, eitherOrder: true }]);
    expect(parts("07.11.2024")).toEqual([{ kind: "day", year: 2024, month: 11, day: 7, eitherOrder: false }]);
    expect(parts("07.13.2024")).toEqual([]);
  });

  it("know years of two digits", () => {
    expect([0, 24, 68, 69, 99].map(fullYear)).toEqual([2000, 2024, 2068, 1969, 1999]);
  });

  it.each([
    ["6", 6],
    ["六", 6],
    ["十", 10],
    ["十一", 11],
    ["二十", 20],
    ["二十三", 23],
    ["三十一", 31],
    ["二〇二四", 2024],
    ["二零二四", 2024],
    ["元", 1],
  ])("%s is %i", (text, value) => {
    expect(cjkNumber(text)).toBe(value);
  });

  it("take months and years only when asked", () => {
    expect(parts("2024/10")).toEqual([]);
    expect(parts("2024/10", true)).toEqual([{ kind: "month", year: 2024, month: 10 }]);
    expect(parts("2024/25", true)).toEqual([]);
    expect(parts("2024年", true)).toEqual([{ kind: "year", year: 2024 }]);
    expect(parts("2024年度", true)).toEqual([]);
  });

  it("without a year are short", () => {
    const short = (text: string, loose: boolean) => scanShort(text, loose).map(({ value }) => value.kind);
    expect(short("22/04", false)).toEqual(["day"]);
    expect(short("22.04", false)).toEqual([]);
    expect(short("22.04", true)).toEqual(["day"]);
    expect(short("22/04/2024", true)).toEqual([]);
    expect(short("40/50", true)).toEqual([]);
  });
});

describe("named months", () => {
  const parts = (text: string, language: string, loose = false) =>
    namedScanner(words(language), loose)(fold(text).text).map(({ value }) => value);

  it("leave out the year that is not written", () => {
    expect(parts("Nov. 6", "en")).toEqual([
      { kind: "day", year: null, month: 11, day: 6, eitherOrder: false },
    ]);
  });

  it.each([
    ["en", "Nov. 6 12 people died", null],
    ["en", "Nov. 6 '24", 2024],
    ["en", "Nov. 6, 3000", undefined],
    ["th", "6 พ.ย. 67", 2024],
    ["th", "6 พ.ย. 2024", 2024],
  ])("%s: %s has the year %s", (language, text, year) => {
    const [found] = parts(text, language);
    expect(found?.kind === "day" ? found.year : undefined).toBe(year);
  });

  it("know no day that does not exist", () => {
    expect(parts("30 February 2024", "en")).toEqual([]);
    expect(parts("31 апреля", "ru")).toEqual([]);
    expect(parts("29 February 2023", "en")).toEqual([]);
    expect(parts("29 February", "en")).toHaveLength(1);
  });

  it("are not found inside words", () => {
    for (const text of ["6 marchers", "6 decks", "3 mayors", "12 augurs", "Novak 6"])
      expect(parts(text, "en")).toEqual([]);
  });

  it("stand alone only when asked", () => {
    expect(parts("November", "en")).toEqual([]);
    expect(parts("November", "en", true)).toEqual([{ kind: "month", year: null, month: 11 }]);
  });
});

describe("distances", () => {
  const parts = (text: string, language: string, loose = false) =>
    relativeScanner(words(language), loose)(fold(text).text).map(({ value }) => value);
  const distance = (unit: string, amount: number, counted: boolean) => ({
    kind: "distance",
    unit,
    amount,
    counted,
  });

  it.each([
    ["en", "3 days ago", distance("day", -3, true)],
    ["en", "in 3 days", distance("day", 3, true)],
    ["en", "yesterday", distance("day", -1, false)],
    ["en", "last week", distance("week", -1, false)],
    ["de", "vor einer Stunde", distance("hour", -1, true)],
    ["id", "6 jam yang lalu", distance("hour", -6, true)],
    ["id", "6 jam lalu", distance("hour", -6, true)],
    ["ru", "через 3 дня", distance("day", 3, true)],
    ["zh", "三天前", distance("day", -3, true)],
    ["ar", "قبل يومين", distance("day", -2, true)],
  ])("%s: %s", (language, text, expected) => {
    expect(parts(text, language)).toContainEqual(expected);
  });

  it.each(["3 days", "2024 years ago", "1.5 hours ago", "weeks ago", "a long time ago", "long ago"])(
    "%s is none",
    (text) => {
      expect(parts(text, "en")).toEqual([]);
    },
  );

  it("are stretches when last and a number meet", () => {
    expect(parts("last 3 days", "en", true)).toContainEqual({ kind: "stretch", unit: "day", amount: -3 });
    expect(parts("next two weeks", "en", true)).toContainEqual({ kind: "stretch", unit: "week", amount: 2 });
  });
});

describe("mentions", () => {
  it("join a date with time and weekday in any order", () => {
    for (const text of [
      "Thursday, 7 November 2024, 00:35",
      "00:35 Thursday 7 November 2024",
      "7 November 2024 (Thursday) at 00:35",
    ]) {
      const [mention, ...more] = scanDates(text, "en");
      expect(more).toEqual([]);
      expect(mention).toMatchObject({ weekday: 4, clock: { minutes: 35, zone: null } });
      expect(mention && text.slice(mention.start, mention.end)).toBe(text);
    }
  });

  it("share no time", () => {
    const found = scanDates("6 November 2024 14:05, 7 November 2024", "en");
    expect(found).toHaveLength(2);
    expect(found[0]?.clock?.minutes).toBe(845);
  });

  it("know the small words of a language", () => {
    expect(smallWords("de").has("uhr")).toBe(true);
    expect(smallWords("xx-invalid!").size).toBe(0);
  });

  it("scan folded text in its own offsets", () => {
    const [mention] = scanFolded(fold("  6 November 2024"), "en", "stated");
    expect(mention).toMatchObject({ start: 2, end: 17 });
  });
});
