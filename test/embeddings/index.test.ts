/** All ways of finding neighbours, under one contract. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { adaptiveFile } from "../../embeddings/adaptive.ts";
import { compactIndex } from "../../embeddings/compact.ts";
import { exactIndex } from "../../embeddings/exact.ts";
import { createHnswIndex } from "../../embeddings/hnsw-index.ts";
import { vectorIndexContract } from "../contracts/vector-index.ts";
import { dot, randomVectors } from "../support/vectors.ts";

const folder = mkdtempSync(join(tmpdir(), "index-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const adaptive = (dimensions: number, capacity: number) =>
  adaptiveFile({ folder, model: { id: "m", dimensions }, maxExact: 100 }).create(capacity);

vectorIndexContract("full scan", exactIndex);
vectorIndexContract("full scan, 8 bits a number", (dimensions) => compactIndex(dimensions));
vectorIndexContract("graph", (dimensions) => createHnswIndex(dimensions, 0));
vectorIndexContract("adaptive, few vectors", (dimensions) => adaptive(dimensions, 0));
vectorIndexContract("adaptive, many vectors", (dimensions) => adaptive(dimensions, 2_000));

describe("full scan", () => {
  it("gives equal scores in the order of their ids", () => {
    const index = exactIndex(2);
    for (const id of [5, 3, 9, 1]) index.add(id, Float32Array.of(1, 0));
    expect(index.search(Float32Array.of(1, 0), 3).map(({ id }) => id)).toEqual([1, 3, 5]);
  });
});

describe("full scan while it grows and shrinks, in odd dimensions", () => {
  it("scores as plain JavaScript does", () => {
    const vectors = randomVectors(300, 13);
    const [question] = randomVectors(1, 13, 4);
    if (!question) throw new Error("no question");
    const index = exactIndex(13);
    const kept = new Map<number, Float32Array>();
    for (const [id, vector] of vectors.entries()) {
      index.add(id, vector);
      kept.set(id, vector);
      if (id % 5 === 4) {
        index.remove(id - 3);
        kept.delete(id - 3);
      }
      if (id % 50 !== 49) continue;
      const found = index.search(question, 400);
      expect(found).toHaveLength(kept.size);
      for (const { id, score } of found)
        expect(score).toBeCloseTo(dot(question, kept.get(id) ?? new Float32Array(13)), 6);
    }
  });
});

describe("graph", () => {
  it("is the same each time", () => {
    const vectors = randomVectors(500, 16);
    const [question] = randomVectors(1, 16, 9);
    if (!question) throw new Error("no question");
    const build = () => {
      const index = createHnswIndex(16, 10);
      vectors.forEach((vector, id) => {
        index.add(id, vector);
      });
      return index.search(question, 20);
    };
    expect(build()).toEqual(build());
  });

  it("finds what a filter leaves, few or many, as a full scan does", () => {
    const vectors = randomVectors(3_000, 32);
    const graph = createHnswIndex(32, 3_000);
    const exact = exactIndex(32);
    vectors.forEach((vector, id) => {
      graph.add(id, vector);
      exact.add(id, vector);
    });
    const [question] = randomVectors(1, 32, 5);
    if (!question) throw new Error("no question");
    for (const step of [2, 3, 40, 700]) {
      const among = new Set([...vectors.keys()].filter((id) => id % step === 1));
      const right = exact.search(question, 10, among);
      const found = graph.search(question, 10, among);
      expect(found.map(({ id }) => id)).toEqual(right.map(({ id }) => id));
      for (const [at, { score }] of found.entries()) expect(score).toBeCloseTo(right[at]?.score ?? 0, 5);
    }
  });

  it("grows far beyond the room it was made with", () => {
    const index = createHnswIndex(4, 1);
    const vectors = randomVectors(4_000, 4);
    vectors.forEach((vector, id) => {
      index.add(id, vector);
    });
    expect(index.size).toBe(4_000);
  });

  it("takes changes while it is being written, and searches meanwhile", async () => {
    const index = createHnswIndex(64, 10);
    randomVectors(3_000, 64).forEach((vector, id) => {
      index.add(id, vector);
    });
    const [late] = randomVectors(1, 64, 5);
    if (!late) throw new Error("no vector");
    const writing = index.write(join(folder, "while.bin"));
    index.add(9_999, late);
    index.remove(7);
    expect(index.has(9_999)).toBe(true);
    expect(index.search(late, 3_000).map(({ id }) => id)).not.toContain(7);
    // A filter that leaves few finds what the graph does not have yet.
    expect(index.search(late, 3, new Set([9_999, 8, 7])).map(({ id }) => id)).toEqual([9_999, 8]);
    await writing;
    expect(index.search(late, 1)[0]?.id).toBe(9_999);
    expect([...index.removed()]).toEqual([7]);
  });
});
