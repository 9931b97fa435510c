/** ISO 8601 as records give it: checked, cut to a precision, and read as a stretch of time. */
import { DAY_MS, type Day, epoch, exists, MINUTE_MS, shift } from "./calendar.ts";
import { offsetText } from "./zones.ts";

/** How exactly a point in time is given. */
export type Precision = "minute" | "day" | "month" | "year";

/** A time as ISO 8601 cut to its precision. */
export interface IsoTime {
  readonly value: string;
  readonly precision: Precision;
}

/** A half-open stretch of time: `from` belongs to it, `to` does not. */
export interface Stretch {
  readonly from: Date;
  readonly to: Date;
}

const CALENDAR = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const BASIC = /^(\d{4})(\d\d)(\d\d)$/;
/** Week dates need their day: a week alone fits none of the precisions that articles have. */
const WEEK = /^(\d{4})-?W(\d\d)-?([1-7])$/i;
const CLOCK = /^(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?)?$/;
const OFFSET = /^(?:Z|([+-])(\d\d):?(\d\d)?)$/i;
const PARTS = /^([\dW-]+)(?:[T ]([\d:.,]+)(Z|[+-][\d:]+)?)?$/i;
const MAX_OFFSET_MINUTES = 14 * 60;

interface Read extends IsoTime {
  readonly day: Day;
  /** Minutes after midnight, local. */
  readonly minutes: number;
  /** Minutes east of UTC; 0 where none is given. */
  readonly offset: number;
}

/**
 * Checks a record's time. The value stays as it was given, except that basic forms ("20241106", "+0900"), week
 * dates and a space before the time are written the extended way, and an hour without minutes counts as its day.
 * Null when the text is not ISO 8601 or names a time that does not exist.
 */
export function readIsoTime(text: string): IsoTime | null {
  const read = readIso(text.trim());
  return read === null ? null : { value: read.value, precision: read.precision };
}

/** The stretch that an ISO 8601 value names; without a zone it is read in UTC. Null when it is none. */
export function spanOfTime(value: string): Stretch | null {
  const read = readIso(value.trim());
  return read === null ? null : stretchOf(read);
}

function stretchOf({ day, precision, minutes, offset }: Read): Stretch {
  const start = epoch(day) + (minutes - offset) * MINUTE_MS;
  if (precision === "minute") return { from: new Date(start), to: new Date(start + MINUTE_MS) };
  return { from: new Date(epoch(day)), to: new Date(epoch(shift(day, precision, 1))) };
}

function readIso(text: string): Read | null {
  const parts = PARTS.exec(text);
  const date = parts?.[1] === undefined ? null : readDate(parts[1]);
  if (!parts || !date) return null;
  if (parts[2] === undefined) return { ...date, minutes: 0, offset: 0 };
  return date.precision === "day" ? readClock(date, parts[2], parts[3]) : null;
}

function readClock(
  date: IsoTime & { readonly day: Day },
  clock: string,
  zone: string | undefined,
): Read | null {
  const match = CLOCK.exec(clock);
  const offset = zone === undefined ? 0 : readOffset(zone);
  if (!match || offset === null) return null;
  const [hour, minute, second] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return null;
  if (match[2] === undefined) return { ...date, minutes: 0, offset: 0 };
  const written = clock.includes(":") ? clock : clock.replace(/^(\d\d)(\d\d)(\d\d)?/, joinClock);
  const suffix = zone === undefined ? "" : /^z$/i.test(zone) ? "Z" : offsetText(offset);
  return {
    day: date.day,
    value: `${date.value}T${written}${suffix}`,
    precision: "minute",
    minutes: hour * 60 + minute,
    offset,
  };
}

function joinClock(_: string, hour: string, minute: string, second: string | undefined): string {
  return [hour, minute, ...(second === undefined ? [] : [second])].join(":");
}

function readOffset(text: string): number | null {
  const match = OFFSET.exec(text);
  if (!match) return null;
  const minutes = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
  if (minutes > MAX_OFFSET_MINUTES || Number(match[3] ?? 0) > 59) return null;
  return match[1] === "-" ? -minutes : minutes;
}

function readDate(text: string): (IsoTime & { readonly day: Day }) | null {
  const week = WEEK.exec(text);
  if (week) return weekDate(Number(week[1]), Number(week[2]), Number(week[3]));
  const match = CALENDAR.exec(text) ?? BASIC.exec(text);
  if (!match?.[1]) return null;
  const [year, month, day] = [match[1], match[2], match[3]];
  const found = { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) };
  if (!exists(found)) return null;
  const value = [year, month, day].filter((part) => part !== undefined).join("-");
  return { day: found, value, precision: day ? "day" : month ? "month" : "year" };
}

function weekDate(year: number, week: number, weekday: number): (IsoTime & { readonly day: Day }) | null {
  if (year < 1 || week < 1 || week > 53) return null;
  const fourth = epoch({ year, month: 1, day: 4 });
  const monday = fourth - ((new Date(fourth).getUTCDay() || 7) - 1) * DAY_MS;
  const date = new Date(monday + ((week - 1) * 7 + weekday - 1) * DAY_MS);
  const thursday = new Date(monday + ((week - 1) * 7 + 3) * DAY_MS);
  if (thursday.getUTCFullYear() !== year) return null;
  const value = date.toISOString().slice(0, 10);
  return {
    day: { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
    value,
    precision: "day",
  };
}
