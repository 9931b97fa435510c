/** Arithmetic of embeddings. */
import { describe, expect, it } from "vitest";
import { dot, meanVector } from "../../src/core/vectors.ts";

describe("dot", () => {
  it("is the inner product", () => {
    expect(dot(Float32Array.of(1, 2), Float32Array.of(3, 4))).toBe(11);
  });
});

describe("the mean of embeddings", () => {
  it("lies between them and has length 1", () => {
    const mean = meanVector([Float32Array.of(1, 0), Float32Array.of(0, 1)]);
    expect([...(mean ?? [])].map((value) => value.toFixed(3))).toEqual(["0.707", "0.707"]);
  });

  it("is none of none, nor of opposites", () => {
    expect(meanVector([])).toBeNull();
    expect(meanVector([Float32Array.of(1, 0), Float32Array.of(-1, 0)])).toBeNull();
  });
});
