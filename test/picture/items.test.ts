/** Things on a page, and their mirror image. */
import { describe, expect, it } from "vitest";
import { type Item, mirrored, textItem } from "../../src/picture/items.ts";
import type { TextBlock } from "../../src/picture/type/text-block.ts";

const block: TextBlock = { direction: "ltr", lines: [], width: 80, height: 30, lineHeight: 30, baseLine: 22 };
const text = textItem("date", block, { x: 200, y: 10, align: "right", color: "#000000" });
const ITEMS: readonly Item[] = [
  text,
  {
    kind: "rectangle",
    role: "card",
    box: { x: 300, y: 0, width: 500, height: 60 },
    radius: 8,
    fill: "#ffffff",
  },
  { kind: "circle", x: 250, y: 25, radius: 7, fill: "#ffffff", stroke: "#000000" },
  {
    kind: "line",
    points: [
      [250, 0],
      [300, 40],
    ],
    stroke: "#000000",
    width: 3,
  },
];

describe("textItem", () => {
  it("stands to the left of its place, or to the right of it", () => {
    expect(text.box).toEqual({ x: 120, y: 10, width: 80, height: 30 });
    expect(textItem("date", block, { x: 200, y: 10, align: "left", color: "#000000" }).box.x).toBe(200);
  });
});

describe("mirrored", () => {
  it("has left at the right, and up where it was", () => {
    const [date, card, dot, line] = mirrored(ITEMS, 1_000);
    expect(date).toMatchObject({ box: { x: 800, y: 10, width: 80 }, align: "left" });
    expect(card).toMatchObject({ box: { x: 200, y: 0, width: 500 } });
    expect(dot).toMatchObject({ x: 750, y: 25 });
    expect(line).toMatchObject({
      points: [
        [750, 0],
        [700, 40],
      ],
    });
  });

  it("twice is as before", () => {
    expect(mirrored(mirrored(ITEMS, 1_000), 1_000)).toEqual(ITEMS);
  });
});
