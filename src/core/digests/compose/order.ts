/** Which of the new stories come first: by independent publishers, freshness, and fit to the topic. */
import { DAY_MS } from "../../../text/dates/calendar.ts";
import type { ArticleSummary } from "../../article.ts";
import { momentOf } from "../../moment.ts";

/**
 * A story's score is log₂(1 + publishers) + ½·freshness + 2·fit, so that the second publisher (.58) goes before any freshness
 * and each further one counts less. Freshness is 1 for the newest story and halves with each day; fit is 0…1, so that what is
 * squarely on a topic goes before what six publishers only touch it with.
 */
const FRESHNESS_WEIGHT = 0.5;
const FIT_WEIGHT = 2;
const HALF_LIFE_MS = DAY_MS;

export interface StoryStanding {
  /** Independent ones, or as many as there may be. */
  readonly publishers: number;
  /** When its newest article appeared, milliseconds since 1970. */
  readonly newest: number;
  /** 0…1; 0 without a topic. */
  readonly fit: number;
}

/** `now` is the newest moment among all stories: the order must not change with the time of day. */
export function standingOf({ publishers, newest, fit }: StoryStanding, now: number): number {
  const freshness = 0.5 ** (Math.max(0, now - newest) / HALF_LIFE_MS);
  return Math.log2(1 + publishers) + FRESHNESS_WEIGHT * freshness + FIT_WEIGHT * fit;
}

/**
 * When the newest of some articles appeared. What is dated ahead appeared when it was added; what is undated just before the
 * day (UTC) on which it was added, so that it follows what is known to be of that day: it may be far older.
 */
export function newestMoment(articles: readonly ArticleSummary[]): number {
  return articles.reduce((newest, { published, addedAt }) => {
    const added = Date.parse(addedAt);
    const moment = momentOf(published.value ?? "");
    return Math.max(newest, Number.isNaN(moment) ? added - (added % DAY_MS) - 1 : Math.min(moment, added));
  }, Number.NEGATIVE_INFINITY);
}
