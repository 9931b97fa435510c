/** What the core needs of the archive for events. */
import type { ArchivedEvent, NewDate } from "./event.ts";
import type { AskedDays, PassageFilter } from "./passage-filter.ts";

/** Restricts which events are found; the filter's `from` and `to` are of the articles' publication. */
export interface EventFilter extends PassageFilter, AskedDays {}

/** Reads events and dates; how many there are is among `ReadingCounts`. */
export interface EventReader {
  /** In the order of `ids`; those that are gone are left out. */
  events(ids: readonly number[]): Promise<ArchivedEvent[]>;
  /** Ids of those whose sentences begin in any of some passages, by the day they begin on, then by the day they end on. */
  eventsIn(passages: readonly number[], filter: EventFilter): Promise<number[]>;
  /** Ids, latest first by the day they begin on; of one day those of the article added last first, in its order. */
  latestEvents(filter: EventFilter, limit: number): Promise<number[]>;
  /** In the order of the text; empty for an article that is gone. `article` is its id. */
  datesOf(article: string): Promise<NewDate[]>;
}
