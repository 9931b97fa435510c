/** Brings a database to the version this program knows, or refuses it unchanged. */
import { closeSync, openSync, readSync } from "node:fs";
import type { Database } from "better-sqlite3";
import { UserError } from "../core/errors.ts";
import { isBusy, type Place } from "./errors.ts";
import { APPLICATION_ID, MIGRATIONS, PAGE_SIZE_BYTES } from "./schema.ts";

/** Layout of a database's first bytes (SQLite's "Database File Format", 1.3). */
const HEADER = { bytes: 100, magic: "SQLite format 3\0", userVersion: 60, applicationId: 68 } as const;

/** SQLite does not wait by itself when two processes change the journal mode of a new file at once. */
const WAL_RETRY_MS = 20;
const WAL_RETRIES = 1500;

/** Refuses foreign and newer files by their header alone, before SQLite could put a journal beside them. */
export function checkHeader(place: Place, known: number = MIGRATIONS.length): void {
  const header = Buffer.alloc(HEADER.bytes);
  const length = readStart(place.file, header);
  if (length === 0) return;
  if (length < HEADER.bytes || header.toString("latin1", 0, HEADER.magic.length) !== HEADER.magic) {
    throw foreign(place);
  }
  const applicationId = header.readInt32BE(HEADER.applicationId);
  if (applicationId === APPLICATION_ID) refuseNewer(header.readInt32BE(HEADER.userVersion), place, known);
  else if (applicationId !== 0) throw foreign(place);
}

/** The version of the data as one snapshot shows it; 0 for an empty database. Refuses foreign and newer ones. */
export function versionOf(db: Database, place: Place, known: number = MIGRATIONS.length): number {
  const [version, applicationId, tables] = db.transaction(() => [
    Number(db.pragma("user_version", { simple: true })),
    Number(db.pragma("application_id", { simple: true })),
    Number(db.prepare("SELECT count(*) FROM sqlite_schema").pluck().get()),
  ])();
  if (applicationId !== APPLICATION_ID && (version !== 0 || applicationId !== 0 || tables !== 0)) {
    throw foreign(place);
  }
  return refuseNewer(version ?? 0, place, known);
}

/** Runs the steps that are missing, each in one transaction that looks again once it holds the lock. */
export function migrate(db: Database, place: Place, steps: readonly string[] = MIGRATIONS): void {
  if (versionOf(db, place, steps.length) === steps.length) return;
  db.pragma(`page_size = ${PAGE_SIZE_BYTES}`);
  enterWal(db);
  const step = db.transaction(() => {
    const version = versionOf(db, place, steps.length);
    const sql = steps[version];
    if (sql === undefined) return false;
    db.exec(sql);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${version + 1}`);
    return true;
  });
  while (step.immediate()) {
    // The next step.
  }
  // Into the header of the file itself, where `checkHeader` of an older program looks.
  db.pragma("wal_checkpoint(PASSIVE)");
}

/** Readers and a writer side by side (write-ahead log). */
export function enterWal(db: Database): void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let attempt = 0; db.pragma("journal_mode", { simple: true }) !== "wal"; attempt++) {
    try {
      db.pragma("journal_mode = WAL");
    } catch (error) {
      if (!isBusy(error) || attempt >= WAL_RETRIES) throw error;
      Atomics.wait(pause, 0, 0, WAL_RETRY_MS);
    }
  }
}

function readStart(file: string, into: Buffer): number {
  let descriptor: number;
  try {
    descriptor = openSync(file, "r");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return 0;
    throw error;
  }
  try {
    return readSync(descriptor, into, 0, into.length, 0);
  } finally {
    closeSync(descriptor);
  }
}

function refuseNewer(version: number, { folder }: Place, known: number): number {
  if (version <= known) return version;
  throw new UserError(
    "data_newer",
    `The data folder ${folder} was written by a newer coverage-bot: its data have version ${version}, this program ` +
      `knows versions up to ${known}. Update coverage-bot, or set DATA_DIR to another folder. Nothing was changed.`,
    { found: version, known },
  );
}

function foreign({ file }: Place): UserError {
  return new UserError(
    "data_unusable",
    `The file ${file} is not an archive of coverage-bot, so it was left alone. Move it away, or set DATA_DIR to another folder.`,
    { file },
  );
}
