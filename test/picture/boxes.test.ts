/** The measure itself: that it sees what overlaps, and bears what is meant to. */
import { describe, expect, it } from "vitest";
import { beyond, boxesOf, overlaps } from "../../src/picture/boxes.ts";
import type { Item, Page, RectangleItem, TextItem, TextRole } from "../../src/picture/items.ts";

function rectangle(role: RectangleItem["role"], x: number, y: number, width: number, height: number): Item {
  return { kind: "rectangle", role, box: { x, y, width, height }, radius: 0, fill: "#ffffff" };
}

function text(role: TextRole, x: number, y: number, width = 50, height = 20): TextItem {
  const block = { direction: "ltr", lines: [], width, height, lineHeight: height, baseLine: 15 } as const;
  return { kind: "text", role, box: { x, y, width, height }, block, align: "left", color: "#000000" };
}

function page(...items: readonly Item[]): Page {
  return { width: 500, height: 300, items, shown: 1 };
}

describe("overlaps", () => {
  it.each([
    ["two cards", [rectangle("card", 0, 0, 100, 50), rectangle("card", 50, 40, 100, 50)]],
    ["a date and a card", [rectangle("card", 40, 0, 100, 50), text("date", 0, 10)]],
    ["a text that leaves its card", [rectangle("card", 0, 0, 100, 50), text("text", 60, 10)]],
    ["a date inside of a card", [rectangle("card", 0, 0, 100, 50), text("date", 20, 10)]],
    ["a tick and a date", [text("date", 0, 0), text("tick", 10, 15)]],
    [
      "a text and a mark of its card",
      [rectangle("card", 0, 0, 200, 60), text("text", 10, 10), rectangle("mark", 40, 20, 60, 20)],
    ],
    ["two bands", [rectangle("band", 0, 0, 10, 100), rectangle("band", 5, 90, 10, 100)]],
    ["a band and a card", [rectangle("band", 0, 0, 10, 100), rectangle("card", 8, 20, 100, 50)]],
  ])("sees %s", (_, items) => {
    expect(overlaps(page(...items))).toHaveLength(1);
  });

  it("bears what a card and a mark hold, and what only touches", () => {
    const held = [
      rectangle("card", 0, 0, 200, 80),
      text("text", 10, 10, 150),
      rectangle("mark", 10, 40, 80, 28),
      text("mark", 20, 44),
      rectangle("card", 0, 80, 200, 50),
    ];
    expect(overlaps(page(...held))).toEqual([]);
  });

  it("does not count the ground, nor lines, dots and edges", () => {
    const items = [
      rectangle("ground", 0, 0, 500, 300),
      rectangle("card", 0, 0, 200, 80),
      rectangle("edge", 0, 8, 5, 60),
    ];
    expect(boxesOf(page(...items))).toHaveLength(1);
    expect(overlaps(page(...items))).toEqual([]);
  });
});

describe("beyond", () => {
  it.each([
    ["left", text("date", -1, 10)],
    ["right", text("date", 460, 10)],
    ["top", text("date", 10, -5)],
    ["bottom", text("date", 10, 290)],
  ])("sees what leaves the page at the %s", (_, item) => {
    expect(beyond(page(item))).toHaveLength(1);
  });

  it("bears what reaches to the edge", () => {
    expect(beyond(page(text("date", 450, 280), text("date", 0, 0)))).toEqual([]);
  });
});
