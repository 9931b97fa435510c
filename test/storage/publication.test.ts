/** Publication times as stretches of time. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantOf, stretchOf } from "../../src/storage/publication.ts";

const iso = (time: number) => new Date(time).toISOString();

describe("the stretch of a publication time", () => {
  it.each([
    ["2024-11-06T16:29+09:00", "minute", "2024-11-06T07:29:00.000Z", "2024-11-06T07:30:00.000Z"],
    ["2024-11-06T00:10+0530", "minute", "2024-11-05T18:40:00.000Z", "2024-11-05T18:41:00.000Z"],
    ["2024-11-06T16:29-03:30", "minute", "2024-11-06T19:59:00.000Z", "2024-11-06T20:00:00.000Z"],
    ["2024-11-06T16:29Z", "minute", "2024-11-06T16:29:00.000Z", "2024-11-06T16:30:00.000Z"],
    ["2024-11-06T16:29", "minute", "2024-11-06T16:29:00.000Z", "2024-11-06T16:30:00.000Z"],
    ["2024-11-06", "day", "2024-11-06T00:00:00.000Z", "2024-11-07T00:00:00.000Z"],
    ["2024-12-31", "day", "2024-12-31T00:00:00.000Z", "2025-01-01T00:00:00.000Z"],
    ["2024-02", "month", "2024-02-01T00:00:00.000Z", "2024-03-01T00:00:00.000Z"],
    ["2023-12", "month", "2023-12-01T00:00:00.000Z", "2024-01-01T00:00:00.000Z"],
    ["2024", "year", "2024-01-01T00:00:00.000Z", "2025-01-01T00:00:00.000Z"],
    ["0099", "year", "0099-01-01T00:00:00.000Z", "0100-01-01T00:00:00.000Z"],
  ] as const)("%s (%s)", (value, precision, from, to) => {
    const stretch = stretchOf({ value, precision });
    expect([iso(stretch?.from ?? 0), iso(stretch?.to ?? 0)]).toEqual([from, to]);
  });

  it("is none where nothing is known", () => {
    expect(stretchOf({ value: null, precision: "none" })).toBeNull();
    expect(stretchOf({ value: null, precision: "day" })).toBeNull();
  });

  it.each(["yesterday", "06.11.2024", "2024-11-06 16:29", "", "2024-1-6", "16:29"])(
    "cannot be %j",
    (value) => {
      expect(() => stretchOf({ value, precision: "day" })).toThrow(/ISO 8601/);
    },
  );

  it("instants are read as the language itself reads them", () => {
    const date = fc.date({ min: new Date(0), max: new Date("9999-01-01"), noInvalidDate: true });
    fc.assert(fc.property(date, (moment) => instantOf(moment.toISOString()) === moment.getTime()));
  });
});
