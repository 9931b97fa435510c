/** Nearest neighbours: what the core needs of an index, of the file that it is kept in, and of sets of passages. */

/** A neighbour: passage id and cosine similarity in −1…1. */
export interface Neighbour {
  readonly id: number;
  readonly score: number;
}

/** Ids of passages; a `Set<number>` is one. */
export interface PassageIds {
  readonly size: number;
  has(id: number): boolean;
  values(): Iterable<number>;
}

/** Nearest neighbours in memory over vectors of length 1; larger than the store of vectors it came from never. */
export interface VectorIndex {
  readonly size: number;
  has(id: number): boolean;
  add(id: number, vector: Float32Array): void;
  remove(id: number): void;
  /** Best first; `among` restricts before ranking. */
  search(vector: Float32Array, limit: number, among?: PassageIds): Neighbour[];
  ids(): Iterable<number>;
}

/** Some vectors under their ids. */
export type VectorBatch = readonly { readonly id: number; readonly vector: Float32Array }[];

/** A `VectorIndex` that can be put into a file and read back; `load` returns null for a damaged or foreign file. */
export interface VectorIndexFile {
  load(): Promise<VectorIndex | null>;
  save(index: VectorIndex): Promise<void>;
  /** An empty one that is filled quickly, with room for about `capacity` vectors (it grows when needed). */
  create(capacity: number): VectorIndex;
  /** Whether an index has become so large that one made by `build` would answer faster. */
  outgrown(index: VectorIndex): boolean;
  /** Builds an index in a thread of its own, writes it and reads it; null, and a line in the log, where that fails. */
  build(batches: AsyncIterable<VectorBatch>, capacity: number): Promise<VectorIndex | null>;
}
