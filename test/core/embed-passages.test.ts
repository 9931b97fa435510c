/** Passages and their sentences through the model in one call, and each vector back at its place. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { embedPassages } from "../../src/core/embed-passages.ts";
import type { Embedder } from "../../src/core/ports.ts";
import { fakeEmbedder } from "../support/fake-embedder.ts";

const inner = fakeEmbedder({ dimensions: 16 });

/** Counts calls and remembers what came. */
function listening() {
  const calls: { texts: readonly string[]; role: string }[] = [];
  const embedder: Embedder = {
    ...inner,
    embed(texts, role) {
      calls.push({ texts, role });
      return inner.embed(texts, role);
    },
  };
  return { embedder, calls };
}

async function vectorOf(text: string): Promise<Float32Array | undefined> {
  return (await inner.embed([text], "passage")).vectors[0];
}

const sentence = (text: string, start = 0) => ({ start, end: start + text.length, text });

describe("embedding passages", () => {
  it("gives each passage and each sentence the vector of its own text", async () => {
    const word = fc.constantFrom("river", "bridge", "dam", "night", "mayor", "train");
    const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
    const order = fc.record({
      input: fc.option(text),
      sentences: fc.array(
        text.map((one) => sentence(one, 7)),
        { maxLength: 4 },
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(order, { maxLength: 5 }), async (orders) => {
        const { passages } = await embedPassages(inner, orders);
        expect(passages).toHaveLength(orders.length);
        for (const [at, { input, sentences }] of orders.entries()) {
          expect(passages[at]?.embedding).toEqual(input === null ? null : await vectorOf(input));
          const expected = sentences.map(async ({ start, end, text: own }) => ({
            start,
            end,
            embedding: await vectorOf(own),
          }));
          expect(passages[at]?.sentences).toEqual(await Promise.all(expected));
        }
      }),
      { numRuns: 50 },
    );
  });

  it("asks the embedder once, as for passages, and counts all tokens", async () => {
    const { embedder, calls } = listening();
    const orders = [
      { input: "One river", sentences: [sentence("One"), sentence("river", 4)] },
      { input: null, sentences: [sentence("bridge")] },
    ];
    const { tokens } = await embedPassages(embedder, orders);
    expect(calls).toEqual([{ texts: ["One river", "One", "river", "bridge"], role: "passage" }]);
    expect(tokens).toBe((await inner.embed(["One river", "One", "river", "bridge"], "passage")).tokens);
  });

  it.each([0, 1, 3])("fails where %i vectors came for two texts", async (count) => {
    const vectors = Array.from({ length: count }, () => new Float32Array(16));
    const wrong: Embedder = { ...inner, embed: async () => ({ vectors, tokens: 0 }) };
    const asking = embedPassages(wrong, [{ input: "One", sentences: [sentence("One")] }]);
    await expect(asking).rejects.toThrow(`${count} vectors, not 2`);
  });
});
