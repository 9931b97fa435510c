/** The days that a stretch of time covers: what events are ordered and filtered by. */
import { readIsoTime } from "../text/dates/iso.ts";
import { type Days, daysOf as daysNamed } from "../text/events/days.ts";
import type { TimeValue } from "./event.ts";

/** Days since 1 January 1970, both inclusive. A time of day counts as the day that it names, in its own zone. */
export type EventDays = Days;

/** Throws unless both values are dates there are, in their order. */
export function daysOf({ value, endValue }: Pick<TimeValue, "value" | "endValue">): EventDays {
  for (const one of [value, endValue])
    if (one !== null && readIsoTime(one) === null)
      throw new Error(`expected a date, got ${JSON.stringify(one)}`);
  const days = daysNamed({ value, endValue });
  if (days === null) throw new Error(`expected a date, got ${JSON.stringify(value)}`);
  if (days.last < days.first) throw new Error(`${value} ends before it begins, on ${endValue}`);
  return days;
}
