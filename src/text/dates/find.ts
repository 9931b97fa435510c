/** Dates of a text with their values: the core that publication times and timelines stand on. */
import { dayOf } from "./calendar.ts";
import type { IsoTime } from "./iso.ts";
import type { Mention } from "./mention.ts";
import { type Lean, resolveMention } from "./resolve/resolve.ts";
import { type Breadth, scanDates } from "./scan/scan.ts";
import { lexiconOf } from "./words/lexicon.ts";

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
  readonly lean?: Lean;
}

/** Dates that can be resolved, in order of their place. */
export function findDates(text: string, options: FindOptions): FoundDate[] {
  const { language, reference, breadth = "stated", lean = "past" } = options;
  const dayFirst = options.dayFirst ?? lexiconOf(language)?.dayFirst ?? null;
  // What a person types leans on the day itself: "two days later" is the day after tomorrow, "in a week" one day.
  const today = reference && dayOf(reference);
  const typed =
    breadth === "loose" && today ? ({ counted: "day", told: { first: today, last: today } } as const) : {};
  return scanDates(text, language, breadth).flatMap((mention) => {
    const time = resolveMention(mention, { reference, dayFirst, lean, ...typed });
    return time === null ? [] : [{ start: mention.start, end: mention.end, ...time, mention }];
  });
}
