/** ISO dates as stretches of time, on a clock without zones: days of different places lie side by side. */
import type { TimePrecision } from "../core/event.ts";

/** Milliseconds as of UTC. */
export interface Stretch {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** Longer than a day: drawn as a band, not as a point. */
  readonly band: boolean;
}

export type Unit = "year" | "month" | "week" | "day" | "hour";

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** Lengths on the average, for choosing among units. */
export const LENGTHS: Readonly<Record<Unit, number>> = {
  year: 365.25 * DAY,
  month: 30.44 * DAY,
  week: 7 * DAY,
  day: DAY,
  hour: HOUR,
};

const MINUTE = 60_000;
/** ISO 8601, cut anywhere; its zone does not matter. */
const ISO = /^([+-]?\d{4,6})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d))?)?)?/;

interface Dated {
  readonly date: string;
  readonly endDate: string | null;
  readonly precision: TimePrecision;
}

/** Null for what is no date. */
export function stretchOf({ date, endDate }: Dated): Stretch | null {
  const first = unitOf(date);
  const last = endDate === null ? first : unitOf(endDate);
  if (!first) return null;
  const to = Math.max(first.to, last?.to ?? first.to);
  return { from: first.from, to, band: to - first.from > DAY };
}

/** The minute, day, month or year that a date names. */
function unitOf(iso: string): { readonly from: number; readonly to: number } | null {
  const found = ISO.exec(iso);
  if (!found) return null;
  const [, year = "", month, day, hour, minute = "0"] = found;
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  const from = instant(y, m, d);
  if (hour !== undefined) {
    const at = from + Number(hour) * HOUR + Number(minute) * MINUTE;
    return { from: at, to: at + MINUTE };
  }
  if (day !== undefined) return { from, to: from + DAY };
  return { from, to: month === undefined ? instant(y + 1, 0, 1) : instant(y, m + 1, 1) };
}

/** Midnight of a day; months beyond December belong to the years after. */
function instant(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getTime();
}

/** Beginnings of years, months, weeks (Mondays) or days strictly between two instants; at most `limit`. */
export function beginnings(unit: Exclude<Unit, "hour">, from: number, to: number, limit: number): number[] {
  const first = new Date(from);
  const [year, month, day] = [first.getUTCFullYear(), first.getUTCMonth(), first.getUTCDate()];
  const monday = day - ((first.getUTCDay() + 6) % 7);
  const nth = {
    year: (n: number) => instant(year + n, 0, 1),
    month: (n: number) => instant(year, month + n, 1),
    week: (n: number) => instant(year, month, monday + 7 * n),
    day: (n: number) => instant(year, month, day + n),
  }[unit];
  const found: number[] = [];
  for (let n = 1; n <= limit && nth(n) < to; n++) found.push(nth(n));
  return found;
}

/** How long a stretch is, in the largest unit of which it has two or more. */
export function roughLength(milliseconds: number): { readonly unit: Unit; readonly count: number } {
  const units: readonly Unit[] = ["year", "month", "day"];
  const unit = units.find((each) => milliseconds >= 2 * LENGTHS[each]) ?? "hour";
  return { unit, count: Math.round(milliseconds / LENGTHS[unit]) };
}
