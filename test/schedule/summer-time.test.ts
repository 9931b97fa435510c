/** Schedules where clocks are changed, in zones that do so differently: once a day is once a day, hours are hours. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { cronScheduler } from "../../src/schedule/scheduler.ts";
import { nextChange, offsetAt } from "../../src/schedule/time-zone.ts";
import { runs } from "./support.ts";

const HOUR_MS = 60 * 60 * 1000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Zone, and the two changes of 2026: the first instant of the new time. */
const ZONES = [
  ["Europe/Berlin", "2026-03-29T01:00Z", "2026-10-25T01:00Z"],
  ["America/New_York", "2026-03-08T07:00Z", "2026-11-01T06:00Z"],
  ["Australia/Lord_Howe", "2026-10-03T15:30Z", "2026-04-04T15:00Z"],
  ["America/St_Johns", "2026-03-08T05:30Z", "2026-11-01T04:30Z"],
] as const;

describe("the changes themselves", () => {
  it.each(ZONES)("are found in %s, to the minute", (zone, forward, back) => {
    for (const at of [forward, back]) {
      const change = nextChange(zone, Date.parse(at) - 40 * 24 * HOUR_MS, Date.parse(at) + HOUR_MS);
      expect(new Date(change?.at ?? 0).toISOString()).toBe(at.replace("Z", ":00.000Z"));
    }
    expect(nextChange(zone, Date.parse(forward), Date.parse(forward) + 24 * HOUR_MS)).toBeNull();
  });

  it("are none where clocks stand, and offsets are those of the zone", () => {
    expect(nextChange("Asia/Kathmandu", Date.parse("2026-01-01"), Date.parse("2027-01-01"))).toBeNull();
    expect(offsetAt("Asia/Kathmandu", Date.parse("2026-01-01"))).toBe(5.75 * HOUR_MS);
    expect(offsetAt("America/St_Johns", Date.parse("2026-01-01T00:00:59.999Z"))).toBe(-3.5 * HOUR_MS);
  });
});

