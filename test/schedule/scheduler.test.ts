/** Schedules: what may be said of them, and what is refused in words. */
import { getTasks } from "node-cron";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Every } from "../../src/core/digests/subscription.ts";
import { cronScheduler } from "../../src/schedule/scheduler.ts";
import { runs } from "./support.ts";

const scheduler = cronScheduler();
const expression = (every: Every, at: string) => scheduler.expression({ every, at, timezone: "UTC" });

beforeEach(() => void vi.useFakeTimers({ now: Date.parse("2026-05-20T12:00:00Z"), toFake: ["Date"] })); // A Wednesday.
afterEach(() => void vi.useRealTimers());

describe("what may be said", () => {
  it.each<[Every, string, string]>([
    ["hour", "", "0 * * * *"],
    ["hour", "15", "15 * * * *"],
    ["hour", ":05", "5 * * * *"],
    ["day", "09:00", "0 9 * * *"],
    ["day", "7", "0 7 * * *"],
    ["day", "23.59", "59 23 * * *"],
    ["day", "9時30分", "30 9 * * *"],
    ["weekday", "6:45", "45 6 * * 1-5"],
    ["week", "09:00", "0 9 * * 1"],
    ["week", "Sun 09:00", "0 9 * * 0"],
    ["week", "friday", "0 9 * * 5"],
    ["week", "вт 10:30", "30 10 * * 2"],
    ["week", "Mittwoch 8:00", "0 8 * * 3"],
    ["week", "sabado 8:00", "0 8 * * 6"],
    ["week", "miércoles 8:00", "0 8 * * 3"],
    ["week", "木曜日 8:00", "0 8 * * 4"],
    ["week", "金 8:00", "0 8 * * 5"],
    ["cron", "*/5 9-17 * * mon-fri", "*/5 9-17 * * mon-fri"],
    ["cron", " 30 0 9 * * * ", "30 0 9 * * *"],
    ["cron", "0 0 29 2 *", "0 0 29 2 *"],
    ["cron", "0 9 L * *", "0 9 L * *"],
    ["cron", "0 9 * * 1#1", "0 9 * * 1#1"],
  ])("every %s at “%s”", (every, at, wanted) => {
    expect(expression(every, at)).toBe(wanted);
  });

  it.each<[Every, string, RegExp]>([
    ["hour", "60", /minute of the hour/],
    ["hour", "noon", /minute of the hour/],
    ["hour", "09:30", /only a minute of the hour such as :30; “09:30” came/],
    ["day", "", /time of day such as 09:00/],
    ["day", "24:00", /time of day/],
    ["day", "9:60", /time of day/],
    ["day", "9 9", /time of day/],
    ["week", "Foo 09:00", /weekday and a time/],
    ["week", "T 09:00", /weekday and a time/],
    ["week", "Mon 9:99", /time of day/],
    ["cron", "* * *", /five or six fields.*expected 5 or 6 fields but got 3/],
    ["cron", "61 * * * *", /“61” is no minute, 0 to 59/],
    ["cron", "0 25 * * *", /“25” is no hour/],
    ["cron", "0 9 * * foo", /“foo” is no day of the week/],
    ["cron", "0 9 30 2 *", /due at some time/],
    ["cron", "0 25 29 2 mon", /“25” is no hour/],
    ["cron", "0 9 * * *; rm", /five or six fields/],
    ["cron", "0,".repeat(50_000), /shorter/],
  ])("not every %s at “%s”", (every, at, words) => {
    expect(() => expression(every, at)).toThrow(
      expect.objectContaining({
        name: "UserError",
        code: "invalid_option",
        message: expect.stringMatching(words),
      }),
    );
  });
});

it("asks for the expression where there is none", () => {
  const missing = expect.objectContaining({
    name: "UserError",
    code: "missing_option",
    message: expect.stringContaining("five or six fields"),
  });
  expect(() => expression("cron", " ")).toThrow(missing);
});

