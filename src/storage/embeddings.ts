/** Embeddings for filling an index. */
import type { EmbeddingReader } from "../core/ports.ts";
import { changeCounter } from "./changes.ts";
import type { Connection } from "./connection.ts";
import { toVector } from "./vectors.ts";

/** Reads the embeddings of the model in use. */
export function openEmbeddingReader(connection: Connection): EmbeddingReader {
  const { db } = connection;
  const ids = db.prepare<[number], number>("SELECT id FROM passages WHERE id > ? ORDER BY id").pluck();
  const count = db.prepare<[], number>("SELECT count(*) FROM passages").pluck();
  const vector = db.prepare<[number], Buffer>("SELECT vector FROM embeddings WHERE passage = ?").pluck();
  const version = changeCounter(db);
  return {
    version: async () => version(),
    passageIds: async (after = 0) => connection.read(() => ids.all(after)),
    passageCount: async () => connection.read(() => count.get() ?? 0),
    embeddings: async (wanted) =>
      connection.read(() => {
        const inOrder = Float64Array.from(new Set(wanted)).sort();
        return [...inOrder].flatMap((id) => {
          const bytes = vector.get(id);
          return bytes === undefined ? [] : [{ id, vector: toVector(bytes) }];
        });
      }),
  };
}
