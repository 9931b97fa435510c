/** A date that a text gives, resolved: what events, timelines and `article` stand on. */

/** How exactly a date is given. */
export type TimePrecision = "minute" | "day" | "week" | "month" | "quarter" | "season" | "year" | "decade";

/**
 * A stretch of time as ISO 8601. `value` is its first unit and `endValue` its last one, both cut to what is known:
 * "6 November 2024" → `2024-11-06`, null; "from 3 to 5 May 2024" → `2024-05-03`, `2024-05-05` (day); "2017-2021" →
 * `2017`, `2021` (year). Units that ISO 8601 cannot cut to are given by what they span: a week and a weekend by their days
 * (`2024-11-04`, `2024-11-10`), a quarter and a season by their months (`2024-10`, `2024-12`), a decade by its years
 * (`2020`, `2029`). A minute has its offset where it is known (`2024-11-06T16:29+09:00`).
 */
export interface TimeValue {
  readonly value: string;
  /** Inclusive; null where `value` says it all. */
  readonly endValue: string | null;
  readonly precision: TimePrecision;
}

/** `text.slice(start, end)` says it, with the words that belong to it ("from 3 to 5 May", "last Tuesday", "two days later"). */
export interface TextDate extends TimeValue {
  readonly start: number;
  readonly end: number;
}
