/** Dates as people type them into a command's options. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDateWords, type WordsContext } from "../../src/text/dates/words.ts";

/** A Wednesday. */
const NOW = new Date("2024-11-20T10:00:00Z");

function span(text: string, locale: string, context: Partial<WordsContext> = {}): string | null {
  const found = parseDateWords(text, { locale, now: NOW, ...context });
  const short = (date: Date) => date.toISOString().slice(0, 16).replace("T00:00", "");
  return found && `${short(found.from)} ${short(found.to)}`;
}

describe("ISO 8601", () => {
  it.each([
    ["2024", "2024-01-01 2025-01-01"],
    ["2024-11", "2024-11-01 2024-12-01"],
    ["2024-11-06", "2024-11-06 2024-11-07"],
    ["2024-11-06T16:29", "2024-11-06T16:29 2024-11-06T16:30"],
    ["2024-11-06T16:29+09:00", "2024-11-06T07:29 2024-11-06T07:30"],
    ["2024-11-06T16:29Z", "2024-11-06T16:29 2024-11-06T16:30"],
    ["2024-11-06 16:29", "2024-11-06T16:29 2024-11-06T16:30"],
    ["  2024-11-06  ", "2024-11-06 2024-11-07"],
  ])("%s", (text, expected) => {
    expect(span(text, "en-US")).toBe(expected);
    expect(span(text, "ja")).toBe(expected);
  });
});

describe("words of the locale", () => {
  const WEEK = "2024-11-11 2024-11-18";
  const YESTERDAY = "2024-11-19 2024-11-20";

  it.each([
    ["en-US", "last week"],
    ["en-GB", "Last Week"],
    ["ru", "прошлая неделя"],
    ["ru", "на прошлой неделе"],
    ["ru", "прошлую неделю"],
    ["uk", "минулого тижня"],
    ["bg", "миналата седмица"],
    ["bg", "предходната седмица"],
    ["de", "letzte Woche"],
    ["de", "vorige Woche"],
    ["de", "in der letzten Woche"],
    ["ja", "先週"],
    ["zh-CN", "上周"],
    ["ko", "지난주"],
    ["es-ES", "la semana pasada"],
    ["es-ES", "semana pasada"],
    ["fr", "la semaine dernière"],
    ["fr", "la semaine derniere"],
    ["it", "la settimana scorsa"],
    ["pt-BR", "semana passada"],
    ["id", "minggu lalu"],
    ["id", "pekan lalu"],
    ["tr", "geçen hafta"],
    ["pl", "w zeszłym tygodniu"],
    ["vi", "tuần trước"],
    ["ar", "الأسبوع الماضي"],
    ["hi", "पिछला सप्ताह"],
    ["th", "สัปดาห์ที่แล้ว"],
  ])("%s: %s is last week", (locale, text) => {
    expect(span(text, locale)).toBe(WEEK);
  });

  it.each([
    ["en-US", "yesterday"],
    ["ru", "вчера"],
    ["uk", "вчора"],
    ["bg", "вчера"],
    ["de", "gestern"],
    ["ja", "昨日"],
    ["ja", "きのう"],
    ["zh-CN", "昨天"],
    ["ko", "어제"],
    ["es-ES", "ayer"],
    ["fr", "hier"],
    ["id", "kemarin"],
    ["tr", "dün"],
    ["ar", "أمس"],
    ["pt-BR", "ontem"],
    ["en-US", "1 day ago"],
    ["de", "vor einem Tag"],
  ])("%s: %s is yesterday", (locale, text) => {
    expect(span(text, locale)).toBe(YESTERDAY);
  });

  it.each([
    ["en-US", "today", "2024-11-20 2024-11-21"],
    ["en-US", "tomorrow", "2024-11-21 2024-11-22"],
    ["en-US", "this week", "2024-11-18 2024-11-25"],
    ["en-US", "this month", "2024-11-01 2024-12-01"],
    ["en-US", "last month", "2024-10-01 2024-11-01"],
    ["en-US", "last year", "2023-01-01 2024-01-01"],
    ["en-US", "last quarter", "2024-07-01 2024-10-01"],
    ["en-US", "next week", "2024-11-25 2024-12-02"],
    ["en-US", "3 days ago", "2024-11-17 2024-11-18"],
    ["en-US", "two weeks ago", "2024-11-06 2024-11-07"],
    ["en-US", "2 months ago", "2024-09-20 2024-09-21"],
    ["en-US", "a year ago", "2023-11-20 2023-11-21"],
    ["en-US", "6 hours ago", "2024-11-20T04:00 2024-11-20T04:01"],
    ["en-US", "last 3 days", "2024-11-17 2024-11-21"],
    ["en-US", "the past two weeks", "2024-11-06 2024-11-21"],
    ["en-US", "last 6 hours", "2024-11-20T04:00 2024-11-20T10:00"],
    ["ru", "последние 3 дня", "2024-11-17 2024-11-21"],
    ["ru", "3 дня назад", "2024-11-17 2024-11-18"],
    ["ru", "неделю назад", "2024-11-13 2024-11-14"],
    ["ru", "через неделю", "2024-11-27 2024-11-28"],
    ["es-ES", "los últimos 3 días", "2024-11-17 2024-11-21"],
    ["ja", "3日前", "2024-11-17 2024-11-18"],
    ["ja", "先月", "2024-10-01 2024-11-01"],
    ["ar", "قبل يومين", "2024-11-18 2024-11-19"],
    ["en-US", "November 2024", "2024-11-01 2024-12-01"],
    ["en-US", "Nov 2024", "2024-11-01 2024-12-01"],
    ["en-US", "in November", "2024-11-01 2024-12-01"],
    ["en-US", "December", "2023-12-01 2024-01-01"],
    ["en-US", "on 6 November 2024", "2024-11-06 2024-11-07"],
    ["en-US", "November 6th", "2024-11-06 2024-11-07"],
    ["ru", "6 ноября 2024", "2024-11-06 2024-11-07"],
    ["ru", "в ноябре 2024 года", "2024-11-01 2024-12-01"],
    ["ja", "2024年11月6日", "2024-11-06 2024-11-07"],
    ["ja", "令和6年11月6日", "2024-11-06 2024-11-07"],
    ["th", "6 พฤศจิกายน 2567", "2024-11-06 2024-11-07"],
    ["fa", "۱۶ آبان ۱۴۰۳", "2024-11-06 2024-11-07"],
    ["ar", "٦ نوفمبر ٢٠٢٤", "2024-11-06 2024-11-07"],
    ["en-US", "last Friday", "2024-11-15 2024-11-16"],
    ["en-US", "Tuesday", "2024-11-19 2024-11-20"],
    ["en-US", "16:29 JST, November 6, 2024", "2024-11-06T07:29 2024-11-06T07:30"],
  ])("%s: %s", (locale, text, expected) => {
    expect(span(text, locale)).toBe(expected);
  });

  it("understands English in any locale", () => {
    expect(span("last week", "ru")).toBe(WEEK);
    expect(span("November 6, 2024", "ja")).toBe("2024-11-06 2024-11-07");
    expect(span("yesterday", "xx-invalid!")).toBe(YESTERDAY);
  });
});

