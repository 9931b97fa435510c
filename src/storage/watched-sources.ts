/** Watched sources in a database of their own, so that a long ingest never holds up a poll. */
import type { Logger } from "../core/ports.ts";
import type { NewWatchedSource, WatchedSource } from "../core/watching/watched-source.ts";
import type { WatchedSourceStore } from "../core/watching/watching-ports.ts";
import { type Connection, openConnection } from "./connection.ts";
import { seenEntries } from "./watched-entries.ts";
import { numberOf, type SourceRow, sourceOf, WATCHED_MIGRATIONS } from "./watched-schema.ts";

const FILE = "sources.sqlite";
/** SQLite waits on the thread that everything else runs on; writers hold the lock for milliseconds. */
const BUSY_TIMEOUT_MS = 5_000;

/** Opens or creates the store of a data folder. Throws the UserErrors of `openConnection`; its calls throw them too. */
export function openWatchedSources(options: {
  readonly folder: string;
  readonly log: Logger;
}): WatchedSourceStore {
  const { folder, log } = options;
  const connection = openConnection({
    folder,
    file: FILE,
    log,
    readOnly: false,
    migrations: WATCHED_MIGRATIONS,
  });
  try {
    connection.db.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
    return {
      ...listing(connection),
      ...changing(connection),
      ...polling(connection),
      ...seenEntries(connection),
      close: connection.close,
    };
  } catch (error) {
    connection.close();
    throw connection.inWords(error);
  }
}

function listing({ db, read }: Connection): Pick<WatchedSourceStore, "source" | "sources"> {
  const byNumber = db.prepare<[number], SourceRow>("SELECT * FROM sources WHERE number = ?");
  const byAddress = db.prepare<[Readonly<Record<string, unknown>>], SourceRow>(
    `SELECT * FROM sources WHERE (address = @address OR added_as = @address) AND (@anybody OR guild IS @owner)
     ORDER BY guild IS NULL DESC, address = @address DESC, number LIMIT 1`,
  );
  const all = db.prepare<[], SourceRow>("SELECT * FROM sources ORDER BY number");
  const ofGuild = db.prepare<[string], SourceRow>("SELECT * FROM sources WHERE guild = ? ORDER BY number");
  return {
    async source(idOrAddress, owner) {
      const number = numberOf(idOrAddress);
      const place = { address: idOrAddress, owner: owner ?? null, anybody: owner === undefined ? 1 : 0 };
      const row = read(() => (number === null ? undefined : byNumber.get(number)) ?? byAddress.get(place));
      return row === undefined ? null : sourceOf(row);
    },
    async sources(guild) {
      return read(() => (guild === undefined ? all.all() : ofGuild.all(guild))).map(sourceOf);
    },
  };
}

type Changing = Pick<WatchedSourceStore, "add" | "change" | "remove" | "setPause" | "claimTelling">;

function changing({ db, write }: Connection): Changing {
  const taken = db.prepare<[Readonly<Record<string, unknown>>], { number: number }>(
    "SELECT number FROM sources WHERE (address = @address OR added_as = @address) AND guild IS @guild",
  );
  const insert = db.prepare<[Readonly<Record<string, unknown>>], SourceRow>(
    `INSERT INTO sources (address, added_as, added_at, kind, name, publisher, language, every_seconds, max_age_days,
       guild, channel, added_by, from_file, skip_hours, skip_days, next_at, failures, polls, unchanged_polls)
     VALUES (@address, @address, @now, @kind, @name, @publisher, @language, @everySeconds, @maxAgeDays,
       @guild, @channel, @addedBy, @fromFile, '[]', '[]', @now, 0, 0, 0) RETURNING *`,
  );
  const change = db.prepare<[Readonly<Record<string, unknown>>]>(
    `UPDATE sources SET kind = @kind, name = @name, publisher = @publisher, language = @language, every_seconds = @everySeconds,
       max_age_days = @maxAgeDays, from_file = @fromFile WHERE number = @number`,
  );
  const remove = db.prepare<[number]>("DELETE FROM sources WHERE number = ?");
  const pause = db.prepare<[string, string, number]>(
    "UPDATE sources SET pause_by = ?, pause_reason = ? WHERE number = ?",
  );
  const resume = db.prepare<[number, number]>(
    `UPDATE sources SET pause_by = NULL, pause_reason = NULL, next_at = ?, failures = 0, failure = NULL
     WHERE number = ?`,
  );
  const tell = db.prepare<[number, number, number]>(
    "UPDATE sources SET trouble_told = ? WHERE number = ? AND trouble_told <> ?",
  );
  const changed = (id: string, run: (number: number) => { readonly changes: number }) => {
    const number = numberOf(id);
    return number !== null && write(() => run(number).changes > 0);
  };
  return {
    async add(source, now) {
      return write(() => {
        if (taken.get({ address: source.address, guild: source.guild })) return null;
        const row = insert.get({ ...plain(source), now });
        return row === undefined ? null : sourceOf(row);
      });
    },
    async change(id, settings) {
      return changed(id, (number) => change.run({ ...plain(settings), number }));
    },
    async remove(id) {
      return changed(id, (number) => remove.run(number));
    },
    async setPause(id, reason, now) {
      return changed(id, (number) =>
        reason === null ? resume.run(now, number) : pause.run(reason.by, reason.reason, number),
      );
    },
    async claimTelling(id, trouble) {
      const wanted = trouble ? 1 : 0;
      return changed(id, (number) => tell.run(wanted, number, wanted));
    },
  };
}

