/** Calendar arithmetic, other calendars, and time zones. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Day,
  dayOf,
  epoch,
  exists,
  fromCalendar,
  shift,
  startOf,
  weekdayOf,
} from "../../src/text/dates/calendar.ts";
import { foldWord } from "../../src/text/dates/words/fold.ts";
import { offsetAt, offsetOfInstant, offsetText, zoneAt } from "../../src/text/dates/zones.ts";

const day = (text: string): Day => {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  return { year, month, day: date };
};

describe("days", () => {
  it.each([
    ["2024-02-29", true],
    ["2023-02-29", false],
    ["1900-02-29", false],
    ["2000-02-29", true],
    ["2024-04-31", false],
    ["2024-12-31", true],
    ["2024-13-01", false],
    ["2024-00-10", false],
    ["2024-01-00", false],
    ["0-01-01", false],
    ["10000-01-01", false],
    ["50-06-15", true],
  ])("%s exists: %s", (text, expected) => {
    expect(exists(day(text))).toBe(expected);
  });

  it.each([
    ["2024-11-06", 3],
    ["2024-11-10", 7],
    ["2024-11-11", 1],
    ["2024-07-11", 4],
    ["2024-11-07", 4],
  ])("%s is weekday %i", (text, weekday) => {
    expect(weekdayOf(day(text))).toBe(weekday);
  });

  it.each([
    ["2024-11-06", "day", -6, "2024-10-31"],
    ["2024-11-06", "week", 2, "2024-11-20"],
    ["2024-03-31", "month", -1, "2024-02-29"],
    ["2023-03-31", "month", -1, "2023-02-28"],
    ["2024-01-31", "month", 13, "2025-02-28"],
    ["2024-01-15", "month", -1, "2023-12-15"],
    ["2024-11-06", "quarter", -1, "2024-08-06"],
    ["2024-02-29", "year", 1, "2025-02-28"],
    ["2024-02-29", "year", -4, "2020-02-29"],
  ] as const)("%s, %s %i", (text, unit, amount, expected) => {
    expect(shift(day(text), unit, amount)).toEqual(day(expected));
  });

  it.each([
    ["week", "2024-11-04"],
    ["month", "2024-11-01"],
    ["quarter", "2024-10-01"],
    ["year", "2024-01-01"],
    ["day", "2024-11-06"],
  ] as const)("the %s of 6 November 2024 begins on %s", (unit, expected) => {
    expect(startOf(day("2024-11-06"), unit)).toEqual(day(expected));
  });

  it("begins a Sunday's week on the Monday before", () => {
    expect(startOf(day("2024-11-10"), "week")).toEqual(day("2024-11-04"));
  });

  it("knows the day of every instant's midnight", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        const found = dayOf(number * 86_400_000);
        expect(epoch(found)).toBe(number * 86_400_000);
        expect(exists(found)).toBe(true);
      }),
    );
  });
});

describe("other calendars", () => {
  it.each([
    ["persian", "1403-08-16", "2024-11-06"],
    ["persian", "1403-01-01", "2024-03-20"],
    ["persian", "1402-12-29", "2024-03-19"],
    ["islamic-umalqura", "1446-05-04", "2024-11-06"],
    ["islamic-umalqura", "1445-09-01", "2024-03-11"],
  ])("%s %s is %s", (calendar, text, expected) => {
    expect(fromCalendar(calendar, day(text))).toEqual(day(expected));
  });

  it("has no 31st of a month of 30 days", () => {
    expect(fromCalendar("persian", day("1403-08-31"))).toBeNull();
  });
});

describe("zones", () => {
  it.each([
    ["jst, november", 540, 3],
    ["msk)", 180, 3],
    ["мск", 180, 3],
    ["gmt", 0, 3],
    ["z", 0, 1],
    ["utc+3", 180, 5],
    ["gmt+5:30", 330, 8],
    ["utc-03:00 x", -180, 9],
    ["мск+2", 300, 5],
    ["+09:00", 540, 6],
    ["-0500", -300, 5],
    ["wib", 420, 3],
    ["mesz", 120, 4],
  ])("%s", (text, zone, end) => {
    expect(zoneAt(text, 0)).toEqual({ zone, end });
  });

  it.each([
    ["по московскому времени", "Europe/Moscow"],
    ["moscow time", "Europe/Moscow"],
    ["日本時間", "Asia/Tokyo"],
    ["北京时间", "Asia/Shanghai"],
    ["et", "America/New_York"],
    ["eastern time", "America/New_York"],
    ["за київським часом", "Europe/Kyiv"],
  ])("%s is the time of %s", (text, zone) => {
    expect(zoneAt(foldWord(text), 0)).toEqual({ zone, end: foldWord(text).length });
  });

  it.each(["ist", "cst", "jstx", "+3", "-35 people", "and", "", "+25:00", "utc+15"])(
    "%j is none for sure",
    (text) => {
      expect(zoneAt(text, 0)).toBeNull();
    },
  );

  it("knows summer time", () => {
    expect(offsetAt("America/New_York", Date.UTC(2024, 6, 1, 12))).toBe(-240);
    expect(offsetAt("America/New_York", Date.UTC(2024, 11, 1, 12))).toBe(-300);
    expect(offsetAt(180, 0)).toBe(180);
    expect(offsetOfInstant("Asia/Tokyo", Date.UTC(2024, 10, 6))).toBe(540);
    expect(offsetOfInstant("Asia/Kolkata", Date.UTC(2024, 10, 6))).toBe(330);
  });

  it.each([
    [540, "+09:00"],
    [0, "+00:00"],
    [-210, "-03:30"],
    [345, "+05:45"],
  ])("writes %i as %s", (minutes, text) => {
    expect(offsetText(minutes)).toBe(text);
  });
});
