/** Stories in the archive: which articles tell of one event, in whatever language. */
import type { ArticleSummary } from "../article.ts";

/** A story with what a stretch of sequences brought it. */
export interface StoryNews {
  /** Number of the story; grows, never used again. */
  readonly story: number;
  /** Its articles within the stretch, in order of their sequences; at least one. */
  readonly fresh: readonly ArticleSummary[];
  /** How many articles it had before the stretch. */
  readonly earlier: number;
}

export interface StoryCounts {
  readonly stories: number;
  /** Articles that are still to be put into stories. */
  readonly articlesLeft: number;
}

/** The reading side. */
export interface StoryReader {
  /** Every article up to this sequence is in a story; later ones may not be. 0 where none is. */
  groupedUpTo(): Promise<number>;
  /** The stories that articles with `after < sequence <= upTo` tell, in order of their first such article. */
  storyNews(after: number, upTo: number): Promise<readonly StoryNews[]>;
  /** The sequence of the last article added before an instant (ISO 8601, UTC); 0 where there is none. */
  sequenceBefore(instant: string): Promise<number>;
  storyCounts(): Promise<StoryCounts>;
}

/** Brings the stories up to date. Overlapping calls share one run; other processes may run at the same time. */
export interface StoryKeeper {
  /** Resolves to `groupedUpTo` when every article that was there at the call is in a story, or the signal came. */
  catchUp(signal?: AbortSignal): Promise<number>;
}
