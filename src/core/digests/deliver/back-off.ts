/** How long to wait: before an edition is tried again, and within its minute. */

const FIRST_MS = 5_000;
const MOST_MS = 15 * 60_000;
/** Delays differ by this share at most, so that what failed together is not tried again together. */
const JITTER = 0.2;
/** Editions that are due at one moment are begun within this time after it. */
const SPREAD_MS = 45_000;

/** ms until it is tried again, after `attempts` earlier ones; `asked`: what the other side wants, which is kept to. */
export function retryDelay(attempts: number, asked: number | null, random = Math.random): number {
  const own = Math.min(MOST_MS, FIRST_MS * 2 ** Math.min(attempts, 20));
  const wait = Math.max(own, asked ?? 0);
  const share = asked === null ? 1 - JITTER + 2 * JITTER * random() : 1 + JITTER * random();
  return Math.round(wait * share);
}

/** How long after its time a subscription's edition is begun, ms; always the same for one (FNV-1a of its id). */
export function spreadOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) % SPREAD_MS;
}
