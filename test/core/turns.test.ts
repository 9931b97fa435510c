/** Long work in steps: all is done, in order, and others have their turn meanwhile. */
import { describe, expect, it } from "vitest";
import { createTurns, eachInTurns, mapped } from "../../src/core/turns.ts";

/** Holds the thread. */
function busy(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

describe("long work in steps", () => {
  it("gives results in order", async () => {
    expect(await mapped(["a", "b", "c"], (item, at) => `${at}${item}`)).toEqual(["0a", "1b", "2c"]);
    expect(await mapped([], String)).toEqual([]);
  });

  it("lets others work in between, however many steps there are", async () => {
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    }, 1);
    await eachInTurns(Array.from({ length: 40 }), () => busy(5));
    clearInterval(ticking);
    // 200 ms of work; a turn is due after 25.
    expect(turns).toBeGreaterThanOrEqual(3);
  });

  it("is due only after some time", () => {
    const turns = createTurns();
    expect(turns.isDue()).toBe(false);
    busy(30);
    expect(turns.isDue()).toBe(true);
  });
});
