/** Tells how a list by time is made best: from the articles that a filter leaves, or from the list of all. */
import type { Database } from "better-sqlite3";
import type { PassageFilter } from "../core/ports.ts";
import { conditionOf, isAnyArticle } from "./filter.ts";
import { statementCache } from "./statements.ts";

/** Where a filter leaves no more articles than this, what they hold is sorted; else all is walked, newest first. */
const FEW_ARTICLES = 1_000;

/** Whether a filter leaves few articles; without conditions on articles it does not. */
export function fewArticles(db: Database): (filter: PassageFilter) => boolean {
  const counts = statementCache<{ readonly articles: number }>(db);
  return (filter) => {
    if (isAnyArticle(filter)) return false;
    const { quoted: _, told: __, ...rest } = filter;
    const { sql, values } = conditionOf(rest);
    const upTo = `SELECT 1 FROM articles AS a WHERE ${sql} LIMIT ${FEW_ARTICLES + 1}`;
    const found = counts(`SELECT count(*) AS articles FROM (${upTo})`).get(values);
    return (found?.articles ?? 0) <= FEW_ARTICLES;
  };
}
