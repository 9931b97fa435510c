/** Rows on an axis: in order, never over each other, further apart where more time lies between them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeRows, type Row } from "../../src/picture/axis.ts";
import { DAY } from "../../src/picture/time.ts";

const MAX_EXTRA = 80;

function row(day: number, more: Partial<Row> & { readonly days?: number } = {}): Row {
  const { days = 1, ...rest } = more;
  const stretch = { from: day * DAY, to: (day + days) * DAY, band: days > 1 };
  return { stretch, height: 100, gap: 20, dot: 30, ...rest };
}

describe("placeRows", () => {
  it("gives more room to more time", () => {
    const { tops } = placeRows(
      [0, 1, 2, 7, 8, 9, 11.5].map((day) => row(day)),
      0,
      MAX_EXTRA,
    );
    const rooms = tops.slice(1).map((top, n) => top - (tops[n] ?? 0));
    expect(rooms[0]).toBe(rooms[1]);
    expect(rooms[2]).toBeGreaterThan(rooms[5] ?? 0);
    expect(rooms[5]).toBeGreaterThan(rooms[0] ?? 0);
  });

  it("leaves out what is much longer than usual, and marks it there", () => {
    const { tops, cuts } = placeRows(
      [0, 1, 2, 3, 4_000, 4_001].map((day) => row(day)),
      0,
      MAX_EXTRA,
    );
    expect(cuts.map(({ after }) => after)).toEqual([3]);
    const [above = 0, below = 0] = tops.slice(3, 5);
    expect(below - above).toBe(100 + 20 + MAX_EXTRA);
    expect(cuts[0]?.y).toBeGreaterThan(above + 100);
    expect(cuts[0]?.y).toBeLessThan(below);
  });

  it("marks below the end of a band what is left out after it", () => {
    const rows = [row(0), row(1), row(2), row(3, { days: 2_000 }), row(3_003), row(3_004)];
    const { cuts, dots, tops, at } = placeRows(rows, 0, MAX_EXTRA);
    expect(cuts.map(({ after }) => after)).toEqual([3]);
    const end = at(2_003 * DAY, 3);
    expect(end).toBeGreaterThan(dots[3] ?? 0);
    expect(cuts[0]?.y).toBeGreaterThan(end);
    expect(cuts[0]?.y).toBeLessThan(tops[4] ?? 0);
  });

  it("leaves out nothing where all gaps are alike, however long", () => {
    expect(
      placeRows(
        [0, 4_000, 8_000].map((day) => row(day)),
        0,
        MAX_EXTRA,
      ).cuts,
    ).toEqual([]);
    expect(
      placeRows(
        [0, 4_000].map((day) => row(day)),
        0,
        MAX_EXTRA,
      ).cuts,
    ).toEqual([]);
    expect(placeRows([row(3), row(3), row(3)], 0, MAX_EXTRA).cuts).toEqual([]);
  });

  it("finds an instant between its rows, and ends a band where its time ends", () => {
    const placed = placeRows([row(0), row(10), row(20)], 0, MAX_EXTRA);
    const [first = 0, second = 0] = placed.dots;
    expect(placed.at(5 * DAY, 0)).toBeCloseTo((first + second) / 2);
    expect(placed.at(10 * DAY, 0)).toBeCloseTo(second);
    // A band that begins with a row of the same day is not above it.
    expect(placed.at(-5 * DAY, 1)).toBeCloseTo(second);
  });

  it("goes on below the last row for a band that ends later, but not far", () => {
    const days = placeRows([row(0), row(1)], 0, MAX_EXTRA);
    const band = placeRows([row(0), row(1, { days: 9_000, height: 30 })], 0, MAX_EXTRA);
    expect(days.bottom).toBe((days.tops[1] ?? 0) + 100);
    expect(band.bottom).toBeGreaterThan((band.tops[1] ?? 0) + 30);
    expect(band.bottom).toBeLessThan((band.tops[1] ?? 0) + 130);
  });

  it("never sets a row over another, whatever their times", () => {
    const rows = fc.array(
      fc.record({ day: fc.integer({ min: -9e5, max: 9e5 }), days: fc.integer({ min: 1, max: 999 }) }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(rows, (list) => {
        const placed = placeRows(
          list.map(({ day, days }) => row(day, { days })),
          50,
          MAX_EXTRA,
        );
        for (const [n, top] of placed.tops.entries()) {
          expect(top).toBeGreaterThanOrEqual(n === 0 ? 50 : (placed.tops[n - 1] ?? 0) + 120);
          expect(Number.isFinite(placed.at(list[n]?.day ?? 0, n))).toBe(true);
        }
      }),
    );
  });
});
