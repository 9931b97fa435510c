/** The contract of `Embedder`: every implementation and the fake pass it. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Embedder } from "../../src/core/ports.ts";

const FLOOD = "The river flooded the old town in the night.";
const FLOOD_QUESTION = "Which town did the river flood?";
const SPACE = "A rocket with two astronauts was launched on Monday.";

function cosine(a: Float32Array | undefined, b: Float32Array | undefined): number {
  if (!a || !b) throw new Error("expected two vectors");
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

export function embedderContract(name: string, open: () => Promise<Embedder>): void {
  describe(`embedder: ${name}`, () => {
    let embedder: Embedder;
    beforeAll(async () => {
      embedder = await open();
    });
    afterAll(() => embedder.close());

    it("says which model it is, and how long a text may be", () => {
      expect(embedder.model.id).not.toBe("");
      expect(embedder.model.dimensions).toBeGreaterThan(0);
      expect(embedder.maxTokens).toBeGreaterThan(16);
    });

    it("gives one vector of length 1 for each text, in their order", async () => {
      const { vectors } = await embedder.embed([FLOOD, SPACE, FLOOD], "passage");
      expect(vectors.map(({ length }) => length)).toEqual(Array(3).fill(embedder.model.dimensions));
      for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 4);
      expect(cosine(vectors[0], vectors[2])).toBeGreaterThan(0.999);
      expect(cosine(vectors[0], vectors[1])).toBeLessThan(0.99);
    });

    it("puts a question nearest to what answers it", async () => {
      const [question] = (await embedder.embed([FLOOD_QUESTION], "query")).vectors;
      const [right, wrong] = (await embedder.embed([FLOOD, SPACE], "passage")).vectors;
      expect(cosine(question, right)).toBeGreaterThan(cosine(question, wrong));
    });

    it("gives a text the same vector whatever stands beside it", async () => {
      const [alone] = (await embedder.embed([SPACE], "passage")).vectors;
      const crowd = Array.from({ length: 9 }, (_, n) => `${FLOOD} `.repeat(n + 1));
      const { vectors } = await embedder.embed([...crowd, SPACE], "passage");
      expect(cosine(alone, vectors.at(-1))).toBeGreaterThan(0.995);
    });

    it("counts tokens without prefix and special tokens, and what ran through the model with them", async () => {
      const [empty, one, two] = await embedder.countTokens(["", FLOOD, `${FLOOD} ${FLOOD}`]);
      expect(empty).toBe(0);
      expect(two).toBe(2 * (one ?? 0));
      const { tokens } = await embedder.embed([FLOOD, FLOOD], "passage");
      expect(tokens).toBeGreaterThanOrEqual(2 * (one ?? 0));
      expect(tokens).toBeLessThan(4 * (one ?? 0));
    });

    it("takes no texts, an empty text, and one that is far too long", async () => {
      expect(await embedder.embed([], "passage")).toEqual({ vectors: [], tokens: 0 });
      expect(await embedder.countTokens([])).toEqual([]);
      const { vectors, tokens } = await embedder.embed(["", "word ".repeat(3_000)], "passage");
      expect(vectors).toHaveLength(2);
      for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 4);
      expect(tokens).toBeLessThanOrEqual(embedder.maxTokens + 16);
    });

    it("answers calls that overlap, each with its own", async () => {
      const texts = Array.from({ length: 12 }, (_, n) => `${n} ships reached harbour ${n * 7} on day ${n}.`);
      const together = await Promise.all(texts.map((text) => embedder.embed([text], "passage")));
      const { vectors } = await embedder.embed(texts, "passage");
      together.forEach(({ vectors: [vector] }, n) => {
        expect(cosine(vector, vectors[n])).toBeGreaterThan(0.995);
      });
    });
  });

  describe(`embedder: ${name}, closed`, () => {
    it("refuses what comes later, and may be closed twice", async () => {
      const embedder = await open();
      await embedder.close();
      await embedder.close();
      await expect(embedder.embed([FLOOD], "passage")).rejects.toThrow();
    });
  });
}
