/** The reading side of quotations: by id, by article and passage, by time, by words; and who is quoted. */
import type { Database } from "better-sqlite3";
import type { QuotationFilter, QuotationReader } from "../core/ports.ts";
import type { Quotation, Speaker } from "../core/quotation.ts";
import type { Connection } from "./connection.ts";
import { conditionOf } from "./filter.ts";
import { anyOf, distinct } from "./full-text.ts";
import { openLexical } from "./lexical.ts";
import { newestLister } from "./newest-quotations.ts";
import { QUOTATION_COLUMNS, type QuotationRow, quotationOf } from "./quotation-rows.ts";
import { SUMMARY_COLUMNS } from "./rows.ts";
import { statementCache } from "./statements.ts";

/** Reads quotations; each call sees one snapshot. */
export function openQuotations(connection: Connection): QuotationReader {
  const { db } = connection;
  const { byId, byArticle } = quotationFinder(db);
  const inPassages = passageFinder(db);
  const newest = newestLister(db);
  const worded = openLexical(db, "quotation_lexemes");
  const speakers = speakerFinder(db);
  return {
    quotations: async (ids) => connection.read(() => byId(ids)),
    quotationsOf: async (articles) => connection.read(() => byArticle(articles)),
    quotationsIn: async (passages, filter) => connection.read(() => inPassages(passages, filter)),
    newestQuotations: async (filter, limit) => connection.read(() => newest(filter, limit)),
    quotationsWorded: async (lexemes, limit, filter) =>
      connection.read(() => worded.rank(lexemes, limit, filter)),
    speakers: async (limit) => connection.read(() => speakers.most(limit)),
    speakersNamed: async (keys, limit) => connection.read(() => speakers.named(keys, limit)),
  };
}

/** The body of each article is fetched once for all its quotations. */
function quotationFinder(db: Database) {
  const select =
    `SELECT ${QUOTATION_COLUMNS}, ${SUMMARY_COLUMNS} FROM articles AS a ` +
    "JOIN quotations AS q ON q.article = a.sequence LEFT JOIN speakers AS s ON s.id = q.speaker";
  const one = db.prepare<[number], QuotationRow>(`${select} WHERE q.id = ?`);
  const allOf = db.prepare<[string], QuotationRow>(`${select} WHERE a.id = ? ORDER BY q.id`);
  const body = db.prepare<[number], string>("SELECT body FROM texts WHERE article = ?").pluck();
  const whole = (rows: readonly QuotationRow[]): Quotation[] => {
    const bodies = new Map<number, string>();
    return rows.map((row) => {
      const text = bodies.get(row.sequence) ?? body.get(row.sequence) ?? "";
      bodies.set(row.sequence, text);
      return quotationOf(row, text);
    });
  };
  return {
    byId: (ids: readonly number[]) => whole(ids.flatMap((id) => one.get(id) ?? [])),
    byArticle: (articles: readonly string[]) => whole(articles.flatMap((id) => allOf.all(id))),
  };
}

/** Ids in the order of the articles' texts. */
function passageFinder(db: Database) {
  const statements = statementCache<{ readonly id: number }>(db);
  const among =
    "SELECT DISTINCT q.id FROM json_each(@passages) AS wanted CROSS JOIN passages AS p ON p.id = wanted.value " +
    "CROSS JOIN quotations AS q ON q.article = p.article AND q.first_passage <= p.id AND q.last_passage >= p.id " +
    "CROSS JOIN articles AS a ON a.sequence = q.article";
  return (passages: readonly number[], filter: QuotationFilter): number[] => {
    const { sql, values } = conditionOf(filter, "quotations");
    const found = statements(`${among} WHERE ${sql} ORDER BY q.id`).all({
      ...values,
      passages: JSON.stringify(passages),
    });
    return found.map(({ id }) => id);
  };
}

function speakerFinder(db: Database) {
  const columns = "s.id, s.name, s.language, s.quotations";
  const most = db.prepare<[number], Speaker>(
    `SELECT ${columns} FROM speakers AS s ORDER BY s.quotations DESC, s.id LIMIT ?`,
  );
  const named = db.prepare<[string, number], Speaker>(
    `SELECT ${columns} FROM speaker_names AS n CROSS JOIN speakers AS s ON s.id = n.rowid
     WHERE speaker_names MATCH ? ORDER BY s.quotations DESC, s.id LIMIT ?`,
  );
  return {
    most: (limit: number) => most.all(limit),
    named(keys: readonly string[], limit: number): Speaker[] {
      const wanted = distinct(keys);
      return wanted.length === 0 ? [] : named.all(anyOf(wanted), limit);
    },
  };
}
