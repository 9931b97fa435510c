/** Which archive the ledger of digests is about. */
import type { DigestLedger } from "../core/digests/digest-ports.ts";
import type { Clock } from "../core/ports.ts";
import type { Connection } from "./connection.ts";

export function followCall(connection: Connection, clock: Clock): Pick<DigestLedger, "follow"> {
  const { db } = connection;
  const known = db.prepare<[], string>("SELECT archive FROM followed").pluck();
  const note = db.prepare<[string]>(
    "INSERT INTO followed VALUES (1, ?) ON CONFLICT DO UPDATE SET archive = excluded.archive",
  );
  const goBack = db.prepare<[number, number]>(
    "UPDATE subscriptions SET last_sequence = ? WHERE last_sequence > ?",
  );
  const forget = db.prepare("DELETE FROM told");
  const giveUp = db.prepare<[number]>(
    `UPDATE editions SET closed_at = ?, outcome = 'abandoned', holder = NULL
     WHERE closed_at IS NULL AND view IS NULL`,
  );
  // What stands in it is sent, and counts for nothing in the new archive.
  const detach = db.prepare(
    "UPDATE editions SET from_sequence = 0, to_sequence = 0, stories = '[]' WHERE closed_at IS NULL",
  );
  const isAhead = db
    .prepare<[number], number>("SELECT 1 FROM subscriptions WHERE last_sequence > ? LIMIT 1")
    .pluck();
  return {
    async follow({ identity, lastSequence }) {
      const isKnown = connection.read(
        () => known.get() === identity && isAhead.get(lastSequence) === undefined,
      );
      if (isKnown) return false; // Nearly always: no lock, and no room on the disk, for nothing.
      return connection.write(() => {
        const before = known.get();
        if (before !== identity) note.run(identity);
        if (before === undefined || before === identity)
          return goBack.run(lastSequence, lastSequence).changes > 0;
        forget.run();
        giveUp.run(clock().getTime());
        detach.run();
        goBack.run(0, 0);
        return true;
      });
    },
  };
}
