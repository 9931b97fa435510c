/** A date as a text gives it, before anything is added to it: what stands there, and what does not. */
import type { Unit } from "./calendar.ts";
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
  | { readonly kind: "namedMonth"; readonly month: number; readonly direction: number };

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