function plain(fields: Partial<NewWatchedSource>): Record<string, unknown> {
  return { ...fields, fromFile: fields.fromFile ? 1 : 0 };
}

type Polling = Pick<WatchedSourceStore, "claimDue" | "endClaims" | "renew" | "polled">;

function claimEnder({ db, read, write }: Connection): WatchedSourceStore["endClaims"] {
  const holders = db
    .prepare<[number], string>("SELECT DISTINCT lease_holder FROM sources WHERE lease_until > ?")
    .pluck();
  const end = db.prepare<[string]>("UPDATE sources SET lease_until = 0 WHERE lease_holder = ?");
  return async (isGone, now) => {
    for (const holder of read(() => holders.all(now)).filter(isGone)) write(() => end.run(holder));
  };
}

function polling(connection: Connection): Polling {
  const { db, write } = connection;
  const claim = db.prepare<[Readonly<Record<string, unknown>>], SourceRow>(
    `UPDATE sources SET lease_holder = @holder, lease_until = @until WHERE number IN (
       SELECT number FROM sources
       WHERE pause_by IS NULL AND next_at <= @now AND lease_until <= @now ORDER BY next_at, number LIMIT @limit
     ) RETURNING *`,
  );
  const claimOne = db.prepare<[Readonly<Record<string, unknown>>], SourceRow>(
    `UPDATE sources SET lease_holder = @holder, lease_until = @until
     WHERE number = @number AND pause_by IS NULL AND lease_until <= @now RETURNING *`,
  );
  const renew = db.prepare<[number, number, string]>(
    "UPDATE sources SET lease_until = ? WHERE number = ? AND lease_holder = ?",
  );
  const end = db.prepare<[Readonly<Record<string, unknown>>]>(
    `UPDATE sources SET name = @name, etag = @etag, last_modified = @lastModified, feed_seconds = @feedSeconds,
       skip_hours = @hours, skip_days = @days, next_at = @nextAt, last_success_at = @lastSuccessAt,
       last_tried_at = @lastTriedAt, failures = @failures, failure = @failure, polls = @polls,
       unchanged_polls = @unchangedPolls, lease_holder = NULL, lease_until = 0
     WHERE number = @number`,
  );
  // Where another source of the same owner has the address already, this one keeps its own.
  const move = db.prepare<[string, number]>("UPDATE OR IGNORE sources SET address = ? WHERE number = ?");
  return {
    async claimDue({ holder, now, leaseMs, limit, id }) {
      const until = now + leaseMs;
      const number = id === undefined ? null : numberOf(id);
      if (id !== undefined && number === null) return [];
      const rows = write(() =>
        number === null
          ? claim.all({ holder, now, until, limit })
          : claimOne.all({ holder, now, until, number }),
      );
      return rows.map(sourceOf).sort(dueFirst);
    },
    endClaims: claimEnder(connection),
    async renew(id, { holder, now, leaseMs }) {
      const number = numberOf(id);
      return number !== null && write(() => renew.run(now + leaseMs, number, holder).changes > 0);
    },
    async polled(id, { address, skipHours, skipDays, ...state }) {
      const number = numberOf(id);
      if (number === null) return;
      const lists = { hours: JSON.stringify(skipHours), days: JSON.stringify(skipDays) };
      write(() => {
        move.run(address, number);
        end.run({ ...state, ...lists, number });
      });
    },
  };
}

function dueFirst(a: WatchedSource, b: WatchedSource): number {
  return a.nextAt - b.nextAt || (numberOf(a.id) ?? 0) - (numberOf(b.id) ?? 0);
}
