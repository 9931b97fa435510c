/** Which passages a filter leaves: of articles, with quotations, with events in some days. */
import type { Database } from "better-sqlite3";
import type { AskedDays } from "../core/passage-filter.ts";
import type { PassageFilter, PassageIds } from "../core/ports.ts";
import { changeCounter } from "./changes.ts";
import { daysCondition, stretchesOf } from "./event-days.ts";
import { type Condition, conditionOf, isAnyArticle, isEmpty } from "./filter.ts";
import { commonPassages, mergedPassageSet, passageSet, singlePassageSet } from "./passage-set.ts";
import { statementCache } from "./statements.ts";

/** Filters whose sets of passages are kept; a set of a million takes about a megabyte. */
const MAX_KEPT_SETS = 6;

/** Ids for a filter that asks for anything; each call takes part in the transaction of its caller. */
export function matcher(db: Database): (filter: PassageFilter) => PassageIds {
  const ofPlaces = setOfPlaces(db);
  const ofDays = setOfDays(db);
  const keep = keeper(db);
  return ({ told, ...filter }) => {
    const places = () => {
      const condition = conditionOf(filter, filter.quoted === undefined ? "articles" : "quotations");
      return keep([filter.quoted === undefined, condition], () => ofPlaces(condition, filter));
    };
    if (told === undefined) return places();
    const days = keep(daysCondition(told), () => ofDays(told));
    // Two sets are quicker made apart: each has an index that holds all it needs.
    return isEmpty(filter) ? days : commonPassages(days, places());
  };
}

/** Keeps the sets made last as long as nothing is written; `name` is all that they depend on. */
function keeper(db: Database) {
  const version = changeCounter(db);
  const kept = new Map<string, { readonly version: number; readonly ids: PassageIds }>();
  return (name: object, make: () => PassageIds): PassageIds => {
    const key = JSON.stringify(name);
    const known = kept.get(key);
    const now = version();
    const ids = known?.version === now ? known.ids : make();
    kept.delete(key); // The Map is in order of last use.
    kept.set(key, { version: now, ids });
    for (const oldest of kept.keys()) if (kept.size > MAX_KEPT_SETS) kept.delete(oldest);
    return ids;
  };
}

const OF_ARTICLES =
  "SELECT json_group_array(a.first_passage) AS firsts, json_group_array(a.passages) AS counts FROM articles AS a";
const OF_QUOTATIONS =
  "SELECT json_group_array(q.first_passage) AS firsts, " +
  "json_group_array(q.last_passage - q.first_passage + 1) AS counts FROM quotations AS q";
const OF_THEIR_ARTICLES = " JOIN articles AS a ON a.sequence = q.article";

/** One row with two arrays in JSON: many times faster than a row for each article or quotation. */
function setOfPlaces(db: Database) {
  const statements = statementCache<{ readonly firsts: string; readonly counts: string }>(db);
  return ({ sql, values }: Condition, filter: PassageFilter): PassageIds => {
    const isQuoted = filter.quoted !== undefined;
    const ofQuotations = isAnyArticle(filter) ? OF_QUOTATIONS : OF_QUOTATIONS + OF_THEIR_ARTICLES;
    const row = statements(`${isQuoted ? ofQuotations : OF_ARTICLES} WHERE ${sql}`).get(values);
    const firsts: number[] = JSON.parse(row?.firsts ?? "[]");
    const counts: number[] = JSON.parse(row?.counts ?? "[]");
    return isQuoted ? mergedPassageSet(firsts, counts) : passageSet(firsts, counts);
  };
}

/** The passages of the events in some days. */
function setOfDays(db: Database) {
  const statements = statementCache<{ readonly passages: string }>(db);
  return (told: AskedDays): PassageIds => {
    const { parts, values } = daysCondition(told);
    const found = stretchesOf(told).map(({ index, sql }) => {
      const where = [...(sql === null ? [] : [sql]), ...parts].join(" AND ") || "1";
      const from = `FROM events AS e INDEXED BY ${index} WHERE ${where}`;
      const row = statements(`SELECT json_group_array(e.passage) AS passages ${from}`).get(values);
      return JSON.parse(row?.passages ?? "[]") as number[];
    });
    return singlePassageSet(found.flat());
  };
}
