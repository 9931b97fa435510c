/** Compares what two texts state whatever their languages: numbers, units, dates, negations and opposites. */

import type { Mention as DateMention } from "../../text/dates/mention.ts";
import { scanDates } from "../../text/dates/scan/scan.ts";
import { lexiconOf } from "../../text/dates/words/lexicon.ts";
import { negationsIn } from "../../text/negation.ts";
import { contradiction, polarityOf } from "../../text/polarity.ts";
import { type Quantity, quantitiesIn, sameQuantity } from "../../text/quantities.ts";
import { unitsDiffer, unitsIn } from "../../text/units.ts";

const SHORT_WORD = /^\p{Alphabetic}{1,3}\.?$/u;
const NOT_SHORT = /\p{Script=Han}|\p{Script=Hangul}/u;
const ENGLISH = /^en\b/;
const LOWER = /^\p{Ll}/u;

/** A text with its language, BCP 47. */
export interface Told {
  readonly text: string;
  readonly language: string;
}

/**
 * What of `claim` does not agree with `ground`, in one word for logs and tests; null when all does. `whole`: the claim
 * renders all of the ground, so that a number which it leaves out speaks against it, too.
 */
export function disagreement(claim: Told, ground: Told, whole: boolean): string | null {
  return (
    numberTrouble(claim, ground, whole) ??
    dateTrouble(claim, ground, whole) ??
    unitTrouble(claim, ground) ??
    negationTrouble(claim, ground) ??
    polarityTrouble(claim, ground)
  );
}

function numberTrouble(claim: Told, ground: Told, whole: boolean): string | null {
  const said = quantitiesIn(claim.text, claim.language);
  const told = quantitiesIn(ground.text, ground.language);
  if (said.some((one) => !told.some((other) => sameQuantity(one, other)))) return "number";
  const figures = told.filter(isChecked);
  return whole && figures.some((one) => !said.some((other) => sameQuantity(one, other)))
    ? "number left out"
    : null;
}

/** Words such as "two" are left out of translations freely ("both"); figures are not. */
function isChecked({ written, values }: Quantity): boolean {
  return written === "figures" && values.some((value) => value > 1);
}

function dateTrouble(claim: Told, ground: Told, whole: boolean): string | null {
  if (lexiconOf(claim.language) === null) return null;
  const said = datesOf(claim);
  const told = datesOf(ground);
  if (lexiconOf(ground.language) !== null && [...said].some((date) => !told.has(date))) return "date";
  const fixed = [...told].filter((date) => !date.startsWith("distance"));
  return whole && fixed.some((date) => !said.has(date)) ? "date left out" : null;
}

/** Months, weekdays and distances ("yesterday"); days and years are numbers. */
function datesOf({ text, language }: Told): Set<string> {
  return new Set(
    scanDates(text, language, "loose")
      .filter((mention) => !isOrdinaryWord(text, mention, language))
      .flatMap(partsOf),
  );
}

function partsOf({ date, weekday }: DateMention): string[] {
  const parts = weekday === null ? [] : [`weekday ${weekday}`];
  if (date.kind === "day" && !date.eitherOrder) parts.push(`month ${date.month}`);
  if (date.kind === "month" || date.kind === "namedMonth") parts.push(`month ${date.month}`);
  if (date.kind === "distance" && !date.counted) parts.push(`distance ${date.unit} ${date.amount}`);
  return parts;
}

/** Short forms of weekdays and the month "may" are other words in running text ("so", "do", "sat"). */
function isOrdinaryWord(text: string, { start, end, date }: DateMention, language: string): boolean {
  const written = text.slice(start, end);
  if (date.kind === "weekday") return SHORT_WORD.test(written) && !NOT_SHORT.test(written);
  return (
    date.kind === "month" && (SHORT_WORD.test(written) || (ENGLISH.test(language) && LOWER.test(written)))
  );
}

function negationTrouble(claim: Told, ground: Told): string | null {
  const said = negationsIn(claim.text, claim.language);
  const told = negationsIn(ground.text, ground.language);
  if (said === null || told === null) return "negation unknown";
  return said === told ? null : "negation";
}

function polarityTrouble(claim: Told, ground: Told): string | null {
  const said = polarityOf(claim.text, claim.language);
  const told = polarityOf(ground.text, ground.language);
  return said && told ? contradiction(said, told) : null;
}

function unitTrouble(claim: Told, ground: Told): string | null {
  const kind = unitsDiffer(unitsIn(claim.text, claim.language), unitsIn(ground.text, ground.language));
  return kind === null ? null : `unit of ${kind}`;
}
