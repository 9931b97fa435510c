/** Which passages, and whose articles, a search or a list is about. */

/** Restricts what is searched or listed. Times are ISO 8601 instants; an article matches if its publication span overlaps. */
export interface PassageFilter {
  /** BCP 47; `en` matches `en-GB` too. */
  readonly language?: string;
  /** Publisher, compared without case. */
  readonly source?: string;
  /** Inclusive. */
  readonly from?: string;
  /** Exclusive. */
  readonly to?: string;
  /** Ids of articles; of others nothing is found. */
  readonly articles?: readonly string[];
  /** Articles with a larger sequence. */
  readonly afterSequence?: number;
  /** Articles with this sequence or a smaller one. */
  readonly upToSequence?: number;
  /** What holds a quotation, by one of these speakers (ids) where given. */
  readonly quoted?: { readonly speakers?: readonly number[] };
  /** What holds an event in these days: a passage that the sentence begins in. */
  readonly told?: AskedDays;
}

/** Restricts events by their own days: midnight to midnight in UTC, as their articles name them (`event-days.ts`). */
export interface AskedDays {
  /** Events that last beyond this instant, and that begin before the other; ISO 8601 instants. */
  readonly happenedFrom?: string;
  readonly happenedTo?: string;
}
