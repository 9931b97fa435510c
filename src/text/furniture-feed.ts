/** Feeds below the article: comments and lists of other stories, told by stamps that come back between them. */
import type { JudgedUnit } from "./furniture.ts";
import { hasStamp } from "./furniture-signs.ts";

/** So many stamped lines, each at most so many units after the one before, make a feed. */
const MIN_STAMPS = 3;
const MAX_UNITS_BETWEEN = 12;
/** Words of prose that must stand before a feed for it not to be the article itself (a live ticker). */
const MIN_PROSE_BEFORE = 30;
/** A stamp of fewer words that is a clock time alone heads the entries of a ticker, not of a feed. */
const MIN_CLOCK_WORDS = 5;
const CLOCK_FIRST = /^\p{Nd}{1,2}[:.]\p{Nd}{2}/u;
/** A dash first: the stamp signs a quotation above it. */
const SIGNATURE = /^[-–—―]/u;

/** Whether a line is a clock time alone. */
export function isTickerTime(unit: JudgedUnit): boolean {
  return hasStamp(unit) && unit.words < MIN_CLOCK_WORDS && CLOCK_FIRST.test(unit.text);
}

function isFeedStamp(unit: JudgedUnit): boolean {
  return hasStamp(unit) && !SIGNATURE.test(unit.text) && !isTickerTime(unit);
}

/** Index where the feed starts within `first`…`last`; `last + 1` where there is none. */
export function feedStart(units: readonly JudgedUnit[], first: number, last: number): number {
  const stamps = feedStamps(units, first, last);
  let entries = 1;
  for (let i = 1; i < stamps.length; i += 1) {
    const [before, here] = [stamps[i - 1] ?? 0, stamps[i] ?? 0];
    const prose = units.slice(before, here).some((unit) => unit.kind === "prose");
    if (here - before > MAX_UNITS_BETWEEN) entries = 1;
    else if (prose) entries += 1;
    if (entries >= MIN_STAMPS) return stamps[i - entries + 1] ?? here;
  }
  return last + 1;
}

/** Indexes of stamped lines that have enough of the article above them. */
function feedStamps(units: readonly JudgedUnit[], first: number, last: number): number[] {
  const stamps: number[] = [];
  let prose = 0;
  for (let i = first; i <= last; i += 1) {
    const unit = units[i];
    if (unit === undefined) break;
    if (unit.kind === "prose") prose += unit.words;
    else if (prose >= MIN_PROSE_BEFORE && isFeedStamp(unit)) stamps.push(i);
  }
  return stamps;
}
