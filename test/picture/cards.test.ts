/** Cards and dates: where the parts of a row stand. */
import { describe, expect, it } from "vitest";
import type { DrawnEvent } from "../../src/core/timeline-painter.ts";
import { cardItems, dateItems, dotItem } from "../../src/picture/cards.ts";
import type { Box, Item, RectangleItem } from "../../src/picture/items.ts";
import { labelsFor } from "../../src/picture/labels.ts";
import { CARD, COLOR, COLUMN, densityFor, PAGE } from "../../src/picture/page.ts";
import { type EventRow, rowsOf, timed } from "../../src/picture/rows.ts";
import { FontLibrary } from "../../src/picture/type/font-library.ts";
import { drawnEvent } from "./drawings.ts";

const library = new FontLibrary();
const PLACE = { x: 300, y: 1_000, width: 700, mirrored: false };
const HEBREW = { language: "he", text: "הגשר נפתח ביום ראשון." };
const MARKED = { publishers: 4, differs: true };

async function rowOf(more: Partial<DrawnEvent>, events = 1): Promise<EventRow> {
  const options = {
    labels: labelsFor("en-US", library),
    cardWidth: 700,
    density: densityFor(events),
    library,
  };
  const [row] = await rowsOf(timed([drawnEvent("2024-11-05", more)]), options);
  if (!row) throw new Error("no row");
  return row;
}

function boxes(items: readonly Item[], role: string): readonly Box[] {
  return items.flatMap((item) =>
    (item.kind === "text" || item.kind === "rectangle") && item.role === role ? [item.box] : [],
  );
}

function rectangle(items: readonly Item[], role: RectangleItem["role"]): RectangleItem | undefined {
  return items.filter((item) => item.kind === "rectangle").find((item) => item.role === role);
}

const right = (box: Box | undefined) => (box?.x ?? 0) + (box?.width ?? 0);

describe("cardItems", () => {
  it("holds its text with room around it", async () => {
    const row = await rowOf({});
    const items = cardItems(row, PLACE);
    const [card] = boxes(items, "card");
    const [text] = boxes(items, "text");
    expect(card).toEqual({ x: 300, y: 1_000, width: 700, height: row.cardHeight });
    expect(text).toMatchObject({ x: 300 + CARD.paddingX, y: 1_000 + CARD.paddingY });
  });

  it("has texts from right to left at its right end, also of a page that will be mirrored", async () => {
    const row = await rowOf(HEBREW);
    expect(right(boxes(cardItems(row, PLACE), "text")[0])).toBeCloseTo(1_000 - CARD.paddingX);
    // Mirroring will bring it to the right.
    const mirrored = cardItems(row, { ...PLACE, mirrored: true });
    expect(boxes(mirrored, "text")[0]?.x).toBeCloseTo(300 + CARD.paddingX);
  });

  it("has marks in a line below the text", async () => {
    const items = cardItems(await rowOf(MARKED), PLACE);
    const [text] = boxes(items, "text");
    const [publishers, , differs] = boxes(items, "mark");
    expect(publishers?.x).toBe(text?.x);
    expect(publishers?.y).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0));
    expect(differs?.y).toBe(publishers?.y);
    expect(differs?.x).toBeGreaterThan(right(publishers));
  });

  it("has marks in a column beside the text where there is little room", async () => {
    for (const text of [{}, HEBREW]) {
      const items = cardItems(await rowOf({ ...MARKED, ...text }, 60), PLACE);
      const [body] = boxes(items, "text");
      const [publishers, , differs] = boxes(items, "mark");
      expect(right(publishers)).toBeCloseTo(1_000 - CARD.paddingX);
      expect(right(differs)).toBeCloseTo(1_000 - CARD.paddingX);
      expect(differs?.y).toBeGreaterThan((publishers?.y ?? 0) + (publishers?.height ?? 0));
      expect(right(body)).toBeLessThan(Math.min(publishers?.x ?? 0, differs?.x ?? 0));
    }
  });

  it("has a coloured edge for what was told, a dashed frame for what is planned", async () => {
    const told = cardItems(await rowOf({}), PLACE);
    const planned = cardItems(await rowOf({ planned: true }), PLACE);
    expect(rectangle(told, "edge")?.fill).toBe(COLOR.told);
    expect(rectangle(planned, "edge")).toBeUndefined();
    expect([rectangle(told, "card")?.dashed, rectangle(planned, "card")?.dashed]).toEqual([false, true]);
  });
});

describe("dateItems", () => {
  it("stand against the axis, the word for plans below the date", async () => {
    const items = dateItems(await rowOf({ when: "5 Nov", planned: true }), 200);
    const [date] = boxes(items, "date");
    const [planned] = boxes(items, "planned");
    expect(right(date)).toBeCloseTo(PAGE.margin + COLUMN.dateWidth);
    expect(right(planned)).toBeCloseTo(PAGE.margin + COLUMN.dateWidth);
    expect(planned?.y).toBeGreaterThanOrEqual((date?.y ?? 0) + (date?.height ?? 0));
  });
});

describe("dotItem", () => {
  it("is full for what was told, hollow for what is planned", () => {
    const [told, planned] = [dotItem({ planned: false }, 5), dotItem({ planned: true }, 5)];
    expect(told).toMatchObject({ x: COLUMN.axis, y: 5, fill: COLOR.told, stroke: COLOR.told });
    expect(planned).toMatchObject({ fill: COLOR.ground, stroke: COLOR.planned });
  });
});
