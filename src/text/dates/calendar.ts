/** Calendar arithmetic on plain dates: what exists, what lies n units away, what other calendars mean. */

/** A day of the Gregorian calendar, without a zone. */
export interface Day {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

/** A stretch of days, both ends within it. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
}

/** Where a date lies that could lie on either side of publication; `near`: on the side that is nearer. */
export type Lean = "past" | "future" | "near";

/** Units that relative dates count in. */
export type Unit = "second" | "minute" | "hour" | "day" | "week" | "month" | "quarter" | "year";

export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;

/** Months and days in each calendar unit, for shifting. */
const STEPS: Readonly<Record<"day" | "week" | "month" | "quarter" | "year", readonly [number, number]>> = {
  day: [0, 1],
  week: [0, 7],
  month: [1, 0],
  quarter: [3, 0],
  year: [12, 0],
};

/** Milliseconds in each clock unit. */
export const CLOCK_MS: Readonly<Record<"second" | "minute" | "hour", number>> = {
  second: 1_000,
  minute: MINUTE_MS,
  hour: 60 * MINUTE_MS,
};

/** Midnight UTC of a day, in epoch milliseconds; safe for the years 1 to 99. */
export function epoch({ year, month, day }: Day): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** The day that an instant falls on in UTC. */
export function dayOf(instant: Date | number): Day {
  const date = new Date(instant);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Whether a day exists: 30 February does not. */
export function exists({ year, month, day }: Day): boolean {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return false;
  return dayOf(epoch({ year, month, day })).day === day;
}

/** Day of the week, 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: Day): number {
  return new Date(epoch(day)).getUTCDay() || 7;
}

/** The day `amount` units away; a month's last day stays within the month it lands in. */
export function shift(day: Day, unit: keyof typeof STEPS, amount: number): Day {
  const [months, days] = STEPS[unit];
  const total = day.year * 12 + (day.month - 1) + months * amount;
  const year = Math.floor(total / 12);
  const month = (total % 12) + 1;
  const kept = Math.min(day.day, daysIn(year, month));
  return dayOf(epoch({ year, month, day: kept }) + days * amount * DAY_MS);
}

/** First day of the unit a day lies in; weeks begin on Monday (ISO 8601). */
export function startOf(day: Day, unit: keyof typeof STEPS): Day {
  switch (unit) {
    case "day":
      return day;
    case "week":
      return shift(day, "day", 1 - weekdayOf(day));
    case "month":
      return { ...day, day: 1 };
    case "quarter":
      return { ...day, month: day.month - ((day.month - 1) % 3), day: 1 };
    case "year":
      return { ...day, month: 1, day: 1 };
  }
}

function daysIn(year: number, month: number): number {
  return dayOf(epoch({ year, month: month + 1, day: 0 })).day;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The Gregorian day of a date in another of Intl's calendars ("persian", "islamic-umalqura"); null when there is none. */
export function fromCalendar(calendar: string, { year, month, day }: Day): Day | null {
  const formatter = calendarFormatter(calendar);
  // Start near the answer with the mean length of that calendar's year, then walk by the difference.
  let guess = formatter.anchor + (year - formatter.year) * formatter.yearMs;
  for (let step = 0; step < 6; step++) {
    const found = formatter.read(guess);
    if (found.year === year && found.month === month && found.day === day) return dayOf(guess);
    const off = (year - found.year) * 12 * 30 + (month - found.month) * 30 + (day - found.day);
    guess += off * DAY_MS;
  }
  return null;
}

function calendarFormatter(calendar: string) {
  const format =
    formatters.get(calendar) ??
    new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      year: "numeric",
      month: "numeric",
      day: "numeric",
      timeZone: "UTC",
    });
  formatters.set(calendar, format);
  const read = (instant: number): Day => {
    const parts = format.formatToParts(instant);
    const field = (type: string) =>
      Number.parseInt(parts.find((part) => part.type === type)?.value ?? "", 10);
    return { year: field("year"), month: field("month"), day: field("day") };
  };
  const anchor = Date.UTC(2000, 0, 1);
  const yearMs = (calendar.startsWith("islamic") ? 354.367 : 365.2422) * DAY_MS;
  return { read, anchor, year: read(anchor).year, yearMs };
}
