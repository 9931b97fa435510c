/** How new passages are beside one another, for questions about the latest. */
import { DAY_MS } from "../text/dates/calendar.ts";
import type { PublicationTime } from "./article.ts";
import { momentOf } from "./moment.ts";

/** An article older than the newest by so many days counts half. */
const HALF_LIFE_DAYS = 14;

/** 1 for the newest, falling by half every two weeks; undated ones get nothing. */
export function freshnessOf(
  items: readonly { readonly id: number; readonly published: PublicationTime }[],
): ReadonlyMap<number, number> {
  const dated = items.flatMap(({ id, published }) => {
    const time = published.value === null ? Number.NaN : momentOf(published.value);
    return Number.isNaN(time) ? [] : [{ id, time }];
  });
  const newest = Math.max(...dated.map(({ time }) => time));
  return new Map(dated.map(({ id, time }) => [id, 0.5 ** ((newest - time) / DAY_MS / HALF_LIFE_DAYS)]));
}
