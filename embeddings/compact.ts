/**
 * Vectors with 8 bits a number: a quarter of the memory, and scores that are off by less than a thousandth. For full
 * scans of what a filter leaves, and of everything while a graph is being built.
 */
import type { Neighbour, VectorIndex } from "../src/core/ports.ts";
import { keepBest, requireDimensions } from "./neighbours.ts";

/** Rows to begin with; half as many again when they are full. */
const FIRST_ROWS = 1_024;
const GROWTH = 1.5;
/** Largest code. */
const LARGEST = 127;
const NOWHERE = -1;

/** All of an index in three arrays, row by row. */
export interface CompactRows {
  readonly ids: Uint32Array;
  /** What a code is multiplied with to give the number it stands for. */
  readonly scales: Float32Array;
  readonly codes: Int8Array;
}

export interface CompactIndex extends VectorIndex {
  /** A copy of everything as it is now. */
  rows(): CompactRows;
}

/**
 * An index over vectors of length 1: empty, or from rows that `rows` gave. Ids are row numbers of a database: up to
 * the largest, each takes four bytes.
 */
export function compactIndex(dimensions: number, start?: CompactRows): CompactIndex {
  let { ids, scales, codes } = start ?? emptyRows(FIRST_ROWS, dimensions);
  let size = start?.ids.length ?? 0;
  const places = placesOf(ids.subarray(0, size));

  function grow(): void {
    const more = emptyRows(Math.ceil(Math.max(FIRST_ROWS, size * GROWTH)), dimensions);
    more.ids.set(ids);
    more.scales.set(scales);
    more.codes.set(codes);
    ({ ids, scales, codes } = more);
  }

  return {
    get size() {
      return size;
    },
    has: (id) => places.get(id) !== NOWHERE,
    ids: () => ids.subarray(0, size).values(),
    add(id, vector) {
      requireDimensions(vector, dimensions);
      const known = places.get(id);
      const place = known === NOWHERE ? size : known;
      if (place === ids.length) grow();
      ids[place] = id;
      scales[place] = encode(vector, codes, place * dimensions);
      if (known !== NOWHERE) return;
      places.set(id, place);
      size += 1;
    },
    remove(id) {
      const place = places.get(id);
      if (place === NOWHERE) return;
      size -= 1;
      // The last row moves into the gap.
      const last = ids[size] ?? 0;
      ids[place] = last;
      scales[place] = scales[size] ?? 0;
      codes.copyWithin(place * dimensions, size * dimensions, (size + 1) * dimensions);
      places.set(last, place);
      places.set(id, NOWHERE);
    },
    search(vector, limit, among) {
      requireDimensions(vector, dimensions);
      const best: Neighbour[] = [];
      for (const id of among?.values() ?? ids.subarray(0, size)) {
        const place = places.get(id);
        if (place === NOWHERE) continue;
        const score = dotCodes(codes, place * dimensions, vector) * (scales[place] ?? 0);
        keepBest(best, { id, score }, limit);
      }
      return best;
    },
    rows: () => ({
      ids: ids.slice(0, size),
      scales: scales.slice(0, size),
      codes: codes.slice(0, size * dimensions),
    }),
  };
}

/** In which row each id stands; an array, as a Map of a million takes ten times the memory. */
function placesOf(ids: Uint32Array) {
  let places = new Int32Array(FIRST_ROWS).fill(NOWHERE);
  function set(id: number, place: number): void {
    if (id >= places.length) {
      const more = new Int32Array(Math.ceil((id + 1) * GROWTH)).fill(NOWHERE);
      more.set(places);
      places = more;
    }
    places[id] = place;
  }
  for (const [place, id] of ids.entries()) set(id, place);
  return { get: (id: number) => places[id] ?? NOWHERE, set };
}

function emptyRows(count: number, dimensions: number): CompactRows {
  return {
    ids: new Uint32Array(count),
    scales: new Float32Array(count),
    codes: new Int8Array(count * dimensions),
  };
}

/** Writes a vector's codes and returns their scale. */
function encode(vector: Float32Array, codes: Int8Array, start: number): number {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest === 0) {
    codes.fill(0, start, start + vector.length);
    return 0;
  }
  for (const [at, value] of vector.entries()) codes[start + at] = Math.round((value * LARGEST) / largest);
  return largest / LARGEST;
}

/** Four sums side by side: one alone would wait for each addition to end before the next. */
function dotCodes(codes: Int8Array, start: number, vector: Float32Array): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let i = 0;
  for (; i + 3 < vector.length; i += 4) {
    a += (codes[start + i] ?? 0) * (vector[i] ?? 0);
    b += (codes[start + i + 1] ?? 0) * (vector[i + 1] ?? 0);
    c += (codes[start + i + 2] ?? 0) * (vector[i + 2] ?? 0);
    d += (codes[start + i + 3] ?? 0) * (vector[i + 3] ?? 0);
  }
  for (; i < vector.length; i += 1) a += (codes[start + i] ?? 0) * (vector[i] ?? 0);
  return a + b + c + d;
}
