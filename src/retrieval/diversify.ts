/** Keeps a list of results from being about one article or one publisher only. */

/** A result, best first in its list. */
export interface Diverse {
  readonly score: number;
  /** Any name that is the same for passages of one article. */
  readonly article: string;
  /** Null where unknown. */
  readonly source: string | null;
}

/** Passages of an article that come in their place; further ones wait until the list would end without them. */
const PER_ARTICLE = 2;
/** Passages of an article at the very most. */
const MOST_PER_ARTICLE = 5;
/** What each result of the same publisher before it costs a result, in cosine; so little that only near ties change. */
const SOURCE_COST = 0.002;
const MOST_COUNTED = 3;

/** At most `limit` of the items; the first stays first. */
export function diversify<T extends Diverse>(items: readonly T[], limit: number): T[] {
  const [first, second] = byArticle(items);
  const picked: T[] = [];
  const waiting = [...first];
  const sources = new Map<string, number>();
  while (picked.length < limit) {
    const next = takeBest(waiting, sources);
    if (next === undefined) break;
    picked.push(next);
    if (next.source !== null) sources.set(next.source, (sources.get(next.source) ?? 0) + 1);
  }
  return [...picked, ...second.slice(0, limit - picked.length)];
}

/** What comes in its place, and what waits, each in order; what no list needs is left out. */
function byArticle<T extends Diverse>(items: readonly T[]): [T[], T[]] {
  const counts = new Map<string, number>();
  const first: T[] = [];
  const second: T[] = [];
  for (const item of items) {
    const count = (counts.get(item.article) ?? 0) + 1;
    counts.set(item.article, count);
    if (count <= PER_ARTICLE) first.push(item);
    else if (count <= MOST_PER_ARTICLE) second.push(item);
  }
  return [first, second];
}

/** Removes and returns the best, what its publisher has already counted; `waiting` is best first without that. */
function takeBest<T extends Diverse>(waiting: T[], sources: ReadonlyMap<string, number>): T | undefined {
  let best = 0;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const [at, { score, source }] of waiting.entries()) {
    if (score < bestScore) break;
    const before = source === null ? 0 : (sources.get(source) ?? 0);
    const own = score - SOURCE_COST * Math.min(before, MOST_COUNTED);
    if (own > bestScore) {
      best = at;
      bestScore = own;
    }
  }
  return waiting.splice(best, 1)[0];
}
