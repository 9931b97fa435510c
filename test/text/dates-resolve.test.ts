/** What becomes of a date that stands in a text: a value as exact as what is known, or none. */
import { describe, expect, it } from "vitest";
import type { DatePart, Mention } from "../../src/text/dates/mention.ts";
import { type Frame, resolveDays, resolveMention } from "../../src/text/dates/resolve/resolve.ts";

describe("resolving", () => {
  const frame: Frame = { reference: new Date("2024-11-20T12:00Z"), dayFirst: null };
  const mention = (date: DatePart, rest: Partial<Mention> = {}): Mention => ({
    start: 0,
    end: 1,
    date,
    clock: null,
    weekday: null,
    ...rest,
  });
  const value = (date: DatePart, rest: Partial<Mention> = {}, over: Partial<Frame> = {}) =>
    resolveMention(mention(date, rest), { ...frame, ...over })?.value ?? null;
  const day = (year: number | null, month: number, date: number): DatePart => ({
    kind: "day",
    year,
    month,
    day: date,
    eitherOrder: false,
  });

  it("keeps what is written", () => {
    expect(value(day(2024, 11, 6))).toBe("2024-11-06");
    expect(value({ kind: "month", year: 2024, month: 11 })).toBe("2024-11");
    expect(value({ kind: "year", year: 987 })).toBe("0987");
  });

  it("adds the offset of a zone at that time", () => {
    const clock = { minutes: 989, zone: "America/New_York" };
    expect(value(day(2024, 7, 1), { clock })).toBe("2024-07-01T16:29-04:00");
    expect(value(day(2024, 12, 1), { clock })).toBe("2024-12-01T16:29-05:00");
  });

  it("believes the date when the weekday is wrong", () => {
    expect(value(day(2024, 11, 6), { weekday: 5 })).toBe("2024-11-06");
  });

  it("takes the year in which the weekday fits no less than the latest", () => {
    expect(value(day(null, 11, 6), { weekday: 3 })).toBe("2024-11-06");
  });

  it("fills nothing in without a reference", () => {
    const none = { reference: null };
    expect(value(day(null, 11, 6), {}, none)).toBeNull();
    expect(value({ kind: "month", year: null, month: 11 }, {}, none)).toBeNull();
    expect(value({ kind: "weekday", weekday: 2, direction: null }, {}, none)).toBeNull();
    expect(value({ kind: "distance", unit: "hour", amount: -6, counted: true }, {}, none)).toBeNull();
    expect(value({ kind: "namedMonth", month: 11, direction: -1 }, {}, none)).toBeNull();
    expect(value({ kind: "stretch", unit: "day", amount: -3 }, {}, none)).toBeNull();
  });

  it("reads weekdays back, or ahead", () => {
    const tuesday: DatePart = { kind: "weekday", weekday: 2, direction: null };
    expect(value(tuesday)).toBe("2024-11-19");
    expect(value(tuesday, {}, { lean: "future" })).toBe("2024-11-26");
    expect(value({ ...tuesday, direction: 1 })).toBe("2024-11-26");
    expect(value({ ...tuesday, direction: -1 })).toBe("2024-11-19");
    expect(value({ ...tuesday, direction: 0 })).toBe("2024-11-19");
  });

  it("reads named months back, or ahead", () => {
    expect(value({ kind: "namedMonth", month: 11, direction: -1 })).toBe("2023-11");
    expect(value({ kind: "namedMonth", month: 3, direction: -1 })).toBe("2024-03");
    expect(value({ kind: "namedMonth", month: 3, direction: 1 })).toBe("2025-03");
    expect(value({ kind: "namedMonth", month: 12, direction: 0 })).toBe("2024-12");
  });

  it("has days for weeks, quarters and stretches", () => {
    const days = (date: DatePart) => {
      const found = resolveDays(date, null, frame);
      return found && [found.first.day, found.last.day];
    };
    expect(days({ kind: "distance", unit: "week", amount: -1, counted: false })).toEqual([11, 17]);
    expect(days({ kind: "distance", unit: "quarter", amount: -1, counted: false })).toEqual([1, 30]);
    expect(days({ kind: "stretch", unit: "day", amount: -3 })).toEqual([17, 20]);
    expect(days({ kind: "stretch", unit: "day", amount: 3 })).toEqual([20, 23]);
    expect(days({ kind: "stretch", unit: "hour", amount: 3 })).toBeNull();
  });
});
