/** Passages for ranking: their texts, and which of them a filter leaves. */
import type { Database } from "better-sqlite3";
import type { ArticleSummary, Passage } from "../core/article.ts";
import type { PassageReader } from "../core/ports.ts";
import type { Connection } from "./connection.ts";
import { isEmpty } from "./filter.ts";
import { openLexical } from "./lexical.ts";
import { matcher } from "./matching.ts";
import { sentencesReader, wordsReader } from "./passage-words.ts";
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
  const lexemes = openLexical(db, "passage_lexemes");
  const names = openLexical(db, "passage_names");
  const words = wordsReader(db);
  const sentences = sentencesReader(db);
  return {
    passages: async (ids) => connection.read(() => read(ids)),
    lexical: async (wanted, limit, filter) => connection.read(() => lexemes.rank(wanted, limit, filter)),
    named: async (keys, limit, filter) => connection.read(() => names.rank(keys, limit, filter)),
    nameFrequencies: async (keys) => connection.read(() => names.frequencies(keys)),
    words: async (ids) => connection.read(() => words(ids)),
    sentences: async (ids) => connection.read(() => sentences(ids)),
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
