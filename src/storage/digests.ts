/** The ledger of digests, in a database of its own, so that a long ingest never holds up an edition. */

import type { DigestLedger } from "../core/digests/digest-ports.ts";
import { UserError } from "../core/errors.ts";
import type { Clock, Logger } from "../core/ports.ts";
import { type Connection, openConnection } from "./connection.ts";
import { editionCalls } from "./digest-editions.ts";
import { followCall } from "./digest-followed.ts";
import { DIGEST_MIGRATIONS } from "./digest-schema.ts";
import { subscriptionCalls } from "./digest-subscriptions.ts";
import { isBusy } from "./errors.ts";

const FILE = "digests.sqlite";
/** SQLite waits on the thread that everything else runs on, and the transactions here are tiny. */
const BUSY_TIMEOUT_MS = 1_000;

/** Opens or creates the ledger of a data folder. Throws the UserErrors of `openConnection`; its calls throw them too. */
export function openDigestLedger(options: {
  readonly folder: string;
  readonly clock: Clock;
  readonly log: Logger;
}): DigestLedger {
  const { folder, clock, log } = options;
  try {
    const connection = openConnection({
      folder,
      file: FILE,
      log,
      readOnly: false,
      migrations: DIGEST_MIGRATIONS,
    });
    try {
      return ledgerOn(connection, clock);
    } catch (error) {
      connection.close();
      throw connection.inWords(error);
    }
  } catch (error) {
    throw inWords(error);
  }
}

function ledgerOn(connection: Connection, clock: Clock): DigestLedger {
  const { db } = connection;
  db.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  const calls = {
    ...subscriptionCalls(connection, clock),
    ...followCall(connection, clock),
    ...editionCalls(connection, (work) => durably(connection, work)),
  };
  return { ...calls, close: connection.close };
}

/** Waits for the disk: a mark that a message was sent must survive a loss of power. Later marks take the others along. */
function durably<T>(connection: Connection, work: () => T): T {
  connection.db.pragma("synchronous = FULL");
  try {
    return connection.write(work);
  } finally {
    connection.db.pragma("synchronous = NORMAL");
  }
}

/** What to do about a file that cannot be used: without it nobody knows what was sent. */
function inWords(error: unknown): unknown {
  if (!(error instanceof UserError) || error.code !== "data_unusable" || isBusy(error.cause)) return error;
  const { file = FILE, reason = "it is not one of coverage-bot's" } = error.details;
  return new UserError(
    "data_unusable",
    `The file ${file}, which keeps the subscriptions to digests, cannot be used: ${reason}. ` +
      "Put a backup in its place; or move it away and start again: then all subscriptions are to be made anew.",
    error.details,
    { cause: error.cause },
  );
}
