/**
 * Keeps the full-text tables quick: each transaction leaves a segment of its own, and a search asks them all. Merged
 * into one, among 100,000 passages counting a lexeme takes half as long and ranking a third (SQLite, FTS5, "merge").
 */
import type { Database } from "better-sqlite3";
import { FULL_TEXT_TABLES, type FullTextTable } from "./full-text.ts";

/** From this share of new rows on all segments are merged; else only those of about one size, as FTS5 would itself. */
const MUCH = 0.1;
/** Pages written in one go, which holds the write lock for some hundredths of a second. */
const PAGES = 1_000;
/** A merge changes two rows at least, unless nothing is left to do. */
const MIN_CHANGES = 2;
/** What is not done by then is done another time; ten times as long as 100,000 passages take. */
const MOST_MS = 8_000;
/** Longest wait for another process that writes. */
const BUSY_MS = 200;

/** Remembers what there is; the function that it returns is called before the end, merges what was written since, and never throws. */
export function segmentMerger(db: Database): () => void {
  const changes = db.prepare<[], number>("SELECT total_changes()").pluck();
  const tables = FULL_TEXT_TABLES.map(([table, rows]) => {
    const newest = db.prepare<[], number | null>(`SELECT max(id) FROM ${rows}`).pluck();
    return { table, newest, before: newest.get() ?? 0 };
  });
  const writes = changes.get() ?? 0;

  function merge(table: FullTextTable, everything: boolean, until: number): void {
    const step = db.prepare<[number]>(`INSERT INTO ${table} (${table}, rank) VALUES ('merge', ?)`);
    let pages = everything ? -PAGES : PAGES;
    for (let done = false; !done && performance.now() < until; pages = PAGES) {
      const changed = changes.get() ?? 0;
      step.run(pages);
      done = (changes.get() ?? 0) - changed < MIN_CHANGES;
    }
  }

  return () => {
    if (!db.open || changes.get() === writes) return;
    const until = performance.now() + MOST_MS;
    try {
      db.pragma(`busy_timeout = ${BUSY_MS}`);
      for (const { table, newest, before } of tables) {
        const now = newest.get() ?? 0;
        merge(table, now - before > MUCH * now, until);
      }
    } catch {
      // Another process writes, or the disk is full: nothing is lost but some speed.
    }
  };
}
