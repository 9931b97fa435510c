/** Passages for ranking: their texts, and which of them a filter leaves. */
import type { Database } from "better-sqlite3";
import type { ArticleSummary, Passage } from "../core/article.ts";
import type { PassageFilter, PassageIds, PassageReader } from "../core/ports.ts";
import { changeCounter } from "./changes.ts";
import type { Connection } from "./connection.ts";
import { type Condition, conditionOf, isAnyArticle, isEmpty } from "./filter.ts";
import { openLexical } from "./lexical.ts";
import { mergedPassageSet, passageSet } from "./passage-set.ts";
import { sentencesReader, wordsReader } from "./passage-words.ts";
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

/** Filters whose sets of passages are kept; a set of a million takes about a megabyte. */
const MAX_KEPT_SETS = 4;

/** Keeps the sets of the last filters as long as nothing is written. */
function matcher(db: Database) {
  const compute = setOfPassages(db);
  const version = changeCounter(db);
  const kept = new Map<string, { readonly version: number; readonly ids: PassageIds }>();
  return (filter: PassageFilter): PassageIds => {
    const isQuoted = filter.quoted !== undefined;
    const condition = conditionOf(filter, isQuoted ? "quotations" : "articles");
    const name = JSON.stringify([isQuoted, condition]);
    const known = kept.get(name);
    const now = version();
    const ids = known?.version === now ? known.ids : compute(condition, filter);
    kept.delete(name); // The Map is in order of last use.
    kept.set(name, { version: now, ids });
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
function setOfPassages(db: Database) {
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
