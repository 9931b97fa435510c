/** Nearest neighbours by comparing with every vector: exact, without a file, good up to some thousands. */
import type { Neighbour, VectorIndex } from "../src/core/ports.ts";

/** Rows to begin with; doubled when they are full. */
const FIRST_ROWS = 64;

/** A full scan also gives the vectors back. */
export interface ExactIndex extends VectorIndex {
  /** A copy; null when there is none with this id. */
  vector(id: number): Float32Array | null;
}

/** An empty index over vectors of length 1; they lie in one array, so that a scan runs at memory speed. */
export function exactIndex(dimensions: number): ExactIndex {
  let rows = new Float32Array(FIRST_ROWS * dimensions);
  const ids: number[] = [];
  const places = new Map<number, number>();

  function write(place: number, vector: Float32Array): void {
    if ((place + 1) * dimensions > rows.length) {
      const larger = new Float32Array(rows.length * 2);
      larger.set(rows);
      rows = larger;
    }
    rows.set(vector, place * dimensions);
  }

  return {
    get size() {
      return ids.length;
    },
    has: (id) => places.has(id),
    add(id, vector) {
      requireDimensions(vector, dimensions);
      const place = places.get(id) ?? ids.length;
      write(place, vector);
      ids[place] = id;
      places.set(id, place);
    },
    remove(id) {
      const place = places.get(id);
      if (place === undefined) return;
      places.delete(id);
      const last = ids.pop();
      if (last === undefined || last === id) return;
      // The last row moves into the gap.
      rows.copyWithin(place * dimensions, ids.length * dimensions, (ids.length + 1) * dimensions);
      ids[place] = last;
      places.set(last, place);
    },
    search(vector, limit, accept) {
      requireDimensions(vector, dimensions);
      const best: Neighbour[] = [];
      for (let place = 0; place < ids.length; place += 1) {
        const id = ids[place] ?? 0;
        if (accept && !accept(id)) continue;
        const score = dotRow(rows, place * dimensions, vector);
        const last = best[limit - 1];
        if (last === undefined || score >= last.score) keepBest(best, { id, score }, limit);
      }
      return best;
    },
    ids: () => places.keys(),
    vector(id) {
      const place = places.get(id);
      return place === undefined ? null : rows.slice(place * dimensions, (place + 1) * dimensions);
    },
  };
}

/** Order of neighbours: best first, then by id, so that equal scores always come in the same order. */
export function bestFirst(a: Neighbour, b: Neighbour): number {
  return b.score - a.score || a.id - b.id;
}

/** Throws when a vector is not of this index's model. */
export function requireDimensions(vector: Float32Array, dimensions: number): void {
  if (vector.length !== dimensions)
    throw new Error(`expected a vector of ${dimensions} dimensions, got ${vector.length}`);
}

/** Puts a neighbour into its place of a sorted list that never grows beyond `limit`. */
function keepBest(best: Neighbour[], next: Neighbour, limit: number): void {
  let at = best.length;
  while (at > 0) {
    const before = best[at - 1];
    if (!before || bestFirst(before, next) <= 0) break;
    at -= 1;
  }
  best.splice(at, 0, next);
  if (best.length > limit) best.pop();
}

/** Four sums side by side: one alone would wait for each addition to end before the next. */
function dotRow(rows: Float32Array, start: number, vector: Float32Array): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let i = 0;
  for (; i + 3 < vector.length; i += 4) {
    a += (rows[start + i] ?? 0) * (vector[i] ?? 0);
    b += (rows[start + i + 1] ?? 0) * (vector[i + 1] ?? 0);
    c += (rows[start + i + 2] ?? 0) * (vector[i + 2] ?? 0);
    d += (rows[start + i + 3] ?? 0) * (vector[i + 3] ?? 0);
  }
  for (; i < vector.length; i += 1) a += (rows[start + i] ?? 0) * (vector[i] ?? 0);
  return a + b + c + d;
}
