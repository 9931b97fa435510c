/** Rows of dates and events as the plain data of the core, and back. */
import type { ArchivedEvent, NewDate, TimePrecision } from "../core/event.ts";
import { type SummaryRow, summaryOf } from "./rows.ts";

/** An event with its article, as `EVENT_COLUMNS` selects it. */
export interface EventRow extends SummaryRow {
  readonly eventId: number;
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly dateStart: number | null;
  readonly dateEnd: number | null;
  readonly value: string;
  readonly endValue: string | null;
  readonly timePrecision: TimePrecision;
  readonly said: number;
  readonly planned: number;
}

/** Over `events AS e`; those of the article stand beside them, which has a precision, too. */
export const EVENT_COLUMNS =
  'e.id AS eventId, e.passage, e.start, e."end", e.date_start AS dateStart, e.date_end AS dateEnd, e.value, ' +
  "e.end_value AS endValue, e.precision AS timePrecision, e.said, e.planned";

/** An event out of its row and the body of its article. */
export function eventOf(row: EventRow, body: string): ArchivedEvent {
  const { start, end, dateStart, dateEnd, value, endValue, passage } = row;
  return {
    id: row.eventId,
    article: summaryOf(row),
    sentence: { start, end, text: body.slice(start, end) },
    date: dateStart === null || dateEnd === null ? null : { start: dateStart, end: dateEnd },
    value,
    endValue,
    precision: row.timePrecision,
    kind: row.said === 1 ? "said" : "told",
    planned: row.planned === 1,
    passage,
  };
}

type PackedDate = readonly [
  start: number,
  end: number,
  value: string,
  endValue: string | null,
  precision: TimePrecision,
];

/** Dates as the database keeps them: one array, date by date. */
export function packedDates(dates: readonly NewDate[]): string {
  const packed: PackedDate[] = dates.map(({ start, end, value, endValue, precision }) => [
    start,
    end,
    value,
    endValue,
    precision,
  ]);
  return JSON.stringify(packed);
}

/** The dates that `packedDates` wrote. */
export function unpackedDates(packed: string): NewDate[] {
  const dates: PackedDate[] = JSON.parse(packed);
  return dates.map(([start, end, value, endValue, precision]) => ({
    start,
    end,
    value,
    endValue,
    precision,
  }));
}
