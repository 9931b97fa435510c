/** The days that a date covers, to be compared with the day of publication. */
import { DAY_MS } from "../dates/calendar.ts";
import { spanOfTime } from "../dates/iso.ts";
import type { TimeValue } from "../dates/text-date.ts";

/** Days since 1 January 1970, both inclusive. A time of day counts as the day that it names, in its own zone. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

const DAY_LENGTH = "2024-11-06".length;

/** Null where the values name no days there are. */
export function daysOf({ value, endValue }: Pick<TimeValue, "value" | "endValue">): Days | null {
  const first = spanOfTime(value.slice(0, DAY_LENGTH));
  const last = endValue === null ? first : spanOfTime(endValue.slice(0, DAY_LENGTH));
  return first && last && { first: first.from.getTime() / DAY_MS, last: last.to.getTime() / DAY_MS - 1 };
}
