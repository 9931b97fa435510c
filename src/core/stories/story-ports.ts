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

/** What grouping needs to know of an article; its passages have consecutive ids. */
export interface PlacedArticle {
  readonly sequence: number;
  /** BCP 47. */
  readonly language: string;
  /** The stretch of time that its publication time leaves open, in milliseconds since 1970; null when undated. */
  readonly published: { readonly from: number; readonly to: number } | null;
  /** When it was added, in milliseconds since 1970. */
  readonly added: number;
  readonly firstPassage: number;
  readonly passages: number;
}

/** An article that is in a story. */
export interface GroupedArticle extends PlacedArticle {
  readonly story: number;
}

/** The writing side: gives articles their stories, in the order of their sequences. */
export interface StoryWriter {
  /** The sequence of the last article; 0 where there is none. */
  lastSequence(): Promise<number>;
  /** Up to `limit` articles after a sequence and not beyond another one, in order of their sequences. */
  placed(after: number, upTo: number, limit: number): Promise<readonly PlacedArticle[]>;
  /** The articles that some passages belong to, each once and in that order; those without a story are left out. */
  groupedOf(passages: readonly number[]): Promise<readonly GroupedArticle[]>;
  /** Up to `limit` articles of a story, last sequence first. */
  members(story: number, limit: number): Promise<readonly GroupedArticle[]>;
  /**
   * Puts the article `sequence` into a story (null: one of its own) and moves `groupedUpTo` there, in one transaction.
   * False, and no change, where that is not `expected` any more because another process was faster, or where the story
   * is gone: read again then. An article that is gone only moves `groupedUpTo`.
   */
  assign(expected: number, sequence: number, story: number | null): Promise<boolean>;
}

/** Brings the stories up to date. Overlapping calls share one run; other processes may run at the same time. */
export interface StoryKeeper {
  /** Resolves to `groupedUpTo` when every article that was there at the call is in a story, or the signal came. */
  catchUp(signal?: AbortSignal): Promise<number>;
}
