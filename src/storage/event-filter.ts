/** A filter of events as conditions of SQL: of their articles, and of their own days. */
import type { EventFilter } from "../core/ports.ts";
import { daysCondition } from "./event-days.ts";
import { type Condition, conditionOf } from "./filter.ts";

/** Over `events AS e` beside `articles AS a`. */
export function eventCondition(filter: EventFilter): Condition {
  const { sql, values } = conditionOf(filter, "events");
  const days = daysCondition(filter);
  return { sql: [sql, ...days.parts].join(" AND "), values: { ...values, ...days.values } };
}
