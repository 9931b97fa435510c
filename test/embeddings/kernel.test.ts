/** The kernel: its compiled form, and its arithmetic against the same in plain JavaScript. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type KernelRows, kernelRows } from "../../embeddings/kernel/rows.ts";
import { compiledKernel } from "../../scripts/make-kernel.ts";
import { dot, orthonormal, randomVectors, without } from "../support/vectors.ts";

const COMPILED = new URL("../../embeddings/kernel/kernel.wasm", import.meta.url);
/** Beyond two turns of the inner loop, with all remainders. */
const dimensionsOf = fc.integer({ min: 1, max: 50 });
const seeds = fc.integer({ min: 1, max: 1_000_000 });

function rowsWith(dimensions: number, vectors: readonly Float32Array[]): KernelRows {
  const rows = kernelRows(dimensions, vectors.length);
  for (const [row, vector] of vectors.entries()) rows.write(row, vector);
  return rows;
}

describe("the compiled kernel", () => {
  it("is what its source compiles to", async () => {
    const fresh = await compiledKernel();
    expect(Buffer.from(fresh).equals(readFileSync(COMPILED)), "run scripts/make-kernel.ts").toBe(true);
  });
});

describe("rows", () => {
  it("come back as they were written, as copies", () => {
    fc.assert(
      fc.property(dimensionsOf, seeds, (dimensions, seed) => {
        const vectors = randomVectors(3, dimensions, seed);
        const rows = rowsWith(dimensions, vectors);
        rows.read(1).fill(9);
        expect(vectors.map((_, row) => rows.read(row))).toEqual(vectors);
        rows.copy(2, 0);
        expect([0, 1, 2].map((row) => rows.read(row))).toEqual([vectors[2], vectors[1], vectors[2]]);
      }),
      { numRuns: 20 },
    );
  });

  it("are no other rows' rows", () => {
    const [mine, others] = [kernelRows(2, 1), kernelRows(2, 1)];
    mine.write(0, Float32Array.of(1, 2));
    others.write(0, Float32Array.of(3, 4));
    expect([...mine.read(0)]).toEqual([1, 2]);
  });

  it("refuse vectors of another length", () => {
    const rows = kernelRows(8, 1);
    expect(() => rows.write(0, new Float32Array(7))).toThrow("8 dimensions");
    expect(() => rows.write(0, new Float32Array(16))).toThrow("8 dimensions");
  });

  it("stay when there is more room, and room never shrinks", () => {
    const vectors = randomVectors(200, 100);
    const rows = kernelRows(100, 1);
    for (const [row, vector] of vectors.entries()) {
      if (row === rows.capacity) rows.grow(row * 2);
      rows.write(row, vector);
    }
    rows.grow(3);
    expect(rows.capacity).toBe(256);
    expect(vectors.map((_, row) => rows.read(row))).toEqual(vectors);
  });

  it("hold no scores of before when there is more room", () => {
    const ones = new Float32Array(3).fill(1);
    const rows = rowsWith(
      3,
      Array.from({ length: 64 }, () => ones),
    );
    expect([...rows.dots(0, 0, 64)]).toEqual(Array.from({ length: 64 }, () => 3));
    // Scores lay where these rows lie now, also in their padding.
    rows.grow(128);
    expect([...rows.read(64), ...rows.read(67)]).toEqual([0, 0, 0, 0, 0, 0]);
    for (let row = 64; row < 128; row += 1) rows.write(row, ones);
    expect([...rows.dots(127, 64, 64)]).toEqual(Array.from({ length: 64 }, () => 3));
  });
});

describe("dot products", () => {
  it("are those of plain JavaScript, for any dimensions", () => {
    fc.assert(
      fc.property(dimensionsOf, seeds, (dimensions, seed) => {
        const vectors = randomVectors(6, dimensions, seed);
        const question = vectors[0] ?? new Float32Array(dimensions);
        const scores = rowsWith(dimensions, vectors).dots(0, 2, 4);
        expect(scores).toHaveLength(4);
        for (const [at, vector] of vectors.slice(2).entries())
          expect(Math.abs((scores[at] ?? 0) - dot(question, vector))).toBeLessThan(1e-6);
      }),
    );
  });

  it("of no rows are none", () => {
    expect(kernelRows(4, 1).dots(0, 1, 0)).toHaveLength(0);
  });
});

describe("a projection", () => {
  it("leaves what plain JavaScript leaves, for any dimensions and directions", () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 50 }), fc.nat({ max: 5 }), seeds, (dimensions, count, seed) => {
        const directions = orthonormal(randomVectors(count, dimensions, seed));
        const [other, vector] = randomVectors(2, dimensions, seed + 1);
        if (!other || !vector) throw new Error("no vectors");
        const question = without(other, directions);
        const left = without(vector, directions);
        // The smaller the rest, the more do errors of rounding count; texts lie far from here.
        fc.pre(dot(left, vector) > 0.2);
        const rows = rowsWith(dimensions, [...directions, question, vector]);
        const likeness = rows.likeness(count, count + 1, count);
        expect(Math.abs(likeness - dot(question, left))).toBeLessThan(1e-5);
        expect(rows.read(count + 1)).toEqual(vector);
        expect(rows.project(count + 1, count)).toBe(true);
        for (const [at, value] of rows.read(count + 1).entries())
          expect(Math.abs(value - (left[at] ?? 0))).toBeLessThan(1e-5);
      }),
    );
  });

  it("tells when nothing is left", () => {
    const [x, y] = [Float32Array.of(1, 0, 0), Float32Array.of(0, 1, 0)];
    const rows = rowsWith(3, [x, y, Float32Array.of(0, 1, 0)]);
    expect(rows.likeness(0, 2, 2)).toBe(0);
    expect(rows.project(2, 2)).toBe(false);
    rows.write(2, Float32Array.of(Number.NaN, 0, 0));
    expect(rows.project(2, 2)).toBe(false);
  });
});
