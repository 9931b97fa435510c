/** Finds where two sentences about one thing contradict each other: other numbers, or yes and no. */

import { isOneLanguage } from "../../text/base-language.ts";
import { lexemes } from "../../text/lexemes.ts";
import { negationsIn } from "../../text/negation.ts";
import { sameQuantity } from "../../text/quantities.ts";
import type { Difference } from "../services.ts";
import { dot } from "../vectors.ts";
import { type Count, countsIn } from "./counts.ts";
import type { Told } from "./same.ts";
import { shareNames } from "./share-names.ts";

/**
 * Less alike, two sentences are about two things, and what differs is no contradiction. A changed number draws them a
 * little apart, so the line within a language is lower than that of `saysTheSame`: .99 of other wordings lie above it,
 * .04 of different segments of one story.
 */
const MIN_COSINE = { withinLanguage: 0.9, acrossLanguages: 0.89 } as const;
/** "Some 500" is no other number than 480, … */
const ROUND = { least: 100, reach: 0.15 } as const;
/** … and in another language the same length, weight or sum may stand in another unit, or the same thing be counted otherwise. */
const MAX_RATIO_ACROSS = 3;
const CONVERSIONS = [1.609, 3.281, 2.205, 1.094, 2.54, 2.471, 1.852] as const;
const CONVERSION_REACH = 0.04;
/** Of the words of the sentence that says yes, as many must stand in the one that says no, … */
const MIN_SHARED_WORDS = 0.75;
/** … which has only so many others: the negation and what it needs ("did not"). */
const MAX_OTHER_WORDS = 4;

/** What kind of contradiction there is; null for none that is sure. */
export function differenceBetween(a: Told, b: Told): Difference["kind"] | null {
  const inOneLanguage = isOneLanguage(a.language, b.language);
  const least = inOneLanguage ? MIN_COSINE.withinLanguage : MIN_COSINE.acrossLanguages;
  if (dot(a.vector, b.vector) < least || !shareNames(a, b)) return null;
  if (numbersDiffer(a, b, inOneLanguage)) return "numbers";
  return inOneLanguage && isDenied(a, b) ? "negation" : null;
}

function numbersDiffer(a: Told, b: Told, inOneLanguage: boolean): boolean {
  const [all, others] = [countsIn(a.text, a.language), countsIn(b.text, b.language)];
  const left = all.filter((count) => !others.some((other) => agree(count, other)));
  const right = others.filter((count) => !all.some((other) => agree(count, other)));
  const [only, other] = [left[0], right[0]];
  const isOneEach = left.length === 1 && right.length === 1 && only !== undefined && other !== undefined;
  if (!inOneLanguage) return isOneEach && all.length === others.length && isOneSlotAcross(only, other);
  if (isOneEach && (isPercent(only, other) || (sameUnit(only, other) && overlaps(only.near, other.near))))
    return true;
  return left.some((x) => right.some((y) => x.next !== null && x.next === y.next && sameUnit(x, y)));
}

function isOneSlotAcross(a: Count, b: Count): boolean {
  if (a.unit !== b.unit) return false;
  return a.quantity.values.every((value) =>
    b.quantity.values.every((other) => {
      const ratio = Math.max(value, other) / Math.min(value, other);
      const converts = CONVERSIONS.some((factor) => Math.abs(ratio / factor - 1) <= CONVERSION_REACH);
      return ratio <= MAX_RATIO_ACROSS && !converts;
    }),
  );
}

function agree(a: Count, b: Count): boolean {
  if (sameQuantity(a.quantity, b.quantity)) return true;
  return a.quantity.values.some((value) => b.quantity.values.some((other) => isRounded(value, other)));
}

function isRounded(a: number, b: number): boolean {
  const isRound = [a, b].some((value) => value >= ROUND.least && /^\d0+$/.test(String(value)));
  return isRound && Math.abs(a - b) <= ROUND.reach * Math.max(a, b);
}

function isPercent(a: Count, b: Count): boolean {
  return a.unit === "%" && b.unit === "%";
}

/** A sum in words ("5 million dollars") carries no sign. */
function sameUnit(a: Count, b: Count): boolean {
  if (a.unit === b.unit) return true;
  return a.unit !== "%" && b.unit !== "%" && (a.unit === null || b.unit === null);
}

function overlaps(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((word) => b.has(word));
}

/** One says "not", once, and the other says the same without it. More negations are a matter of style ("not … without"). */
function isDenied(a: Told, b: Told): boolean {
  const [left, right] = [negationsIn(a.text, a.language), negationsIn(b.text, b.language)];
  if (left === null || right === null || left + right !== 1) return false;
  const [no, yes] = (left === 1 ? [a, b] : [b, a]).map(
    ({ text, language }) => new Set(lexemes(text, language)),
  );
  if (!no || !yes) return false;
  const shared = [...yes].filter((word) => no.has(word)).length;
  return shared >= MIN_SHARED_WORDS * yes.size && no.size - shared <= MAX_OTHER_WORDS;
}
