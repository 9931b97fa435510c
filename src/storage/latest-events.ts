/** Lists of events by time. */
import type { Database } from "better-sqlite3";
import type { EventFilter } from "../core/ports.ts";
import { daysCondition, stretchesOf } from "./event-days.ts";
import { eventCondition } from "./event-filter.ts";
import { fewArticles } from "./few-articles.ts";
import { type Condition, isAnyArticle } from "./filter.ts";
import { statementCache } from "./statements.ts";

interface Listed {
  readonly id: number;
}

/**
 * Events that are walked, each with its article, before those of all articles that a filter leaves are sorted instead:
 * where all of these lie far back, that is seven times as fast as walking there. They lie in whole days.
 */
const MAX_WALKED = 20_000;

/** In one article as its text goes. */
const LATEST_FIRST = "ORDER BY e.first_day DESC, e.article DESC, e.id LIMIT @limit";
/** CROSS JOIN keeps the order: a walk ends when there are enough, and few articles are looked at first. */
const walking = (index: string) => `SELECT e.id FROM events AS e INDEXED BY ${index}`;
const WITH_ARTICLES = "CROSS JOIN articles AS a ON a.sequence = e.article";
const SORTING = "SELECT e.id FROM articles AS a CROSS JOIN events AS e ON e.article = a.sequence";

/** Ids, latest first; each call takes part in the transaction of its caller. `mostWalked` is given in tests. */
export function latestLister(
  db: Database,
  mostWalked = MAX_WALKED,
): (filter: EventFilter, limit: number) => number[] {
  const statements = statementCache<Listed>(db);
  const isFew = fewArticles(db);
  const lately = dayWalkedTo(db, mostWalked);
  const list = (from: string, { sql, values }: Condition, limit: number) =>
    statements(`${from} WHERE ${sql} ${LATEST_FIRST}`)
      .all({ ...values, limit })
      .map(({ id }) => id);
  const walk = (filter: EventFilter, condition: Condition, limit: number) => {
    const found: number[] = [];
    for (const { index, sql } of stretchesOf(filter)) {
      if (found.length >= limit) break;
      const here = sql === null ? condition : { ...condition, sql: `${sql} AND ${condition.sql}` };
      found.push(...list(walking(index), here, limit - found.length));
    }
    return found;
  };
  return (filter, limit) => {
    if (limit <= 0) return [];
    const condition = eventCondition(filter);
    if (isAnyArticle(filter)) return walk(filter, condition, limit);
    if (isFew(filter)) return list(SORTING, condition, limit);
    const { sql, values } = condition;
    const since = { sql: `e.first_day >= @since AND ${sql}`, values: { ...values, since: lately(filter) } };
    const recent = list(`${walking("events_latest")} ${WITH_ARTICLES}`, since, limit);
    return recent.length === limit ? recent : list(SORTING, condition, limit);
  };
}

const BEFORE_ALL = Number.MIN_SAFE_INTEGER;

/** The day that a walk ends with; everything before it is left to be sorted. */
function dayWalkedTo(db: Database, mostWalked: number) {
  const statements = statementCache<{ readonly day: number }>(db);
  const last = `ORDER BY e.first_day DESC LIMIT 1 OFFSET ${mostWalked}`;
  return ({ happenedTo }: EventFilter): number => {
    const { parts, values } = daysCondition(happenedTo === undefined ? {} : { happenedTo });
    const from = "SELECT e.first_day AS day FROM events AS e INDEXED BY events_latest";
    return statements(`${from} WHERE ${parts.join(" AND ") || "1"} ${last}`).get(values)?.day ?? BEFORE_ALL;
  };
}
