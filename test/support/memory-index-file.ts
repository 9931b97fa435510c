/** An index "file" in memory: full scans, and a build that copies what it is given. */
import { exactIndex } from "../../embeddings/exact.ts";
import type { VectorIndex, VectorIndexFile } from "../../src/core/ports.ts";

export interface MemoryIndexFileOptions {
  /** What `load` gives. */
  readonly stored?: VectorIndex | null;
  /** From how many vectors on an index that was not built counts as outgrown. */
  readonly maxUnbuilt?: number;
}

/** `saved` and `built` hold what passed through `save` and `build`. */
export function memoryIndexFile(dimensions: number, options: MemoryIndexFileOptions = {}) {
  const { stored = null, maxUnbuilt = Number.POSITIVE_INFINITY } = options;
  const saved: VectorIndex[] = [];
  const built: VectorIndex[] = [];
  const file: VectorIndexFile = {
    load: async () => stored,
    save: async (index) => void saved.push(index),
    create: () => exactIndex(dimensions),
    outgrown: (index) => index.size > maxUnbuilt && !built.includes(index),
    async build(batches) {
      const index = exactIndex(dimensions);
      for await (const batch of batches) for (const { id, vector } of batch) index.add(id, vector);
      built.push(index);
      return index;
    },
  };
  return { file, saved, built };
}
