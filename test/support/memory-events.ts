/** Dates and events as the archive in memory holds them, looked through plainly at each call. */
import type { Article, Span } from "../../src/core/article.ts";
import type { ArchivedEvent, NewDate, NewEvent } from "../../src/core/event.ts";
import { daysOf } from "../../src/core/event-days.ts";
import type { AskedDays } from "../../src/core/passage-filter.ts";
import type { EventFilter, EventReader } from "../../src/core/ports.ts";
import { instantOf } from "../../src/storage/publication.ts";
import { matches } from "./memory-filter.ts";
import { type StoredPassage, summaryOf } from "./memory-passages.ts";

interface StoredEvent extends NewEvent {
  readonly id: number;
  readonly article: Article;
  readonly passage: number;
}

export interface MemoryEventParts {
  readonly passages: () => readonly StoredPassage[];
  readonly isQuoted: (place: StoredPassage, speakers?: readonly number[]) => boolean;
}

export interface MemoryEvents extends EventReader {
  /** Replaces the dates and events of an article. */
  replace(article: Article, dates: readonly NewDate[], events: readonly NewEvent[]): void;
  drop(key: string): void;
  count(): number;
  /** Whether a passage, or an article, holds an event in some days. */
  isTold(place: { readonly article: Article; readonly id?: number }, days: AskedDays): boolean;
}

const DAY_MS = 86_400_000;

/** Throws unless dates and events lie in their body, on days there are. */
export function checkEvents(body: string, dates: readonly NewDate[], events: readonly NewEvent[]): void {
  const spans = [...dates, ...events.flatMap(({ sentence, date }) => (date ? [sentence, date] : [sentence]))];
  for (const { start, end } of spans)
    if (!(0 <= start && start < end && end <= body.length)) throw new Error("a span lies outside");
  for (const value of [...dates, ...events]) daysOf(value);
}

/** No dates and no events; kept with the articles that they are given. */
export function createMemoryEvents({ passages, isQuoted }: MemoryEventParts): MemoryEvents {
  let events: StoredEvent[] = [];
  const dates = new Map<string, { readonly id: string; readonly dates: readonly NewDate[] }>();
  let lastId = 0;

  const passageOf = (article: Article, { start }: Span) =>
    passages().find((one) => one.article.key === article.key && one.start <= start && start < one.end)?.id;
  const drop = (key: string) => {
    events = events.filter(({ article }) => article.key !== key);
    dates.delete(key);
  };
  const isTold = ({ article, id }: { readonly article: Article; readonly id?: number }, days: AskedDays) =>
    events.some(
      (event) =>
        event.article.key === article.key && (id === undefined || event.passage === id) && isIn(event, days),
    );
  const fits = (event: StoredEvent, filter: EventFilter) => {
    const { happenedFrom: _, happenedTo: __, quoted, told, ...rest } = filter;
    if (!isIn(event, filter) || !matches(event.article, rest)) return false;
    if (quoted === undefined && told === undefined) return true;
    const passage = passages().find(({ id }) => id === event.passage);
    if (passage === undefined || (told !== undefined && !isTold(passage, told))) return false;
    return quoted === undefined || isQuoted(passage, quoted.speakers);
  };

  return {
    drop,
    isTold,
    count: () => events.length,
    replace(article, newDates, newEvents) {
      checkEvents(article.body, newDates, newEvents);
      drop(article.key);
      dates.set(article.key, { id: article.id, dates: inOrder(newDates, (date) => date) });
      for (const event of inOrder(newEvents, ({ sentence }) => sentence))
        events.push({ ...event, id: ++lastId, article, passage: passageOf(article, event.sentence) ?? 0 });
    },
    async events(ids) {
      return ids.flatMap((id) => events.find((one) => one.id === id) ?? []).map(shown);
    },
    async eventsIn(wanted, filter) {
      const found = events.filter((one) => wanted.includes(one.passage) && fits(one, filter));
      const sorted = inOrder(found, (one) => ({ start: daysOf(one).first, end: daysOf(one).last }));
      return sorted.map(({ id }) => id);
    },
    async latestEvents(filter, limit) {
      const found = events.filter((one) => fits(one, filter)).sort(latestFirst);
      return found.slice(0, Math.max(0, limit)).map(({ id }) => id);
    },
    async datesOf(article) {
      const found = [...dates.values()].find(({ id }) => id === article);
      return (found?.dates ?? []).map(({ start, end, value, endValue, precision }) => ({
        start,
        end,
        value,
        endValue,
        precision,
      }));
    },
  };
}

function isIn(event: StoredEvent, { happenedFrom, happenedTo }: AskedDays): boolean {
  const { first, last } = daysOf(event);
  if (happenedFrom !== undefined && (last + 1) * DAY_MS <= instantOf(happenedFrom)) return false;
  return happenedTo === undefined || first * DAY_MS < instantOf(happenedTo);
}

function inOrder<One>(found: readonly One[], placeOf: (one: One) => Span): One[] {
  return [...found].sort((a, b) => placeOf(a).start - placeOf(b).start || placeOf(a).end - placeOf(b).end);
}

function shown({ id, article, passage, sentence, date, ...event }: StoredEvent): ArchivedEvent {
  const { start, end } = sentence;
  const { value, endValue, precision, kind, planned } = event;
  return {
    id,
    article: summaryOf(article),
    sentence: { start, end, text: article.body.slice(start, end) },
    date: date && { start: date.start, end: date.end },
    ...{ value, endValue, precision, kind, planned, passage },
  };
}

function latestFirst(a: StoredEvent, b: StoredEvent): number {
  return daysOf(b).first - daysOf(a).first || b.article.sequence - a.article.sequence || a.id - b.id;
}
