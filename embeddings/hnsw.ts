/** The graph as files: a cache that is either exactly right or not there. */
import { randomUUID } from "node:crypto";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Logger, ModelIdentity, VectorBatch, VectorIndex } from "../src/core/ports.ts";
import { buildGraph } from "./build.ts";
import { readRows, writeRows } from "./compact-file.ts";
import { correctionMark } from "./correction.ts";
import {
  createHnswIndex,
  GRAPH_SETTINGS,
  type HnswContent,
  type HnswIndex,
  readHnswIndex,
} from "./hnsw-index.ts";
import {
  type FileMark,
  type Meta,
  markOf,
  readMeta,
  removeOld,
  replaceMeta,
  requireMark,
} from "./hnsw-meta.ts";

/** Another layout or other settings of the graph are another format. */
export const INDEX_FORMAT = `coverage-bot hnsw 2 ${Object.values(GRAPH_SETTINGS).join("-")}`;
/** Above this share of removed nodes the graph is built anew: they cost time in every search. */
const MAX_REMOVED_SHARE = 0.3;

export interface HnswFileOptions {
  readonly folder: string;
  readonly model: ModelIdentity;
  readonly log?: Logger;
}

/** Keeps graphs; none of its functions fails but by a mistake in the program: what goes wrong is logged, as the cache can be rebuilt. */
export interface HnswFile {
  /** Null where there is none that can be used. */
  load(): Promise<VectorIndex | null>;
  /** Takes an index that one of the others of the same file returned. */
  save(index: VectorIndex): Promise<void>;
  create(capacity: number): VectorIndex;
  /** Builds a graph in a thread of its own, and keeps it. */
  build(batches: AsyncIterable<VectorBatch>, capacity: number): Promise<VectorIndex | null>;
  /** Whether an index is a graph of this file. */
  holds(index: VectorIndex): boolean;
}

/** Keeps the graph in `folder`. */
export function hnswFile(options: HnswFileOptions): HnswFile {
  const { folder, model, log } = options;
  const graphs = new WeakMap<VectorIndex, HnswIndex>();
  const known = (graph: HnswIndex): VectorIndex => {
    graphs.set(graph, graph);
    return graph;
  };
  /** Null, and a line in the log, instead of a failure. */
  async function logging<T>(message: string, work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      log?.warn({ folder, reason: error instanceof Error ? error.message : String(error) }, message);
      return null;
    }
  }
  const load = () => loadCurrent(folder, model);
  return {
    holds: (index) => graphs.has(index),
    create: (capacity) => known(createHnswIndex(model.dimensions, capacity)),
    async load() {
      const graph = await logging("the index file cannot be used and is built anew", load);
      return graph && known(graph);
    },
    async save(index) {
      const graph = graphs.get(index);
      if (!graph) throw new Error("save takes an index that create or load of the same file returned");
      await logging("the index file could not be written", () =>
        keep(folder, model, (path) => graph.write(path)),
      );
    },
    async build(batches, capacity) {
      const { dimensions } = model;
      const graph = await logging("the index could not be built", async () => {
        await keep(folder, model, (path) => buildGraph(batches, { dimensions, capacity, path }));
        return load();
      });
      return graph && known(graph);
    },
  };
}

/** Null when there is none. A graph that another process replaced while it was read is not taken for a damaged one. */
async function loadCurrent(folder: string, model: ModelIdentity): Promise<HnswIndex | null> {
  const meta = await readMeta(folder);
  if (!meta) return null;
  try {
    return await loadGraph(folder, meta, model);
  } catch (error) {
    const newer = await readMeta(folder);
    if (!newer || newer.graph?.name === meta.graph?.name) throw error;
    return loadGraph(folder, newer, model);
  }
}

async function loadGraph(folder: string, meta: Meta, model: ModelIdentity): Promise<HnswIndex> {
  if (meta.format !== INDEX_FORMAT)
    throw new Error(`its format is “${meta.format}”, expected “${INDEX_FORMAT}”`);
  if (meta.model.id !== model.id || meta.model.dimensions !== model.dimensions)
    throw new Error(`it was made for the model “${meta.model.id}”, not for “${model.id}”`);
  if (meta.correction !== correctionMark(model)) throw new Error("its vectors were corrected in another way");
  const { count, removed } = meta;
  if (removed.length > MAX_REMOVED_SHARE * (count + removed.length))
    throw new Error(`${removed.length} of its nodes are removed`);
  await requireMark(folder, meta.graph);
  await requireMark(folder, meta.rows);
  const rows = await readRows(join(folder, meta.rows.name), count, model.dimensions);
  return readHnswIndex(join(folder, meta.graph.name), model.dimensions, { rows, removed });
}

/** Writes a graph beside the one that holds, makes it the one that holds, and removes the other. */
async function keep(
  folder: string,
  model: ModelIdentity,
  write: (path: string) => Promise<HnswContent>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const before = await readMeta(folder).catch(() => null);
  const name = `hnsw-${randomUUID()}`;
  const [graph, rows] = [`${name}.bin`, `${name}.rows`];
  let meta: Meta;
  try {
    const content = await write(join(folder, graph));
    await writeRows(join(folder, rows), content.rows);
    meta = metaOf(model, content, { graph: await markOf(folder, graph), rows: await markOf(folder, rows) });
    await replaceMeta(folder, meta);
  } catch (error) {
    for (const file of [graph, rows]) await rm(join(folder, file), { force: true });
    throw error;
  }
  await removeOld(folder, before, meta);
}

function metaOf(
  model: ModelIdentity,
  { rows, removed }: HnswContent,
  marks: { readonly graph: FileMark; readonly rows: FileMark },
): Meta {
  const lastId = rows.ids.reduce((last, id) => Math.max(last, id), 0);
  return {
    format: INDEX_FORMAT,
    model,
    correction: correctionMark(model),
    count: rows.ids.length,
    lastId,
    removed,
    ...marks,
  };
}
