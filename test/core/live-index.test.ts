/** The index in memory follows the archive, whoever writes, and filters act before ranking. */
import { describe, expect, it } from "vitest";
import { exactIndex } from "../../embeddings/exact.ts";
import { dot, openLiveIndex } from "../../src/core/live-index.ts";
import type { EmbeddingReader, VectorIndex, VectorIndexFile } from "../../src/core/ports.ts";
import { createQuietLog } from "../support/quiet-log.ts";

const DIMENSIONS = 2;

/** An archive of vectors that a test can change. */
function vectorStore(initial: Readonly<Record<number, readonly [number, number]>>) {
  const rows = new Map(
    Object.entries(initial).map(([id, vector]) => [Number(id), Float32Array.from(vector)]),
  );
  let version = 0;
  const reader: EmbeddingReader = {
    version: async () => version,
    passageIds: async () => [...rows.keys()],
    embeddings: async (ids) =>
      ids.flatMap((id) => {
        const vector = rows.get(id);
        return vector ? [{ id, vector }] : [];
      }),
  };
  return {
    reader,
    change(edit: (rows: Map<number, Float32Array>) => void) {
      edit(rows);
      version += 1;
    },
  };
}

function memoryFile(stored: VectorIndex | null = null) {
  const saved: VectorIndex[] = [];
  const file: VectorIndexFile = {
    load: async () => stored,
    save: async (index) => void saved.push(index),
    create: () => exactIndex(DIMENSIONS),
  };
  return { file, saved };
}

function open(store: ReturnType<typeof vectorStore>, file = memoryFile().file) {
  const time = { now: 0 };
  const index = openLiveIndex({
    archive: store.reader,
    file,
    correct: (vector) => vector,
    log: createQuietLog(),
    clock: () => new Date(time.now),
  });
  return { index, time };
}

const east = Float32Array.of(1, 0);
const ids = (found: readonly { id: number }[]) => found.map(({ id }) => id);

describe("the live index", () => {
  const three = { 1: [1, 0], 2: [0, 1], 3: [0.8, 0.6] } as const;

  it("is built from stored embeddings when there is no file", async () => {
    const { index } = open(vectorStore(three));
    expect(ids(await index.nearest(east, 3, null))).toEqual([1, 3, 2]);
    expect(index.state()).toEqual({ passages: 3, current: true });
  });

  it("catches a file up: adds what is missing, drops what is gone", async () => {
    const old = exactIndex(DIMENSIONS);
    old.add(1, Float32Array.of(1, 0));
    old.add(99, Float32Array.of(1, 0));
    const { index } = open(vectorStore(three), memoryFile(old).file);
    expect(ids(await index.nearest(east, 9, null))).toEqual([1, 3, 2]);
  });

  it("sees what another process adds and removes", async () => {
    const store = vectorStore(three);
    const { index, time } = open(store);
    await index.nearest(east, 1, null);
    store.change((rows) => {
      rows.delete(1);
      rows.set(4, Float32Array.of(0.9, Math.sqrt(1 - 0.81)));
    });
    time.now += 5_000;
    expect(ids(await index.nearest(east, 9, null))).toEqual([4, 3, 2]);
  });

  it("restricts before ranking", async () => {
    const { index } = open(vectorStore(three));
    expect(ids(await index.nearest(east, 1, new Set([2])))).toEqual([2]);
    expect(await index.nearest(east, 5, new Set())).toEqual([]);
  });

  it("corrects what goes in and what is asked", async () => {
    const store = vectorStore({ 1: [0.6, 0.8], 2: [-0.6, 0.8] });
    const index = openLiveIndex({
      archive: store.reader,
      file: memoryFile().file,
      // Takes the second direction out, as the language correction takes out languages.
      correct: ([x = 0]) => Float32Array.of(Math.sign(x), 0),
      log: createQuietLog(),
      clock: () => new Date(0),
    });
    const [best] = await index.nearest(Float32Array.of(0.1, 0.99), 1, null);
    expect(best).toEqual({ id: 1, score: 1 });
    expect(await index.vectors([2, 77])).toEqual(new Map([[2, Float32Array.of(-1, 0)]]));
  });

  it("writes the file when asked", async () => {
    const { file, saved } = memoryFile();
    const { index } = open(vectorStore(three), file);
    await index.save();
    expect(saved.map(({ size }) => size)).toEqual([3]);
  });

  it("shares one run among overlapping searches", async () => {
    const store = vectorStore(three);
    let listed = 0;
    const { passageIds } = store.reader;
    store.reader.passageIds = () => {
      listed += 1;
      return passageIds();
    };
    const { index } = open(store);
    await Promise.all([index.nearest(east, 1, null), index.nearest(east, 1, null), index.refresh()]);
    expect(listed).toBeLessThanOrEqual(2);
  });
});

describe("dot", () => {
  it("is the inner product", () => {
    expect(dot(Float32Array.of(1, 2), Float32Array.of(3, 4))).toBe(11);
  });
});
