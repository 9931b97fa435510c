/** The language correction: the projection, its file, and the directions it is fitted from. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type CorrectionFile,
  correctionMark,
  languageCorrection,
  languageLikeness,
  projectionAlong,
  topicCentres,
  unrelatedCosine,
} from "../../embeddings/correction.ts";
import { eigen, mainDirections, meanOf } from "../../scripts/fit-language-correction/directions.ts";
import { dot, orthonormal, randomNumbers, randomVectors, without } from "../support/vectors.ts";

const FILE = new URL("../../embeddings/correction/multilingual-e5-small.json", import.meta.url);
const { model: id, dimensions } = JSON.parse(readFileSync(FILE, "utf8")) as CorrectionFile;
const MODEL = { id, dimensions };

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

  it("is that of plain JavaScript, whatever was projected before", () => {
    const directions = orthonormal(randomVectors(7, 45));
    const correct = projectionAlong(directions);
    const vectors = randomVectors(20, 45, 8);
    const corrected = vectors.map(correct);
    for (const [at, vector] of vectors.entries()) {
      const right = without(vector, directions);
      for (const [i, value] of (corrected[at] ?? []).entries()) expect(value).toBeCloseTo(right[i] ?? 0, 5);
    }
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

describe("likeness", () => {
  it("is the cosine of both vectors corrected, whichever question comes next", () => {
    const [correct, likeness] = [languageCorrection(MODEL), languageLikeness(MODEL)];
    const questions = randomVectors(3, MODEL.dimensions, 5).map(correct);
    for (const raw of randomVectors(20, MODEL.dimensions, 6))
      for (const question of questions)
        expect(likeness(question, raw)).toBeCloseTo(dot(question, correct(raw)), 5);
  });

  it("sees that a question was changed in its place", () => {
    const likeness = languageLikeness({ id: "another@1", dimensions: 2 });
    const question = Float32Array.of(1, 0);
    const before = likeness(question, Float32Array.of(0.6, 0.8));
    question.set([0, 1]);
    expect([before, likeness(question, Float32Array.of(0.6, 0.8))]).toEqual([0.6, 0.8].map(Math.fround));
  });

  it("is the plain cosine for other models, of vectors of their length only", () => {
    const likeness = languageLikeness({ id: "another@1", dimensions: 5 });
    const [a, b] = randomVectors(2, 5);
    if (!a || !b) throw new Error("no vectors");
    expect(likeness(a, b)).toBeCloseTo(dot(a, b), 6);
    expect(() => likeness(a, b.subarray(1))).toThrow("5 dimensions");
    expect(() => likeness(a.subarray(1), b)).toThrow("5 dimensions");
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

describe("the mark of a correction", () => {
  it("tells vectors that were corrected from those that were not, the same each time", () => {
    const other = { ...MODEL, id: "another@1" };
    expect(correctionMark(MODEL)).toBe(correctionMark(MODEL));
    expect(correctionMark(MODEL)).toMatch(/^[0-9a-f]+$/);
    expect(correctionMark(other)).toBe("uncorrected");
    expect(languageCorrection(other)(Float32Array.of(1))).toEqual(Float32Array.of(1));
  });
});

describe("the cosine of unrelated passages", () => {
  const unit = (vector: Float32Array) => {
    const length = Math.hypot(...vector);
    return vector.map((value) => value / length);
  };

  it("differs from question to question, and is a cosine", () => {
    const unrelated = unrelatedCosine(MODEL);
    const along = unit(Float32Array.from({ length: MODEL.dimensions }, (_, at) => Math.sin(at)));
    const found = unrelated(along);
    expect(Math.abs(found ?? 2)).toBeLessThan(1);
    expect(unrelated(along.map((value) => -value))).toBeCloseTo(-(found ?? 0), 6);
    expect(unrelated(new Float32Array(MODEL.dimensions))).toBe(0);
  });

  it("is not known for another model", () => {
    expect(unrelatedCosine({ ...MODEL, id: "another@1" })(Float32Array.of(1))).toBeNull();
  });
});

describe("the centres of topics and passages", () => {
  it("are two places, near each other, that all embeddings have in common", () => {
    const centres = topicCentres(MODEL);
    const lengthOf = (vector: Float32Array = new Float32Array()) => Math.hypot(...vector);
    const [topics, passages] = [centres?.topics, centres?.passages];
    expect([topics?.length, passages?.length]).toEqual([MODEL.dimensions, MODEL.dimensions]);
    for (const length of [lengthOf(topics), lengthOf(passages)]) {
      expect(length).toBeGreaterThan(0.7);
      expect(length).toBeLessThan(1);
    }
    const along = topics?.reduce((sum, value, at) => sum + value * (passages?.[at] ?? 0), 0) ?? 0;
    expect(along / (lengthOf(topics) * lengthOf(passages))).toBeGreaterThan(0.9);
    expect(topics).not.toEqual(passages);
  });

  it("are not known for another model", () => {
    expect(topicCentres({ ...MODEL, id: "another@1" })).toBeNull();
  });
});
