/** Compares the days that events span. */
import type { EventDays } from "../event-days.ts";

/** Whether two dates may be of one time. */
export function haveCommonDays(a: EventDays, b: EventDays): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** How many days a date spans. */
export function lengthOf({ first, last }: EventDays): number {
  return last - first + 1;
}
