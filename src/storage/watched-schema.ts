/** Tables of `sources.sqlite`, and its rows as the sources and entries that the core knows. */
import type { SeenEntry, SourceKind, WatchedSource } from "../core/watching/watched-source.ts";

/** What both shapes of `sources` have. */
const KEPT_COLUMNS = `number, address, added_as, added_at, kind, name, publisher, language, every_seconds, max_age_days,
  guild, channel, added_by, from_file, etag, last_modified, feed_seconds, skip_hours, skip_days, next_at,
  last_success_at, last_tried_at, failures, failure, polls, unchanged_polls, pause_by, pause_reason, trouble_told,
  lease_holder, lease_until`;

/** An address is watched once for each owner: each server for itself, and the operator. Articles are counted from entries. */
const OWNERS = `
   CREATE TABLE owned_sources (
     number INTEGER PRIMARY KEY AUTOINCREMENT, -- Never used again, even after the newest source was removed.
     address TEXT NOT NULL,
     added_as TEXT NOT NULL,
     added_at INTEGER NOT NULL,
     kind TEXT NOT NULL,
     name TEXT, publisher TEXT, language TEXT,
     every_seconds INTEGER, max_age_days REAL,
     guild TEXT, channel TEXT, added_by TEXT,
     from_file INTEGER NOT NULL CHECK (from_file IN (0, 1)),
     etag TEXT, last_modified TEXT,
     feed_seconds INTEGER, skip_hours TEXT NOT NULL, skip_days TEXT NOT NULL,
     next_at INTEGER NOT NULL,
     last_success_at INTEGER, last_tried_at INTEGER,
     failures INTEGER NOT NULL, failure TEXT,
     polls INTEGER NOT NULL, unchanged_polls INTEGER NOT NULL,
     pause_by TEXT CHECK (pause_by IN ('person', 'bot')), pause_reason TEXT,
     trouble_told INTEGER NOT NULL DEFAULT 0 CHECK (trouble_told IN (0, 1)),
     lease_holder TEXT, lease_until INTEGER NOT NULL DEFAULT 0
   ) STRICT;
   INSERT INTO sqlite_sequence (name, seq) SELECT 'owned_sources', seq FROM sqlite_sequence WHERE name = 'sources';
   INSERT INTO owned_sources (${KEPT_COLUMNS}) SELECT ${KEPT_COLUMNS} FROM sources;
   CREATE TABLE owned_entries (
     source INTEGER NOT NULL REFERENCES owned_sources (number) ON DELETE CASCADE,
     url TEXT NOT NULL,
     guid TEXT,
     state TEXT NOT NULL,
     reason TEXT,
     key TEXT,
     hash TEXT NOT NULL,
     tries INTEGER NOT NULL,
     first_seen_at INTEGER NOT NULL,
     last_seen_at INTEGER NOT NULL,
     PRIMARY KEY (source, url)
   ) STRICT, WITHOUT ROWID;
   INSERT INTO owned_entries SELECT * FROM entries;
   DROP TABLE entries;
   DROP TABLE sources;
   ALTER TABLE owned_sources RENAME TO sources;
   ALTER TABLE owned_entries RENAME TO entries;
   CREATE UNIQUE INDEX sources_address ON sources (address, ifnull(guild, ''));
   CREATE INDEX sources_due ON sources (next_at) WHERE pause_by IS NULL;
   CREATE INDEX sources_added_as ON sources (added_as);
   CREATE INDEX entries_guid ON entries (source, guid) WHERE guid IS NOT NULL;
   CREATE INDEX entries_url ON entries (url);
   CREATE INDEX entries_retry ON entries (source, last_seen_at) WHERE state IN ('teaser', 'waiting');
   CREATE INDEX entries_taken ON entries (source, first_seen_at) WHERE state IN ('taken', 'teaser');
`;

