/** What stands on the page, before it is SVG; lengths in pixels from the top left corner. */
import type { TextBlock } from "./type/text-block.ts";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type TextRole =
  | "title"
  | "subtitle"
  | "date"
  | "planned"
  | "text"
  | "mark"
  | "tick"
  | "cut"
  | "legend"
  | "more";

/** Lines of text; `box` is exactly as wide as its longest line. */
export interface TextItem {
  readonly kind: "text";
  readonly role: TextRole;
  readonly box: Box;
  readonly block: TextBlock;
  readonly align: "left" | "right";
  readonly color: string;
}

export interface RectangleItem {
  readonly kind: "rectangle";
  readonly role: "ground" | "card" | "edge" | "mark" | "band";
  readonly box: Box;
  readonly radius: number;
  readonly fill: string;
  readonly stroke?: string;
  readonly dashed?: boolean;
}

export interface CircleItem {
  readonly kind: "circle";
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: string;
  readonly stroke: string;
}

/** A line through points. */
export interface LineItem {
  readonly kind: "line";
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly stroke: string;
  readonly width: number;
  readonly dashed?: boolean;
}

export type Item = TextItem | RectangleItem | CircleItem | LineItem;

export interface Page {
  readonly width: number;
  readonly height: number;
  /** Later ones are drawn over earlier ones. */
  readonly items: readonly Item[];
  /** How many events are on it; the others are counted in its last line. */
  readonly shown: number;
}

export function textItem(
  role: TextRole,
  block: TextBlock,
  place: {
    readonly x: number;
    readonly y: number;
    readonly align: TextItem["align"];
    readonly color: string;
  },
): TextItem {
  const { x, y, align, color } = place;
  const left = align === "left" ? x : x - block.width;
  return {
    kind: "text",
    role,
    box: { x: left, y, width: block.width, height: block.height },
    block,
    align,
    color,
  };
}

/** The page as readers from right to left want it; texts keep their own direction. */
export function mirrored(items: readonly Item[], pageWidth: number): readonly Item[] {
  return items.map((item) => mirroredItem(item, pageWidth));
}

function mirroredItem(item: Item, pageWidth: number): Item {
  const flip = (box: Box): Box => ({ ...box, x: pageWidth - box.x - box.width });
  switch (item.kind) {
    case "text":
      return { ...item, box: flip(item.box), align: item.align === "left" ? "right" : "left" };
    case "rectangle":
      return { ...item, box: flip(item.box) };
    case "circle":
      return { ...item, x: pageWidth - item.x };
    case "line":
      return { ...item, points: item.points.map(([x, y]) => [pageWidth - x, y] as const) };
  }
}
