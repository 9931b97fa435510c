/** What the archive in memory has read of its articles: quotations, dates and events, and what is left to read. */
import type { Article, Span } from "../../src/core/article.ts";
import type { EventReader, QuotationReader, ReadingReader, ReadingWriter } from "../../src/core/ports.ts";
import type { Reading } from "../../src/core/reading/reading.ts";
import { checkEvents, createMemoryEvents } from "./memory-events.ts";
import type { StoredPassage } from "./memory-passages.ts";
import { checkQuotations, createMemoryQuotations } from "./memory-quotations.ts";

export interface MemoryReadingParts {
  readonly articles: () => readonly Article[];
  readonly passages: () => readonly StoredPassage[];
  /** Called after each change. */
  readonly changed: () => void;
}

export interface MemoryReadings {
  readonly ports: QuotationReader & EventReader & ReadingReader & ReadingWriter;
  /** Replaces what an article was read for; undefined: it is read later. */
  replace(article: Article, reading: Reading | undefined): void;
  drop(key: string): void;
  /** Whether a passage, or an article, holds a quotation by one of some speakers, or by anybody. */
  isQuoted(place: { readonly article: Article } & Partial<Span>, speakers?: readonly number[]): boolean;
}

/** Throws unless everything lies in its body. */
export function checkReading(body: string, reading: Reading | undefined): void {
  if (reading === undefined) return;
  checkQuotations(body, reading.quotations);
  checkEvents(body, reading.dates, reading.events);
}

/** Nothing is read; kept with the articles that it is given. */
export function createMemoryReadings({ articles, passages, changed }: MemoryReadingParts): MemoryReadings {
  const { drop: dropQuotations, replace: replaceQuotations, ...quoted } = createMemoryQuotations(passages);
  const { isQuoted, count: countQuotations, ...quotations } = quoted;
  const memoryEvents = createMemoryEvents({ passages, isQuoted });
  const { drop: dropEvents, replace: replaceEvents, count: countEvents, ...events } = memoryEvents;
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
    isQuoted,
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
