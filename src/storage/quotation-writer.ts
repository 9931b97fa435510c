/** Writes the quotations of articles; those that were not looked for are found here again. */
import type { Database } from "better-sqlite3";
import type { QuotationWriter, UnreadArticle } from "../core/ports.ts";
import type { NewQuotation } from "../core/quotation.ts";
import { QUOTATIONS_VERSION } from "../core/quotations/version.ts";
import type { Connection } from "./connection.ts";
import { type QuotedArticle, quotationInserter } from "./quotation-inserter.ts";

/** Each function takes part in the transaction of its caller. */
export interface QuotationStore {
  /** Stores quotations in place of those an article had, after its passages; without any they are looked for later. */
  replace(sequence: number, quotations: readonly NewQuotation[] | undefined): void;
}

/** Gives articles that were stored without quotations those they have. */
export function openQuotationWriter({
  connection,
  store,
}: {
  readonly connection: Connection;
  readonly store: QuotationStore;
}): QuotationWriter {
  const { db } = connection;
  // An index holds the articles of each version in their order; of several versions none would.
  const unread = db.prepare<[number, number], UnreadArticle>(
    `SELECT a.sequence, a.content_hash AS contentHash, a.language, t.body FROM (
       SELECT sequence FROM articles WHERE quotations_version = ? ORDER BY sequence DESC LIMIT ?
     ) AS wanted JOIN articles AS a ON a.sequence = wanted.sequence
     JOIN texts AS t ON t.article = a.sequence ORDER BY a.sequence DESC`,
  );
  const isUnread = db
    .prepare<[number, string, number], number>(
      "SELECT 1 FROM articles WHERE sequence = ? AND content_hash = ? AND quotations_version < ?",
    )
    .pluck();
  const olderVersions = Array.from({ length: QUOTATIONS_VERSION }, (_, version) => version);
  return {
    unquoted: async (limit) =>
      connection.read(() => {
        const found = olderVersions.flatMap((version) => unread.all(version, limit));
        return found.sort((a, b) => b.sequence - a.sequence).slice(0, limit);
      }),
    saveQuotations: async (found) =>
      connection.write(() => {
        for (const { article, quotations } of found) {
          // Another process may have read it in the meantime: then ids stay as they are.
          const isWanted = isUnread.get(article.sequence, article.contentHash, QUOTATIONS_VERSION) === 1;
          if (isWanted) store.replace(article.sequence, quotations);
        }
      }),
  };
}

/** The quotations of one database. */
export function openQuotationStore(db: Database): QuotationStore {
  const find = db.prepare<[number], QuotedArticle>(
    `SELECT a.sequence, a.language, a.published_from AS published, t.body
     FROM articles AS a JOIN texts AS t ON t.article = a.sequence WHERE a.sequence = ?`,
  );
  const newest = db
    .prepare<[], number>("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'quotations'), 0)")
    .pluck();
  const clear = db.prepare<[number, number]>("DELETE FROM quotations WHERE article = ? AND id <= ?");
  const setVersion = db.prepare<[number, number]>(
    "UPDATE articles SET quotations_version = ? WHERE sequence = ?",
  );
  const insert = quotationInserter(db);
  return {
    replace(sequence, quotations) {
      const before = newest.get() ?? 0;
      const article = quotations?.length ? find.get(sequence) : undefined;
      if (article !== undefined) insert(article, quotations ?? []);
      // Afterwards, so that a speaker who is quoted again keeps the same number.
      clear.run(sequence, before);
      setVersion.run(quotations === undefined ? 0 : QUOTATIONS_VERSION, sequence);
    },
  };
}
