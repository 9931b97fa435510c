/** Days of events as conditions of SQL. */
import type { AskedDays } from "../core/passage-filter.ts";
import { instantOf } from "./publication.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
/** From so many days on, an event stands in the index of long ones, too (`schema.ts`). */
const LONG_DAYS = 31;
const IS_LONG = `e.last_day - e.first_day >= ${LONG_DAYS}`;

/** A condition for each index of events by their days; all events asked for meet exactly one of them. */
export interface DayStretch {
  readonly index: "events_latest" | "events_long";
  /** Null where nothing is asked. */
  readonly sql: string | null;
}

/** What days are asked for as, among the values of a condition. */
export interface DayNames {
  readonly from: string;
  readonly to: string;
}

const HAPPENED: DayNames = { from: "happenedFrom", to: "happenedTo" };

/**
 * Over events under `alias`, their days counted from 1970 on; what is asked need not be whole days. A last day ends a
 * day after it begins.
 */
export function daysCondition({ happenedFrom, happenedTo }: AskedDays, alias = "e", names = HAPPENED) {
  const parts: string[] = [];
  const values: Record<string, number> = {};
  if (happenedFrom !== undefined) {
    parts.push(`${alias}.last_day > @${names.from}`);
    values[names.from] = instantOf(happenedFrom) / DAY_MS - 1;
  }
  if (happenedTo !== undefined) {
    parts.push(`${alias}.first_day < @${names.to}`);
    values[names.to] = instantOf(happenedTo) / DAY_MS;
  }
  return { parts, values };
}

/** Later ones first. Only a long event lasts beyond a day that it began long before; all others need not be walked. */
export function stretchesOf({ happenedFrom }: AskedDays): readonly DayStretch[] {
  if (happenedFrom === undefined) return [{ index: "events_latest", sql: null }];
  return [
    { index: "events_latest", sql: `e.first_day > @happenedFrom - ${LONG_DAYS}` },
    { index: "events_long", sql: `e.first_day <= @happenedFrom - ${LONG_DAYS} AND ${IS_LONG}` },
  ];
}
