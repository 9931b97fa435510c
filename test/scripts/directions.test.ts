/** The linear algebra that the language correction is fitted with. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eigen, mainDirections, meanOf } from "../../scripts/fit-language-correction/directions.ts";

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return Array.from(a).reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

const vectors = (...rows: number[][]) => rows.map((row) => Float32Array.from(row));

describe("meanOf", () => {
  it("is the mean of each number", () => {
    expect([...meanOf(vectors([1, 2, 3], [3, 2, -3]))]).toEqual([2, 2, 0]);
    expect([...meanOf(vectors([0.5]))]).toEqual([0.5]);
    expect(meanOf([])).toHaveLength(0);
  });

  it("adds up many small numbers without losing them", () => {
    const many = Array.from({ length: 100_000 }, () => Float32Array.of(0.1));
    expect(meanOf(many)[0]).toBe(Math.fround(0.1));
  });
});

describe("eigen", () => {
  const matrix = (...rows: number[][]) => rows.map((row) => Float64Array.from(row));

  it("finds the values of a matrix that is known", () => {
    const { values } = eigen(matrix([2, 1], [1, 2]));
    expect(values.toSorted((a, b) => a - b).map((value) => Math.round(value * 1e9) / 1e9)).toEqual([1, 3]);
    expect(eigen(matrix([5, 0], [0, -2])).values).toEqual([5, -2]);
    expect(eigen([])).toEqual({ values: [], vectors: [] });
  });

  it("leaves its input as it was", () => {
    const input = matrix([2, 1], [1, 2]);
    eigen(input);
    expect(input.map((row) => [...row])).toEqual([
      [2, 1],
      [1, 2],
    ]);
  });

  it("solves A·v = λ·v for any symmetric matrix", () => {
    const entry = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 16, maxLength: 16 }), (entries) => {
        const size = 4;
        const a = Array.from({ length: size }, (_, i) =>
          Float64Array.from({ length: size }, (_, j) => entries[Math.min(i, j) * size + Math.max(i, j)] ?? 0),
        );
        const solved = eigen(a);
        solved.values.forEach((value, at) => {
          const column = solved.vectors.map((row) => row[at] ?? 0);
          expect(dot(column, column)).toBeCloseTo(1, 6);
          a.forEach((row, i) => {
            expect(dot(row, column)).toBeCloseTo(value * (column[i] ?? 0), 4);
          });
        });
      }),
    );
  });
});

describe("mainDirections", () => {
  it("names the widest direction first", () => {
    const [first, second] = mainDirections(vectors([10, 0, 0], [-10, 0, 0], [0, 1, 0], [0, -1, 0]), 2);
    expect(Math.abs(first?.[0] ?? 0)).toBeCloseTo(1);
    expect(Math.abs(second?.[1] ?? 0)).toBeCloseTo(1);
  });

  it("gives directions of length one at right angles to each other", () => {
    const rows = Array.from({ length: 6 }, (_, i) =>
      Float32Array.from({ length: 10 }, (_, j) => Math.sin(1 + i * 7 + j * (i + 2))),
    );
    const found = mainDirections(rows, 4);
    expect(found).toHaveLength(4);
    found.forEach((one, i) => {
      found.forEach((other, j) => {
        expect(dot(one, other)).toBeCloseTo(i === j ? 1 : 0, 5);
      });
    });
  });

  it("takes all of the rows' spread when there are as many directions as rows", () => {
    const rows = vectors([3, 1, 0, 2], [0, 1, 4, 1]);
    const found = mainDirections(rows, 2);
    for (const row of rows) {
      const held = found.reduce((sum, direction) => sum + dot(row, direction) ** 2, 0);
      expect(held).toBeCloseTo(dot(row, row), 3);
    }
  });

  it("gives no more than there are rows", () => {
    expect(mainDirections(vectors([1, 0], [0, 2]), 9)).toHaveLength(2);
    expect(mainDirections([], 3)).toEqual([]);
    expect(mainDirections(vectors([0, 0]), 3)).toEqual([]);
  });
});
