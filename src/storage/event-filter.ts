/** A filter of events as conditions of SQL: of their articles, and of their own days. */
import type { EventFilter } from "../core/ports.ts";
import { type Condition, conditionOf } from "./filter.ts";
import { instantOf } from "./publication.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Over `events AS e` beside `articles AS a`. */
export function eventCondition(filter: EventFilter): Condition {
  const { happenedFrom, happenedTo, ...rest } = filter;
  const { sql, values } = conditionOf(rest, "events");
  const days = daysAsked(filter);
  return {
    sql: [
      sql,
      ...(days.from === null ? [] : ["e.last_day > @happenedFrom"]),
      ...(days.to === null ? [] : ["e.first_day < @happenedTo"]),
    ].join(" AND "),
    values: {
      ...values,
      ...(days.from === null ? {} : { happenedFrom: days.from }),
      ...(days.to === null ? {} : { happenedTo: days.to }),
    },
  };
}

/**
 * What is asked of events, in days since 1970 that need not be whole: that their last day comes after `from`, and their
 * first one before `to`. A last day ends a day after it begins.
 */
export function daysAsked({ happenedFrom, happenedTo }: EventFilter): {
  readonly from: number | null;
  readonly to: number | null;
} {
  return {
    from: happenedFrom === undefined ? null : instantOf(happenedFrom) / DAY_MS - 1,
    to: happenedTo === undefined ? null : instantOf(happenedTo) / DAY_MS,
  };
}
