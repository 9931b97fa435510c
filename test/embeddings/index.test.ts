/** All ways of finding neighbours, under one contract. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { adaptiveFile } from "../../embeddings/adaptive.ts";
import { exactIndex } from "../../embeddings/exact.ts";
import { createHnswIndex } from "../../embeddings/hnsw-index.ts";
import { vectorIndexContract } from "../contracts/vector-index.ts";
import { randomVectors } from "../support/vectors.ts";

const folder = mkdtempSync(join(tmpdir(), "index-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const adaptive = (dimensions: number, maxExact: number, capacity = 0) =>
  adaptiveFile({ folder, model: { id: "m", dimensions }, maxExact }).create(capacity);

vectorIndexContract("full scan", exactIndex);
vectorIndexContract("graph", (dimensions) => createHnswIndex(dimensions, 0));
vectorIndexContract("adaptive, few vectors", (dimensions) => adaptive(dimensions, 5_000));
vectorIndexContract("adaptive, changing over", (dimensions) => adaptive(dimensions, 900));
vectorIndexContract("adaptive, changing over at once", (dimensions) => adaptive(dimensions, 0));
vectorIndexContract("adaptive, a graph from the start", (dimensions) => adaptive(dimensions, 100, 2_000));

describe("full scan", () => {
  it("gives equal scores in the order of their ids", () => {
    const index = exactIndex(2);
    for (const id of [5, 3, 9, 1]) index.add(id, Float32Array.of(1, 0));
    expect(index.search(Float32Array.of(1, 0), 3).map(({ id }) => id)).toEqual([1, 3, 5]);
  });

  it("gives its vectors back as copies", () => {
    const index = exactIndex(2);
    index.add(4, Float32Array.of(1, 0));
    index.vector(4)?.fill(7);
    expect(index.vector(4)).toEqual(Float32Array.of(1, 0));
    expect(index.vector(5)).toBeNull();
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
    await writing;
    expect(index.search(late, 1)[0]?.id).toBe(9_999);
    expect([...index.removed()]).toEqual([7]);
  });
});