describe("order of figures", () => {
  it.each([
    ["en-US", "11/07/2024", "2024-11-07 2024-11-08"],
    ["en-GB", "11/07/2024", "2024-07-11 2024-07-12"],
    ["es-ES", "11/07/2024", "2024-07-11 2024-07-12"],
    ["de", "6.11.2024", "2024-11-06 2024-11-07"],
    ["en-US", "25/10/2024", "2024-10-25 2024-10-26"],
    ["ja", "2024/11/06", "2024-11-06 2024-11-07"],
  ])("%s: %s", (locale, text, expected) => {
    expect(span(text, locale)).toBe(expected);
  });
});

describe("what is no date", () => {
  it.each([
    "",
    "banana",
    "5",
    "2024-02-30",
    "2024-13-01",
    "February 30, 2024",
    "31/04/2024",
    "30 февраля 2024",
    "2024年2月30日",
    "2024-11-06T25:00",
    "not yesterday at all",
    "elections of last week",
    "2024-11-06 to 2024-11-08",
    "yesterday tomorrow",
    "v1.2.3",
    "\u0000",
  ])("%j", (text) => {
    for (const locale of ["en-US", "ru", "ja"]) expect(span(text, locale)).toBeNull();
  });

  it("never throws, and never names an empty stretch", () => {
    const words = fc.array(
      fc.constantFrom("6", "11", "2024", "November", "last", "3", "days", "ago", "/", ".", "week"),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          words.map((parts) => parts.join(" ")),
        ),
        (text) => {
          const found = parseDateWords(text, { locale: "en-US", now: NOW });
          if (found) expect(found.from.getTime()).toBeLessThan(found.to.getTime());
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("time zones", () => {
  const late = { now: new Date("2024-11-20T20:00:00Z"), timeZone: "Asia/Tokyo" };

  it("begins days where the person is", () => {
    // 20:00 in London is 05:00 of the next day in Tokyo.
    expect(span("today", "en-US", late)).toBe("2024-11-20T15:00 2024-11-21T15:00");
    expect(span("2024-11-06", "en-US", late)).toBe("2024-11-05T15:00 2024-11-06T15:00");
    expect(span("November 2024", "en-US", late)).toBe("2024-10-31T15:00 2024-11-30T15:00");
  });

  it("leaves a time with a zone of its own alone", () => {
    expect(span("2024-11-06T16:29Z", "en-US", late)).toBe("2024-11-06T16:29 2024-11-06T16:30");
    expect(span("November 6, 2024 16:29 GMT", "en-US", late)).toBe("2024-11-06T16:29 2024-11-06T16:30");
  });

  it("reads a time without zone where the person is", () => {
    expect(span("2024-11-06T16:29", "en-US", late)).toBe("2024-11-06T07:29 2024-11-06T07:30");
  });

  it("counts a day of 23 hours", () => {
    const spring = { timeZone: "Europe/Berlin" };
    expect(span("2024-03-31", "de", spring)).toBe("2024-03-30T23:00 2024-03-31T22:00");
  });
});