export const WATCHED_MIGRATIONS = [
  `CREATE TABLE sources (
     number INTEGER PRIMARY KEY AUTOINCREMENT, -- Never used again, even after the newest source was removed.
     address TEXT NOT NULL UNIQUE,
     added_as TEXT NOT NULL,
     added_at INTEGER NOT NULL,
     kind TEXT NOT NULL,
     name TEXT, publisher TEXT, language TEXT,
     every_seconds INTEGER, max_age_days REAL,
     guild TEXT, channel TEXT, added_by TEXT,
     from_file INTEGER NOT NULL CHECK (from_file IN (0, 1)),
     etag TEXT, last_modified TEXT,
     feed_seconds INTEGER, skip_hours TEXT NOT NULL, skip_days TEXT NOT NULL,
     next_at INTEGER NOT NULL,
     last_success_at INTEGER, last_tried_at INTEGER,
     failures INTEGER NOT NULL, failure TEXT,
     polls INTEGER NOT NULL, unchanged_polls INTEGER NOT NULL, articles INTEGER NOT NULL,
     pause_by TEXT CHECK (pause_by IN ('person', 'bot')), pause_reason TEXT,
     trouble_told INTEGER NOT NULL DEFAULT 0 CHECK (trouble_told IN (0, 1)),
     lease_holder TEXT, lease_until INTEGER NOT NULL DEFAULT 0
   ) STRICT;
   CREATE INDEX sources_due ON sources (next_at) WHERE pause_by IS NULL;
   CREATE INDEX sources_added_as ON sources (added_as);
   CREATE TABLE entries (
     source INTEGER NOT NULL REFERENCES sources (number) ON DELETE CASCADE,
     url TEXT NOT NULL,
     guid TEXT,
     state TEXT NOT NULL,
     reason TEXT,
     key TEXT,
     hash TEXT NOT NULL,
     tries INTEGER NOT NULL,
     first_seen_at INTEGER NOT NULL,
     last_seen_at INTEGER NOT NULL,
     PRIMARY KEY (source, url)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX entries_guid ON entries (source, guid) WHERE guid IS NOT NULL;
   CREATE INDEX entries_url ON entries (url);
   CREATE INDEX entries_retry ON entries (source, last_seen_at) WHERE state IN ('teaser', 'waiting');
   CREATE INDEX entries_taken ON entries (source, first_seen_at) WHERE state IN ('taken', 'teaser');`,
  OWNERS,
] as const;

export interface SourceRow {
  readonly number: number;
  readonly address: string;
  readonly added_as: string;
  readonly added_at: number;
  readonly kind: string;
  readonly name: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly every_seconds: number | null;
  readonly max_age_days: number | null;
  readonly guild: string | null;
  readonly channel: string | null;
  readonly added_by: string | null;
  readonly from_file: number;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly feed_seconds: number | null;
  readonly skip_hours: string;
  readonly skip_days: string;
  readonly next_at: number;
  readonly last_success_at: number | null;
  readonly last_tried_at: number | null;
  readonly failures: number;
  readonly failure: string | null;
  readonly polls: number;
  readonly unchanged_polls: number;
  readonly pause_by: string | null;
  readonly pause_reason: string | null;
  readonly trouble_told: number;
}

export interface EntryRow {
  readonly source: number;
  readonly url: string;
  readonly guid: string | null;
  readonly state: string;
  readonly reason: string | null;
  readonly key: string | null;
  readonly hash: string;
  readonly tries: number;
  readonly first_seen_at: number;
  readonly last_seen_at: number;
}

const ID = /^s([1-9]\d{0,14})$/;

export function idOf(number: number): string {
  return `s${number}`;
}

/** The number of a source's id; null for what is no id. */
export function numberOf(id: string): number | null {
  const found = ID.exec(id);
  return found ? Number(found[1]) : null;
}

export function sourceOf(row: SourceRow): WatchedSource {
  return {
    id: idOf(row.number),
    address: row.address,
    addedAs: row.added_as,
    addedAt: row.added_at,
    kind: row.kind as SourceKind,
    name: row.name,
    publisher: row.publisher,
    language: row.language,
    everySeconds: row.every_seconds,
    maxAgeDays: row.max_age_days,
    guild: row.guild,
    channel: row.channel,
    addedBy: row.added_by,
    fromFile: row.from_file === 1,
    etag: row.etag,
    lastModified: row.last_modified,
    feedSeconds: row.feed_seconds,
    skipHours: JSON.parse(row.skip_hours) as number[],
    skipDays: JSON.parse(row.skip_days) as number[],
    nextAt: row.next_at,
    lastSuccessAt: row.last_success_at,
    lastTriedAt: row.last_tried_at,
    failures: row.failures,
    failure: row.failure,
    polls: row.polls,
    unchangedPolls: row.unchanged_polls,
    pause: pauseOf(row),
    troubleTold: row.trouble_told === 1,
  };
}

function pauseOf({ pause_by: by, pause_reason: reason }: SourceRow): WatchedSource["pause"] {
  return by === null ? null : { by: by === "bot" ? "bot" : "person", reason: reason ?? "" };
}

export function entryOf(row: EntryRow): SeenEntry {
  return {
    source: idOf(row.source),
    url: row.url,
    guid: row.guid,
    state: row.state as SeenEntry["state"],
    reason: row.reason,
    key: row.key,
    hash: row.hash,
    tries: row.tries,
    firstSeenAt: row.first_seen_at,
    lastSeenAt: row.last_seen_at,
  };
}
