/** Editions in the ledger's tables: opened, claimed, composed, sent message by message, closed. */
import type { DigestLedger } from "../core/digests/digest-ports.ts";
import type { Edition } from "../core/digests/subscription.ts";
import type { Connection } from "./connection.ts";
import {
  type EditionRow,
  editionOf,
  packView,
  type SubscriptionRow,
  subscriptionOf,
  unpackView,
} from "./digest-rows.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
/** How long closed editions stay in the books, days; what they said is dropped at once. */
const EDITION_DAYS = 90;
/** How long a story that was told makes further reports of it an update, days. */
export const TOLD_DAYS = 60;
/** Rows that one closing clears away at most, so that no closing takes long. */
const PRUNED_AT_ONCE = 200;
/** How long an edition stays there that only said that nothing was new, days: there may be one a minute. */
const WITHOUT_NEWS_DAYS = 1;

const COLUMNS =
  "number, subscription, from_sequence, to_sequence, view, stories, messages, attempts, created_at";
const SUBSCRIPTION = "SELECT n, id, settings, created_at, pause, next_at, last_sequence FROM subscriptions";

type EditionCalls = Pick<
  DigestLedger,
  "open" | "reclaim" | "endLeases" | "renew" | "compose" | "messageSent" | "finish" | "release"
>;

/** `durably`: as `connection.write`, and a loss of power does not take it back. */
export function editionCalls(connection: Connection, durably: <T>(work: () => T) => T): EditionCalls {
  return {
    ...claiming(connection),
    endLeases: leaseEnder(connection),
    ...sending(connection, durably),
    ...closing(connection),
  };
}

function claiming(connection: Connection): Pick<EditionCalls, "open" | "reclaim" | "renew" | "release"> {
  const { db } = connection;
  const schedule = db.prepare<[number | null, string, number | null, number], SubscriptionRow>(
    `UPDATE subscriptions SET next_at = coalesce(?, next_at)
     WHERE id = ? AND pause IS NULL AND (? IS NULL OR next_at <= ?)
     AND NOT EXISTS (SELECT 1 FROM editions WHERE subscription = subscriptions.n AND closed_at IS NULL)
     RETURNING n, id, settings, created_at, pause, next_at, last_sequence`,
  );
  const insert = db.prepare<[number, number, number, number, string | null, number], EditionRow>(
    `INSERT INTO editions (subscription, from_sequence, to_sequence, created_at, holder, lease_until)
     VALUES (?, ?, ?, ?, ?, ?) RETURNING ${COLUMNS}`,
  );
  const claim = db.prepare<[string, number, number, number], EditionRow>(
    `UPDATE editions SET attempts = attempts + (holder IS NOT NULL), holder = ?, lease_until = ?
     WHERE number IN (
       SELECT number FROM editions e JOIN subscriptions s ON s.n = e.subscription
       WHERE e.closed_at IS NULL AND e.lease_until <= ? AND s.pause IS NULL ORDER BY e.lease_until LIMIT ?)
     RETURNING ${COLUMNS}`,
  );
  const left = db
    .prepare<[number], number>("SELECT 1 FROM editions WHERE closed_at IS NULL AND lease_until <= ? LIMIT 1")
    .pluck();
  const owner = db.prepare<[number], SubscriptionRow>(`${SUBSCRIPTION} WHERE n = ?`);
  const renew = db.prepare<[number, number, string]>(
    "UPDATE editions SET lease_until = ? WHERE number = ? AND holder = ? AND closed_at IS NULL",
  );
  // Nobody has it from then on: it waits, whatever becomes of whoever gave it up.
  const release = db.prepare<[number, number, string]>(
    "UPDATE editions SET holder = '', lease_until = ? WHERE number = ? AND holder = ? AND closed_at IS NULL",
  );
  return {
    open: async (id, nextAt, { holder, now, leaseMs, upTo }) =>
      connection.write(() => {
        const row = schedule.get(nextAt, id, nextAt, now);
        if (!row) return null;
        const from = row.last_sequence;
        // Nobody has begun an edition that is left to whoever comes first.
        const holds = leaseMs > 0 ? holder : null;
        const edition = insert.get(row.n, from, Math.max(from, upTo), now, holds, now + leaseMs);
        return edition ? editionOf(edition, subscriptionOf(row)) : null;
      }),
    async reclaim(limit, { holder, now, leaseMs }) {
      // Asked each second, and hardly ever is there any: no lock for nothing.
      if (connection.read(() => left.get(now)) === undefined) return [];
      return connection.write(() =>
        claim.all(holder, now + leaseMs, now, limit).flatMap((row): Edition[] => {
          const found = owner.get(row.subscription);
          return found ? [editionOf(row, subscriptionOf(found))] : [];
        }),
      );
    },
    renew: async (edition, { holder, now, leaseMs }) =>
      connection.write(() => renew.run(now + leaseMs, edition, holder).changes > 0),
    release: async (edition, holder, retryAt) =>
      connection.write(() => void release.run(retryAt, edition, holder)),
  };
}

