/** The axis itself: its line, the marks where it is cut, and its ticks with their dates. */
import type { Placed } from "./axis.ts";
import { type Item, type TextItem, textItem } from "./items.ts";
import { type Labels, smallStyle } from "./labels.ts";
import { COLOR, COLUMN, DOT, PAGE } from "./page.ts";
import { dateBottom, dateTop, type EventRow } from "./rows.ts";
import { beginnings, LENGTHS, roughLength } from "./time.ts";

type TickUnit = Parameters<typeof beginnings>[0];

const LINE_WIDTH = 3;
/** A line between rows of the same time. */
const SAME_TIME_WIDTH = 7;
/** How far the line goes on above the first row and below the last one. */
const OVERHANG = 18;
const TICK = { half: 5, apart: 9, fromDot: DOT + 5, labelGap: 5 } as const;
/** The first unit of which so many lie between two rows has ticks there. */
const TICKS_FROM: readonly (readonly [TickUnit, number])[] = [
  ["year", 1.5],
  ["month", 1.5],
  ["week", 1.5],
  ["day", 1.5],
];
const MAX_TICKS = 60;
const ZIGZAG = { half: 12, reach: 8 } as const;

/** Behind everything else; dashed where it leads to what is planned. */
export function axisLine(rows: readonly EventRow[], placed: Placed): readonly Item[] {
  const cuts = new Map(placed.cuts.map(({ after, y }) => [after, y]));
  const [first = 0] = placed.dots;
  const last = placed.dots.at(-1) ?? first;
  const items: Item[] = [
    segment(first - OVERHANG, first, false),
    segment(last, Math.max(last + OVERHANG, placed.bottom), rows.at(-1)?.planned ?? false),
  ];
  for (const [n, to] of placed.dots.slice(1).entries()) {
    const from = placed.dots[n] ?? to;
    const cut = cuts.get(n);
    const planned = rows[n + 1]?.planned ?? false;
    if (rows[n + 1]?.date === null) items.push(sameTime(from, to, planned && rows[n]?.planned === true));
    else if (cut === undefined) items.push(segment(from, to, planned));
    else {
      const { half } = ZIGZAG;
      items.push(segment(from, cut - half, planned), ...zigzag(cut), segment(cut + half, to, planned));
    }
  }
  return items;
}

function segment(from: number, to: number, dashed: boolean): Item {
  return { kind: "line", points: points(from, to), stroke: COLOR.axis, width: LINE_WIDTH, dashed };
}

function sameTime(from: number, to: number, planned: boolean): Item {
  const stroke = planned ? COLOR.plannedFrame : COLOR.toldPale;
  return { kind: "line", points: points(from, to), stroke, width: SAME_TIME_WIDTH };
}

function points(from: number, to: number): readonly (readonly [number, number])[] {
  return [
    [COLUMN.axis, from],
    [COLUMN.axis, to],
  ];
}

/** Two jagged ends, as of a torn paper. */
function zigzag(y: number): readonly Item[] {
  const { half, reach } = ZIGZAG;
  return [-half, half].map((offset) => ({
    kind: "line",
    stroke: COLOR.axis,
    width: 2.5,
    points: [-reach * 1.5, -reach / 2, reach / 2, reach * 1.5].map(
      (x, n) => [COLUMN.axis + x, y + offset * 0.45 + (n % 2 === 0 ? 4 : -4)] as const,
    ),
  }));
}

/** How long each cut is, in words, where the dates stand. */
export async function cutLabels(
  rows: readonly EventRow[],
  placed: Placed,
  labels: Labels,
): Promise<readonly TextItem[]> {
  const items: TextItem[] = [];
  for (const { after, y } of placed.cuts) {
    const { unit, count } = roughLength(emptyTime(rows[after], rows[after + 1]));
    const format = new Intl.NumberFormat(labels.locale, { style: "unit", unit, unitDisplay: "long" });
    items.push(await label("cut", format.format(count), y, labels));
  }
  return items;
}

/** From the end of a band to the next row; from a day to another. */
function emptyTime(row: EventRow | undefined, next: EventRow | undefined): number {
  if (!row || !next) return 0;
  const { from, to, band } = row.stretch;
  return next.stretch.from - (band && to < next.stretch.from ? to : from);
}

/** Beginnings of years, months, weeks or days between the rows; names only where no date of an event is near. */
export async function tickItems(
  rows: readonly EventRow[],
  placed: Placed,
  labels: Labels,
): Promise<readonly Item[]> {
  const cut = new Set(placed.cuts.map(({ after }) => after));
  const items: Item[] = [];
  for (const [n, row] of rows.entries()) {
    const next = rows[n + 1];
    if (!next || cut.has(n)) continue;
    const [from, to] = [row.stretch.from, next.stretch.from];
    const unit = TICKS_FROM.find(([each, least]) => to - from >= least * LENGTHS[each])?.[0];
    if (!unit) continue;
    const free = {
      from: (placed.tops[n] ?? 0) + dateBottom(row) + TICK.labelGap,
      to: (placed.tops[n + 1] ?? 0) + dateTop(next) - TICK.labelGap,
    };
    items.push(...(await ticksBetween(n, { unit, from, to, free }, placed, labels)));
  }
  return items;
}

interface TickGap {
  readonly unit: TickUnit;
  readonly from: number;
  readonly to: number;
  /** Where names may stand. */
  readonly free: { readonly from: number; readonly to: number };
}

async function ticksBetween(
  row: number,
  { unit, from, to, free }: TickGap,
  placed: Placed,
  labels: Labels,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  const [first = 0, last = first] = placed.dots.slice(row, row + 2);
  let [lastTick, lastLabel] = [first, free.from];
  for (const instant of beginnings(unit, from, to, MAX_TICKS)) {
    const y = placed.at(instant, row);
    if (y - first < TICK.fromDot || last - y < TICK.fromDot || y - lastTick < TICK.apart) continue;
    lastTick = y;
    items.push(tick(y));
    const name = nameOf(instant, unit, labels.locale);
    if (name === null) continue;
    const named = await label("tick", name, y, labels);
    const bottom = named.box.y + named.box.height;
    if (named.box.y < lastLabel || bottom > free.to) continue;
    lastLabel = bottom + TICK.labelGap;
    items.push(named);
  }
  return items;
}

function tick(y: number): Item {
  const { axis } = COLUMN;
  return {
    kind: "line",
    points: [
      [axis - TICK.half, y],
      [axis + TICK.half, y],
    ],
    stroke: COLOR.axis,
    width: 2,
  };
}

/** Weeks and days have none: the dates of the events are near enough. */
const NAMES: Readonly<Partial<Record<TickUnit, Intl.DateTimeFormatOptions>>> = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "short" },
};

function nameOf(instant: number, unit: TickUnit, locale: string): string | null {
  const parts = NAMES[unit];
  if (!parts) return null;
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: "UTC", calendar: "gregory" }).format(instant);
}

async function label(role: "tick" | "cut", text: string, y: number, labels: Labels): Promise<TextItem> {
  const block = await labels.set(text, smallStyle(COLUMN.dateWidth, "regular"));
  const x = PAGE.margin + COLUMN.dateWidth;
  return textItem(role, block, { x, y: y - block.height / 2, align: "right", color: COLOR.muted });
}
