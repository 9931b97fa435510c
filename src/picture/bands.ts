/** Months, years and spans as bands beside the axis, in lanes so that none covers another. */
import type { Item } from "./items.ts";
import { COLOR, COLUMN, DOT } from "./page.ts";
import type { Stretch } from "./time.ts";

/** Between what ends at an instant and what begins there. */
const END_GAP = 5;

interface BandRow {
  readonly stretch: Stretch;
  readonly planned: boolean;
}

export interface Band {
  readonly stretch: Stretch;
  readonly planned: boolean;
  /** The rows that it stands for: from one to the other. */
  readonly first: number;
  readonly last: number;
  /** Counted from the axis. */
  readonly lane: number;
}

/** One band for neighbouring rows of the same stretch. Where lanes run out, the innermost is shared. */
export function bandsOf(rows: readonly BandRow[]): readonly Band[] {
  const bands: Band[] = [];
  const ends: number[] = [];
  for (const [n, { stretch, planned }] of rows.entries()) {
    if (!stretch.band) continue;
    const before = bands.at(-1);
    if (before && before.last === n - 1 && before.planned === planned && same(before.stretch, stretch)) {
      bands[bands.length - 1] = { ...before, last: n };
      continue;
    }
    const free = ends.findIndex((end) => end <= stretch.from);
    const lane = free >= 0 ? free : Math.min(ends.length, COLUMN.maxLanes - 1);
    ends[lane] = Math.max(ends[lane] ?? stretch.to, stretch.to);
    bands.push({ stretch, planned, first: n, last: n, lane });
  }
  return bands;
}

function same(a: Stretch, b: Stretch): boolean {
  return a.from === b.from && a.to === b.to;
}

export function laneCount(bands: readonly Band[]): number {
  return Math.max(0, ...bands.map(({ lane }) => lane + 1));
}

/** From its first row's place to where it ends on the axis; `until` is where the next band of its lane begins. */
export function bandItem(band: Band, from: number, to: number, until: number): Item {
  const y = from - DOT - 2;
  const shortest = y + 2 * DOT + 4;
  const end = Math.max(shortest, Math.min(to - END_GAP, until - DOT - END_GAP));
  const box = {
    x: COLUMN.lane + band.lane * COLUMN.laneStep,
    y,
    width: COLUMN.laneWidth,
    height: end - y,
  };
  const radius = COLUMN.laneWidth / 2;
  return band.planned
    ? {
        kind: "rectangle",
        role: "band",
        box,
        radius,
        fill: COLOR.plannedGround,
        stroke: COLOR.planned,
        dashed: true,
      }
    : { kind: "rectangle", role: "band", box, radius, fill: COLOR.toldPale, stroke: COLOR.told };
}