function leaseEnder({ db, read, write }: Connection): EditionCalls["endLeases"] {
  const holders = db
    .prepare<[number], string>(
      "SELECT DISTINCT holder FROM editions WHERE closed_at IS NULL AND lease_until > ? AND holder <> ''",
    )
    .pluck();
  const end = db.prepare<[number, string, number]>(
    "UPDATE editions SET lease_until = ? WHERE closed_at IS NULL AND holder = ? AND lease_until > ?",
  );
  return async (isGone, now) => {
    for (const holder of read(() => holders.all(now)).filter(isGone)) write(() => end.run(now, holder, now));
  };
}

function sending(
  connection: Connection,
  durably: <T>(work: () => T) => T,
): Pick<EditionCalls, "compose" | "messageSent"> {
  const { db } = connection;
  const content = db.prepare<[number], { view: Buffer | null; stories: string }>(
    "SELECT view, stories FROM editions WHERE number = ? AND closed_at IS NULL",
  );
  const compose = db.prepare<[Buffer, string, number]>(
    "UPDATE editions SET view = ?, stories = ? WHERE number = ? AND closed_at IS NULL AND view IS NULL",
  );
  // A message whose place before it is not known yet must not take that place.
  const sent = db.prepare<[string, number]>(
    "UPDATE editions SET messages = ? WHERE number = ? AND closed_at IS NULL",
  );
  const messages = db
    .prepare<[number], string>("SELECT messages FROM editions WHERE number = ? AND closed_at IS NULL")
    .pluck();
  return {
    compose: async (edition, given) =>
      durably(() => {
        compose.run(packView(given.view), JSON.stringify(given.stories), edition);
        const row = content.get(edition);
        if (!row?.view) return given;
        return { view: unpackView(row.view), stories: JSON.parse(row.stories) as number[] };
      }),
    messageSent: async (edition, place, messageId) =>
      durably(() => {
        const known = messages.get(edition);
        if (known === undefined) return;
        const ids = JSON.parse(known) as string[];
        while (ids.length < place) ids.push("");
        ids[place] = messageId;
        sent.run(JSON.stringify(ids), edition);
      }),
  };
}

function closing(connection: Connection): Pick<EditionCalls, "finish"> {
  const { db } = connection;
  const close = db.prepare<
    [number, string, number],
    { subscription: number; to_sequence: number; stories: string }
  >(
    `UPDATE editions SET closed_at = ?, outcome = ?, view = NULL WHERE number = ? AND closed_at IS NULL
     RETURNING subscription, to_sequence, stories`,
  );
  // There are many, and nobody asks for them again.
  const drop = db.prepare<[number]>("DELETE FROM editions WHERE number = ?");
  const advance = db.prepare<[number, number]>(
    "UPDATE subscriptions SET last_sequence = max(last_sequence, ?) WHERE n = ?",
  );
  const tell = db.prepare<[number, number, string]>(
    `INSERT INTO told (subscription, story, told_at) SELECT ?, value, ? FROM json_each(?) WHERE true
     ON CONFLICT DO UPDATE SET told_at = excluded.told_at`,
  );
  const forget = [
    [
      db.prepare<[number, number]>(
        "DELETE FROM editions WHERE number IN (SELECT number FROM editions WHERE closed_at < ? LIMIT ?)",
      ),
      EDITION_DAYS,
    ],
    [
      db.prepare<[number, number]>(
        `DELETE FROM told WHERE (subscription, story) IN
         (SELECT subscription, story FROM told WHERE told_at < ? LIMIT ?)`,
      ),
      TOLD_DAYS,
    ],
  ] as const;
  const forgetEmpty = db.prepare<[number, number, number]>(
    `DELETE FROM editions WHERE number IN (SELECT number FROM editions
     WHERE subscription = ? AND stories = '[]' AND closed_at IS NOT NULL AND created_at < ? LIMIT ?)`,
  );
  return {
    finish: async (edition, outcome, now) =>
      connection.write(() => {
        const row = close.get(now, outcome, edition);
        if (!row) return;
        if (outcome === "empty") drop.run(edition);
        advance.run(row.to_sequence, row.subscription);
        tell.run(row.subscription, now, row.stories);
        for (const [statement, days] of forget) statement.run(now - days * DAY_MS, PRUNED_AT_ONCE);
        forgetEmpty.run(row.subscription, now - WITHOUT_NEWS_DAYS * DAY_MS, PRUNED_AT_ONCE);
      }),
  };
}
