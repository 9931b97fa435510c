/** What is written beside a graph's files: what they are, so that anything else than a perfect match is noticed. */
import { randomUUID } from "node:crypto";
import { open, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ModelIdentity } from "../src/core/ports.ts";
import { crcOf } from "./checksum.ts";

/** Names the graph that holds now; written last, by renaming, so that it never points to half a file. */
const META_NAME = "hnsw.json";
/** Files of graphs, of older versions too. */
const GRAPH_NAME = /^hnsw-[\w-]+\.(bin|rows|json)$/;
/** A file that nothing points to and that is older than this was left by a process that died. */
const STRAY_AGE_MS = 60 * 60 * 1000;

/** A file as it must be. */
export interface FileMark {
  /** Inside the folder. */
  readonly name: string;
  readonly bytes: number;
  /** CRC-32. */
  readonly crc: number;
}

export interface Meta {
  readonly format: string;
  readonly model: ModelIdentity;
  /** Which correction its vectors went through (`correctionMark`). */
  readonly correction: string;
  readonly count: number;
  readonly lastId: number;
  readonly removed: readonly number[];
  readonly graph: FileMark;
  readonly rows: FileMark;
}

/** Null when there is none. */
export async function readMeta(folder: string): Promise<Meta | null> {
  const text = await readFile(join(folder, META_NAME), "utf8").catch(absent);
  return text === null ? null : (JSON.parse(text) as Meta);
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}

/** Makes `meta` the one that holds; the files it names are on the disk. */
export async function replaceMeta(folder: string, meta: Meta): Promise<void> {
  const path = join(folder, `hnsw-${randomUUID()}.json`);
  try {
    await writeFile(path, JSON.stringify(meta), { flush: true });
    await rename(path, join(folder, META_NAME));
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

/** Puts a file onto the disk, and says what it is. */
export async function markOf(folder: string, name: string): Promise<FileMark> {
  const path = join(folder, name);
  const handle = await open(path, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { name, bytes: (await stat(path)).size, crc: await crcOf(path) };
}

/** Throws when a file is not what it was; every byte of it is read, which for a million passages takes a second or two. */
export async function requireMark(folder: string, { name, bytes, crc }: FileMark): Promise<void> {
  const { size } = await stat(join(folder, name));
  if (size !== bytes) throw new Error(`${name} has ${size} bytes, expected ${bytes}`);
  if ((await crcOf(join(folder, name))) !== crc) throw new Error(`${name} is damaged: its checksum differs`);
}

/** Removes the files that `current` replaced, and strays; what another process writes right now is young. */
export async function removeOld(folder: string, replaced: Meta | null, current: Meta): Promise<void> {
  const kept = new Set([current.graph.name, current.rows.name]);
  const old = new Set([replaced?.graph?.name, replaced?.rows?.name]);
  for (const name of await readdir(folder)) {
    if (!GRAPH_NAME.test(name) || kept.has(name)) continue;
    const path = join(folder, name);
    const age = Date.now() - (await stat(path).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
    if (old.has(name) || age > STRAY_AGE_MS) await rm(path, { force: true });
  }
}
