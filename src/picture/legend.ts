/** What the signs mean, below the timeline; only those that are on it. */
import { dotItem } from "./cards.ts";
import { type Item, textItem } from "./items.ts";
import { type Labels, smallStyle } from "./labels.ts";
import { COLOR, COLUMN, DOT, PAGE } from "./page.ts";
import { picturePhrase } from "./wording.ts";

export interface Signs {
  /** A day or a minute. */
  readonly day: boolean;
  readonly band: boolean;
  readonly planned: boolean;
  readonly cut: boolean;
}

const ROW_HEIGHT = 34;
const ENTRY_GAP = 34;
const SIGN_WIDTH = 24;
const SIGN_GAP = 8;

/** Items with their height; nothing where all are plain days. */
export async function legendItems(
  signs: Signs,
  top: number,
  labels: Labels,
): Promise<{ readonly items: readonly Item[]; readonly height: number }> {
  const entries = ENTRIES.filter(([name]) => signs[name]);
  if (entries.length === 0 || (entries.length === 1 && signs.day)) return { items: [], height: 0 };
  const items: Item[] = [];
  let x: number = PAGE.margin;
  let y = top;
  for (const [name, signOf] of entries) {
    const width = PAGE.width - 2 * PAGE.margin - SIGN_WIDTH;
    const block = await labels.set(picturePhrase(name, labels.locale), smallStyle(width, "regular"));
    const needed = SIGN_WIDTH + SIGN_GAP + block.width;
    if (x > PAGE.margin && x + needed > PAGE.width - PAGE.margin) {
      x = PAGE.margin;
      y += ROW_HEIGHT;
    }
    const middle = y + ROW_HEIGHT / 2;
    const place = { x: x + SIGN_WIDTH + SIGN_GAP, y: middle - block.height / 2, align: "left" as const };
    items.push(...signOf(x, middle), textItem("legend", block, { ...place, color: COLOR.muted }));
    x += needed + ENTRY_GAP;
  }
  return { items, height: y + ROW_HEIGHT - top };
}

type SignOf = (x: number, y: number) => readonly Item[];

const ENTRIES: readonly (readonly [keyof Signs, SignOf])[] = [
  ["day", (x, y) => [dotItem({ planned: false }, y, x + SIGN_WIDTH / 2)]],
  ["band", bandSign],
  ["planned", (x, y) => [dotItem({ planned: true }, y, x + SIGN_WIDTH / 2)]],
  ["cut", cutSign],
];

function bandSign(x: number, y: number): readonly Item[] {
  const width = COLUMN.laneWidth;
  const box = { x: x + (SIGN_WIDTH - width) / 2, y: y - 1.5 * DOT, width, height: 3 * DOT };
  return [
    { kind: "rectangle", role: "band", box, radius: width / 2, fill: COLOR.toldPale, stroke: COLOR.told },
  ];
}

function cutSign(x: number, y: number): readonly Item[] {
  return [-4, 4].map((offset) => ({
    kind: "line",
    points: [0, 1, 2, 3].map((n) => [x + n * 8, y + offset + (n % 2 === 0 ? 3 : -3)] as const),
    stroke: COLOR.axis,
    width: 2.5,
  }));
}
