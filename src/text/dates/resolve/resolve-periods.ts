/** The days of periods that no calendar field names, and of dates that lean on other dates. */
import {
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
import { holidayIn } from "../holidays/holidays.ts";
import type { DatePart, NestedPart, PeriodPart } from "../mention.ts";

/** What the days of a part hang on. */
export interface PeriodFrame {
  /** The day of publication; null where it is not known. */
  readonly today: Day | null;
  readonly lean: Lean;
  /** 1 to 7, where one stands beside the part. */
  readonly weekday: number | null;
  /** The days of the date that the text told last. */
  readonly told: Days | null;
  /** "two months later" names the day that it leads to, not the month. */
  readonly exact: boolean;
  /** The days of another part in the same frame. */
  readonly resolve: (date: DatePart) => Days | null;
}

/** First month of each season; a winter ends in the year after. */
const SEASON_MONTHS = [3, 6, 9, 12];
const SEASON_LENGTH = 3;
const SATURDAY = 6;
/** Monday to Wednesday the last weekend is nearer than the next one. */
const EARLY_DAYS = 3;
/** Months around the one of publication. */
const AROUND = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6];

/** The days that a part names; null when they cannot be told. */
export function periodDays(date: PeriodPart | NestedPart, frame: PeriodFrame): Days | null {
  switch (date.kind) {
    case "monthDay":
      return frame.weekday === null ? monthDay(date.day, frame) : onWeekday(date.day, frame.weekday, frame);
    case "season":
      return seasonDays(date, frame);
    case "quarter":
      return quarterDays(date, frame);
    case "decade":
      return {
        first: { year: date.from, month: 1, day: 1 },
        last: { year: date.from + 9, month: 12, day: 31 },
      };
    case "weekend":
      return frame.today && weekendDays(date.direction, frame.today, frame.lean);
    case "weekdays":
      return frame.today && countedWeekdays(date, frame.today);
    case "weekdayAfter":
      return frame.today && weekdayAfter(date, frame.today);
    case "holiday":
      return holidayDays(date, frame);
    case "nth":
      return nthDays(date, frame);
    case "inYear":
      return inYear(date, frame);
    case "span":
      return spanDays(date, frame);
    case "after":
      return shiftedDays(date, frame);
    case "same":
      return frame.told && whole(frame.told.first, date.unit);
  }
}

/** "the 15th": of the month told last, else the nearest such day on the side that the text leans to. */
function monthDay(day: number, { today, lean, told }: PeriodFrame): Days | null {
  const base = told?.first ?? today;
  if (base === null) return null;
  const candidates = [-1, 0, 1]
    .map((months) => ({ ...shift({ ...base, day: 1 }, "month", months), day }))
    .filter(exists);
  // The day after publication may already be told of: zones differ.
  const late = lean === "past" ? shift(base, "day", 1) : base;
  return one(nearest(candidates, late, told === null || lean === "future" ? lean : "near"));
}

/** "Tuesday the 5th": of the nearest month in which it is one. */
function onWeekday(day: number, weekday: number, { today }: PeriodFrame): Days | null {
  if (today === null) return null;
  const candidates = AROUND.map((months) => ({
    ...shift({ ...today, day: 1 }, "month", months),
    day,
  })).filter((found) => exists(found) && weekdayOf(found) === weekday);
  return one(nearest(candidates, today, "near"));
}

function seasonDays(
  { season, year, direction }: PeriodPart & { kind: "season" },
  { today, lean }: PeriodFrame,
): Days | null {
  const month = SEASON_MONTHS[season] ?? 1;
  const of = (first: number): Days => {
    const begin = { year: first, month, day: 1 };
    return { first: begin, last: shift(shift(begin, "month", SEASON_LENGTH), "day", -1) };
  };
  if (year !== null) return of(year);
  if (today === null) return null;
  // In January the winter is the one that began in December.
  const current = month === 12 && today.month < 3 ? today.year - 1 : today.year;
  const { first, last } = of(current);
  const now = epoch(today);
  if (direction === 0 || (now >= epoch(first) && now <= epoch(last) && direction === null))
    return of(current);
  if (direction === 1 || (direction === null && lean === "future"))
    return of(now < epoch(first) ? current : current + 1);
  return of(now > epoch(last) ? current : current - 1);
}

function quarterDays(
  { quarter, year }: PeriodPart & { kind: "quarter" },
  { today, lean, told }: PeriodFrame,
): Days | null {
  const of = (first: number) => whole({ year: first, month: quarter * 3 - 2, day: 1 }, "quarter");
  if (year !== null) return of(year);
  const base = told?.first ?? today;
  if (base === null) return null;
  const found = of(base.year);
  // A quarter that has not begun was last year's, when the text looks back.
  return found !== null && lean !== "future" && epoch(found.first) > epoch(base) ? of(base.year - 1) : found;
}

/** Saturday and Sunday. A bare weekend of a text that looks back is the last one, on a weekend this one. */
function weekendDays(direction: number | null, today: Day, lean: Lean): Days {
  const saturday = shift(startOf(today, "week"), "day", SATURDAY - 1);
  const started = weekdayOf(today) >= SATURDAY;
  // "became public this weekend", said on a Monday: the one that is over.
  const isOver = direction === 0 && lean === "past" && weekdayOf(today) <= EARLY_DAYS;
  const weeks = isOver ? -1 : (direction ?? (lean === "future" || started ? 0 : -1));
  const first = shift(saturday, "week", weeks);
  return { first, last: shift(first, "day", 1) };
}

