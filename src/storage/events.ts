/** The reading side of dates and events: by id, by article and passage, by time. */
import type { Database } from "better-sqlite3";
import type { ArchivedEvent } from "../core/event.ts";
import type { EventFilter, EventReader, ReadingCounts, ReadingReader } from "../core/ports.ts";
import { READING_VERSION } from "../core/reading/version.ts";
import type { Connection } from "./connection.ts";
import { eventCondition } from "./event-filter.ts";
import { EVENT_COLUMNS, type EventRow, eventOf, unpackedDates } from "./event-rows.ts";
import { latestLister } from "./latest-events.ts";
import { SUMMARY_COLUMNS } from "./rows.ts";
import { statementCache } from "./statements.ts";

/** Reads events and dates; each call sees one snapshot. */
export function openEvents(connection: Connection): EventReader {
  const { db } = connection;
  const byId = eventFinder(db);
  const inPassages = passageFinder(db);
  const latest = latestLister(db);
  const dates = db
    .prepare<[string], string>(
      "SELECT d.dates FROM articles AS a JOIN dates AS d ON d.article = a.sequence WHERE a.id = ?",
    )
    .pluck();
  return {
    events: async (ids) => connection.read(() => byId(ids)),
    eventsIn: async (passages, filter) => connection.read(() => inPassages(passages, filter)),
    latestEvents: async (filter, limit) => connection.read(() => latest(filter, limit)),
    datesOf: async (article) => connection.read(() => unpackedDates(dates.get(article) ?? "[]")),
  };
}

/** Counts what was found in articles, and those that are still to be read. */
export function openReadingReader({ db, read }: Connection): ReadingReader {
  const counts = db.prepare<[number], ReadingCounts>(
    `SELECT (SELECT count(*) FROM quotations) AS quotations, (SELECT count(*) FROM events) AS events,
       (SELECT count(*) FROM articles WHERE reading_version < ?) AS articlesLeft`,
  );
  const none = { quotations: 0, events: 0, articlesLeft: 0 };
  return { readingCounts: async () => read(() => counts.get(READING_VERSION) ?? none) };
}

/** The body of each article is fetched once for all its events. */
function eventFinder(db: Database) {
  const one = db.prepare<[number], EventRow>(
    `SELECT ${EVENT_COLUMNS}, ${SUMMARY_COLUMNS} FROM events AS e JOIN articles AS a ON a.sequence = e.article
     WHERE e.id = ?`,
  );
  const body = db.prepare<[number], string>("SELECT body FROM texts WHERE article = ?").pluck();
  return (ids: readonly number[]): ArchivedEvent[] => {
    const bodies = new Map<number, string>();
    return ids.flatMap((id) => {
      const row = one.get(id);
      if (row === undefined) return [];
      const text = bodies.get(row.sequence) ?? body.get(row.sequence) ?? "";
      bodies.set(row.sequence, text);
      return [eventOf(row, text)];
    });
  };
}

/** CROSS JOIN keeps the order: from the passages to their events. */
function passageFinder(db: Database) {
  const statements = statementCache<{ readonly id: number }>(db);
  const among =
    "SELECT DISTINCT e.id FROM json_each(@passages) AS wanted CROSS JOIN events AS e ON e.passage = wanted.value " +
    "CROSS JOIN articles AS a ON a.sequence = e.article";
  return (passages: readonly number[], filter: EventFilter): number[] => {
    const { sql, values } = eventCondition(filter);
    const found = statements(`${among} WHERE ${sql} ORDER BY e.first_day, e.last_day, e.id`).all({
      ...values,
      passages: JSON.stringify(passages),
    });
    return found.map(({ id }) => id);
  };
}
