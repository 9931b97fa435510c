/** Says in words what went wrong with the data folder; what is not the operator's business stays as it is. */
import { statfsSync } from "node:fs";
import Database from "better-sqlite3";
import { type ErrorCode, UserError } from "../core/errors.ts";

/** Where an archive lives. */
export interface Place {
  readonly folder: string;
  readonly file: string;
}

type Trouble = Extract<ErrorCode, "data_readonly" | "data_full" | "data_unusable"> | "busy" | "disk";

/** Result codes of SQLite, longest prefix first; `disk` is settled by asking how much room is left. */
const SQLITE_TROUBLES: readonly (readonly [prefix: string, trouble: Trouble])[] = [
  ["SQLITE_READONLY_DBMOVED", "data_unusable"],
  ["SQLITE_READONLY", "data_readonly"],
  ["SQLITE_PERM", "data_readonly"],
  ["SQLITE_FULL", "data_full"],
  ["SQLITE_CORRUPT", "data_unusable"],
  ["SQLITE_NOTADB", "data_unusable"],
  ["SQLITE_BUSY", "busy"],
  ["SQLITE_IOERR", "disk"],
  ["SQLITE_CANTOPEN", "disk"],
];

/** Errors of the file system (errno(3)). Making a folder with its parents gives ENOENT where nothing can be made. */
const SYSTEM_TROUBLES: Readonly<Record<string, Trouble>> = {
  EROFS: "data_readonly",
  EACCES: "data_readonly",
  EPERM: "data_readonly",
  ENOENT: "data_readonly",
  ENOSPC: "data_full",
  EDQUOT: "data_full",
  ENOTDIR: "data_unusable",
  EISDIR: "data_unusable",
  EEXIST: "data_unusable",
};

/** SQLite reports a full disk as an input/output error in places; with less room than this, it was full. */
const LEAST_ROOM_BYTES = 128 * 1024;

/** The `UserError` for trouble with the data folder; any other error is returned as it came. */
export function inWords(error: unknown, place: Place): unknown {
  const trouble = troubleOf(error);
  if (trouble === null) return error;
  const settled = trouble === "disk" ? (isFull(place.folder) ? "data_full" : "data_unusable") : trouble;
  const code = settled === "busy" ? "data_unusable" : settled;
  const details = { file: place.file, reason: error instanceof Error ? error.message : String(error) };
  return new UserError(code, SENTENCES[settled](place, details.reason), details, { cause: error });
}

/** Whether SQLite could not open or write a file that may still be readable. */
export function isAccessTrouble(error: unknown): boolean {
  const trouble = troubleOf(error);
  return trouble === "data_readonly" || trouble === "disk";
}

/** Whether another process holds the lock. */
export function isBusy(error: unknown): boolean {
  return troubleOf(error) === "busy";
}

/** For a call that writes to an archive that could only be opened for reading. */
export function notWritable(place: Place): UserError {
  return new UserError("data_readonly", SENTENCES.data_readonly(place, ""), { file: place.file });
}

function troubleOf(error: unknown): Trouble | null {
  if (error instanceof Database.SqliteError) {
    const { code } = error;
    return SQLITE_TROUBLES.find(([prefix]) => code.startsWith(prefix))?.[1] ?? null;
  }
  if (error instanceof Error && "code" in error) return SYSTEM_TROUBLES[String(error.code)] ?? null;
  return null;
}

const SENTENCES: Readonly<Record<Exclude<Trouble, "disk">, (place: Place, reason: string) => string>> = {
  data_readonly: ({ folder }) =>
    `The data folder ${folder} cannot be written, so nothing was stored. ` +
    "Make it writable for this user, or set DATA_DIR to a folder that is.",
  data_full: ({ folder }) =>
    `The disk that holds the data folder ${folder} is full. What was stored before is unchanged; ` +
    "free some space and run the same command again.",
  data_unusable: ({ file }, reason) =>
    `The archive ${file} cannot be used: ${reason}. Nothing was changed. ` +
    "Put a backup in its place, or set DATA_DIR to another folder and embed again.",
  busy: ({ file }) =>
    `Another process has kept the archive ${file} locked for too long. ` +
    "Wait until it has ended, or end it, and run the same command again.",
};

function isFull(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < LEAST_ROOM_BYTES;
  } catch {
    return false; // The folder is gone: not a question of room.
  }
}
