/** Events of a text: sentences with the date that they tell of. */
import type { TimeValue } from "../dates/text-date.ts";

/** A span of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One sentence may tell several events: "said on Wednesday that the summit on 18 November …" tells two. */
export interface TextEvent extends TimeValue {
  readonly sentence: Span;
  /** The words that give its date; null where the day of publication stands in, as for a lead without a date. */
  readonly date: Span | null;
  /** `said`: the date is that of an utterance, not of what it tells. */
  readonly kind: "told" | "said";
  /** The text speaks of it as of the future. */
  readonly planned: boolean;
}
