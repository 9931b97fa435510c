/**
 * Where the article lies in a page: the stretch of units whose summed worth is largest, prose counting for and
 * furniture against it (maximum subsequence segmentation, Pasternack and Roth, WWW 2009).
 */
import type { JudgedUnit } from "./furniture.ts";
import { feedStart } from "./furniture-feed.ts";
import { headlineRepetitions } from "./furniture-headline.ts";
import { isEditorial } from "./furniture-signs.ts";

/** Units `first` to `last`, both inclusive. */
export interface Region {
  readonly first: number;
  readonly last: number;
}

interface Stretch extends Region {
  readonly worth: number;
}

/** Worth in words that a headline lends to what follows it. */
const HEADLINE_WORTH = 40;

/** What follows the headline must be worth this share of the best stretch anywhere, else it was none … */
const MIN_SHARE_AFTER_HEADLINE = 0.5;
/** … a smaller one where the headline has so many words that no menu entry has. */
const MIN_SHARE_AFTER_LONG_HEADLINE = 0.2;
const LONG_HEADLINE_WORDS = 5;

/** The article's region; null where no unit speaks in sentences. */
export function articleRegion(units: readonly JudgedUnit[]): Region | null {
  const long = (units[0]?.words ?? 0) >= LONG_HEADLINE_WORDS;
  const best = bestRegion(
    units.map((unit) => unit.worth),
    headlineRepetitions(units),
    long ? MIN_SHARE_AFTER_LONG_HEADLINE : MIN_SHARE_AFTER_HEADLINE,
  );
  if (best === null) return null;
  const cut = { first: best.first, last: feedStart(units, best.first, best.last) - 1 };
  return withoutEditorials(units, withShortSentences(units, cut));
}

/**
 * The stretch with the largest sum, the earliest of equals; null where no unit is worth anything. It starts after the
 * first of `headlines` (indexes, ascending), and each favours what follows, if that is worth `minShare` of the best.
 */
export function bestRegion(
  worth: readonly number[],
  headlines: readonly number[] = [],
  minShare = MIN_SHARE_AFTER_HEADLINE,
): Stretch | null {
  const anywhere = bestStretch(worth, []);
  if (headlines.length === 0 || anywhere === null) return anywhere;
  const below = bestStretch(worth, headlines);
  return below !== null && below.worth >= anywhere.worth * minShare ? below : anywhere;
}

function bestStretch(worth: readonly number[], headlines: readonly number[]): Stretch | null {
  const lenders = new Set(headlines);
  const start = headlines[0] ?? 0;
  let best: Stretch | null = null;
  let sum = 0;
  let first: number | null = null;
  worth.slice(start).forEach((value, offset) => {
    const i = start + offset;
    const lends = lenders.has(i);
    if (lends && sum < HEADLINE_WORTH) first = null;
    sum = lends ? Math.max(sum, HEADLINE_WORTH) : Math.max(0, sum + value);
    if (sum === 0) first = null;
    if (lends || value <= 0) return;
    first ??= i;
    if (sum > (best?.worth ?? 0)) best = { first, last: i, worth: sum };
  });
  return best;
}

const isSentence = (unit: JudgedUnit | undefined): boolean =>
  unit !== undefined && unit.end === "stop" && unit.sign === null && unit.copies === 1;

/** Sentences too short to be worth anything belong to the article they touch; its last unit is prose. */
function withShortSentences(units: readonly JudgedUnit[], region: Region): Region {
  let { first, last } = region;
  while (last > first && !isSentence(units[last]) && units[last]?.kind !== "prose") last -= 1;
  while (isSentence(units[last + 1])) last += 1;
  while (isSentence(units[first - 1])) first -= 1;
  return { first, last };
}

/** Notes of the desk below the article, as long as something of it is left. */
function withoutEditorials(units: readonly JudgedUnit[], region: Region): Region {
  let { last } = region;
  for (let unit = units[last]; last > region.first && unit !== undefined; unit = units[last]) {
    if (!isEditorial(unit, units[last + 1])) break;
    last -= 1;
  }
  return { first: region.first, last };
}
