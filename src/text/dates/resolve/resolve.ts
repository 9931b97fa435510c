/** Turns a date as it stands in a text into ISO 8601; what the text leaves open is filled from the reference or not at all. */
import {
  CLOCK_MS,
  DAY_MS,
  type Day,
  type Days,
  dayOf,
  epoch,
  exists,
  type Lean,
  shift,
  startOf,
  weekdayOf,
} from "../calendar.ts";
import type { IsoTime } from "../iso.ts";
import type { Clock, DatePart, Mention } from "../mention.ts";
import { offsetAt, offsetText } from "../zones.ts";
import { periodDays } from "./resolve-periods.ts";

/** What may be known beside the text. */
export interface Frame {
  /** The moment the text was published or fetched; null leaves dates without a year, and relative ones, unresolved. */
  readonly reference: Date | null;
  /** Order of day and month in figures; null where it is not known. */
  readonly dayFirst: boolean | null;
  /** Where a weekday or a date without a year lies that could lie on either side; news looks back. */
  readonly lean?: Lean;
  /** What a counted distance names: the day that it leads to, or the whole unit around it; else all that it may be said of. */
  readonly counted?: "day" | "unit";
  /** The days of the date that the text told last; null where there is none. */
  readonly told?: Days | null;
}

export type { Days, Lean };

/** A date that has not come yet may lie this far ahead of the reference: zones and clocks differ. */
export const AHEAD_MS = DAY_MS;
const HALF_YEAR = 6;

/** ISO 8601 for a mention, cut to what is known; null when its year or its distance cannot be resolved. */
export function resolveMention(mention: Mention, frame: Frame): IsoTime | null {
  const { date, clock, weekday } = mention;
  if (date.kind === "distance" && isClockUnit(date.unit)) return fromClock(date, frame);
  const days = resolveDays(date, weekday, frame);
  return days && isoOf(days, date, clock);
}

/** The days that a date part names; null when they cannot be told. */
export function resolveDays(date: DatePart, weekday: number | null, frame: Frame): Days | null {
  const today = frame.reference && dayOf(frame.reference);
  switch (date.kind) {
    case "year":
      return spanOf({ year: date.year, month: 1, day: 1 }, "year");
    case "month":
      return monthDays(date, today, frame.lean ?? "past");
    case "day":
      return numberedDay(date, weekday, frame);
    case "distance":
      return today && distanceDays(date, weekday, today, frame.counted ?? "any");
    case "stretch":
      return today && stretchDays(date, today);
    case "weekday":
      return today && single(weekdayNear(date, today, frame.lean ?? "past"));
    case "namedMonth":
      return today && namedMonth(date, today);
    default:
      return periodDays(date, {
        today,
        lean: frame.lean ?? "past",
        weekday,
        told: frame.told ?? null,
        exact: frame.counted === "day",
        resolve: (part) => resolveDays(part, null, frame),
      });
  }
}

function isoOf({ first, last }: Days, date: DatePart, clock: Clock | null): IsoTime | null {
  const [a, b] = [text(first), text(last)];
  if (a === b) return clock === null ? { value: a, precision: "day" } : withClock(first, clock);
  // A stretch is as exact as what its ends share: "2 weeks ago" may be a month, or only a year.
  const coarse = date.kind === "distance" || date.kind === "stretch";
  if (a.slice(0, 7) === b.slice(0, 7) && (coarse || date.kind === "month" || date.kind === "namedMonth"))
    return { value: a.slice(0, 7), precision: "month" };
  return a.slice(0, 4) === b.slice(0, 4) ? { value: a.slice(0, 4), precision: "year" } : null;
}