describe("once a day at a time that is left out or comes twice", () => {
  it.each([
    // 02:30 does not exist: at 03:00, as soon as there is a time again.
    ["Europe/Berlin", "02:30", "2026-03-28T12:00Z", ["2026-03-29T01:00Z", "2026-03-30T00:30Z"]],
    ["America/New_York", "02:30", "2026-03-07T12:00Z", ["2026-03-08T07:00Z", "2026-03-09T06:30Z"]],
    ["Australia/Lord_Howe", "02:15", "2026-10-03T02:00Z", ["2026-10-03T15:30Z", "2026-10-04T15:15Z"]],
    // The first of two.
    ["Europe/Berlin", "02:30", "2026-10-24T12:00Z", ["2026-10-25T00:30Z", "2026-10-26T01:30Z"]],
    ["America/New_York", "01:30", "2026-10-31T12:00Z", ["2026-11-01T05:30Z", "2026-11-02T06:30Z"]],
    ["Australia/Lord_Howe", "01:45", "2026-04-04T02:00Z", ["2026-04-04T14:45Z", "2026-04-05T15:15Z"]],
    // Their edges.
    ["Europe/Berlin", "02:00", "2026-03-28T12:00Z", ["2026-03-29T01:00Z", "2026-03-30T00:00Z"]],
    ["Europe/Berlin", "03:00", "2026-03-28T12:00Z", ["2026-03-29T01:00Z", "2026-03-30T01:00Z"]],
    ["Europe/Berlin", "02:00", "2026-10-24T12:00Z", ["2026-10-25T00:00Z", "2026-10-26T01:00Z"]],
    ["Europe/Berlin", "03:00", "2026-10-24T12:00Z", ["2026-10-25T02:00Z", "2026-10-26T02:00Z"]],
    ["Europe/Berlin", "01:59", "2026-03-28T12:00Z", ["2026-03-29T00:59Z", "2026-03-29T23:59Z"]],
  ])("%s at %s after %s", (timezone, at, from, wanted) => {
    const to = new Date(Date.parse(from) + 47 * HOUR_MS).toISOString();
    expect(runs({ every: "day", at, timezone }, from, to)).toEqual(wanted);
  });

  it.each([...ZONES.map(([zone]) => zone), "Asia/Kolkata", "Asia/Kathmandu", "UTC"])(
    "is 365 times a year in %s, whenever it is asked",
    (timezone) => {
      for (const at of ["02:30", "01:45", "02:00", "00:00"]) {
        const times = runs({ every: "day", at, timezone }, "2025-12-31T18:00Z", "2026-12-31T18:00Z");
        expect(times).toHaveLength(365);
        const days = times.map((time) =>
          new Date(Date.parse(time) + offsetAt(timezone, Date.parse(time))).getUTCDate(),
        );
        expect(days.filter((day, n) => day === days[n - 1])).toEqual([]);
      }
    },
  );

  it("asked within the hour that comes twice, is not due again", () => {
    const schedule = { every: "day", at: "02:30", timezone: "Europe/Berlin" } as const;
    for (const now of ["2026-10-25T00:45Z", "2026-10-25T01:10Z", "2026-10-25T01:30Z", "2026-10-25T01:50Z"]) {
      vi.setSystemTime(Date.parse(now));
      expect(new Date(cronScheduler().next(schedule)).toISOString()).toBe("2026-10-26T01:30:00.000Z");
    }
  });

  it("with several times left out is due once for all of them", () => {
    const schedule = { every: "cron", at: "*/10 2 * * *", timezone: "Europe/Berlin" } as const;
    expect(runs(schedule, "2026-03-29T00:00Z", "2026-03-29T12:00Z")).toEqual(["2026-03-29T01:00Z"]);
    const back = runs(schedule, "2026-10-24T12:00Z", "2026-10-25T12:00Z");
    expect(back).toEqual(
      [0, 10, 20, 30, 40, 50].map((minute) => `2026-10-25T00:${String(minute).padStart(2, "0")}Z`),
    );
  });

  it("keeps to the day and month that are meant", () => {
    const schedule = { every: "cron", at: "30 2 28 3 *", timezone: "Europe/Berlin" } as const;
    expect(runs(schedule, "2026-03-28T02:00Z", "2027-03-29T00:00Z")).toEqual(["2027-03-28T01:00Z"]);
  });
});

describe("each hour", () => {
  it.each(ZONES)("is each real hour in %s", (timezone, forward, back) => {
    for (const change of [forward, back])
      for (const at of ["0", "30", "45"]) {
        const [from, to] = [-5, 5].map((hours) =>
          new Date(Date.parse(change) + hours * HOUR_MS).toISOString(),
        );
        const times = runs({ every: "hour", at, timezone }, from ?? "", to ?? "").map((time) =>
          Date.parse(time),
        );
        const gaps = times.map((time, n) => time - (times[n - 1] ?? time)).slice(1);
        expect(Math.max(...gaps)).toBe(HOUR_MS);
        // Clocks that move by half an hour have hours of half the length.
        const usual = gaps.filter((gap) => gap === HOUR_MS).length;
        expect(gaps.length - usual).toBe(timezone === "Australia/Lord_Howe" && gaps.length > usual ? 1 : 0);
      }
  });

  it("goes on every ten minutes through both", () => {
    const schedule = { every: "cron", at: "*/10 * * * *", timezone: "America/New_York" } as const;
    for (const change of ["2026-03-08T07:00Z", "2026-11-01T06:00Z"]) {
      const [from, to] = [-3, 3].map((hours) => new Date(Date.parse(change) + hours * HOUR_MS).toISOString());
      expect(runs(schedule, from ?? "", to ?? "")).toHaveLength(36);
    }
  });
});
