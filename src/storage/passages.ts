/** Passages for ranking: their texts, and which of them a filter leaves. */
import type { Database } from "better-sqlite3";
import type { ArticleSummary, Passage } from "../core/article.ts";
import type { PassageFilter, PassageReader } from "../core/ports.ts";
import type { Connection } from "./connection.ts";
import { conditionOf, isEmpty } from "./filter.ts";
import { openLexical } from "./lexical.ts";
import { SUMMARY_COLUMNS, type SummaryRow, summaryOf } from "./rows.ts";

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

function matcher(db: Database) {
  const prepared = new Map<string, ReturnType<typeof prepare>>();
  const prepare = (sql: string) =>
    db
      .prepare<unknown[], number>(
        `SELECT p.id FROM articles AS a CROSS JOIN passages AS p ON p.article = a.sequence WHERE ${sql}`,
      )
      .pluck();
  return (filter: PassageFilter): ReadonlySet<number> => {
    const { sql, values } = conditionOf(filter);
    const statement = prepared.get(sql) ?? prepare(sql);
    prepared.set(sql, statement);
    return new Set(statement.all(values));
  };
}
