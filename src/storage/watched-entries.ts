/** What became of the entries of watched sources. */
import type { SeenEntry } from "../core/watching/watched-source.ts";
import { MAX_TRIES } from "../core/watching/watched-source.ts";
import type { WatchedSourceStore } from "../core/watching/watching-ports.ts";
import type { Connection } from "./connection.ts";
import { type EntryRow, entryOf, numberOf } from "./watched-schema.ts";

type SeenEntries = Pick<
  WatchedSourceStore,
  "entries" | "hashes" | "saveEntries" | "entriesAt" | "retryable" | "articlesSince"
>;

export function seenEntries(connection: Connection): SeenEntries {
  return { ...looking(connection), ...saving(connection) };
}

function looking({ db, read }: Connection): Omit<SeenEntries, "saveEntries"> {
  const byUrl = db.prepare<[number, string], EntryRow>("SELECT * FROM entries WHERE source = ? AND url = ?");
  // Left to itself, SQLite reads all entries of the source for this.
  const byGuid = db.prepare<[number, string], EntryRow>(
    `SELECT * FROM entries INDEXED BY entries_guid WHERE source = ? AND guid = ? AND guid IS NOT NULL
     ORDER BY last_seen_at DESC LIMIT 1`,
  );
  const hashes = db
    .prepare<[number], [string, string]>("SELECT url, hash FROM entries WHERE source = ?")
    .raw();
  const anywhere = db.prepare<[string], EntryRow>(
    "SELECT * FROM entries WHERE url = ? ORDER BY first_seen_at DESC, source DESC",
  );
  const untried = db.prepare<[number, number, number], EntryRow>(
    `SELECT * FROM entries WHERE source = ? AND state IN ('teaser', 'waiting') AND tries < ?
     ORDER BY last_seen_at, url LIMIT ?`,
  );
  const count = db
    .prepare<[number, number], number>(
      "SELECT count(*) FROM entries WHERE source = ? AND state IN ('taken', 'teaser') AND first_seen_at >= ?",
    )
    .pluck();
  const within = <T>(source: string, none: T, work: (number: number) => T): T => {
    const number = numberOf(source);
    return number === null ? none : read(() => work(number));
  };
  return {
    async entries(source, urls) {
      const found = new Map<string, SeenEntry>();
      within(source, undefined, (number) => {
        for (const url of urls) {
          const row = byUrl.get(number, url) ?? byGuid.get(number, url);
          if (row) found.set(url, entryOf(row));
        }
      });
      return found;
    },
    hashes: async (source) =>
      new Map(within<readonly [string, string][]>(source, [], (number) => hashes.all(number))),
    entriesAt: async (url) => read(() => anywhere.all(url)).map(entryOf),
    retryable: async (source, limit) =>
      within<readonly EntryRow[]>(source, [], (number) => untried.all(number, MAX_TRIES, limit)).map(entryOf),
    articlesSince: async (source, since) => within(source, 0, (number) => count.get(number, since) ?? 0),
  };
}

function saving({ db, write }: Connection): Pick<SeenEntries, "saveEntries"> {
  const isThere = db.prepare<[number], { number: number }>("SELECT number FROM sources WHERE number = ?");
  const save = db.prepare<[Readonly<Record<string, unknown>>]>(
    `INSERT INTO entries (source, url, guid, state, reason, key, hash, tries, first_seen_at, last_seen_at)
     VALUES (@number, @url, @guid, @state, @reason, @key, @hash, @tries, @firstSeenAt, @lastSeenAt)
     ON CONFLICT (source, url) DO UPDATE SET guid = excluded.guid, state = excluded.state, reason = excluded.reason,
       key = excluded.key, hash = excluded.hash, tries = excluded.tries, last_seen_at = excluded.last_seen_at`,
  );
  return {
    async saveEntries(entries) {
      if (entries.length === 0) return;
      write(() => {
        for (const { source, ...entry } of entries) {
          const number = numberOf(source);
          // A source may be removed while it is polled.
          if (number !== null && isThere.get(number)) save.run({ ...entry, number });
        }
      });
    },
  };
}
