/** Bands in lanes: none beside its time, none over another. */
import { describe, expect, it } from "vitest";
import { bandItem, bandsOf, laneCount } from "../../src/picture/bands.ts";
import { stretchOf } from "../../src/picture/time.ts";
import { drawnEvent } from "./drawings.ts";

function rows(...dates: readonly string[]) {
  return dates.map((date) => {
    const planned = date.endsWith("?");
    const stretch = stretchOf(drawnEvent(date.replace("?", "")));
    if (!stretch) throw new Error(`no date: ${date}`);
    return { stretch, planned };
  });
}

describe("bandsOf", () => {
  it("has one for each month and year, and none for days", () => {
    const bands = bandsOf(rows("2023", "2024-02-01", "2024-03", "2024-05"));
    expect(bands.map(({ first, lane }) => [first, lane])).toEqual([
      [0, 0],
      [2, 0],
      [3, 0],
    ]);
    expect(bandsOf(rows("2024-02-01"))).toEqual([]);
  });

  it("sets what overlaps in time side by side", () => {
    const bands = bandsOf(rows("2024", "2024-03", "2024-04", "2025"));
    expect(bands.map(({ lane }) => lane)).toEqual([0, 1, 1, 0]);
    expect(laneCount(bands)).toBe(2);
  });

  it("has one for rows of the same month, unless only some are planned", () => {
    expect(bandsOf(rows("2024-03", "2024-03", "2024-03"))).toMatchObject([{ first: 0, last: 2 }]);
    expect(bandsOf(rows("2024-03", "2024-03?"))).toHaveLength(2);
  });

  it("does not take more lanes than there are", () => {
    const many = rows("2000", "2000-01", "2000-01?", "2000?", "2000", "2000-01", "2000?");
    expect(laneCount(bandsOf(many))).toBeLessThanOrEqual(4);
  });
});

describe("bandItem", () => {
  const [band] = bandsOf(rows("2024"));

  it("is never a point, and never reaches into the next of its lane", () => {
    if (!band) throw new Error("no band");
    const boxOf = (to: number, until: number) => {
      const item = bandItem(band, 100, to, until);
      return item.kind === "rectangle" ? item.box : { y: 0, height: 0 };
    };
    expect(boxOf(100, Number.POSITIVE_INFINITY).height).toBeGreaterThan(15);
    const cut = boxOf(900, 300);
    expect(cut.y + cut.height).toBeLessThan(300 - 7);
    expect(boxOf(400, 900).height).toBeGreaterThan(boxOf(300, 900).height);
  });
});
