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

/** Days that were counted before, by their values: an article names few, and each is asked for many times. */
const counted = new Map<string, Days | null>();
const MAX_COUNTED = 1_000;

/** Null where the values name no days there are. */
export function daysOf(time: Pick<TimeValue, "value" | "endValue">): Days | null {
  const key = `${time.value}/${time.endValue ?? ""}`;
  const known = counted.get(key);
  if (known !== undefined) return known;
  if (counted.size >= MAX_COUNTED) counted.clear();
  const days = countDays(time);
  counted.set(key, days);
  return days;
}

function countDays({ value, endValue }: Pick<TimeValue, "value" | "endValue">): Days | null {
  const first = spanOfTime(value.slice(0, DAY_LENGTH));
  const last = endValue === null ? first : spanOfTime(endValue.slice(0, DAY_LENGTH));
  return first && last && { first: first.from.getTime() / DAY_MS, last: last.to.getTime() / DAY_MS - 1 };
}
