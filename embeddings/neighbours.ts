/** What all ways of finding neighbours share: their order, and the check of what goes in. */
import type { Neighbour } from "../src/core/ports.ts";

/** Order of neighbours: best first, then by id, so that equal scores always come in the same order. */
export function bestFirst(a: Neighbour, b: Neighbour): number {
  return b.score - a.score || a.id - b.id;
}

/** Puts a neighbour into its place of a sorted list that never grows beyond `limit`. */
export function keepBest(best: Neighbour[], next: Neighbour, limit: number): void {
  const last = best[limit - 1];
  if (last !== undefined && bestFirst(last, next) < 0) return;
  let at = best.length;
  while (at > 0) {
    const before = best[at - 1];
    if (!before || bestFirst(before, next) <= 0) break;
    at -= 1;
  }
  best.splice(at, 0, next);
  if (best.length > limit) best.pop();
}

/** Throws when a vector is not of this index's model. */
export function requireDimensions(vector: Float32Array, dimensions: number): void {
  if (vector.length !== dimensions)
    throw new Error(`expected a vector of ${dimensions} dimensions, got ${vector.length}`);
}
