/** How often a feed asks to be looked at, and when not. */
import type { RawHead } from "./raw-entry.ts";

const SECONDS_PER_MINUTE = 60;
const PERIODS: Readonly<Record<string, number>> = {
  hourly: 3_600,
  daily: 86_400,
  weekly: 604_800,
  monthly: 2_592_000,
  yearly: 31_536_000,
};
/** Feeds that ask for less than once a day mean "seldom", or got the unit wrong; news cannot wait for them. */
const MAX_SECONDS = 86_400;
const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const HOURS_A_DAY = 24;

export interface FeedHints {
  readonly feedSeconds: number | null;
  readonly skipHours: readonly number[];
  readonly skipDays: readonly number[];
}

/** `ttl` goes before `sy:updatePeriod`. Hours and days that leave no time at all count as none. */
export function feedHints(head: RawHead): FeedHints {
  const hours = head.skipHours
    .filter((hour) => Number.isInteger(hour) && hour >= 0 && hour <= HOURS_A_DAY)
    .map((hour) => hour % HOURS_A_DAY);
  const days = head.skipDays
    .map((day) => DAYS.indexOf(day.trim().slice(0, 3).toLowerCase()))
    .filter((day) => day >= 0);
  return {
    feedSeconds: secondsOf(head),
    skipHours: distinct(hours, HOURS_A_DAY),
    skipDays: distinct(days, DAYS.length),
  };
}

function secondsOf({ ttlMinutes, updatePeriod, updateFrequency }: RawHead): number | null {
  if (ttlMinutes !== null && ttlMinutes > 0)
    return Math.min(MAX_SECONDS, Math.round(ttlMinutes * SECONDS_PER_MINUTE));
  const period = PERIODS[updatePeriod?.trim().toLowerCase() ?? ""];
  if (period === undefined) return null;
  const frequency = updateFrequency !== null && updateFrequency >= 1 ? updateFrequency : 1;
  return Math.min(MAX_SECONDS, Math.round(period / frequency));
}

function distinct(values: readonly number[], all: number): readonly number[] {
  const found = [...new Set(values)].sort((one, other) => one - other);
  return found.length >= all ? [] : found;
}
