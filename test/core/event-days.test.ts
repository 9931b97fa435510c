/** The days that events cover. */
import { describe, expect, it } from "vitest";
import { daysOf } from "../../src/core/event-days.ts";

const DAY_MS = 86_400_000;

/** First and last day, as calendars write them. */
function covered(value: string, endValue: string | null = null): readonly string[] {
  const { first, last } = daysOf({ value, endValue });
  return [first, last].map((day) => new Date(day * DAY_MS).toISOString().slice(0, 10));
}

describe("the days of a date", () => {
  it.each([
    ["2024-11-06", "2024-11-06", "2024-11-06"],
    ["1970-01-01", "1970-01-01", "1970-01-01"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2024-12", "2024-12-01", "2024-12-31"],
    ["2024", "2024-01-01", "2024-12-31"],
    ["0079", "0079-01-01", "0079-12-31"],
    ["2024-11-06T16:29", "2024-11-06", "2024-11-06"],
  ])("%s are all that it leaves open", (value, first, last) => {
    expect(covered(value)).toEqual([first, last]);
  });

  it.each([
    "2024-11-06T00:29+09:00",
    "2024-11-06T23:59-08:00",
    "2024-11-06T12:00:30.5Z",
    "2024-11-06T00:29+0900",
  ])("with a time is the one that it names, whatever the zone: %s", (value) => {
    expect(covered(value)).toEqual(["2024-11-06", "2024-11-06"]);
  });

  it.each([
    ["2024-05-03", "2024-05-05", "2024-05-03", "2024-05-05"],
    ["2017", "2021", "2017-01-01", "2021-12-31"],
    ["2024-10", "2024-12", "2024-10-01", "2024-12-31"],
    ["2020", "2020-03", "2020-01-01", "2020-03-31"],
    ["2024-05-03T08:00", "2024-05-03T10:00", "2024-05-03", "2024-05-03"],
  ])("from %s to %s end with the last of them", (value, endValue, first, last) => {
    expect(covered(value, endValue)).toEqual([first, last]);
  });

  it("are whole numbers, before 1970, too", () => {
    expect(daysOf({ value: "1970-01-02", endValue: null })).toEqual({ first: 1, last: 1 });
    expect(daysOf({ value: "1969-12", endValue: null })).toEqual({ first: -31, last: -1 });
  });

  it.each([
    ["2024-02-30", null],
    ["2024-13", null],
    ["0000", null],
    ["24-11-06", null],
    ["2024-W45", null],
    ["next week", null],
    ["", null],
    ["2024-11-06", "soon"],
    ["2024-11-06", "2024-11-05"],
    ["2021", "2017"],
  ])("are none of %j to %j", (value, endValue) => {
    expect(() => daysOf({ value, endValue })).toThrow();
  });
});
