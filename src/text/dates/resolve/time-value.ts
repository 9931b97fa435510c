/** Stretches of days as the values that texts give them: ISO 8601 cut to what is known. */
import type { Day, Days } from "../calendar.ts";
import type { DatePart } from "../mention.ts";
import type { TimePrecision, TimeValue } from "../text-date.ts";

const FINENESS: readonly TimePrecision[] = [
  "minute",
  "day",
  "week",
  "month",
  "quarter",
  "season",
  "year",
  "decade",
];
/** Letters of an ISO day that each precision keeps; weeks are given by days, quarters and seasons by months, decades by years. */
const CUTS: Readonly<Record<TimePrecision, number>> = {
  minute: 10,
  day: 10,
  week: 10,
  month: 7,
  quarter: 7,
  season: 7,
  year: 4,
  decade: 4,
};

/** How exactly a date part says when. */
export function precisionOf(date: DatePart): TimePrecision {
  switch (date.kind) {
    case "month":
    case "namedMonth":
      return "month";
    case "year":
    case "quarter":
    case "season":
    case "decade":
      return date.kind;
    case "distance":
    case "stretch":
    case "after":
    case "same":
      return ofUnit(date);
    case "weekend":
      return "week";
    case "nth":
      return date.unit === "week" || date.unit === "weekend" ? "week" : "day";
    case "inYear":
      return precisionOf(date.date);
    case "span":
      return finer(precisionOf(date.from), precisionOf(date.to));
    default:
      return "day";
  }
}

function ofUnit(date: DatePart & { kind: "distance" | "stretch" | "after" | "same" }): TimePrecision {
  const { unit } = date;
  if (unit === "second" || unit === "minute" || unit === "hour") return "minute";
  // "a week later" is a day, and so are the ends of "the last two weeks".
  if (unit === "week" && (date.kind === "stretch" || (date.kind === "after" && date.counted))) return "day";
  return unit;
}

function finer(one: TimePrecision, other: TimePrecision): TimePrecision {
  return FINENESS.indexOf(one) <= FINENESS.indexOf(other) ? one : other;
}

/** The value of some days at a precision. */
export function timeValueOf({ first, last }: Days, precision: TimePrecision): TimeValue {
  const value = isoDay(first).slice(0, CUTS[precision]);
  const end = isoDay(last).slice(0, CUTS[precision]);
  return { value, endValue: value === end ? null : end, precision };
}

/** A day as ISO 8601. */
export function isoDay({ year, month, day }: Day): string {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join(
    "-",
  );
}
