/** Moments of publication times: precisions, zones, and machines in other zones. */
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { momentOf } from "../../src/core/moment.ts";

describe.each(["UTC", "Asia/Tokyo", "America/New_York"])("on a machine in %s", (here) => {
  beforeEach(() => void vi.stubEnv("TZ", here));
  afterEach(() => void vi.unstubAllEnvs());

  it.each([
    ["2024", "2024-01-01T00:00:00.000Z"],
    ["2024-11", "2024-11-01T00:00:00.000Z"],
    ["2024-11-06", "2024-11-06T00:00:00.000Z"],
    ["2024-11-06T16:29", "2024-11-06T16:29:00.000Z"],
    ["2024-11-06 16:29", "2024-11-06T16:29:00.000Z"],
    ["2024-11-06T16:29:30", "2024-11-06T16:29:30.000Z"],
    ["2024-11-06T16:29:30.5", "2024-11-06T16:29:30.500Z"],
    ["2024-11-06T16:29Z", "2024-11-06T16:29:00.000Z"],
    ["2024-11-06T16:29+09:00", "2024-11-06T07:29:00.000Z"],
    ["2024-11-06 16:29-03:30", "2024-11-06T19:59:00.000Z"],
  ])("%s is %s", (value, expected) => {
    expect(new Date(momentOf(value)).toISOString()).toBe(expected);
  });

  it("a moment written out and read again is the same, with and without its zone", () => {
    const date = fc.date({ min: new Date(0), max: new Date("9999-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(date, (moment) => {
        const iso = moment.toISOString();
        expect(momentOf(iso)).toBe(moment.getTime());
        expect(momentOf(iso.slice(0, -1))).toBe(moment.getTime());
      }),
    );
  });
});

it.each(["", "soon", "T16:29", "06:30"])("%j is no moment", (value) => {
  expect(momentOf(value)).toBeNaN();
});
