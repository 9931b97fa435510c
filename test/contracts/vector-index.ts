/** The contract of `VectorIndex` and `VectorIndexFile`: every implementation passes it. */
import { describe, expect, it } from "vitest";
import type { Neighbour, VectorIndex } from "../../src/core/ports.ts";
import { randomVectors } from "../support/vectors.ts";

const DIMENSIONS = 8;
const EAST = Float32Array.of(1, 0, 0, 0, 0, 0, 0, 0);
const NORTH = Float32Array.of(0, 1, 0, 0, 0, 0, 0, 0);
const NORTH_EAST = Float32Array.of(Math.SQRT1_2, Math.SQRT1_2, 0, 0, 0, 0, 0, 0);

const idsOf = (found: readonly Neighbour[]) => found.map(({ id }) => id);

export function vectorIndexContract(name: string, create: (dimensions: number) => VectorIndex): void {
  function filled(): VectorIndex {
    const index = create(DIMENSIONS);
    index.add(10, EAST);
    index.add(20, NORTH);
    index.add(30, NORTH_EAST);
    return index;
  }

  describe(`vector index: ${name}`, () => {
    it("is empty at first", () => {
      const index = create(DIMENSIONS);
      expect(index.size).toBe(0);
      expect(index.has(1)).toBe(false);
      expect([...index.ids()]).toEqual([]);
      expect(index.search(EAST, 5)).toEqual([]);
      index.remove(1);
      expect(index.size).toBe(0);
    });

    it("finds neighbours, best first, with their cosines", () => {
      const found = filled().search(EAST, 3);
      expect(idsOf(found)).toEqual([10, 30, 20]);
      expect(found.map(({ score }) => Math.round(score * 100))).toEqual([100, 71, 0]);
    });

    it("returns at most as many as asked for, and no more than there are", () => {
      expect(idsOf(filled().search(EAST, 1))).toEqual([10]);
      expect(filled().search(EAST, 50)).toHaveLength(3);
    });

    it("filters before ranking", () => {
      const index = filled();
      expect(idsOf(index.search(EAST, 1, new Set([20, 30])))).toEqual([30]);
      expect(idsOf(index.search(EAST, 3, new Set([20, 10, 999])))).toEqual([10, 20]);
      expect(index.search(EAST, 3, new Set())).toEqual([]);
    });

    it("forgets what is removed, and takes it again", () => {
      const index = filled();
      index.remove(10);
      index.remove(10);
      expect(index.size).toBe(2);
      expect(index.has(10)).toBe(false);
      expect([...index.ids()].sort()).toEqual([20, 30]);
      expect(idsOf(index.search(EAST, 3))).toEqual([30, 20]);
      index.add(10, NORTH);
      expect(index.size).toBe(3);
      expect(idsOf(index.search(NORTH, 3)).slice(0, 2).sort()).toEqual([10, 20]);
    });

    it("replaces the vector of an id that it has", () => {
      const index = filled();
      index.add(10, NORTH);
      expect(index.size).toBe(3);
      expect(idsOf(index.search(EAST, 1))).toEqual([30]);
    });

    it("keeps a copy: the caller's vector may change", () => {
      const index = create(DIMENSIONS);
      const vector = EAST.slice();
      index.add(1, vector);
      vector.fill(0);
      expect(index.search(EAST, 1)[0]?.score).toBeCloseTo(1);
    });

    it("refuses vectors of another length", () => {
      expect(() => create(DIMENSIONS).add(1, Float32Array.of(1, 0))).toThrow("8 dimensions");
      expect(() => filled().search(Float32Array.of(1, 0), 1)).toThrow("8 dimensions");
    });

    it("finds what a full scan finds, while it grows and shrinks", () => {
      const index = create(32);
      const vectors = randomVectors(2_000, 32);
      vectors.forEach((vector, n) => {
        index.add(n + 1, vector);
      });
      for (let id = 3; id <= vectors.length; id += 3) index.remove(id);
      const left = vectors.flatMap((vector, n) => ((n + 1) % 3 === 0 ? [] : [{ id: n + 1, vector }]));
      expect(index.size).toBe(left.length);
      let shared = 0;
      const questions = randomVectors(50, 32, 77);
      for (const question of questions) {
        const best = left
          .map(({ id, vector }) => ({
            id,
            score: vector.reduce((sum, x, i) => sum + x * (question[i] ?? 0), 0),
          }))
          .sort((a, b) => b.score - a.score)
          .slice(0, 10);
        const found = new Set(idsOf(index.search(question, 10)));
        shared += best.filter(({ id }) => found.has(id)).length;
      }
      expect(shared / (10 * questions.length)).toBeGreaterThan(0.97);
    });
  });
}
