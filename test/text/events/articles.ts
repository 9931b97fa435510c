/** Little articles read as the bot reads them: dates and quotations found, then events. */
import { datesIn } from "../../../src/text/dates/dates-in.ts";
import { eventsIn } from "../../../src/text/events/events-in.ts";
import type { TextEvent } from "../../../src/text/events/text-event.ts";
import { findQuotations } from "../../../src/text/quotations/find.ts";

export interface LittleArticle {
  readonly language: string;
  readonly body: string;
  /** ISO 8601; the day of publication is Thursday, 7 November 2024, unless told otherwise. */
  readonly publishedAt?: string | null;
  readonly title?: string;
}

export function readEvents({
  language,
  body,
  title,
  publishedAt = "2024-11-07",
}: LittleArticle): TextEvent[] {
  const dates = datesIn(body, { language, publishedAt });
  const quotations = findQuotations(body, language);
  return eventsIn({ title: title ?? null, body, language, publishedAt, dates, quotations });
}

/** Each event in a line: `2024-11-18 told planned`, in the order of the text. */
export function eventLines(article: LittleArticle): string[] {
  return readEvents(article).map(({ value, endValue, kind, planned }) =>
    [endValue === null ? value : `${value}/${endValue}`, kind, ...(planned ? ["planned"] : [])].join(" "),
  );
}
