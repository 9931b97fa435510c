/** When an article was published, as its dates are read from it. */
import { MINUTE_MS } from "../calendar.ts";
import { offsetText } from "../zones.ts";

/** The moment of publication as far as it is known. */
export interface Publication {
  /** Noon UTC of the article's own day; null where only a month, a year or nothing is known. */
  readonly day: Date | null;
  /** Null without a time and an offset. */
  readonly instant: Date | null;
  /** Minutes east of UTC; null where none is given. */
  readonly offset: number | null;
}

const STAMP = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:[.,]\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** Reads ISO 8601 cut to its precision; what is no such text counts as unknown. */
export function readPublication(publishedAt: string | null): Publication {
  const [, date, clock, zone] = STAMP.exec(publishedAt ?? "") ?? [];
  const noon = date === undefined ? Number.NaN : Date.parse(`${date}T12:00Z`);
  if (Number.isNaN(noon)) return { day: null, instant: null, offset: null };
  const moment =
    clock === undefined || zone === undefined ? Number.NaN : Date.parse(`${date}T${clock}${zone}`);
  return {
    day: new Date(noon),
    instant: Number.isNaN(moment) ? null : new Date(moment),
    offset: zone === undefined ? null : offsetOf(zone),
  };
}

function offsetOf(zone: string): number {
  if (zone === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return zone.startsWith("-") ? -minutes : minutes;
}

/** A moment in an article's own offset; in UTC where the article gives none. */
export function momentText(instant: number, offset: number | null): string {
  const local = new Date(instant + (offset ?? 0) * MINUTE_MS).toISOString().slice(0, 16);
  return `${local}${offset === null || offset === 0 ? "Z" : offsetText(offset)}`;
}
