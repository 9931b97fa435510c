/** What the archive in memory has read of its articles: quotations, dates and events, and what is left to read. */
import type { Article } from "../../src/core/article.ts";
import type {
  EventReader,
  PassageFilter,
  QuotationReader,
  ReadingReader,
  ReadingWriter,
} from "../../src/core/ports.ts";
import type { Reading } from "../../src/core/reading/reading.ts";
import { checkEvents, createMemoryEvents } from "./memory-events.ts";
import { matches } from "./memory-filter.ts";
import type { StoredPassage } from "./memory-passages.ts";
import { checkQuotations, createMemoryQuotations } from "./memory-quotations.ts";

export interface MemoryReadingParts {
  readonly articles: () => readonly Article[];
  readonly passages: () => readonly StoredPassage[];
  /** Called after each change. */
  readonly changed: () => void;
}

type Place = { readonly article: Article } & Partial<Pick<StoredPassage, "id" | "start" | "end">>;

export interface MemoryReadings {
  readonly ports: QuotationReader & EventReader & ReadingReader & ReadingWriter;
  /** Replaces what an article was read for; undefined: it is read later. */
  replace(article: Article, reading: Reading | undefined): void;
  drop(key: string): void;
  /** Whether a filter leaves a passage, or an article. */
  fits(place: Place, filter: PassageFilter): boolean;
}

/** Throws unless everything lies in its body. */
export function checkReading(body: string, reading: Reading | undefined): void {
  if (reading === undefined) return;
  checkQuotations(body, reading.quotations);
  checkEvents(body, reading.dates, reading.events);
}

/** Nothing is read; kept with the articles that it is given. */
export function createMemoryReadings({ articles, passages, changed }: MemoryReadingParts): MemoryReadings {
  const {
    drop: dropQuotations,
    replace: replaceQuotations,
    ...quoted
  } = createMemoryQuotations({
    passages,
    isTold: (place, days) => memoryEvents.isTold(place, days),
  });
  const { isQuoted, count: countQuotations, ...quotations } = quoted;
  const memoryEvents = createMemoryEvents({ passages, isQuoted });
  const { drop: dropEvents, replace: replaceEvents, count: countEvents, isTold, ...events } = memoryEvents;
  const read = new Set<string>();
  const unread = () => articles().filter(({ key }) => !read.has(key));

  const drop = (key: string) => {
    dropQuotations(key);
    dropEvents(key);
    read.delete(key);
  };
  const replace = (article: Article, reading: Reading | undefined) => {
    checkReading(article.body, reading);
    replaceQuotations(article, reading?.quotations ?? []);
    replaceEvents(article, reading?.dates ?? [], reading?.events ?? []);
    if (reading === undefined) read.delete(article.key);
    else read.add(article.key);
    changed();
  };
  return {
    replace,
    drop,
    fits: (place, { quoted, told, ...filter }) =>
      matches(place.article, filter) &&
      (quoted === undefined || isQuoted(place, quoted.speakers)) &&
      (told === undefined || isTold(place, told)),
    ports: {
      ...quotations,
      ...events,
      readingCounts: async () => ({
        quotations: countQuotations(),
        events: countEvents(),
        articlesLeft: unread().length,
      }),
      async unread(limit) {
        const newest = [...unread()].sort((a, b) => b.sequence - a.sequence).slice(0, limit);
        return newest.map(({ sequence, contentHash, title, published, language, body }) => {
          return { sequence, contentHash, title, published, language, body };
        });
      },
      async saveReadings(found) {
        for (const { article, reading } of found) {
          const stored = unread().find(({ sequence }) => sequence === article.sequence);
          if (stored?.contentHash === article.contentHash) replace(stored, reading);
        }
      },
    },
  };
}
