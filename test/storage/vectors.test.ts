/** Embeddings as bytes and back. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toBytes, toVector } from "../../src/storage/vectors.ts";

describe("vectors as bytes", () => {
  it("are float32, little-endian", () => {
    expect([...toBytes(Float32Array.of(1, -2))]).toEqual([0, 0, 0x80, 0x3f, 0, 0, 0, 0xc0]);
  });

  it("come back bit for bit, from any place in memory", () => {
    fc.assert(
      fc.property(fc.float32Array({ maxLength: 20 }), fc.nat(7), (vector, shift) => {
        const moved = new Uint8Array(vector.byteLength + shift + 1).subarray(
          shift,
          shift + vector.byteLength,
        );
        moved.set(toBytes(vector));
        expect(Object.is(toVector(moved), vector)).toBe(false);
        expect(toVector(moved)).toEqual(vector);
      }),
    );
  });

  it("share no memory with what they were made of", () => {
    const vector = Float32Array.of(1, 2);
    const bytes = toBytes(vector);
    const back = toVector(bytes);
    vector.fill(0);
    bytes.fill(0);
    expect([...back]).toEqual([1, 2]);
  });
});
