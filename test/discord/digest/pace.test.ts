/** Requests of digests, spaced out. */
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createPace } from "../../../src/discord/digest/pace.ts";

async function timesOf(pace: () => Promise<void>, count: number): Promise<readonly number[]> {
  const began = performance.now();
  return Promise.all(
    Array.from({ length: count }, async () => {
      await pace();
      return performance.now() - began;
    }),
  );
}

describe("a pace", () => {
  it("lets the first through at once and spaces the rest, in order", async () => {
    const times = await timesOf(createPace(50), 11);
    expect(times[0]).toBeLessThan(15);
    expect(times[10]).toBeGreaterThan(190);
    expect([...times].sort((a, b) => a - b)).toEqual(times);
  });

  it("saves up no requests while it rests", async () => {
    const pace = createPace(50);
    await pace();
    await delay(200);
    const times = await timesOf(pace, 6);
    expect(times[0]).toBeLessThan(15);
    expect(times[5]).toBeGreaterThan(90);
  });
});
