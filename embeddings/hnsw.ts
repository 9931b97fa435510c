/** The graph as a file: a cache that is either exactly right or not there. */
import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Logger, ModelIdentity, VectorIndex, VectorIndexFile } from "../src/core/ports.ts";
import { checksumOf } from "./checksum.ts";
import { createHnswIndex, type HnswIndex, readHnswIndex } from "./hnsw-index.ts";

/** Changed whenever the graph's settings or this layout change. */
const FORMAT = "coverage-bot hnsw 1";
/** Names the graph that holds now; written last, by renaming, so that it never points to half a file. */
const META_NAME = "hnsw.json";
const GRAPH_NAME = /^hnsw-[\w-]+\.(bin|json)$/;
/** A graph that nothing points to and that is older than this was left by a process that died. */
const STRAY_AGE_MS = 60 * 60 * 1000;
/** Above this share of removed nodes the graph is built anew: they cost time in every search. */
const MAX_REMOVED_SHARE = 0.3;

interface Meta {
  readonly format: string;
  readonly model: ModelIdentity;
  readonly count: number;
  readonly lastId: number;
  readonly removed: readonly number[];
  readonly file: string;
  readonly bytes: number;
  readonly checksum: string;
}

export interface HnswFileOptions {
  readonly folder: string;
  readonly model: ModelIdentity;
  readonly log?: Logger;
}

/** Keeps the graph in `folder`. Neither `load` nor `save` fails: what goes wrong is logged, as the cache can be rebuilt. */
export function hnswFile(options: HnswFileOptions): VectorIndexFile {
  const { folder, model, log } = options;
  const graphs = new WeakMap<VectorIndex, HnswIndex>();
  const known = (graph: HnswIndex): VectorIndex => {
    graphs.set(graph, graph);
    return graph;
  };
  return {
    create: (capacity) => known(createHnswIndex(model.dimensions, capacity)),
    async load() {
      try {
        const graph = await loadCurrent(folder, model);
        return graph && known(graph);
      } catch (error) {
        log?.warn({ folder, reason: reasonOf(error) }, "the index file cannot be used and is built anew");
        return null;
      }
    },
    async save(index) {
      const graph = graphs.get(index);
      if (!graph) throw new Error("save takes an index that create or load of the same file returned");
      try {
        await saveGraph(folder, graph, model);
      } catch (error) {
        log?.warn({ folder, reason: reasonOf(error) }, "the index file could not be written");
      }
    },
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Null when there is none. */
async function readMeta(folder: string): Promise<Meta | null> {
  const text = await readFile(join(folder, META_NAME), "utf8").catch(absent);
  return text === null ? null : (JSON.parse(text) as Meta);
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}

/** Null when there is none. A graph that another process replaced while it was read is not taken for a damaged one. */
async function loadCurrent(folder: string, model: ModelIdentity): Promise<HnswIndex | null> {
  const meta = await readMeta(folder);
  if (!meta) return null;
  try {
    return await loadGraph(folder, meta, model);
  } catch (error) {
    const newer = await readMeta(folder);
    if (!newer || newer.file === meta.file) throw error;
    return loadGraph(folder, newer, model);
  }
}

async function loadGraph(folder: string, meta: Meta, model: ModelIdentity): Promise<HnswIndex> {
  if (meta.format !== FORMAT) throw new Error(`its format is “${meta.format}”, expected “${FORMAT}”`);
  if (meta.model.id !== model.id || meta.model.dimensions !== model.dimensions)
    throw new Error(`it was made for the model “${meta.model.id}”, not for “${model.id}”`);
  if (meta.removed.length > MAX_REMOVED_SHARE * (meta.count + meta.removed.length))
    throw new Error(`${meta.removed.length} of its nodes are removed`);
  const path = join(folder, meta.file);
  const { size } = await stat(path);
  if (size !== meta.bytes) throw new Error(`${meta.file} has ${size} bytes, expected ${meta.bytes}`);
  const checksum = await checksumOf(path);
  if (checksum !== meta.checksum) throw new Error(`${meta.file} is damaged: its checksum differs`);
  const graph = await readHnswIndex(path, model.dimensions, meta.removed);
  if (graph.size !== meta.count) throw new Error(`it holds ${graph.size} vectors, expected ${meta.count}`);
  return graph;
}

async function saveGraph(folder: string, graph: HnswIndex, model: ModelIdentity): Promise<void> {
  await mkdir(folder, { recursive: true });
  const before = await readMeta(folder).catch(() => null);
  const file = `hnsw-${randomUUID()}.bin`;
  const path = join(folder, file);
  const ids = [...graph.ids()];
  const content = {
    count: ids.length,
    lastId: ids.reduce((last, id) => Math.max(last, id), 0),
    removed: [...graph.removed()],
  };
  try {
    await graph.write(path);
    await flush(path);
    const { size } = await stat(path);
    const meta: Meta = {
      format: FORMAT,
      model,
      ...content,
      file,
      bytes: size,
      checksum: await checksumOf(path),
    };
    await replaceMeta(folder, meta);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  await removeOld(folder, before?.file ?? null, file);
}

async function replaceMeta(folder: string, meta: Meta): Promise<void> {
  const path = join(folder, `hnsw-${randomUUID()}.json`);
  try {
    await writeFile(path, JSON.stringify(meta), { flush: true });
    await rename(path, join(folder, META_NAME));
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

/** Asks the system to put a file onto the disk. */
async function flush(path: string): Promise<void> {
  const handle = await open(path, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Removes the graph that this one replaced, and strays; a graph that another process writes right now is young. */
async function removeOld(folder: string, replaced: string | null, current: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!GRAPH_NAME.test(name) || name === current) continue;
    const path = join(folder, name);
    const age = Date.now() - (await stat(path).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
    if (name === replaced || age > STRAY_AGE_MS) await rm(path, { force: true });
  }
}
