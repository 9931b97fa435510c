/** Tells what is to come from what has been, as of an article's publication. */
import type { TextDate } from "../dates/text-date.ts";
import { tenseAt } from "../tense/tense.ts";
import { type Days, daysOf } from "./days.ts";
import type { TellingSentence } from "./sentence.ts";

/**
 * A day behind that of publication is to come, and one before it has been, whatever the tense; of the day itself, and of a
 * month or year that it lies in, the tense tells. `published` is null where it is not known.
 */
export function isPlanned(sentence: TellingSentence, date: TextDate, published: Days | null): boolean {
  const days = daysOf(date);
  const tense = () => tenseAt(sentence, date.start);
  if (!published || !days) return tense() === "future";
  if (days.last < published.first) return false;
  // Where it is a day later already, the text may tell of it as over.
  if (days.first > published.last) return days.first > published.last + 1 || tense() !== "past";
  return tense() === "future";
}
