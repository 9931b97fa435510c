/** Dates of a sentence beside those that a careful reader finds in it, for the tables of the languages. */
import { datesIn } from "../../../../src/text/dates/dates-in.ts";

/** A Wednesday. */
const PUBLISHED = "2024-11-06T16:29+09:00";

/** A preposition, an article, a case ending or "the year" may stand with the words that a table names. */
const MORE_WORDS = 16;

/** What a value of this form is where nothing else is said. */
function plainPrecision(value: string): string {
  const form = value.replace(/\.\..*$/, "");
  if (form.includes("T")) return "minute";
  if (form.length === 4) return "year";
  return form.length === 7 ? "month" : "day";
}

function readable(found: string, words: string | undefined): string {
  if (words === undefined || !found.includes(words)) return found;
  return found.length - words.length <= MORE_WORDS ? words : found;
}

/**
 * "words = value" a date, "words = value..endValue precision" where the form does not tell the precision; the words are those
 * expected at that place where they are found with little more around them, else the found ones.
 */
export function readAs(expected: readonly string[], text: string, language: string): string[] {
  const dates = datesIn(text, { language, publishedAt: PUBLISHED });
  return dates.map(({ start, end, value, endValue, precision }, place) => {
    const words = expected[place]?.split(" = ")[0];
    const stretch = endValue === null ? value : `${value}..${endValue}`;
    const named = precision === plainPrecision(stretch) ? "" : ` ${precision}`;
    return `${readable(text.slice(start, end), words)} = ${stretch}${named}`;
  });
}
