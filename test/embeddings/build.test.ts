/** Graphs that are built in a thread of their own, and when the bot uses one. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { adaptiveFile } from "../../embeddings/adaptive.ts";
import { hnswFile } from "../../embeddings/hnsw.ts";
import type { Logger, VectorBatch, VectorIndex, VectorIndexFile } from "../../src/core/ports.ts";
import { randomVectors } from "../support/vectors.ts";

const MODEL = { id: "small@1234", dimensions: 16 };
const vectors = randomVectors(300, MODEL.dimensions);
const [question = new Float32Array()] = randomVectors(1, MODEL.dimensions, 8);

let folder: string;
let lines: string[];
const log: Logger = {
  info: (_, message) => void lines.push(message),
  warn: ({ reason }, message) => void lines.push(`${message}: ${String(reason)}`),
  error: (_, message) => void lines.push(message),
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "build-"));
  lines = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = () => hnswFile({ folder, model: MODEL, log });

function fill(file: Pick<VectorIndexFile, "create">): VectorIndex {
  const index = file.create(vectors.length);
  vectors.forEach((vector, n) => {
    index.add(n + 1, vector);
  });
  return index;
}

/** Vectors in batches, as the archive gives them. */
async function* batches(size = 64): AsyncGenerator<VectorBatch> {
  for (let at = 0; at < vectors.length; at += size)
    yield vectors.slice(at, at + size).map((vector, n) => ({ id: at + n + 1, vector }));
}

describe("a graph that is built in a thread", () => {
  it("is the one that would have been built here", async () => {
    const here = fill(open());
    const built = await open().build(batches(), vectors.length);
    expect(built?.size).toBe(vectors.length);
    expect(built?.search(question, 20)).toEqual(here.search(question, 20));
    expect((await open().load())?.search(question, 20)).toEqual(here.search(question, 20));
    expect(lines).toEqual([]);
  });

  it("has room for more than was said", async () => {
    expect((await open().build(batches(7), 1))?.size).toBe(vectors.length);
    expect((await open().build(batches(), 0))?.size).toBe(vectors.length);
  });

  it("may be empty", async () => {
    async function* nothing(): AsyncGenerator<VectorBatch> {}
    expect((await open().build(nothing(), 0))?.search(question, 3)).toEqual([]);
  });

  it("is given up when its vectors cannot be read, and leaves nothing behind", async () => {
    async function* broken(): AsyncGenerator<VectorBatch> {
      yield* batches();
      throw new Error("the archive was closed");
    }
    expect(await open().build(broken(), 10)).toBeNull();
    expect(lines).toEqual([expect.stringContaining("the archive was closed")]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is given up when a vector is of another model", async () => {
    async function* foreign(): AsyncGenerator<VectorBatch> {
      yield [{ id: 1, vector: new Float32Array(3) }];
    }
    expect(await open().build(foreign(), 1)).toBeNull();
    expect(lines[0]).toContain("16 dimensions");
  });
});

describe("the adaptive index's file", () => {
  const adaptive = (maxExact: number) => adaptiveFile({ folder, model: MODEL, log, maxExact });

  it("is not written while a full scan answers", async () => {
    const file = adaptive(1_000);
    const index = fill(file);
    expect(file.outgrown(index)).toBe(false);
    await file.save(index);
    expect(readdirSync(folder)).toEqual([]);
    expect(await adaptive(1_000).load()).toBeNull();
  });

  it("is written when a graph is built, and loaded as such", async () => {
    const file = adaptive(100);
    expect(file.outgrown(fill(file))).toBe(true);
    const built = await file.build(batches(), vectors.length);
    if (!built) throw new Error("nothing built");
    expect(file.outgrown(built)).toBe(false);
    const again = adaptive(100);
    const loaded = await again.load();
    if (!loaded) throw new Error("nothing loaded");
    expect(again.outgrown(loaded)).toBe(false);
    loaded.add(1_000, question);
    await again.save(loaded);
    expect((await adaptive(100).load())?.size).toBe(vectors.length + 1);
  });
});
