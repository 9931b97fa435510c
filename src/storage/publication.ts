/** When something was published, as a stretch of time that can be compared: half-open, in UTC epoch milliseconds. */
import type { DatePrecision, PublicationTime } from "../core/article.ts";

/** A half-open stretch of time in epoch milliseconds: `from` belongs to it, `to` does not. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** ISO 8601 (calendar dates), cut anywhere after the year; a zone only after a time. */
const ISO_8601 =
  /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,](?<fraction>\d+))?)?(?<zone>Z|[+-]\d\d:?\d\d)?)?)?)?$/i;

const MINUTE_MS = 60_000;

/** How far each precision reaches beyond the start of its value, as UTC calendar fields to add. */
const REACH: Readonly<Record<Exclude<DatePrecision, "none">, (start: Date) => number>> = {
  minute: (start) => start.getTime() + MINUTE_MS,
  day: (start) => shifted(start, 0, 1),
  month: (start) => shifted(start, 1, 0),
  year: (start) => shifted(start, 12, 0),
};

function shifted(start: Date, months: number, days: number): number {
  const end = new Date(start);
  end.setUTCMonth(end.getUTCMonth() + months, end.getUTCDate() + days);
  return end.getTime();
}

function zoneOffset(zone: string | undefined): number {
  if (zone === undefined || zone.toUpperCase() === "Z") return 0;
  const sign = zone.startsWith("-") ? -1 : 1;
  const digits = zone.replace(/\D/g, "");
  return sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))) * MINUTE_MS;
}

/** The first moment that an ISO 8601 value names; without a zone it counts as UTC. Throws on anything else. */
export function instantOf(value: string): number {
  const parts = ISO_8601.exec(value)?.groups;
  if (parts === undefined) throw new Error(`expected an ISO 8601 date or time, got ${JSON.stringify(value)}`);
  const field = (name: string, fallback: number) => Number(parts[name] ?? fallback);
  const milliseconds = Math.floor(Number(`0.${parts.fraction ?? "0"}`) * 1000);
  const local = new Date(0);
  // Not Date.UTC: it takes the years 0 to 99 for 1900 to 1999.
  local.setUTCFullYear(field("year", 1970), field("month", 1) - 1, field("day", 1));
  local.setUTCHours(field("hour", 0), field("minute", 0), field("second", 0), milliseconds);
  return local.getTime() - zoneOffset(parts.zone);
}

/** The stretch of time in which an article may have been published; null when undated. */
export function stretchOf(published: PublicationTime): Stretch | null {
  if (published.value === null || published.precision === "none") return null;
  const from = instantOf(published.value);
  return { from, to: REACH[published.precision](new Date(from)) };
}
