/** The language correction: the projection, its file, and the directions it is fitted from. */
import { describe, expect, it } from "vitest";
import { languageCorrection, projectionAlong } from "../../embeddings/correction.ts";
import { eigen, mainDirections, meanOf } from "../../scripts/fit-language-correction/directions.ts";
import { randomNumbers, randomVectors } from "../support/vectors.ts";

const MODEL = { id: "multilingual-e5-small@286e2eb3", dimensions: 384 };

function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

describe("a projection", () => {
  const x = Float32Array.of(1, 0, 0);
  const diagonal = Float32Array.of(0.6, 0.8, 0);

  it("takes directions out and scales the rest to length 1", () => {
    expect([...projectionAlong([x])(diagonal)]).toEqual([0, 1, 0]);
    expect([...projectionAlong([])(x)]).toEqual([1, 0, 0]);
  });

  it("leaves its argument alone, and a vector of which nothing would be left", () => {
    const correct = projectionAlong([x]);
    const corrected = correct(x);
    expect([...corrected]).toEqual([1, 0, 0]);
    corrected.fill(9);
    expect([...x]).toEqual([1, 0, 0]);
  });

  it("refuses vectors of another length", () => {
    expect(() => projectionAlong([x])(Float32Array.of(1, 0))).toThrow("3 dimensions");
  });
});

describe("the bundled model's correction", () => {
  const correct = languageCorrection(MODEL);
  const vectors = randomVectors(30, MODEL.dimensions);

  it("changes vectors, to length 1, and a second time no more", () => {
    for (const vector of vectors) {
      const once = correct(vector);
      expect(dot(once, once)).toBeCloseTo(1, 5);
      expect(dot(once, vector)).toBeLessThan(0.9999);
      expect(dot(once, correct(once))).toBeCloseTo(1, 5);
    }
  });

  it("takes out a small part of the space only", () => {
    // 24 of 384 directions hold a sixteenth of a vector that knows no direction.
    const kept = vectors.map((vector) => dot(correct(vector), vector) ** 2);
    expect(kept.reduce((sum, share) => sum + share, 0) / kept.length).toBeGreaterThan(0.9);
  });

  it("leaves other models' vectors as they are", () => {
    for (const model of [
      { ...MODEL, id: "multilingual-e5-small@00000000" },
      { ...MODEL, dimensions: 512 },
    ]) {
      const vector = Float32Array.of(0.6, 0.8);
      expect(languageCorrection(model)(vector)).toEqual(vector);
    }
  });
});

describe("main directions", () => {
  it("are the widest ones, widest first, at right angles to each other", () => {
    const next = randomNumbers(3);
    const spread = [5, 3, 0.1, 0.1];
    const rows = Array.from({ length: 200 }, () =>
      Float32Array.from(spread, (width) => width * (next() - 0.5)),
    );
    const [first, second, ...others] = mainDirections(rows, 2);
    expect(others).toEqual([]);
    expect(Math.abs(first?.[0] ?? 0)).toBeGreaterThan(0.99);
    expect(Math.abs(second?.[1] ?? 0)).toBeGreaterThan(0.99);
    if (first && second) expect(dot(first, second)).toBeCloseTo(0, 5);
  });

  it("are no more than there are", () => {
    const row = Float32Array.of(1, 2, 3);
    expect(mainDirections([row, row.map((value) => -value)], 3)).toHaveLength(1);
    expect(mainDirections([], 3)).toEqual([]);
  });

  it("come from eigenvectors", () => {
    const matrix = [Float64Array.of(2, 1, 0), Float64Array.of(1, 2, 0), Float64Array.of(0, 0, 7)];
    const { values, vectors } = eigen(matrix);
    expect([...values].sort().map((value) => Math.round(value * 1e6) / 1e6)).toEqual([1, 3, 7]);
    for (const [column, value] of values.entries()) {
      const vector = vectors.map((row) => row[column] ?? 0);
      for (const [i, row] of matrix.entries())
        expect(row.reduce((sum, x, j) => sum + x * (vector[j] ?? 0), 0)).toBeCloseTo(
          value * (vector[i] ?? 0),
          8,
        );
    }
  });

  it("start from means", () => {
    expect([...meanOf([Float32Array.of(1, 2), Float32Array.of(3, 6)])]).toEqual([2, 4]);
  });
});
