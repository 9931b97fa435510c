/** Enters the dates and events of an article, with the days that events cover and the passages that they stand in. */
import type { Database } from "better-sqlite3";
import type { Span } from "../core/article.ts";
import type { NewDate, NewEvent } from "../core/event.ts";
import { daysOf } from "../core/event-days.ts";
import { packedDates } from "./event-rows.ts";

/** Of an article, what its events are stored with. */
export interface DatedArticle {
  readonly sequence: number;
  readonly body: string;
}

interface PassageRow extends Span {
  readonly id: number;
}

/** Both in the order of the text; takes part in the transaction of its caller. Throws on what does not fit the body. */
export function eventInserter(db: Database) {
  const passagesOf = db.prepare<[number], PassageRow>(
    `SELECT id, start, "end" FROM passages WHERE article = ? ORDER BY id`,
  );
  const insertDates = db.prepare<[number, string]>(
    "INSERT OR REPLACE INTO dates (article, dates) VALUES (?, ?)",
  );
  const insert = db.prepare(
    `INSERT INTO events (article, passage, start, "end", date_start, date_end, value, end_value, precision,
       said, planned, first_day, last_day)
     VALUES (@article, @passage, @start, @end, @dateStart, @dateEnd, @value, @endValue, @precision,
       @said, @planned, @first, @last)`,
  );
  return ({ sequence, body }: DatedArticle, dates: readonly NewDate[], events: readonly NewEvent[]): void => {
    for (const date of dates) checkDate(date, body);
    for (const event of events) checkEvent(event, body);
    if (dates.length > 0) insertDates.run(sequence, packedDates(inOrder(dates, ({ start }) => start)));
    const passageOf = passageFinder(events.length > 0 ? passagesOf.all(sequence) : []);
    for (const event of inOrder(events, ({ sentence }) => sentence.start)) {
      const { sentence, date, value, endValue, precision, kind, planned } = event;
      insert.run({
        article: sequence,
        passage: passageOf(sentence),
        start: sentence.start,
        end: sentence.end,
        dateStart: date?.start ?? null,
        dateEnd: date?.end ?? null,
        value,
        endValue,
        precision,
        said: Number(kind === "said"),
        planned: Number(planned),
        ...daysOf(event),
      });
    }
  };
}

/** The passage that a sentence begins in, for sentences in their order; passages follow each other, and 0 is none. */
function passageFinder(passages: readonly PassageRow[]): (sentence: Span) => number {
  let at = 0;
  return ({ start, end }) => {
    while ((passages[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const passage = passages[at];
    return passage === undefined || passage.start >= end ? 0 : passage.id;
  };
}

function inOrder<Found>(found: readonly Found[], placeOf: (one: Found) => number): Found[] {
  return [...found].sort((a, b) => placeOf(a) - placeOf(b));
}

/** What is caught here is a bug of the caller, and must not reach the archive. */
function checkEvent(event: NewEvent, body: string): void {
  checkSpan(event.sentence, body);
  if (event.date !== null) checkSpan(event.date, body);
  daysOf(event);
}

function checkDate(date: NewDate, body: string): void {
  checkSpan(date, body);
  daysOf(date);
}

function checkSpan({ start, end }: Span, { length }: string): void {
  const isInside =
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= length;
  if (!isInside) throw new Error(`${start}–${end} of a date or an event lies outside of 0–${length}`);
}
