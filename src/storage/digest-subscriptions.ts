/** Subscriptions in the ledger's tables. */
import type { DigestLedger } from "../core/digests/digest-ports.ts";
import type { Clock } from "../core/ports.ts";
import type { Connection } from "./connection.ts";
import { idOf, type SubscriptionRow, subscriptionOf } from "./digest-rows.ts";

const COLUMNS = "n, id, settings, created_at, pause, next_at, last_sequence";

type SubscriptionCalls = Pick<
  DigestLedger,
  | "subscribe"
  | "subscription"
  | "subscriptions"
  | "dueTimes"
  | "pause"
  | "resume"
  | "unsubscribe"
  | "due"
  | "toldStories"
  | "saidNothingSince"
  | "claimTelling"
>;

export function subscriptionCalls(connection: Connection, clock: Clock): SubscriptionCalls {
  const { db } = connection;
  const select = db.prepare<[string], SubscriptionRow>(`SELECT ${COLUMNS} FROM subscriptions WHERE id = ?`);
  const all = db.prepare<[], SubscriptionRow>(`SELECT ${COLUMNS} FROM subscriptions ORDER BY n`);
  const ofGuild = db.prepare<[string], SubscriptionRow>(
    `SELECT ${COLUMNS} FROM subscriptions WHERE guild = ? ORDER BY n`,
  );
  return {
    ...changes(connection, clock),
    subscription: async (id) => {
      const row = connection.read(() => select.get(id));
      return row ? subscriptionOf(row) : null;
    },
    subscriptions: async (guild) =>
      connection.read(() => (guild === null ? all.all() : ofGuild.all(guild))).map(subscriptionOf),
    ...dueCalls(connection),
  };
}

function dueCalls(
  connection: Connection,
): Pick<DigestLedger, "dueTimes" | "due" | "toldStories" | "saidNothingSince"> {
  const { db } = connection;
  const nextAt = db.prepare<[string], { id: string; next_at: number }>(
    `SELECT id, next_at FROM subscriptions
     WHERE pause IS NULL AND id IN (SELECT value FROM json_each(?))`,
  );
  const due = db
    .prepare<[number, number], string>(
      `SELECT id FROM subscriptions s WHERE pause IS NULL AND next_at <= ?
       AND NOT EXISTS (SELECT 1 FROM editions WHERE subscription = s.n AND closed_at IS NULL)
       ORDER BY next_at, n LIMIT ?`,
    )
    .pluck();
  const told = db
    .prepare<[string, string], number>(
      `SELECT story FROM told JOIN subscriptions s ON s.n = told.subscription
       WHERE s.id = ? AND story IN (SELECT value FROM json_each(?))`,
    )
    .pluck();
  const saidNothing = db
    .prepare<[string, number], number>(
      `SELECT 1 FROM editions e JOIN subscriptions s ON s.n = e.subscription WHERE s.id = ?
       AND e.stories = '[]' AND e.closed_at IS NOT NULL AND e.created_at >= ? AND e.outcome = 'sent' LIMIT 1`,
    )
    .pluck();
  return {
    dueTimes: async (ids) => {
      const rows = connection.read(() => nextAt.all(JSON.stringify(ids)));
      return new Map(rows.map((row) => [row.id, row.next_at]));
    },
    due: async (now, limit) => connection.read(() => due.all(now, limit)),
    saidNothingSince: async (id, instant) =>
      connection.read(() => saidNothing.get(id, instant)) !== undefined,
    toldStories: async (id, stories) => new Set(connection.read(() => told.all(id, JSON.stringify(stories)))),
  };
}

function changes(
  connection: Connection,
  clock: Clock,
): Pick<DigestLedger, "subscribe" | "pause" | "resume" | "unsubscribe" | "claimTelling"> {
  const { db } = connection;
  const insert = db.prepare<[string | null, string, number, number, number]>(
    "INSERT INTO subscriptions (guild, settings, created_at, next_at, last_sequence) VALUES (?, ?, ?, ?, ?)",
  );
  const name = db.prepare<[string, number], SubscriptionRow>(
    `UPDATE subscriptions SET id = ? WHERE n = ? RETURNING ${COLUMNS}`,
  );
  const pause = db.prepare<[string, number, string], { n: number }>(
    "UPDATE subscriptions SET pause = ?, untold = ? WHERE id = ? RETURNING n",
  );
  // What was tried before, given back, or sent in part may stand in the channel: only what never was begins again from its
  // first article.
  const abandon = db.prepare<[number, number]>(
    `UPDATE editions SET closed_at = ?, outcome = 'abandoned', view = NULL, holder = NULL
     WHERE subscription = ? AND closed_at IS NULL AND messages = '[]' AND attempts = 0
     AND coalesce(holder, 'nobody yet') <> ''`,
  );
  const resume = db.prepare<[number, string]>(
    "UPDATE subscriptions SET pause = NULL, untold = 0, next_at = ? WHERE id = ?",
  );
  const remove = db.prepare<[string]>("DELETE FROM subscriptions WHERE id = ?");
  const tell = db.prepare<[string]>("UPDATE subscriptions SET untold = 0 WHERE id = ? AND untold = 1");
  return {
    async subscribe(subscription, { nextAt, lastSequence }) {
      const settings = JSON.stringify(subscription);
      const row = connection.write(() => {
        const { lastInsertRowid } = insert.run(
          subscription.guild,
          settings,
          clock().getTime(),
          nextAt,
          lastSequence,
        );
        return name.get(idOf(Number(lastInsertRowid)), Number(lastInsertRowid));
      });
      if (!row) throw new Error("a subscription was stored and not found");
      return subscriptionOf(row);
    },
    pause: async (id, reason) =>
      connection.write(() => {
        const byBot = reason.by === "bot";
        const row = pause.get(JSON.stringify(reason), byBot ? 1 : 0, id);
        if (row && byBot) abandon.run(clock().getTime(), row.n);
        return row !== undefined;
      }),
    resume: async (id, nextAt) => connection.write(() => resume.run(nextAt, id).changes > 0),
    unsubscribe: async (id) => connection.write(() => remove.run(id).changes > 0),
    claimTelling: async (id) => connection.write(() => tell.run(id).changes > 0),
  };
}
