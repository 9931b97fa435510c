/** The index in memory follows the archive, whoever writes, and filters act before ranking. */
import { describe, expect, it } from "vitest";
import { exactIndex } from "../../embeddings/exact.ts";
import { openLiveIndex } from "../../src/core/live-index.ts";
import type { EmbeddingReader, VectorIndexFile } from "../../src/core/ports.ts";
import { memoryIndexFile } from "../support/memory-index-file.ts";
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
    passageIds: async (after = 0) => [...rows.keys()].filter((id) => id > after),
    passageCount: async () => rows.size,
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

function open(
  store: ReturnType<typeof vectorStore>,
  file: VectorIndexFile = memoryIndexFile(DIMENSIONS).file,
) {
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

function withResolvers() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

function busyFor(ms: number, work: () => void): void {
  work();
  for (const end = performance.now() + ms; performance.now() < end; );
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
    const { index } = open(vectorStore(three), memoryIndexFile(DIMENSIONS, { stored: old }).file);
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

  it("reads all ids again only when some are gone", async () => {
    const store = vectorStore(three);
    const asked: (number | undefined)[] = [];
    const { passageIds } = store.reader;
    store.reader.passageIds = (after) => {
      asked.push(after);
      return passageIds(after);
    };
    const { index } = open(store);
    await index.refresh();
    asked.length = 0;
    store.change((rows) => rows.set(4, east));
    await index.refresh();
    store.change((rows) => rows.set(5, Float32Array.of(0, -1)));
    await index.refresh();
    expect(asked).toEqual([3, 4]);
    // An update: one goes, another comes.
    store.change((rows) => {
      rows.delete(1);
      rows.set(6, Float32Array.of(0.6, -0.8));
    });
    await index.refresh();
    expect(asked).toEqual([3, 4, 5, undefined]);
    expect(ids(await index.nearest(east, 9, null))).toEqual([4, 3, 6, 2, 5]);
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
      file: memoryIndexFile(DIMENSIONS).file,
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
    const { file, saved } = memoryIndexFile(DIMENSIONS);
    const { index } = open(vectorStore(three), file);
    await index.save();
    expect(saved.map(({ size }) => size)).toEqual([3]);
  });

  it("answers from the full scan until a graph is built, and then from that", async () => {
    const store = vectorStore(three);
    const { file, built, saved } = memoryIndexFile(DIMENSIONS, { maxUnbuilt: 2 });
    const gate = withResolvers();
    const slow: VectorIndexFile = {
      ...file,
      async build(batches, capacity) {
        await gate.promise;
        return file.build(batches, capacity);
      },
    };
    const { index } = open(store, slow);
    expect(ids(await index.nearest(east, 9, null))).toEqual([1, 3, 2]);
    expect(built).toHaveLength(0);
    // What comes and goes while the graph is being built is not lost.
    store.change((rows) => {
      rows.delete(2);
      rows.set(4, Float32Array.of(0.96, 0.28));
    });
    await index.refresh();
    gate.resolve();
    await index.save();
    expect(built).toHaveLength(1);
    expect(saved).toEqual(built);
    expect(ids(await index.nearest(east, 9, null))).toEqual([1, 4, 3]);
  });

  it("goes on without a graph that cannot be built, and says so", async () => {
    const { file, saved } = memoryIndexFile(DIMENSIONS, { maxUnbuilt: 2 });
    const broken: VectorIndexFile = { ...file, build: () => Promise.reject(new Error("no thread")) };
    const { index } = open(vectorStore(three), broken);
    await index.save();
    expect(ids(await index.nearest(east, 9, null))).toEqual([1, 3, 2]);
    expect(saved.map(({ size }) => size)).toEqual([3]);
  });

  it("lets the program breathe while it catches up", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 100 }, (_, n) => [n + 1, [Math.cos(n), Math.sin(n)] as const]),
    );
    const store = vectorStore(many);
    const fast = exactIndex(DIMENSIONS);
    fast.add(1, east);
    // Each addition takes a while, as it does in a large graph.
    const slow = {
      ...fast,
      add: (id: number, vector: Float32Array) => busyFor(3, () => fast.add(id, vector)),
    };
    const { index } = open(store, memoryIndexFile(DIMENSIONS, { stored: slow }).file);
    let turns = 0;
    const counting = setInterval(() => {
      turns += 1;
    }, 1);
    await index.refresh();
    clearInterval(counting);
    expect(turns).toBeGreaterThan(10);
  });

  it("shares one run among overlapping searches", async () => {
    const store = vectorStore(three);
    let listed = 0;
    const { passageIds } = store.reader;
    store.reader.passageIds = (after) => {
      listed += 1;
      return passageIds(after);
    };
    const { index } = open(store);
    await Promise.all([index.nearest(east, 1, null), index.nearest(east, 1, null), index.refresh()]);
    expect(listed).toBeLessThanOrEqual(2);
  });
});
