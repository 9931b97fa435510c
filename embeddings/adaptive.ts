/** The index that the bot uses: compares with every vector while there are few, and asks a graph when there are many. */
import type { VectorIndexFile } from "../src/core/ports.ts";
import { compactIndex } from "./compact.ts";
import { exactIndex } from "./exact.ts";
import { type HnswFileOptions, hnswFile } from "./hnsw.ts";

/** A full scan of so many vectors takes a millisecond, no longer than a search in their graph, and needs no file. */
const MAX_EXACT_VECTORS = 5_000;

export interface AdaptiveFileOptions extends HnswFileOptions {
  /** From how many vectors on the graph is used. */
  readonly maxExact?: number;
}

/** A file that holds the graph once there is one; a small index has no file, as reading its vectors costs less. */
export function adaptiveFile(options: AdaptiveFileOptions): VectorIndexFile {
  const { maxExact = MAX_EXACT_VECTORS, model } = options;
  const file = hnswFile(options);
  return {
    load: file.load,
    // Until a graph is built, many vectors are scanned in their compact form.
    create: (capacity) =>
      capacity > maxExact ? compactIndex(model.dimensions) : exactIndex(model.dimensions),
    outgrown: (index) => index.size > maxExact && !file.holds(index),
    build: file.build,
    async save(index) {
      if (file.holds(index)) await file.save(index);
    },
  };
}
