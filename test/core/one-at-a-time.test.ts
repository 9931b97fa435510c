/** One work after the other, also behind one that failed. */
import { expect, it } from "vitest";
import { oneAtATime } from "../../src/core/one-at-a-time.ts";

it("begins each work when the one before has ended, well or not", async () => {
  const inTurn = oneAtATime();
  const seen: string[] = [];
  const work = async (name: string) => {
    seen.push(`${name} begins`);
    await new Promise((resolve) => setImmediate(resolve));
    seen.push(`${name} ends`);
    if (name === "b") throw new Error("failed");
    return name;
  };
  const results = await Promise.allSettled(["a", "b", "c"].map((name) => inTurn(() => work(name))));
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(seen).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
});
