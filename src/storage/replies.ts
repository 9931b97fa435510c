/** Replies that buttons come back to, in a database of their own, so that a long ingest never holds up an answer. */
import { randomBytes } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { UserError } from "../core/errors.ts";
import type { Clock, KeptReply, Logger, ReplyStore } from "../core/ports.ts";
import { type Connection, openConnection } from "./connection.ts";
import { isBusy } from "./errors.ts";

const FILE = "replies.sqlite";
const BUSY_TIMEOUT_MS = 200;
/** How long the buttons of a reply work, days. The README tells people. */
export const KEPT_DAYS = 30;
const KEPT_MS = KEPT_DAYS * 24 * 60 * 60 * 1000;
/** 128 random bits: whoever has not seen the message cannot guess its key. */
const KEY_BYTES = 16;
/** Replies repeat the words of their articles; the fastest level already halves them. */
const COMPRESSION = { level: 1 } as const;

const MIGRATIONS = [
  `CREATE TABLE replies (
     key TEXT PRIMARY KEY,
     kept_at INTEGER NOT NULL,
     command TEXT NOT NULL,
     asker TEXT NOT NULL,
     private INTEGER NOT NULL CHECK (private IN (0, 1)),
     view BLOB NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX replies_kept_at ON replies (kept_at);`,
] as const;

interface Row {
  readonly command: string;
  readonly asker: string;
  readonly private: number;
  readonly view: Buffer;
}

/** Opens or creates the store of a data folder. Throws the UserErrors of `openConnection`; its calls throw them too. */
export function openReplies(options: {
  readonly folder: string;
  readonly clock: Clock;
  readonly log: Logger;
}): ReplyStore {
  const { folder, clock, log } = options;
  try {
    const connection = openConnection({ folder, file: FILE, log, readOnly: false, migrations: MIGRATIONS });
    try {
      return storeOn(connection, clock);
    } catch (error) {
      connection.close();
      throw connection.inWords(error);
    }
  } catch (error) {
    throw inWords(error);
  }
}

function storeOn(connection: Connection, clock: Clock): ReplyStore {
  const { db } = connection;
  // SQLite waits on the thread that everything else runs on: an answer without buttons is better than a frozen bot.
  db.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  const insert = db.prepare<[string, number, string, string, number, Buffer]>(
    "INSERT INTO replies (key, kept_at, command, asker, private, view) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const forget = db.prepare<[number]>("DELETE FROM replies WHERE kept_at < ?");
  const select = db.prepare<[string, number], Row>(
    "SELECT command, asker, private, view FROM replies WHERE key = ? AND kept_at >= ?",
  );
  const oldest = () => clock().getTime() - KEPT_MS;
  return {
    async keep({ command, asker, isPrivate, view }) {
      const key = randomBytes(KEY_BYTES).toString("base64url");
      const packed = deflateRawSync(JSON.stringify(view), COMPRESSION);
      told(() =>
        connection.write(() => {
          forget.run(oldest());
          insert.run(key, clock().getTime(), command, asker, isPrivate ? 1 : 0, packed);
        }),
      );
      return key;
    },
    async find(key) {
      const row = told(() => connection.read(() => select.get(key, oldest())));
      if (row === undefined) return null;
      const { command, asker, private: isPrivate, view } = row;
      return {
        command,
        asker,
        isPrivate: isPrivate === 1,
        view: JSON.parse(inflateRawSync(view).toString("utf8")) as KeptReply["view"],
      };
    },
    close: connection.close,
  };
}

function told<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw inWords(error);
  }
}

/** What to do about a file that cannot be used: other than the archive, nobody misses it. */
function inWords(error: unknown): unknown {
  if (!(error instanceof UserError) || error.code !== "data_unusable" || isBusy(error.cause)) return error;
  const { file = FILE, reason = "it is not one of coverage-bot's" } = error.details;
  return new UserError(
    "data_unusable",
    `The file ${file}, which keeps replies for their buttons, cannot be used: ${reason}. ` +
      "Move it away and start again: the buttons of earlier replies stop working, and nothing else is lost.",
    error.details,
    { cause: error.cause },
  );
}
