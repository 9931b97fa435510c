/** Tells how long something took from when it was: "after two days of rain", "Через 15 минут цифры обновились". */
import { scanDates } from "../dates/scan/scan.ts";
import type { TextDate } from "../dates/text-date.ts";
import { tenseAt } from "../tense/tense.ts";
import { type Days, daysOf } from "./days.ts";
import type { TellingSentence } from "./sentence.ts";

const UNITS_OF_CLOCK: ReadonlySet<string> = new Set(["minute", "hour"]);
/** "two days of rain". */
const OF = /^\s+(?:of|von|de|d['’]|di|van|af|av)\s/u;

/**
 * Whether a date is a counted time from a day that the text does not tell: what it is of follows it, or it would be of the
 * future and the text speaks of the past. `published` is null where it is not known.
 */
export function isDuration(sentence: TellingSentence, date: TextDate, published: Days | null): boolean {
  const { text, language } = sentence;
  const isLater = published !== null && (daysOf(date)?.last ?? 0) > published.last;
  const isOf = OF.test(text.slice(date.end));
  const words = text.slice(date.start, date.end);
  // "15 minutes", not "10:30".
  const mayBeCounted = date.precision === "minute" && !/\p{Nd}\P{L}{1,3}\p{Nd}/u.test(words);
  if (!isLater && !isOf && !mayBeCounted) return false;
  const [only] = scanDates(words, language, "prose");
  const part = only?.date;
  const isAfter = part?.kind === "after" && part.counted && part.anchor === null;
  const isSoon = part?.kind === "distance" && part.amount > 0 && UNITS_OF_CLOCK.has(part.unit);
  return (
    (isAfter && isOf) ||
    ((isAfter || isSoon) && tenseAt(sentence, date.start) === "past" && (isLater || isSoon))
  );
}
