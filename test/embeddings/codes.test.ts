/** Rows of 8-bit codes: the kernel's arithmetic against the same in plain JavaScript, and the index that is made of them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compactIndex } from "../../embeddings/compact.ts";
import { exactIndex } from "../../embeddings/exact.ts";
import { BLOCK, type CodeRows, codeRows } from "../../embeddings/kernel/codes.ts";
import { dot, randomVectors } from "../support/vectors.ts";

/** Beyond two turns of the inner loop, with all remainders. */
const dimensionsOf = fc.integer({ min: 1, max: 50 });
const code = fc.integer({ min: -127, max: 127 });
const seeds = fc.integer({ min: 1, max: 1_000_000 });

function codesWith(dimensions: number, all: readonly (readonly number[])[]): CodeRows {
  const rows = codeRows(dimensions, all.length);
  for (const [row, codes] of all.entries()) rows.row(row).set(codes);
  return rows;
}

describe("rows of codes", () => {
  it("give the dot products of plain JavaScript, in the order in which rows are listed", () => {
    const cases = dimensionsOf.chain((dimensions) => {
      const row = fc.array(code, { minLength: dimensions, maxLength: dimensions });
      return fc.record({
        dimensions: fc.constant(dimensions),
        rows: fc.array(row, { minLength: 3, maxLength: 3 }),
      });
    });
    fc.assert(
      fc.property(cases, seeds, ({ dimensions, rows }, seed) => {
        const [question = new Float32Array(dimensions)] = randomVectors(1, dimensions, seed);
        const found = codesWith(dimensions, rows).dots(question, Uint32Array.of(2, 0, 2));
        const expected = [2, 0, 2].map((row) => dot(question, Float32Array.from(rows[row] ?? [])));
        // The question is rounded to 12 bits a number.
        for (const [at, value] of expected.entries())
          expect(Math.abs((found[at] ?? 0) - value)).toBeLessThan(0.04 * dimensions);
      }),
    );
  });

  it("stay within 32 bits, whatever the numbers", () => {
    const dimensions = 8_000;
    const rows = codesWith(dimensions, [Array(dimensions).fill(-127)]);
    const [sum] = rows.dots(new Float32Array(dimensions).fill(1), Uint32Array.of(0));
    expect(sum).toBeCloseTo(-127 * dimensions, -1);
  });

  it("stay when there is more room, and move when they are copied", () => {
    const rows = codesWith(3, [
      [1, 2, 3],
      [4, 5, 6],
    ]);
    rows.grow(BLOCK * 20);
    rows.grow(1);
    expect(rows.capacity).toBe(BLOCK * 20);
    expect([0, 1, 2].map((row) => [...rows.row(row)])).toEqual([
      [1, 2, 3],
      [4, 5, 6],
      [0, 0, 0],
    ]);
    rows.copy(1, 0);
    expect([...rows.row(0)]).toEqual([4, 5, 6]);
  });

  it("give 0 for a question of nothing, and nothing for no rows", () => {
    const rows = codesWith(2, [[127, 127]]);
    expect([...rows.dots(new Float32Array(2), Uint32Array.of(0))]).toEqual([0]);
    expect(rows.dots(Float32Array.of(1, 1), new Uint32Array(0))).toHaveLength(0);
  });
});

describe("an index of codes", () => {
  const vectors = randomVectors(2 * BLOCK + 77, 24);
  const [question = new Float32Array(24)] = randomVectors(1, 24, 5);
  const [compact, exact] = [compactIndex(24), exactIndex(24)];
  for (const [id, vector] of vectors.entries()) {
    compact.add(id, vector);
    exact.add(id, vector);
  }
  const among = (every: number) => {
    const ids = new Set([...vectors.keys()].filter((id) => id % every === 1));
    return { size: ids.size, has: (id: number) => ids.has(id), values: () => ids.values() };
  };

  it.each([
    ["everything", undefined],
    ["half of it", among(2)],
    ["a hundredth", among(100)],
  ])("over several blocks finds in %s what a full scan finds", (_, ids) => {
    const found = compact.search(question, 20, ids);
    const right = exact.search(question, 20, ids);
    expect(found).toHaveLength(20);
    const least = right.at(-1)?.score ?? 1;
    for (const { id, score } of found) {
      expect(score).toBeCloseTo(dot(question, vectors[id] ?? question), 2);
      expect(score).toBeGreaterThan(least - 0.01);
      expect(ids?.has(id) ?? true).toBe(true);
    }
  });

  it("is whole again from its rows", () => {
    const again = compactIndex(24, compact.rows());
    expect(again.size).toBe(vectors.length);
    expect(again.search(question, 20)).toEqual(compact.search(question, 20));
    again.remove(0);
    again.add(vectors.length, question);
    expect(again.search(question, 1)[0]?.id).toBe(vectors.length);
  });
});
