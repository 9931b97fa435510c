/** Sentences as bytes: places exactly, vectors nearly, whatever came. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PassageSentence } from "../../src/core/article.ts";
import { toSentenceBlob, toSentences } from "../../src/storage/sentence-blob.ts";
import { randomVectors } from "../support/vectors.ts";

const cosine = (a: Float32Array, b: Float32Array) =>
  a.reduce((sum, value, n) => sum + value * (b[n] ?? 0), 0);

function sentencesOf(vectors: readonly Float32Array[]): PassageSentence[] {
  return vectors.map((embedding, n) => ({ start: n * 10, end: n * 10 + 9, embedding }));
}

describe("sentences as bytes", () => {
  it("are nothing for nothing", () => {
    expect(toSentenceBlob([])).toHaveLength(0);
    expect(toSentences(Buffer.alloc(0))).toEqual([]);
  });

  it("take one byte a dimension and eight a sentence", () => {
    expect(toSentenceBlob(sentencesOf(randomVectors(5, 384)))).toHaveLength(4 + 5 * (8 + 384));
  });

  it("keep every place, and the direction of every vector, in any number and dimensions", () => {
    const place = fc.nat(2 ** 32 - 1);
    const spans = fc.array(fc.record({ start: place, end: place }), { maxLength: 8 });
    fc.assert(
      fc.property(spans, fc.integer({ min: 8, max: 400 }), fc.nat(1000), (places, dimensions, seed) => {
        const vectors = randomVectors(places.length, dimensions, seed);
        const given = places.map((span, n) => ({ ...span, embedding: vectors[n] ?? new Float32Array() }));
        const found = toSentences(toSentenceBlob(given));
        expect(found.map(({ start, end }) => ({ start, end }))).toEqual(places);
        for (const [n, { embedding }] of found.entries()) {
          expect(embedding).toHaveLength(dimensions);
          expect(Math.hypot(...embedding)).toBeCloseTo(1, 5);
          expect(cosine(embedding, vectors[n] ?? embedding)).toBeGreaterThan(0.9995);
        }
      }),
    );
  });

  it("keep the sign and the order of the numbers, up to the largest", () => {
    const [kept] = toSentences(toSentenceBlob(sentencesOf([Float32Array.of(0.8, -0.6, 0, 0)])));
    expect(kept?.embedding[0]).toBeCloseTo(0.8, 2);
    expect(kept?.embedding[1]).toBeCloseTo(-0.6, 2);
    expect([kept?.embedding[2], kept?.embedding[3]]).toEqual([0, 0]);
  });

  it("are read from the middle of a larger block, and share no memory with it", () => {
    const blob = toSentenceBlob(sentencesOf(randomVectors(2, 16)));
    const block = Buffer.concat([Buffer.from([1, 2, 3]), blob, Buffer.from([4])]);
    const inside = block.subarray(3, 3 + blob.length);
    const read = toSentences(inside);
    block.fill(0);
    expect(read).toEqual(toSentences(blob));
  });

  it("do not fail for a vector of nothing, which no model gives", () => {
    const [kept] = toSentences(toSentenceBlob(sentencesOf([new Float32Array(4)])));
    expect(kept?.embedding).toEqual(new Float32Array(4));
  });
});
