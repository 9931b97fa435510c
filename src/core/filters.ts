/** Turns the filters of a request into what storage understands, and stored times into what replies show. */
import type { DatePrecision, PublicationTime } from "./article.ts";
import type { PassageFilter } from "./ports.ts";
import type { Filters } from "./services.ts";

/** `from` starts where its span starts, `to` ends where its span ends: "to 2024-11-06" includes that day. */
export function passageFilter(filters: Filters): PassageFilter {
  return {
    ...(filters.language === undefined ? {} : { language: filters.language }),
    ...(filters.source === undefined ? {} : { source: filters.source }),
    ...(filters.from === undefined ? {} : { from: filters.from.from }),
    ...(filters.to === undefined ? {} : { to: filters.to.to }),
  };
}

/** The precision that a cut ISO 8601 value has by its form. */
export function publicationTime(value: string | null): PublicationTime {
  return { value, precision: precisionOf(value) };
}

function precisionOf(value: string | null): DatePrecision {
  if (value === null) return "none";
  if (/[T ]/.test(value)) return "minute";
  if (/^\d{4}$/.test(value)) return "year";
  return /^\d{4}-\d{2}$/.test(value) ? "month" : "day";
}
