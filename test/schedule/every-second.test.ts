/** The beat of each second: over changes of summer time, leaps of the clock, slow work and errors. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { everySecond } from "../../src/schedule/every-second.ts";

const beats: { stop(): Promise<void> }[] = [];
const zone = process.env.TZ;

beforeEach(
  () =>
    void vi.useFakeTimers({
      now: Date.parse("2026-05-20T12:00:00.400Z"),
      toFake: ["Date", "setTimeout", "clearTimeout"],
    }),
);
afterEach(async () => {
  for (const beat of beats.splice(0)) await beat.stop();
  vi.useRealTimers();
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

function counting(work: () => Promise<void> = async () => undefined) {
  const seen = { times: 0 };
  beats.push(
    everySecond(async () => {
      seen.times += 1;
      await work();
    }),
  );
  return seen;
}

describe("each second", () => {
  it("calls once a second until it is stopped", async () => {
    const seen = counting();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(seen.times).toBe(10);
    await beats[0]?.stop();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(seen.times).toBe(10);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ["Europe/Berlin", "2026-03-29T01:00:00Z"],
    ["Europe/Berlin", "2026-10-25T00:00:00Z"],
    ["Europe/Berlin", "2026-10-25T01:00:00Z"],
    ["Europe/Berlin", "2026-10-25T02:00:00Z"],
    ["America/New_York", "2026-11-01T06:00:00Z"],
    ["Australia/Lord_Howe", "2026-04-04T15:00:00Z"],
  ])("goes on in %s over %s", async (timezone, change) => {
    process.env.TZ = timezone;
    vi.setSystemTime(Date.parse(change) - 5_000);
    const seen = counting();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(seen.times).toBe(10);
  });

  it.each([
    ["a machine that slept for a month", 30 * 24 * 3_600_000],
    ["a clock that is put back by a day", -24 * 3_600_000],
  ])("goes on after %s, without a call for each second missed", async (_what, leap) => {
    const seen = counting();
    await vi.advanceTimersByTimeAsync(3_000);
    vi.setSystemTime(Date.now() + leap);
    const begun = performance.now();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(seen.times).toBeGreaterThanOrEqual(11);
    expect(seen.times).toBeLessThanOrEqual(14);
  });

  it("is never twice at once, and stopping waits for what is under way", async () => {
    let finish: () => void = () => undefined;
    const seen = counting(() => new Promise((resolve) => (finish = resolve)));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(seen.times).toBe(1);
    finish();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(seen.times).toBe(2);
    let stopped = false;
    void beats[0]?.stop().then(() => {
      stopped = true;
    });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(stopped).toBe(false);
    finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(stopped).toBe(true);
  });

  it("goes on after an error", async () => {
    const seen = counting(() => Promise.reject(new Error("the disk is full")));
    await vi.advanceTimersByTimeAsync(4_000);
    expect(seen.times).toBe(4);
  });
});
