/** Dates of a text with their values: the core that publication times and timelines stand on. */
import type { IsoTime } from "./iso.ts";
import { lexiconOf } from "./lexicon.ts";
import type { Mention } from "./mention.ts";
import { resolveMention } from "./resolve.ts";
import { type Breadth, scanDates } from "./scan.ts";

/** A date in a text: `text.slice(start, end)` says it, `value` is ISO 8601 cut to `precision`. */
export interface FoundDate extends IsoTime {
  readonly start: number;
  readonly end: number;
  readonly mention: Mention;
}

export interface FindOptions {
  /** BCP 47; of the text. */
  readonly language: string;
  /** When the text was published; null leaves relative dates out. */
  readonly reference: Date | null;
  readonly breadth?: Breadth;
  /** Order of day and month in figures, where it is known better than from the language. */
  readonly dayFirst?: boolean | null;
  /** Where a weekday or a date without a year lies that could lie on either side. */
  readonly lean?: "past" | "future";
}

/** Dates that can be resolved, in order of their place. */
export function findDates(text: string, options: FindOptions): FoundDate[] {
  const { language, reference, breadth = "stated", lean = "past" } = options;
  const dayFirst = options.dayFirst ?? lexiconOf(language)?.dayFirst ?? null;
  return scanDates(text, language, breadth).flatMap((mention) => {
    const time = resolveMention(mention, { reference, dayFirst, lean });
    return time === null ? [] : [{ start: mention.start, end: mention.end, ...time, mention }];
  });
}