describe("a zone", () => {
  it("that there is not, or not any more, is refused in words", () => {
    const next = () => scheduler.next({ every: "day", at: "09:00", timezone: "Mars/Olympus" });
    expect(next).toThrow(
      expect.objectContaining({ name: "UserError", message: "There is no time zone “Mars/Olympus”." }),
    );
  });
});

describe("the next time", () => {
  const next = (every: Every, at: string, timezone = "UTC") =>
    new Date(scheduler.next({ every, at, timezone })).toISOString();

  it("is on the day of the month or the weekday where both are said, as crontab has it", () => {
    const days = runs(
      { every: "cron", at: "0 9 13 * fri", timezone: "UTC" },
      "2026-05-20T12:00:00Z",
      "2026-06-20T00:00:00Z",
    );
    expect(days).toEqual([
      "2026-05-22T09:00Z",
      "2026-05-29T09:00Z",
      "2026-06-05T09:00Z",
      "2026-06-12T09:00Z",
      "2026-06-13T09:00Z",
      "2026-06-19T09:00Z",
    ]);
    expect(next("cron", "0 9 31 2 mon")).toBe("2027-02-01T09:00:00.000Z");
    expect(next("cron", "0 9 */10 * mon")).toBe("2026-08-31T09:00:00.000Z"); // */10: 1, 11, 21, 31.
  });

  it("of something rare is found without walking through each day until then", () => {
    const began = performance.now();
    expect(next("cron", "30 2 29 2 *", "Africa/Casablanca")).toMatch(/^2028-02-29/);
    vi.setSystemTime(Date.parse("2096-03-01T00:00:00Z"));
    expect(next("cron", "30 2 29 2 *", "Europe/Berlin")).toBe("2104-02-29T01:30:00.000Z");
    expect(performance.now() - began).toBeLessThan(300);
  });

  it("leaves nothing behind in node-cron's list of tasks", () => {
    next("day", "12:00", "Asia/Tokyo");
    expect(getTasks().size).toBe(0);
  });

  it("is after now, also at the very moment", () => {
    expect(next("day", "12:00")).toBe("2026-05-21T12:00:00.000Z");
    expect(next("day", "12:01")).toBe("2026-05-20T12:01:00.000Z");
    expect(next("hour", "0")).toBe("2026-05-20T13:00:00.000Z");
    expect(next("weekday", "11:00")).toBe("2026-05-21T11:00:00.000Z");
    expect(next("week", "Mon 09:00")).toBe("2026-05-25T09:00:00.000Z");
    expect(next("cron", "0 0 29 2 *")).toBe("2028-02-29T00:00:00.000Z");
    expect(next("cron", "*/10 * * * * *")).toBe("2026-05-20T12:00:10.000Z");
  });

  it.each([
    ["Asia/Kolkata", "2026-05-21T03:30:00.000Z"],
    ["Asia/Kathmandu", "2026-05-21T03:15:00.000Z"],
    ["America/St_Johns", "2026-05-21T11:30:00.000Z"],
    ["Pacific/Chatham", "2026-05-20T20:15:00.000Z"],
    ["Pacific/Kiritimati", "2026-05-20T19:00:00.000Z"],
  ])("is by the clocks of %s", (timezone, wanted) => {
    expect(next("day", "09:00", timezone)).toBe(wanted);
  });

  it("of weekdays passes over the weekend, by the days of the zone", () => {
    const days = runs(
      { every: "weekday", at: "01:00", timezone: "Asia/Kathmandu" },
      "2026-05-21T12:00Z",
      "2026-05-26T00:00Z",
    );
    expect(days).toEqual(["2026-05-21T19:15Z", "2026-05-24T19:15Z", "2026-05-25T19:15Z"]);
  });

  it("is found quickly, however many ask", () => {
    const begun = performance.now();
    for (let n = 0; n < 1_000; n++)
      next(
        "day",
        `${n % 24}:${10 + (n % 50)}`,
        ["Europe/Berlin", "Asia/Kathmandu", "America/New_York"][n % 3],
      );
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
