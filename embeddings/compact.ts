/**
 * Vectors with 8 bits a number: a quarter of the memory, and scores that are off by less than a thousandth. For full
 * scans of what a filter leaves, and of everything while a graph is being built.
 */
import type { Neighbour, PassageIds, VectorIndex } from "../src/core/ports.ts";
import { type CodeRows, codeRows } from "./kernel/codes.ts";
import { keepBest, requireDimensions } from "./neighbours.ts";

/** Rows to begin with; half as many again when they are full. */
const FIRST_ROWS = 1_024;
const GROWTH = 1.5;
/** Largest code. */
const LARGEST = 127;
const NOWHERE = -1;
/** Fewer ids than one in so many rows are looked up one by one. */
const FEW = 8;

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

/** The rows of an index; the arrays are replaced when they are full. */
interface Table {
  size: number;
  ids: Uint32Array;
  scales: Float32Array;
  readonly codes: CodeRows;
  readonly places: Places;
}

/**
 * An index over vectors of length 1: empty, or from rows that `rows` gave. Ids are row numbers of a database: up to
 * the largest, each takes four bytes.
 */
export function compactIndex(dimensions: number, start?: CompactRows): CompactIndex {
  const table = tableOf(dimensions, start);
  const { codes, places } = table;
  return {
    get size() {
      return table.size;
    },
    has: (id) => places.get(id) !== NOWHERE,
    ids: () => table.ids.subarray(0, table.size).values(),
    add(id, vector) {
      requireDimensions(vector, dimensions);
      const known = places.get(id);
      const place = known === NOWHERE ? table.size : known;
      if (place === table.ids.length) grow(table);
      table.ids[place] = id;
      table.scales[place] = encode(vector, codes.row(place));
      if (known !== NOWHERE) return;
      places.set(id, place);
      table.size += 1;
    },
    remove(id) {
      const place = places.get(id);
      if (place === NOWHERE) return;
      table.size -= 1;
      // The last row moves into the gap.
      const last = table.ids[table.size] ?? 0;
      table.ids[place] = last;
      table.scales[place] = table.scales[table.size] ?? 0;
      codes.copy(table.size, place);
      places.set(last, place);
      places.set(id, NOWHERE);
    },
    search(vector, limit, among) {
      requireDimensions(vector, dimensions);
      return nearest(vector, limit, rowsAmong(among, table), table);
    },
    rows() {
      const { size, ids, scales } = table;
      const all = new Int8Array(size * dimensions);
      for (let place = 0; place < size; place += 1) all.set(codes.row(place), place * dimensions);
      return { ids: ids.slice(0, size), scales: scales.slice(0, size), codes: all };
    },
  };
}

function tableOf(dimensions: number, start?: CompactRows): Table {
  const ids = start?.ids ?? new Uint32Array(FIRST_ROWS);
  const scales = start?.scales ?? new Float32Array(FIRST_ROWS);
  const size = start?.ids.length ?? 0;
  const codes = codeRows(dimensions, ids.length);
  for (let place = 0; start && place < size; place += 1)
    codes.row(place).set(start.codes.subarray(place * dimensions, (place + 1) * dimensions));
  return { size, ids, scales, codes, places: placesOf(ids.subarray(0, size)) };
}

function grow(table: Table): void {
  const more = Math.ceil(Math.max(FIRST_ROWS, table.size * GROWTH));
  const [ids, scales] = [new Uint32Array(more), new Float32Array(more)];
  ids.set(table.ids);
  scales.set(table.scales);
  Object.assign(table, { ids, scales });
  table.codes.grow(more);
}

/** The rows of all ids, or of some; ids that are not here are left out. */
function rowsAmong(among: PassageIds | undefined, { size, ids, places }: Table): Uint32Array {
  if (!among) return new Uint32Array(size).map((_, row) => row);
  const rows = new Uint32Array(size);
  let count = 0;
  const keep = (row: number) => {
    rows[count] = row;
    count += 1;
  };
  // Asking the set about each row is quicker than finding the row of each id, unless there are few.
  if (among.size * FEW < size) {
    for (const id of among.values()) if (places.get(id) !== NOWHERE) keep(places.get(id));
  } else {
    for (let row = 0; row < size; row += 1) if (among.has(ids[row] ?? 0)) keep(row);
  }
  return rows.subarray(0, count);
}

function nearest(
  vector: Float32Array,
  limit: number,
  rows: Uint32Array,
  { ids, scales, codes }: Table,
): Neighbour[] {
  const best: Neighbour[] = [];
  let worst = Number.NEGATIVE_INFINITY;
  const dots = codes.dots(vector, rows);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const score = (dots[at] ?? 0) * (scales[row] ?? 0);
    if (score < worst) continue;
    keepBest(best, { id: ids[row] ?? 0, score }, limit);
    worst = best[limit - 1]?.score ?? worst;
  }
  return best;
}

/** In which row each id stands. */
interface Places {
  /** `NOWHERE` for an id that is not here. */
  get(id: number): number;
  set(id: number, place: number): void;
}

/** In an array, as a Map of a million takes ten times the memory. */
function placesOf(ids: Uint32Array): Places {
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

/** Writes a vector's codes and returns their scale. */
function encode(vector: Float32Array, codes: Int8Array): number {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest === 0) {
    codes.fill(0);
    return 0;
  }
  for (const [at, value] of vector.entries()) codes[at] = Math.round((value * LARGEST) / largest);
  return largest / LARGEST;
}
