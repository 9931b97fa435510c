/**
 * Places rows on an axis of time. Rows need room for their texts, so equal lengths are equal times only where there is
 * room: between two rows lies at least what the upper one needs; more, in proportion, where more time lies between them;
 * and where that would be too long, a stretch is left out, with a mark.
 */
import type { Stretch } from "./time.ts";

/** A row that wants a place; lengths in pixels. */
export interface Row {
  readonly stretch: Stretch;
  readonly height: number;
  /** Room below it. */
  readonly gap: number;
  /** From its top to its place on the axis. */
  readonly dot: number;
}

export interface Placed {
  /** Tops of the rows. */
  readonly tops: readonly number[];
  /** Where each row lies on the axis. */
  readonly dots: readonly number[];
  /** Stretches between row `after` and the next that are left out; `y` is where they are marked. */
  readonly cuts: readonly { readonly after: number; readonly y: number }[];
  /** Where the last row or the last band ends. */
  readonly bottom: number;
  /** Where an instant from `row` on lies, row after row. */
  at(instant: number, row: number): number;
}

/** A gap so many times the usual one is left out. */
const LONG_GAP = 3;
/** Half of the room that the mark of a cut needs. */
const CUT_ROOM = 14;
/** How far the axis goes on below the last row for a band that ends later. */
const TAIL = 56;

/** Rows are in the order of their beginnings; `maxExtra` is the most room that time alone adds between two. */
export function placeRows(rows: readonly Row[], top: number, maxExtra: number): Placed {
  const begins = beginsOf(rows);
  const gaps = begins.slice(1).map((begin, n) => begin - (begins[n] ?? begin));
  const perMillisecond = scaleOf(rows, gaps, maxExtra);
  const tops = [top];
  const cutAfter: number[] = [];
  for (const [n, gap] of gaps.entries()) {
    const { height = 0, gap: below = 0 } = rows[n] ?? {};
    const extra = gap * perMillisecond - height - below;
    // Of two rows nothing tells which length is usual.
    if (extra > maxExtra && gaps.length > 1) cutAfter.push(n);
    tops.push((tops[n] ?? top) + height + below + Math.min(maxExtra, Math.max(0, extra)));
  }
  const dots = tops.map((each, n) => each + (rows[n]?.dot ?? 0));
  const at = (instant: number, row: number) => yOf(instant, row, { begins, dots, perMillisecond });
  const bottoms = rows.map(({ height }, n) => (tops[n] ?? top) + height);
  const ends = rows.map(({ stretch }, n) => (stretch.band ? at(stretch.to, n) : 0));
  const cuts = cutAfter.map((after) => {
    const room = { from: bottoms[after] ?? top, to: tops[after + 1] ?? top };
    return { after, y: cutPlace(room, ends[after] ?? 0) };
  });
  return { tops, dots, cuts, bottom: Math.max(top, ...bottoms, ...ends), at };
}

/** In the middle of the room between two rows; below the end of a band that reaches into it. */
function cutPlace({ from, to }: { readonly from: number; readonly to: number }, bandEnd: number): number {
  const lowest = to - CUT_ROOM;
  const free = bandEnd < to ? Math.max(from, bandEnd) : from;
  return Math.max((from + to) / 2, Math.min(lowest, (free + to) / 2));
}

/** Never backwards, whatever the order that rows came in. */
function beginsOf(rows: readonly Row[]): readonly number[] {
  let latest = Number.NEGATIVE_INFINITY;
  return rows.map(({ stretch }) => {
    latest = Math.max(latest, stretch.from);
    return latest;
  });
}

/** Pixels for a millisecond: the usual gap is some rows long, so that shorter ones can be told from longer ones. */
function scaleOf(rows: readonly Row[], gaps: readonly number[], maxExtra: number): number {
  const usual = median(gaps.filter((gap) => gap > 0));
  const need = median(rows.map(({ height, gap }) => height + gap));
  return usual > 0 ? (need + maxExtra) / (LONG_GAP * usual) : 0;
}

interface Scale {
  readonly begins: readonly number[];
  readonly dots: readonly number[];
  readonly perMillisecond: number;
}

function yOf(instant: number, row: number, { begins, dots, perMillisecond }: Scale): number {
  let before = row;
  while (before + 1 < begins.length && (begins[before + 1] ?? 0) <= instant) before++;
  const [from = 0, to] = begins.slice(before, before + 2);
  const [y = 0, next = y] = dots.slice(before, before + 2);
  const time = Math.max(0, instant - from);
  if (to !== undefined) return time === 0 ? y : y + ((next - y) * time) / (to - from);
  return y + (perMillisecond === 0 ? TAIL : Math.min(TAIL, time * perMillisecond));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
