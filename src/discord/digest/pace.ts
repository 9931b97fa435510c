/** Spaces requests out, so that digests leave room for answers and for other processes with the same token. */
import { setTimeout as delay } from "node:timers/promises";

/** Resolves when the next request may be made, in the order of the calls. */
export type Pace = () => Promise<void>;

/** At most `perSecond`, evenly; the first after a rest at once. */
export function createPace(perSecond: number): Pace {
  const gapMs = 1_000 / perSecond;
  let next = 0;
  return async () => {
    const now = performance.now();
    const at = Math.max(now, next);
    next = at + gapMs;
    if (at > now) await delay(at - now);
  };
}
