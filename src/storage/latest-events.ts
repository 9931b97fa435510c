/** Lists of events by time. */
import type { Database } from "better-sqlite3";
import type { EventFilter } from "../core/ports.ts";
import { eventCondition } from "./event-filter.ts";
import { fewArticles } from "./few-articles.ts";
import { type Condition, isAnyArticle } from "./filter.ts";
import { statementCache } from "./statements.ts";

interface Listed {
  readonly id: number;
}

/** The days by which the index of long events goes (`schema.ts`). */
const LONG_DAYS = 31;
const IS_LONG = `e.last_day - e.first_day >= ${LONG_DAYS}`;

/** In one article as its text goes. */
const LATEST_FIRST = "ORDER BY e.first_day DESC, e.article DESC, e.id LIMIT @limit";
/** CROSS JOIN keeps the order: a walk ends when there are enough, and few articles are looked at first. */
const walking = (index: string) => `SELECT e.id FROM events AS e INDEXED BY ${index}`;
const WITH_ARTICLES = "CROSS JOIN articles AS a ON a.sequence = e.article";
const OF_FEW = "SELECT e.id FROM articles AS a CROSS JOIN events AS e ON e.article = a.sequence";

/** Ids, latest first; each call takes part in the transaction of its caller. */
export function latestLister(db: Database): (filter: EventFilter, limit: number) => number[] {
  const statements = statementCache<Listed>(db);
  const isFew = fewArticles(db);
  const list = (from: string, { sql, values }: Condition, limit: number) =>
    statements(`${from} WHERE ${sql} ${LATEST_FIRST}`)
      .all({ ...values, limit })
      .map(({ id }) => id);
  return (filter, limit) => {
    if (limit <= 0) return [];
    const condition = eventCondition(filter);
    if (isFew(filter)) return list(OF_FEW, condition, limit);
    const beside = isAnyArticle(filter) ? "" : WITH_ARTICLES;
    const all = `${walking("events_latest")} ${beside}`;
    if (filter.happenedFrom === undefined) return list(all, condition, limit);
    // Only a long event lasts beyond a day that it began long before; all others need not be walked.
    const lately = `e.first_day > @happenedFrom - ${LONG_DAYS}`;
    const recent = list(all, { ...condition, sql: `${lately} AND ${condition.sql}` }, limit);
    if (recent.length === limit) return recent;
    const longAgo = `e.first_day <= @happenedFrom - ${LONG_DAYS} AND ${IS_LONG}`;
    const older = { ...condition, sql: `${longAgo} AND ${condition.sql}` };
    return [...recent, ...list(`${walking("events_long")} ${beside}`, older, limit - recent.length)];
  };
}
