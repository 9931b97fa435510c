/** The axis as it is drawn: whole, dashed, cut. */
import { describe, expect, it } from "vitest";
import type { DrawnEvent } from "../../src/core/timeline-painter.ts";
import { type Placed, placeRows } from "../../src/picture/axis.ts";
import { axisLine, cutLabels, tickItems } from "../../src/picture/axis-line.ts";
import type { Item, LineItem } from "../../src/picture/items.ts";
import { type Labels, labelsFor } from "../../src/picture/labels.ts";
import { COLUMN, densityFor } from "../../src/picture/page.ts";
import { type EventRow, rowsOf, timed } from "../../src/picture/rows.ts";
import { FontLibrary } from "../../src/picture/type/font-library.ts";
import { drawnEvent } from "./drawings.ts";

const library = new FontLibrary();

interface Axis {
  readonly rows: readonly EventRow[];
  readonly placed: Placed;
  readonly labels: Labels;
}

async function axisOf(events: readonly DrawnEvent[], locale = "en-US"): Promise<Axis> {
  const labels = labelsFor(locale, library);
  const density = densityFor(events.length);
  const rows = await rowsOf(timed(events), { labels, cardWidth: 800, density, library });
  return { rows, placed: placeRows(rows, 100, density.maxExtra), labels };
}

function days(...dates: readonly string[]): readonly DrawnEvent[] {
  return dates.map((date) => drawnEvent(date.replace("?", ""), { planned: date.endsWith("?") }));
}

/** Those that run along the axis, from top to bottom. */
function along(items: readonly Item[]): readonly LineItem[] {
  return items
    .filter((item) => item.kind === "line")
    .filter(({ points }) => points.length === 2 && points.every(([x]) => x === COLUMN.axis))
    .sort((a, b) => (a.points[0]?.[1] ?? 0) - (b.points[0]?.[1] ?? 0));
}

describe("axisLine", () => {
  it("runs from above the first row to the end of the last one, without a gap", async () => {
    const { rows, placed } = await axisOf(days("2024-11-05", "2024-11-06", "2024-11-07"));
    const ends = along(axisLine(rows, placed)).map(({ points }) => points.map(([, y]) => y));
    expect(ends[0]?.[0]).toBeLessThan(placed.dots[0] ?? 0);
    for (const [n, [from]] of ends.slice(1).entries()) expect(from).toBe(ends[n]?.[1]);
    expect(ends.at(-1)?.[1]).toBe(placed.bottom);
  });

  it("is dashed where it leads to what is planned", async () => {
    const { rows, placed } = await axisOf(days("2024-11-05", "2024-11-06", "2024-11-18?"));
    const dashed = along(axisLine(rows, placed)).map((line) => line.dashed === true);
    expect(dashed).toEqual([false, false, true, true]);
  });

  it("is broad between rows of one time", async () => {
    const { rows, placed } = await axisOf(days("2024-11-05", "2024-11-05", "2024-11-06"));
    const widths = along(axisLine(rows, placed)).map(({ width }) => width);
    expect(widths[1]).toBeGreaterThan(widths[0] ?? 0);
    expect(widths[2]).toBe(widths[0]);
  });

  it("has a hole where a stretch is left out, with two jagged ends in it", async () => {
    const { rows, placed } = await axisOf(days("2024-11-05", "2024-11-06", "2024-11-07", "2026-01-01"));
    const items = axisLine(rows, placed);
    const hole = along(items).filter(({ points }) => {
      const [from = 0, to = 0] = points.map(([, y]) => y);
      const cut = placed.cuts[0]?.y ?? 0;
      return from < cut && cut < to;
    });
    expect(placed.cuts).toHaveLength(1);
    expect(hole).toEqual([]);
    expect(items.filter((item) => item.kind === "line" && item.points.length > 2)).toHaveLength(2);
  });
});

describe("cutLabels", () => {
  it("say how much is left out, level with the cut", async () => {
    const { rows, placed, labels } = await axisOf(
      days("2024-11-05", "2024-11-06", "2024-11-07", "2026-01-07"),
      "ru",
    );
    const [label, ...others] = await cutLabels(rows, placed, labels);
    expect(others).toEqual([]);
    expect(label?.block.lines.map(({ text }) => text)).toEqual(["14 месяцев"]);
    expect((label?.box.y ?? 0) + (label?.box.height ?? 0) / 2).toBeCloseTo(placed.cuts[0]?.y ?? 0);
  });
});

describe("tickItems", () => {
  const ticks = (items: readonly Item[]) => items.filter((item) => item.kind === "line");

  it("are as many as days begin between two rows", async () => {
    const { rows, placed, labels } = await axisOf(days("2024-11-05", "2024-11-08", "2024-11-12"));
    expect(ticks(await tickItems(rows, placed, labels))).toHaveLength(2 + 3);
  });

  it("lie where their time lies between the rows", async () => {
    const { rows, placed, labels } = await axisOf(days("2024-11-04", "2024-11-08"));
    const [first = 0, last = 0] = placed.dots;
    const places = ticks(await tickItems(rows, placed, labels)).map(({ points }) => points[0]?.[1] ?? 0);
    expect(places.map((y) => Math.round((4 * (y - first)) / (last - first)))).toEqual([1, 2, 3]);
  });

  it("are not crowded, and are none where a stretch is left out or nothing begins", async () => {
    const crowded = await axisOf(days("1960-01-01", "1999-01-01"));
    const places = ticks(await tickItems(crowded.rows, crowded.placed, crowded.labels)).map(
      ({ points }) => points[0]?.[1] ?? 0,
    );
    for (const [n, y] of places.slice(1).entries()) expect(y - (places[n] ?? 0)).toBeGreaterThanOrEqual(9);
    const near = await axisOf(days("2024-11-05", "2024-11-06"));
    expect(await tickItems(near.rows, near.placed, near.labels)).toEqual([]);
    const cut = await axisOf(days("2024-11-05", "2024-11-06", "2024-11-07", "2036-01-07"));
    expect(await tickItems(cut.rows, cut.placed, cut.labels)).toEqual([]);
  });
});
