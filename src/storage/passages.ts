/** Passages for ranking: their texts, and which of them a filter leaves. */
import type { Database } from "better-sqlite3";
import type { ArticleSummary, Passage } from "../core/article.ts";
import type { PassageFilter, PassageReader } from "../core/ports.ts";
import { changeCounter } from "./changes.ts";
import type { Connection } from "./connection.ts";
import { type Condition, conditionOf, isEmpty } from "./filter.ts";
import { openLexical } from "./lexical.ts";
import { SUMMARY_COLUMNS, type SummaryRow, summaryOf } from "./rows.ts";
import { statementCache } from "./statements.ts";

interface PassageRow extends SummaryRow {
  readonly passageId: number;
  readonly start: number;
  readonly end: number;
}

/** Reads passages; each call sees one snapshot. */
export function openPassages(connection: Connection): PassageReader {
  const { db } = connection;
  const read = passageReader(db);
  const match = matcher(db);
  const lexical = openLexical(db);
  return {
    passages: async (ids) => connection.read(() => read(ids)),
    lexical: async (lexemes, limit, filter) => connection.read(() => lexical(lexemes, limit, filter)),
    matching: async (filter) => (isEmpty(filter) ? null : connection.read(() => match(filter))),
  };
}

/** The body of each article is fetched once for all its passages. */
function passageReader(db: Database) {
  const passage = db.prepare<[number], PassageRow>(
    `SELECT p.id AS passageId, p.start, p."end", ${SUMMARY_COLUMNS}
     FROM passages AS p JOIN articles AS a ON a.sequence = p.article WHERE p.id = ?`,
  );
  const body = db.prepare<[number], string>("SELECT body FROM texts WHERE article = ?").pluck();
  return (ids: readonly number[]): Passage[] => {
    const articles = new Map<number, { readonly summary: ArticleSummary; readonly body: string }>();
    return ids.flatMap((id) => {
      const row = passage.get(id);
      if (row === undefined) return [];
      const known = articles.get(row.sequence);
      const article = known ?? { summary: summaryOf(row), body: body.get(row.sequence) ?? "" };
      if (known === undefined) articles.set(row.sequence, article);
      const { start, end } = row;
      return [{ id, start, end, text: article.body.slice(start, end), article: article.summary }];
    });
  };
}

/** Filters whose sets of passages are kept; a set of 100,000 takes about four megabytes. */
const MAX_KEPT_SETS = 4;

/** Keeps the sets of the last filters as long as nothing is written. */
function matcher(db: Database) {
  const compute = setOfPassages(db);
  const version = changeCounter(db);
  const kept = new Map<string, { readonly version: number; readonly ids: ReadonlySet<number> }>();
  return (filter: PassageFilter): ReadonlySet<number> => {
    const condition = conditionOf(filter);
    const name = JSON.stringify(condition);
    const known = kept.get(name);
    const now = version();
    const ids = known?.version === now ? known.ids : compute(condition);
    kept.delete(name); // The Map is in order of last use.
    kept.set(name, { version: now, ids });
    for (const oldest of kept.keys()) if (kept.size > MAX_KEPT_SETS) kept.delete(oldest);
    return ids;
  };
}

/** One row with two arrays in JSON: many times faster than a row for each passage. */
function setOfPassages(db: Database) {
  const statements = statementCache<{ readonly firsts: string; readonly counts: string }>(db);
  return ({ sql, values }: Condition): ReadonlySet<number> => {
    const row = statements(
      `SELECT json_group_array(a.first_passage) AS firsts, json_group_array(a.passages) AS counts
       FROM articles AS a WHERE ${sql}`,
    ).get(values);
    const firsts: number[] = JSON.parse(row?.firsts ?? "[]");
    const counts: number[] = JSON.parse(row?.counts ?? "[]");
    const ids = new Set<number>();
    for (const [n, first] of firsts.entries()) {
      for (let id = first; id < first + (counts[n] ?? 0); id++) ids.add(id);
    }
    return ids;
  };
}
