/** ISO dates as stretches of time. */
import { describe, expect, it } from "vitest";
import { beginnings, roughLength, stretchOf } from "../../src/picture/time.ts";
import { drawnEvent } from "./drawings.ts";

function stretch(date: string, endDate: string | null = null) {
  const found = stretchOf(drawnEvent(date, { endDate }));
  if (!found) return null;
  const iso = (instant: number) => new Date(instant).toISOString().slice(0, 16);
  return [iso(found.from), iso(found.to), found.band];
}

describe("stretchOf", () => {
  it.each([
    ["2024-11-06", null, "2024-11-06T00:00", "2024-11-07T00:00", false],
    ["2024-11", null, "2024-11-01T00:00", "2024-12-01T00:00", true],
    ["2024-12", null, "2024-12-01T00:00", "2025-01-01T00:00", true],
    ["2024", null, "2024-01-01T00:00", "2025-01-01T00:00", true],
    ["2024-10", "2024-12", "2024-10-01T00:00", "2025-01-01T00:00", true],
    ["2020", "2029", "2020-01-01T00:00", "2030-01-01T00:00", true],
    ["2024-05-03", "2024-05-05", "2024-05-03T00:00", "2024-05-06T00:00", true],
    ["0033", null, "0033-01-01T00:00", "0034-01-01T00:00", true],
  ])("%s to %s", (date, endDate, from, to, band) => {
    expect(stretch(date, endDate)).toEqual([from, to, band]);
  });

  it("takes the clock as it was where it happened", () => {
    const minute = ["2024-11-06T16:29", "2024-11-06T16:30", false];
    expect(stretch("2024-11-06T16:29+09:00")).toEqual(minute);
    expect(stretch("2024-11-06T16:29")).toEqual(minute);
  });

  it("does not run backwards, and knows what is no date", () => {
    expect(stretch("2024-05-05", "2024-05-03")).toEqual(["2024-05-05T00:00", "2024-05-06T00:00", false]);
    expect(stretch("soon")).toBeNull();
  });
});

describe("beginnings", () => {
  const days = (unit: Parameters<typeof beginnings>[0], from: string, to: string) =>
    beginnings(unit, Date.parse(from), Date.parse(to), 50).map((at) =>
      new Date(at).toISOString().slice(0, 10),
    );

  it("lie strictly between two instants", () => {
    expect(days("year", "2022-01-01", "2025-01-01")).toEqual(["2023-01-01", "2024-01-01"]);
    expect(days("month", "2024-11-30", "2025-02-01")).toEqual(["2024-12-01", "2025-01-01"]);
    expect(days("day", "2024-02-27", "2024-03-01")).toEqual(["2024-02-28", "2024-02-29"]);
  });

  it("of weeks are Mondays", () => {
    expect(days("week", "2024-11-03", "2024-11-12")).toEqual(["2024-11-04", "2024-11-11"]);
    expect(days("week", "2024-11-04", "2024-11-12")).toEqual(["2024-11-11"]);
  });

  it("are no more than wanted", () => {
    expect(beginnings("day", 0, 1e12, 7)).toHaveLength(7);
  });
});

describe("roughLength", () => {
  it.each([
    ["2000-01-01", "2014-02-01", "year", 14],
    ["2024-01-01", "2024-09-01", "month", 8],
    ["2024-10-01", "2024-11-05", "day", 35],
    ["2024-11-01", "2024-11-06", "day", 5],
    ["2024-11-01T00:00Z", "2024-11-01T07:00Z", "hour", 7],
  ])("from %s to %s", (from, to, unit, count) => {
    expect(roughLength(Date.parse(to) - Date.parse(from))).toEqual({ unit, count });
  });
});
