/** A date as a text gives it, before anything is added to it: what stands there, and what does not. */
import type { Unit } from "./calendar.ts";
import type { Holiday } from "./holidays/holidays.ts";
import type { Zone } from "./zones.ts";

/** The date part of a mention. A `year` of null was not written. */
export type DatePart =
  | {
      readonly kind: "day";
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      /** Written in figures, so that day and month may stand in either order: `month` was read first. */
      readonly eitherOrder: boolean;
    }
  | { readonly kind: "month"; readonly year: number | null; readonly month: number }
  | { readonly kind: "year"; readonly year: number }
  /** "yesterday", "3 days ago"; `counted` when a number stands there. */
  | {
      readonly kind: "distance";
      readonly unit: Unit;
      readonly amount: number;
      readonly counted: boolean;
    }
  /** "last 3 days": a stretch that ends now (negative) or begins now. */
  | { readonly kind: "stretch"; readonly unit: Unit; readonly amount: number }
  /** "Tuesday", "next Tuesday"; `direction` is null when no word gives it. */
  | { readonly kind: "weekday"; readonly weekday: number; readonly direction: number | null }
  /** "last November". */
  | { readonly kind: "namedMonth"; readonly month: number; readonly direction: number }
  | PeriodPart
  | NestedPart;

/** Periods that no calendar field names. */
export type PeriodPart =
  /** "the 15th": of the month that is spoken of. */
  | { readonly kind: "monthDay"; readonly day: number }
  /** 0 (spring) to 3 (winter); `direction` as of weekdays: "last summer". */
  | {
      readonly kind: "season";
      readonly season: number;
      /** Only a year said of it makes it a date. */
      readonly bare: boolean;
      readonly year: number | null;
      readonly direction: number | null;
    }
  /** 1 to 4. */
  | { readonly kind: "quarter"; readonly quarter: number; readonly year: number | null }
  /** Ten years from `from`. */
  | { readonly kind: "decade"; readonly from: number }
  | { readonly kind: "weekend"; readonly direction: number | null }
  /** "two Fridays from now", "2 Thursdays ago". */
  | { readonly kind: "weekdays"; readonly weekday: number; readonly amount: number }
  /** "mercredi en huit", "übernächsten Freitag": the next such weekday, today included, and so many weeks. */
  | { readonly kind: "weekdayAfter"; readonly weekday: number; readonly weeks: number }
  | { readonly kind: "holiday"; readonly holiday: Holiday; readonly year: number | null };

/** Parts that a year may be said of elsewhere. */
export type YearlessPart = Extract<
  DatePart,
  { readonly kind: "day" | "month" | "season" | "quarter" | "holiday" }
>;

/** Dates that lean on other dates. */
export type NestedPart =
  /** "last Monday of March", "third day of October", "first week of May": −1 is the last. */
  | {
      readonly kind: "nth";
      readonly nth: number;
      readonly unit: "day" | "week" | "weekend" | "weekday";
      /** 1 to 7 where `unit` is "weekday". */
      readonly weekday: number | null;
      readonly within: DatePart;
    }
  /** "November last year", "昨年11月": `year` says the year that `date` lacks. */
  | { readonly kind: "inYear"; readonly year: DatePart; readonly date: YearlessPart }
  /** Both ends belong to it. */
  | { readonly kind: "span"; readonly from: DatePart; readonly to: DatePart }
  /** "two days later", "the day after Christmas"; an `anchor` of null is the date that the text told last. */
  | {
      readonly kind: "after";
      readonly unit: Unit;
      readonly amount: number;
      readonly counted: boolean;
      readonly anchor: DatePart | null;
      /** Without a date before it, it counts from publication. */
      readonly orNow: boolean;
    }
  /** "the same day", "that year": the unit of the date that the text told last. */
  | { readonly kind: "same"; readonly unit: Unit };

/** A time of day; minutes after midnight, and the zone when one is named. */
export interface Clock {
  readonly minutes: number;
  readonly zone: Zone | null;
}

/** A date in a text with the time and weekday that belong to it; offsets in UTF-16 code units. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly date: DatePart;
  readonly clock: Clock | null;
  /** 1 (Monday) to 7, when one stands beside the date. */
  readonly weekday: number | null;
}

/** A part of a mention with its place in the folded text. */
export interface Atom<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}