function countedWeekdays({ weekday, amount }: PeriodPart & { kind: "weekdays" }, today: Day): Days {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const first = amount > 0 ? ahead || 7 : ahead - 7;
  return single(shift(today, "day", first + 7 * (amount - Math.sign(amount))));
}

function weekdayAfter({ weekday, weeks }: PeriodPart & { kind: "weekdayAfter" }, today: Day): Days {
  return single(shift(today, "day", ((weekday - weekdayOf(today) + 7) % 7) + 7 * weeks));
}

function inYear({ year, date }: NestedPart & { kind: "inYear" }, { resolve }: PeriodFrame): Days | null {
  const days = resolve(year);
  return days && resolve({ ...date, year: days.first.year });
}

function holidayDays(
  { holiday, year }: PeriodPart & { kind: "holiday" },
  { today, lean }: PeriodFrame,
): Days | null {
  if (year !== null) return one(holidayIn(holiday, year));
  if (today === null) return null;
  const days = [-1, 0, 1]
    .map((years) => holidayIn(holiday, today.year + years))
    .filter((day) => day !== null);
  return one(nearest(days, today, lean));
}

/** The nth day, week or weekday of a period; null where it has none. */
function nthDays(
  { nth, unit, weekday, within }: NestedPart & { kind: "nth" },
  frame: PeriodFrame,
): Days | null {
  const days = frame.resolve(within);
  if (days === null) return null;
  const { first, last } = days;
  if (unit === "day")
    return inside(nth > 0 ? shift(first, "day", nth - 1) : shift(last, "day", nth + 1), days);
  if (unit === "week") {
    const begin = startOf(nth > 0 ? first : last, "week");
    return whole(shift(begin, "week", nth > 0 ? nth - 1 : nth + 1), "week");
  }
  const wanted = weekday ?? SATURDAY;
  const ahead = (wanted - weekdayOf(first) + 7) % 7;
  const back = (weekdayOf(last) - wanted + 7) % 7;
  const found =
    nth > 0 ? shift(first, "day", ahead + 7 * (nth - 1)) : shift(last, "day", -back + 7 * (nth + 1));
  if (inside(found, days) === null) return null;
  return unit === "weekend" ? { first: found, last: shift(found, "day", 1) } : single(found);
}

function spanDays({ from, to }: NestedPart & { kind: "span" }, { resolve }: PeriodFrame): Days | null {
  const [begin, end] = [resolve(from), resolve(to)];
  if (begin === null || end === null || isUnsure(from, begin) || isUnsure(to, end)) return null;
  if (epoch(begin.first) < epoch(end.last)) return { first: begin.first, last: end.last };
  // "from Monday to Friday", "from December to February": the end is the next one after the beginning.
  const last =
    to.kind === "weekday" ? shift(end.last, "day", 7) : lacksYear(to) ? shift(end.last, "year", 1) : null;
  return last !== null && epoch(begin.first) < epoch(last) ? { first: begin.first, last } : null;
}

function shiftedDays(
  { unit, amount, counted, anchor, orNow }: NestedPart & { kind: "after" },
  { today, told, exact, resolve }: PeriodFrame,
): Days | null {
  if (unit === "hour" || unit === "minute" || unit === "second") return null;
  const days = anchor === null ? (told ?? (orNow && today !== null ? single(today) : null)) : resolve(anchor);
  if (days === null) return null;
  const there = shift(amount < 0 ? days.first : days.last, unit, amount);
  return unit === "day" || (counted && (exact || unit === "week")) ? single(there) : whole(there, unit);
}

/** Figures of which only the year is sure end no span. */
function isUnsure({ kind }: DatePart, { first, last }: Days): boolean {
  return kind === "day" && epoch(first) !== epoch(last);
}

function lacksYear(date: DatePart): boolean {
  return (date.kind === "day" || date.kind === "month") && date.year === null;
}

/** The whole unit that a day lies in. */
function whole(day: Day, unit: string): Days | null {
  if (unit !== "day" && unit !== "week" && unit !== "month" && unit !== "quarter" && unit !== "year")
    return null;
  const first = startOf(day, unit);
  return { first, last: shift(shift(first, unit, 1), "day", -1) };
}

/** Of some days the nearest to another; the nearest on one side where the text leans there. */
function nearest(days: readonly Day[], today: Day, lean: Lean): Day | null {
  const far = (day: Day) => (epoch(day) - epoch(today)) * (lean === "past" ? -1 : 1);
  const fitting = lean === "near" ? days : days.filter((day) => far(day) >= 0);
  const sorted = [...fitting].sort((a, b) => Math.abs(far(a)) - Math.abs(far(b)));
  return sorted[0] ?? null;
}

function inside(day: Day, { first, last }: Days): Days | null {
  return epoch(day) >= epoch(first) && epoch(day) <= epoch(last) ? single(dayOf(epoch(day))) : null;
}

function one(day: Day | null): Days | null {
  return day && single(day);
}

function single(day: Day): Days {
  return { first: day, last: day };
}
