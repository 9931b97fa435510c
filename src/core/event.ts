/** Events and dates: what the archive holds of what happened when, as plain data. */
import type { TextDate, TimePrecision, TimeValue } from "../text/dates/text-date.ts";
import type { TextEvent } from "../text/events/text-event.ts";
import type { ArticleSummary, Span } from "./article.ts";

export type { TimePrecision, TimeValue };

/** A date in an article's body, ready to be stored. */
export type NewDate = TextDate;

/** An event ready to be stored; spans are of the article's body. */
export type NewEvent = TextEvent;

/** An event in the archive. */
export interface ArchivedEvent extends TimeValue {
  /** Row number; grows, never used again. */
  readonly id: number;
  readonly article: ArticleSummary;
  /** The sentence that tells it: `body.slice(start, end) === text`. */
  readonly sentence: Span & { readonly text: string };
  /** The words that give its date; null where the day of publication stands in. */
  readonly date: Span | null;
  /** `said`: the date is that of an utterance, not of what it tells. */
  readonly kind: "told" | "said";
  /** The article speaks of it as of the future. */
  readonly planned: boolean;
  /** Id of the passage that the sentence begins in. */
  readonly passage: number;
}
