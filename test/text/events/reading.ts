/** Reads the events of short articles whose dates are given by their words, so that these tests are about events alone. */
import type { TextDate } from "../../../src/text/dates/text-date.ts";
import { eventsIn } from "../../../src/text/events/events-in.ts";
import type { TextEvent } from "../../../src/text/events/text-event.ts";
import { findQuotations } from "../../../src/text/quotations/find.ts";

/** ISO 8601 as `value` or `value/endValue`, by the words that say so. */
export type Dates = Readonly<Record<string, string>>;

export interface Article {
  readonly language?: string;
  readonly publishedAt?: string | null;
  readonly title?: string;
}

/** All places of the words, in the order of the text. */
export function datesOf(body: string, dates: Dates): TextDate[] {
  return Object.entries(dates)
    .flatMap(([words, time]) => {
      const [value = "", endValue = null] = time.split("/");
      const precision =
        (["year", "month", "day", "minute"] as const)[value.split(/[-T]/).length - 1] ?? "day";
      return Array.from(body.matchAll(new RegExp(words.replaceAll(".", "\\."), "gu")), ({ index }) => ({
        value,
        endValue,
        precision,
        start: index,
        end: index + words.length,
      }));
    })
    .sort((one, other) => one.start - other.start);
}

export function eventsOf(body: string, dates: Dates, article: Article = {}): TextEvent[] {
  const { language = "en", publishedAt = "2024-11-07", title = null } = article;
  const quotations = findQuotations(body, language);
  return eventsIn({ title, body, language, publishedAt, dates: datesOf(body, dates), quotations });
}

/** Each event in a line: `2024-11-18 told planned "Nov. 18"`; the words are missing where the day of publication stands in. */
export function linesOf(body: string, dates: Dates, article: Article = {}): string[] {
  return eventsOf(body, dates, article).map(({ value, endValue, kind, planned, date }) => {
    const time = endValue === null ? value : `${value}/${endValue}`;
    const words = date ? [`"${body.slice(date.start, date.end)}"`] : [];
    return [time, kind, ...(planned ? ["planned"] : []), ...words].join(" ");
  });
}
