/**
 * Pairs the quotation marks of one paragraph: of all ways to read each mark as opening, closing or neither, the
 * cheapest. Deciding over the whole paragraph lets wrong, mixed and missing marks spoil only what they touch.
 */
import { closingCost, isAngle, isSingle, openingCost } from "./mark-glyphs.ts";
import type { PlacedMark } from "./mark-places.ts";

/** Two marks that belong together, outermost only. */
export interface MarkPair {
  readonly open: PlacedMark;
  readonly close: PlacedMark;
}

/** How the marks of a paragraph are read; both lists in order. */
export interface Pairing {
  readonly pairs: readonly MarkPair[];
  /** Outside all pairs. */
  readonly alone: readonly PlacedMark[];
}

/** Marks within marks within marks are not told apart. */
const DEPTH = 2;
/** Readings that are followed at a time; the right one is always among the cheapest few. */
const READINGS = 10;
/** Opening inside an open pair: with another kind of mark, as is usual, and with the same. */
const NESTED = 0.4;
const NESTED_SAME = 1.2;
/** « inside « is usual in Russian and French. */
const NESTED_ANGLE = 0.6;
/** A double mark inside single ones: the reverse of most languages' use. */
const NESTED_DOUBLE = 0.4;
/** Each character between two marks: the nearest mark closes where nothing else tells. */
const LENGTH = 0.0005;

/** Offsets of two marks make one key, exact up to 2^53. */
const LONGEST_TEXT = 2 ** 26;

/** One reading of the marks up to some place. */
interface Reading {
  readonly cost: number;
  /** Marks that are open, outermost first. */
  readonly open: readonly PlacedMark[];
  /** Pairs and single marks found outermost, newest first. */
  readonly found: Found | null;
}

interface Found {
  readonly item: MarkPair | PlacedMark;
  readonly rest: Found | null;
}

/** The cheapest pairing of a paragraph's marks, in order. */
export function pairMarks(marks: readonly PlacedMark[]): Pairing {
  let readings: Reading[] = [{ cost: 0, open: [], found: null }];
  for (const mark of marks) {
    const next = new Map<number, Reading>();
    for (const reading of readings) continueWith(next, reading, mark);
    readings = [...next.values()];
    if (readings.length > READINGS)
      readings = readings.sort((one, other) => one.cost - other.cost).slice(0, READINGS);
  }
  const ends = readings.map((reading) => reading.open.reduceRight(giveUp, reading));
  const best = ends.reduce((one, other) => (other.cost < one.cost ? other : one));
  return collect(best.found);
}

/** Of readings with the same marks open only the cheapest can win. */
function keepCheapest(readings: Map<number, Reading>, reading: Reading): void {
  const [outer, inner] = reading.open;
  const key = (outer ? outer.start + 1 : 0) * LONGEST_TEXT + (inner ? inner.start + 1 : 0);
  const rival = readings.get(key);
  if (!rival || reading.cost < rival.cost) readings.set(key, reading);
}

/** The mark left alone, opening, or closing what is open. */
function continueWith(next: Map<number, Reading>, reading: Reading, mark: PlacedMark): void {
  const { cost, open, found } = reading;
  const isOutermost = open.length === 0;
  keepCheapest(next, {
    cost: cost + mark.alone,
    open,
    found: isOutermost ? { item: mark, rest: found } : found,
  });
  const inner = open.at(-1);
  const opening = openingCost(mark.glyph);
  if (opening !== null && open.length < DEPTH)
    keepCheapest(next, {
      cost: cost + opening + mark.opens + nesting(inner, mark),
      open: [...open, mark],
      found,
    });
  const closing = inner ? closingCost(inner.glyph, mark.glyph) : null;
  if (!inner || closing === null) return;
  keepCheapest(next, {
    cost: cost + closing + mark.closes + LENGTH * (mark.start - inner.end),
    open: open.slice(0, -1),
    found: open.length === 1 ? { item: { open: inner, close: mark }, rest: found } : found,
  });
}

function nesting(outer: PlacedMark | undefined, inner: PlacedMark): number {
  if (!outer) return 0;
  if (outer.glyph === inner.glyph) return isAngle(inner.glyph) ? NESTED_ANGLE : NESTED_SAME;
  return isSingle(outer.glyph) && !isSingle(inner.glyph) ? NESTED + NESTED_DOUBLE : NESTED;
}

/** At the end of the paragraph an open mark turns out to have no partner. */
function giveUp(reading: Reading, mark: PlacedMark): Reading {
  const opening = openingCost(mark.glyph) ?? 0;
  return {
    cost: reading.cost - opening - mark.opens + mark.alone,
    open: [],
    found: { item: mark, rest: reading.found },
  };
}

function collect(found: Found | null): Pairing {
  const pairs: MarkPair[] = [];
  const alone: PlacedMark[] = [];
  for (let at = found; at; at = at.rest) {
    if ("open" in at.item) pairs.push(at.item);
    else alone.push(at.item);
  }
  const inOrder = (one: PlacedMark, other: PlacedMark) => one.start - other.start;
  return {
    pairs: pairs.sort((one, other) => inOrder(one.open, other.open)),
    alone: alone.sort(inOrder),
  };
}
