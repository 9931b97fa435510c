/** Opens the database: for writing where possible, else for reading, and says in words what stands in the way. */
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import Database from "better-sqlite3";
import { UserError } from "../core/errors.ts";
import type { Logger } from "../core/ports.ts";
import { inWords, isAccessTrouble, notWritable, type Place } from "./errors.ts";
import { checkHeader, enterWal, migrate, versionOf } from "./migrate.ts";
import { MIGRATIONS } from "./schema.ts";

/** Longest wait for another process that writes; its transactions are single articles, or one change of model. */
const BUSY_TIMEOUT_MS = 60_000;

/** Pages kept in memory; with SQLite's usual 2 MiB, a search among 100,000 passages takes a sixth longer. */
const CACHE_KIB = 64 * 1024;

/** After a checkpoint the log is cut to this, so that one large transaction does not keep its room for good. */
const JOURNAL_LIMIT_BYTES = 64 * 1024 * 1024;

export interface OpenConnectionOptions {
  readonly folder: string;
  readonly file: string;
  readonly log: Logger;
  readonly readOnly: boolean;
  /** Steps that make its tables; those of the archive unless told otherwise. */
  readonly migrations?: readonly string[];
}

/** A database with the two ways to use it. */
export interface Connection {
  readonly db: Database.Database;
  readonly place: Place;
  /** Runs `work` on one snapshot. */
  read<T>(work: () => T): T;
  /** Runs `work` as one transaction that holds the write lock from its start; an error leaves nothing behind. */
  write<T>(work: () => T): T;
  /** An error of this database as a `UserError`, where it is the operator's business. */
  inWords(error: unknown): unknown;
  close(): void;
}

interface Opened {
  readonly db: Database.Database;
  readonly writable: boolean;
}

/** Opens or creates the database. UserErrors: data_newer, data_readonly, data_full, data_unusable. */
export function openConnection(options: OpenConnectionOptions): Connection {
  const folder = resolve(options.folder);
  const place: Place = { folder, file: join(folder, options.file) };
  try {
    return connectionOf(open(place, options), place);
  } catch (error) {
    throw inWords(error, place);
  }
}

function open(
  place: Place,
  { readOnly, log, migrations: steps = MIGRATIONS }: OpenConnectionOptions,
): Opened {
  if (!readOnly) mkdirSync(place.folder, { recursive: true });
  checkHeader(place, steps.length);
  if (readOnly) return openForReading(place, steps);
  try {
    return openForWriting(place, steps);
  } catch (error) {
    const words = inWords(error, place);
    if (!isAccessTrouble(error) || (words instanceof UserError && words.code === "data_full")) throw error;
    const opened = openForReading(place, steps);
    log.warn({ folder: place.folder }, "the data folder cannot be written; opened for reading");
    return opened;
  }
}

function openForWriting(place: Place, steps: readonly string[]): Opened {
  const db = new Database(place.file, { timeout: BUSY_TIMEOUT_MS });
  return settingUp(db, () => {
    migrate(db, place, steps);
    enterWal(db);
    // What a transaction wrote survives the end of the process; only a loss of power may take back the last ones.
    db.pragma("synchronous = NORMAL");
    db.pragma("foreign_keys = ON");
    db.pragma(`cache_size = -${CACHE_KIB}`);
    db.pragma(`journal_size_limit = ${JOURNAL_LIMIT_BYTES}`);
    return { db, writable: true };
  });
}

/**
 * SQLite reads a database with a write-ahead log only where it can write a lock file beside it, or finds one there.
 * Where it can do neither, and where the data are older than this program, a private copy is read.
 */
function openForReading(place: Place, steps: readonly string[]): Opened {
  for (const readonly of existsSync(place.file) ? [false, true] : []) {
    try {
      const db = new Database(place.file, { readonly, fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
      const current = settingUp(db, () => versionOf(db, place, steps.length) === steps.length);
      if (current) return queryOnly(db);
      db.close();
    } catch (error) {
      if (!isAccessTrouble(error)) throw error;
    }
  }
  return openCopy(place, steps);
}

function openCopy(place: Place, steps: readonly string[]): Opened {
  const folder = mkdtempSync(join(tmpdir(), "coverage-"));
  const copy: Place = { folder, file: join(folder, "copy.sqlite") };
  try {
    for (const suffix of ["", "-wal"]) {
      if (!existsSync(place.file + suffix)) continue;
      copyFileSync(place.file + suffix, copy.file + suffix);
      chmodSync(copy.file + suffix, 0o600); // A copy takes over the right, or lack of it, to write.
    }
    const db = new Database(copy.file);
    return settingUp(db, () => {
      migrate(db, place, steps);
      db.pragma("journal_mode = DELETE"); // No second file has to be found by its name from here on.
      return queryOnly(db);
    });
  } finally {
    discard(folder);
  }
}

function discard(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // POSIX keeps an open file until it is closed; elsewhere it cannot be removed and stays with the temporary files.
  }
}

function queryOnly(db: Database.Database): Opened {
  db.pragma("query_only = ON");
  return { db, writable: false };
}

function settingUp<T>(db: Database.Database, work: () => T): T {
  try {
    return work();
  } catch (error) {
    db.close();
    throw error;
  }
}

function connectionOf({ db, writable }: Opened, place: Place): Connection {
  const run = db.transaction((work: () => unknown) => work());
  const guarded = <T>(start: (work: () => unknown) => unknown, work: () => T): T => {
    let result: { readonly value: T } | undefined;
    try {
      start(() => {
        result = { value: work() };
      });
    } catch (error) {
      throw inWords(error, place);
    }
    if (result === undefined) throw new Error("a transaction ended without its work done");
    return result.value;
  };
  return {
    db,
    place,
    read: (work) => guarded(run.deferred, work),
    write(work) {
      if (!writable) throw notWritable(place);
      return guarded(run.immediate, work);
    },
    inWords: (error) => inWords(error, place),
    close: () => void db.close(),
  };
}
