/** Lanes: one thing at a time in a channel, some channels side by side, slow ones aside; and the delays between tries. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { retryDelay, spreadOf } from "../../../../src/core/digests/deliver/back-off.ts";
import { channelLanes } from "../../../../src/core/digests/deliver/lanes.ts";
import { withinTime } from "../../../../src/core/digests/within-time.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** Lanes whose work takes a second each; `seen` is what is under way, and all that ever was. */
function working(options: Partial<Parameters<typeof channelLanes>[0]> = {}) {
  const lanes = channelLanes({ limit: 3, slowMs: 5_000, most: 100, ...options });
  const seen = { under: new Set<string>(), begun: [] as string[], most: 0 };
  const add = (channel: string, name: string, ms = 1_000) =>
    lanes.add(channel, async () => {
      seen.under.add(name);
      seen.begun.push(name);
      seen.most = Math.max(seen.most, seen.under.size);
      await new Promise((resolve) => setTimeout(resolve, ms));
      seen.under.delete(name);
    });
  return { lanes, seen, add };
}

describe("lanes", () => {
  it("work on some channels side by side, and on each in the order it came", async () => {
    const { seen, add, lanes } = working();
    for (let n = 0; n < 4; n++) for (const channel of "abcd") add(channel, `${channel}${n}`);
    expect([...seen.under]).toEqual(["a0", "b0", "c0"]);
    expect(lanes.free()).toBe(0);
    await pass(10_000);
    expect(seen.most).toBe(3);
    expect(seen.begun).toHaveLength(16);
    for (const channel of "abcd")
      expect(seen.begun.filter((name) => name.startsWith(channel))).toEqual(
        [0, 1, 2, 3].map((n) => `${channel}${n}`),
      );
    expect(lanes.free()).toBe(3);
  });

  it("do not count what is slow, up to a limit of all", async () => {
    const { seen, add, lanes } = working({ most: 5 });
    for (let n = 0; n < 4; n++) add(`slow${n}`, `slow${n}`, 60_000);
    for (let n = 0; n < 3; n++) add(`q${n}`, `q${n}`);
    await pass(4_000);
    expect(seen.under.size).toBe(3);
    await pass(1_500);
    expect([...seen.under]).toEqual(["slow0", "slow1", "slow2", "slow3", "q0"]);
    await pass(10_000);
    expect(seen.begun).toContain("q2");
    expect(lanes.free()).toBe(1);
  });

  it("begin nothing more once stopped, and stop when all under way is over", async () => {
    const { seen, add, lanes } = working({ limit: 1 });
    add("a", "one");
    add("b", "two");
    let stopped = false;
    void lanes.stop().then(() => {
      stopped = true;
    });
    await pass(500);
    expect(stopped).toBe(false);
    await pass(5_000);
    expect(stopped).toBe(true);
    expect(seen.begun).toEqual(["one"]);
    expect(lanes.free()).toBe(0);
  });
});

describe("delays", () => {
  it("double up to a quarter of an hour", () => {
    const middle = (attempts: number) => retryDelay(attempts, null, () => 0.5);
    expect([0, 1, 2, 3].map(middle)).toEqual([5_000, 10_000, 20_000, 40_000]);
    for (const attempts of [8, 50, 5_000]) expect(middle(attempts)).toBe(15 * 60_000);
    expect(retryDelay(0, null, () => 0)).toBe(4_000);
    expect(retryDelay(0, null, () => 1)).toBe(6_000);
  });

  it("are never shorter than what was asked for", () => {
    for (const random of [0, 0.5, 1]) {
      expect(retryDelay(0, 60_000, () => random)).toBeGreaterThanOrEqual(60_000);
      expect(retryDelay(6, 1_000, () => random)).toBeGreaterThanOrEqual(320_000);
    }
  });

  it("within the minute are a subscription's own, and spread", () => {
    const all = Array.from({ length: 1_000 }, (_, n) => spreadOf(`m${n}`));
    expect(all).toEqual(Array.from({ length: 1_000 }, (_, n) => spreadOf(`m${n}`)));
    for (const delay of all) expect(delay).toBeLessThan(45_000);
    const inNinth = (n: number) => all.filter((delay) => Math.floor(delay / 5_000) === n).length;
    for (let n = 0; n < 9; n++) expect(inNinth(n)).toBeGreaterThan(60);
  });
});

describe("waiting", () => {
  it("ends in time, with the result, the error, or nothing", async () => {
    expect(await withinTime(Promise.resolve(7), 10)).toBe(7);
    await expect(withinTime(Promise.reject(new Error("no")), 10)).rejects.toThrow("no");
    const late = withinTime(new Promise(() => undefined), 10);
    await pass(10);
    expect(await late).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });
});