function withClock(day: Day, { minutes, zone }: Clock): IsoTime {
  const pad = (value: number) => String(value).padStart(2, "0");
  const time = `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
  const local = epoch(day) + minutes * CLOCK_MS.minute;
  const suffix = zone === null ? "" : offsetText(offsetAt(zone, local));
  return { value: `${text(day)}T${time}${suffix}`, precision: "minute" };
}

/** "6 hours ago": a moment, told to the minute in UTC. */
function fromClock(date: DatePart & { kind: "distance" }, { reference }: Frame): IsoTime | null {
  if (reference === null || !isClockUnit(date.unit)) return null;
  const instant = new Date(reference.getTime() + date.amount * CLOCK_MS[date.unit]);
  return { value: `${instant.toISOString().slice(0, 16)}Z`, precision: "minute" };
}

function isClockUnit(unit: string): unit is keyof typeof CLOCK_MS {
  return Object.hasOwn(CLOCK_MS, unit);
}

function numberedDay(date: DatePart & { kind: "day" }, weekday: number | null, frame: Frame): Days | null {
  const readings = readingsOf(date)
    .map((reading) => ofWeekday(reading, date.year, weekday, frame) ?? withYear(reading, date.year, frame))
    .filter((day) => day !== null);
  const fitting = weekday === null ? readings : readings.filter((day) => weekdayOf(day) === weekday);
  const left = fitting.length === 0 ? readings : fitting;
  const [one, other] = left;
  if (!one || !other) return one ? single(one) : null;
  if (frame.dayFirst !== null) return single(frame.dayFirst === (one.day === date.month) ? one : other);
  return one.year === other.year ? spanOf(startOf(one, "year"), "year") : null;
}

/** "Sunday, Feb 10" has a year of its own where one of the years around has it on that weekday. */
function ofWeekday(
  date: { readonly month: number; readonly day: number },
  year: number | null,
  weekday: number | null,
  { reference, lean }: Frame,
): Day | null {
  if (year !== null || weekday === null || reference === null || lean === undefined || lean === "past")
    return null;
  const now = dayOf(reference).year;
  const days = [0, -1, 1].map((more) => ({ ...date, year: now + more }));
  return days.find((day) => exists(day) && weekdayOf(day) === weekday) ?? null;
}

/** Month first, then day first; one reading where the order is sure. */
function readingsOf({ month, day, eitherOrder }: DatePart & { kind: "day" }) {
  return eitherOrder
    ? [
        { month, day },
        { month: day, day: month },
      ]
    : [{ month, day }];
}

/** Without a year: the latest such day that is not after the reference and a day; the next one when leaning ahead. */
function withYear(
  { month, day }: { readonly month: number; readonly day: number },
  year: number | null,
  { reference, lean = "past" }: Frame,
): Day | null {
  if (year !== null) return exists({ year, month, day }) ? { year, month, day } : null;
  if (reference === null) return null;
  if (lean === "near") return nearestYear({ month, day }, reference);
  const limit = lean === "past" ? reference.getTime() + AHEAD_MS : epoch(dayOf(reference));
  const step = lean === "past" ? -1 : 1;
  // A leap day may be up to eight years away.
  for (let tries = 0; tries < 9; tries++) {
    const found = { year: dayOf(limit).year + step * tries, month, day };
    if (exists(found) && (epoch(found) - limit) * step >= 0) return found;
  }
  return null;
}

/** A tie of half a year goes to the past. */
function nearestYear(date: { readonly month: number; readonly day: number }, reference: Date): Day | null {
  const { year } = dayOf(reference);
  const days = [-1, 0, 1].map((more) => ({ ...date, year: year + more })).filter(exists);
  const far = (day: Day) => Math.abs(epoch(day) - reference.getTime());
  return days.sort((a, b) => far(a) - far(b))[0] ?? null;
}

/** Without a year: the latest such month; the next one when leaning ahead, the nearer one when leaning to neither side. */
function monthDays(
  { year, month }: DatePart & { kind: "month" },
  today: Day | null,
  lean: Lean,
): Days | null {
  if (year !== null) return spanOf({ year, month, day: 1 }, "month");
  if (today === null) return null;
  const off = month - today.month;
  const ahead = lean === "past" ? (off > 0 ? -1 : 0) : off < (lean === "future" ? 0 : -HALF_YEAR) ? 1 : 0;
  const back = lean === "near" && off >= HALF_YEAR ? -1 : 0;
  return spanOf({ year: today.year + ahead + back, month, day: 1 }, "month");
}

function namedMonth({ month, direction }: DatePart & { kind: "namedMonth" }, today: Day): Days {
  const passed = direction > 0 ? month > today.month : month < today.month;
  const year = direction === 0 || passed ? today.year : today.year + direction;
  return spanOf({ year, month, day: 1 }, "month");
}

function distanceDays(
  { unit, amount, counted }: DatePart & { kind: "distance" },
  weekday: number | null,
  today: Day,
  reading: "day" | "unit" | "any",
): Days | null {
  if (isClockUnit(unit)) return null;
  const there = shift(today, unit, amount);
  // "Wednesday of next week"
  if (unit === "week" && weekday !== null) return single(shift(startOf(there, "week"), "day", weekday - 1));
  if (!counted || reading === "unit") return spanOf(startOf(there, unit), unit);
  if (reading === "day") return single(there);
  // "2 weeks ago" is said of anything from two to nearly three weeks.
  const far = shift(shift(today, unit, amount + Math.sign(amount)), "day", -Math.sign(amount));
  if (unit === "day" || amount === 0) return single(there);
  return epoch(far) < epoch(there) ? { first: far, last: there } : { first: there, last: far };
}

function stretchDays({ unit, amount }: DatePart & { kind: "stretch" }, today: Day): Days | null {
  if (isClockUnit(unit)) return null;
  const there = shift(today, unit, amount);
  return amount < 0 ? { first: there, last: today } : { first: today, last: there };
}

/** A bare weekday is the latest one, today included: news looks back. */
function weekdayNear({ weekday, direction }: DatePart & { kind: "weekday" }, today: Day, lean: Lean): Day {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (direction !== 1 && direction !== -1 && lean === "future") return shift(today, "day", ahead || 7);
  if (direction === 0 && lean !== "future") return shift(startOf(today, "week"), "day", weekday - 1);
  if (direction === 1) return shift(today, "day", ahead || 7);
  return shift(today, "day", ahead === 0 && direction === null ? 0 : ahead - 7);
}

function single(day: Day): Days {
  return { first: day, last: day };
}

function spanOf(first: Day, unit: "day" | "week" | "month" | "quarter" | "year"): Days {
  return { first, last: shift(shift(first, unit, 1), "day", -1) };
}

function text({ year, month, day }: Day): string {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join(
    "-",
  );
}
