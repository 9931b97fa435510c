/** Which tellings of an event are listed where there is no room for all. */
import { describe, expect, it } from "vitest";
import { shownTellings } from "../../src/core/shown-tellings.ts";
import { event, telling } from "../support/event-items.ts";

const many = [2, 3, 4, 12, 13].map((n) => telling({ n }));
const numbers = (remarks: readonly string[], most: number) =>
  shownTellings(event({ n: 1, tellings: many, remarks }), most).shown.map(({ telling: { n } }) => n);

describe("shownTellings", () => {
  it("are all of them where they have room, in their order, each with its place", () => {
    const { shown, left } = shownTellings(event({ tellings: many }), 5);
    expect(shown.map(({ telling: { n }, place }) => [n, place])).toEqual([
      [2, 0],
      [3, 1],
      [4, 2],
      [12, 3],
      [13, 4],
    ]);
    expect(left).toBe(0);
  });

  it("are the first ones otherwise, and the rest is counted", () => {
    expect(numbers([], 2)).toEqual([2, 3]);
    expect(shownTellings(event({ tellings: many }), 2).left).toBe(3);
  });

  it("are those first that a remark names, in the order of all", () => {
    expect(numbers(["Others give another date: 5 May 2026 [13]", "Announced before: [3]"], 3)).toEqual([
      2, 3, 13,
    ]);
  });

  it("are not taken for named by a part of another number", () => {
    expect(numbers(["Announced before: [12]"], 1)).toEqual([12]);
  });
});
