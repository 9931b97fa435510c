/** The days that a stretch of time covers: what events are ordered and filtered by. */
import { DAY_MS } from "../text/dates/calendar.ts";
import { readIsoTime, spanOfTime } from "../text/dates/iso.ts";
import type { TimeValue } from "./event.ts";

/** Days since 1 January 1970, both inclusive. A time of day counts as the day that it names, in its own zone. */
export interface EventDays {
  readonly first: number;
  readonly last: number;
}

const DAY_LENGTH = "2024-11-06".length;

/** Throws unless both values are dates there are, in their order. */
export function daysOf({ value, endValue }: Pick<TimeValue, "value" | "endValue">): EventDays {
  const { first, last } = unitOf(value);
  const end = endValue === null ? last : unitOf(endValue).last;
  if (end < first) throw new Error(`${value} ends before it begins, on ${endValue}`);
  return { first, last: end };
}

/** First and last day of the year, month or day that a value names. */
function unitOf(value: string): EventDays {
  const span = readIsoTime(value) === null ? null : spanOfTime(value.slice(0, DAY_LENGTH));
  if (span === null) throw new Error(`expected a date, got ${JSON.stringify(value)}`);
  return { first: span.from.getTime() / DAY_MS, last: span.to.getTime() / DAY_MS - 1 };
}
