/** Builds a graph in a thread of its own, while the program goes on answering. */
import type { VectorBatch } from "../src/core/ports.ts";
import { compactIndex } from "./compact.ts";
import { GRAPH_SETTINGS, type HnswContent } from "./hnsw-index.ts";
import type { GraphReply, GraphRequest, GraphSettings } from "./worker/protocol.ts";
import { startWorker } from "./worker/worker.ts";

export interface BuildOptions {
  readonly dimensions: number;
  /** How many vectors will come, about. */
  readonly capacity: number;
  /** The graph's file; its folder must exist. */
  readonly path: string;
}

/** Writes a graph of all batches to `path`; the next batch is read while one is linked in. */
export async function buildGraph(
  batches: AsyncIterable<VectorBatch>,
  { dimensions, capacity, path }: BuildOptions,
): Promise<HnswContent> {
  const settings: GraphSettings = {
    folder: path,
    dimensions,
    capacity: Math.max(1, capacity),
    ...GRAPH_SETTINGS,
  };
  const thread = startWorker<GraphRequest, GraphReply, unknown>("graph.mjs", settings);
  const live = compactIndex(dimensions);
  try {
    let under: Promise<GraphReply> | null = null;
    for await (const batch of batches) {
      for (const { id, vector } of batch) live.add(id, vector);
      const next = thread.request(requestOf(batch, dimensions));
      next.catch(ignore);
      await under;
      under = next;
    }
    await under;
    await thread.request({ path });
  } finally {
    await thread.close();
  }
  return { rows: live.rows(), removed: [] };
}

/** For a failure that is met when the request is awaited. */
function ignore(): void {}

function requestOf(batch: VectorBatch, dimensions: number): GraphRequest {
  const vectors = new Float32Array(batch.length * dimensions);
  for (const [at, { vector }] of batch.entries()) vectors.set(vector, at * dimensions);
  return { ids: batch.map(({ id }) => id), vectors };
}
