/** Writes what articles were read for; those that are still to be read are found here again. */
import type { Database } from "better-sqlite3";
import type { DatePrecision } from "../core/article.ts";
import type { ReadingWriter, UnreadArticle } from "../core/ports.ts";
import type { Reading } from "../core/reading/reading.ts";
import { READING_VERSION } from "../core/reading/version.ts";
import type { Connection } from "./connection.ts";
import { type DatedArticle, eventInserter } from "./event-inserter.ts";
import { type QuotedArticle, quotationInserter } from "./quotation-inserter.ts";

/** Each function takes part in the transaction of its caller. */
export interface ReadingStore {
  /** Stores a reading in place of the one an article had, after its passages; without one it is read later. */
  replace(sequence: number, reading: Reading | undefined): void;
}

interface UnreadRow extends Omit<UnreadArticle, "published"> {
  readonly published: string | null;
  readonly precision: DatePrecision;
}

/** Gives articles that were stored unread what they hold. */
export function openReadingWriter({
  connection,
  store,
}: {
  readonly connection: Connection;
  readonly store: ReadingStore;
}): ReadingWriter {
  const { db } = connection;
  // An index holds the articles of each version in their order; of several versions none would.
  const unread = db.prepare<[number, number], UnreadRow>(
    `SELECT a.sequence, a.content_hash AS contentHash, a.title, a.published, a.precision, a.language, t.body FROM (
       SELECT sequence FROM articles WHERE reading_version = ? ORDER BY sequence DESC LIMIT ?
     ) AS wanted JOIN articles AS a ON a.sequence = wanted.sequence
     JOIN texts AS t ON t.article = a.sequence ORDER BY a.sequence DESC`,
  );
  const isUnread = db
    .prepare<[number, string, number], number>(
      "SELECT 1 FROM articles WHERE sequence = ? AND content_hash = ? AND reading_version < ?",
    )
    .pluck();
  const olderVersions = Array.from({ length: READING_VERSION }, (_, version) => version);
  return {
    unread: async (limit) =>
      connection.read(() => {
        const found = olderVersions.flatMap((version) => unread.all(version, limit));
        return found
          .sort((a, b) => b.sequence - a.sequence)
          .slice(0, limit)
          .map(({ published, precision, ...row }) => ({
            ...row,
            published: { value: published, precision },
          }));
      }),
    saveReadings: async (found) =>
      connection.write(() => {
        for (const { article, reading } of found) {
          // Another process may have read it in the meantime: then ids stay as they are.
          const isWanted = isUnread.get(article.sequence, article.contentHash, READING_VERSION) === 1;
          if (isWanted) store.replace(article.sequence, reading);
        }
      }),
  };
}

/** The readings of one database. */
export function openReadingStore(db: Database): ReadingStore {
  const find = db.prepare<[number], QuotedArticle & DatedArticle>(
    `SELECT a.sequence, a.language, a.published_from AS published, t.body
     FROM articles AS a JOIN texts AS t ON t.article = a.sequence WHERE a.sequence = ?`,
  );
  const newestQuotation = db
    .prepare<[], number>("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'quotations'), 0)")
    .pluck();
  const clearQuotations = db.prepare<[number, number]>(
    "DELETE FROM quotations WHERE article = ? AND id <= ?",
  );
  const clearEvents = db.prepare<[number]>("DELETE FROM events WHERE article = ?");
  const clearDates = db.prepare<[number]>("DELETE FROM dates WHERE article = ?");
  const setVersion = db.prepare<[number, number]>(
    "UPDATE articles SET reading_version = ? WHERE sequence = ?",
  );
  const insertQuotations = quotationInserter(db);
  const insertEvents = eventInserter(db);
  return {
    replace(sequence, reading) {
      const before = newestQuotation.get() ?? 0;
      const article = reading === undefined ? undefined : find.get(sequence);
      if (article !== undefined) insertQuotations(article, reading?.quotations ?? []);
      // Afterwards, so that a speaker who is quoted again keeps the same number.
      clearQuotations.run(sequence, before);
      clearEvents.run(sequence);
      clearDates.run(sequence);
      if (article !== undefined) insertEvents(article, reading?.dates ?? [], reading?.events ?? []);
      setVersion.run(reading === undefined ? 0 : READING_VERSION, sequence);
    },
  };
}
