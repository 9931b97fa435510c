/** What was embedded lately is remembered, and every caller gets the vectors of its own texts. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cachedEmbedding } from "../../src/core/cached-embedding.ts";
import type { Embedder } from "../../src/core/ports.ts";

/** A vector that tells which text it is of. */
const vectorOf = (text: string) => Float32Array.of(text.length, text.codePointAt(0) ?? 0);

function counting({ wrong = false }: { readonly wrong?: boolean } = {}) {
  const batches: (readonly string[])[] = [];
  const roles = new Set<string>();
  const embedder: Pick<Embedder, "embed"> = {
    async embed(texts, role) {
      batches.push(texts);
      roles.add(role);
      await Promise.resolve();
      return { vectors: wrong ? [] : texts.map(vectorOf), tokens: texts.length };
    },
  };
  const embed = cachedEmbedding({ embedder, correct: (vector) => vector.map((value) => -value) });
  return { batches, roles, embed };
}

const corrected = (text: string) => vectorOf(text).map((value) => -value);

describe("embedding through the cache", () => {
  it("gives corrected passage embeddings in the order of the texts", async () => {
    const { embed, roles } = counting();
    expect(await embed(["b", "aa"])).toEqual([corrected("b"), corrected("aa")]);
    expect([...roles]).toEqual(["passage"]);
  });

  it("asks for each text once, within a call and over calls", async () => {
    const { embed, batches } = counting();
    await embed(["a", "b", "a"]);
    expect(await embed(["b", "c", "a"])).toEqual(["b", "c", "a"].map(corrected));
    expect(batches).toEqual([["a", "b"], ["c"]]);
  });

  it("asks for nothing where nothing is new, or nothing was given", async () => {
    const { embed, batches } = counting();
    expect(await embed([])).toEqual([]);
    await embed(["a"]);
    await embed(["a"]);
    expect(batches).toEqual([["a"]]);
  });

  it("remembers two thousand texts, and asks anew for what came before", async () => {
    const { embed, batches } = counting();
    await embed(["first"]);
    await embed(Array.from({ length: 2_000 }, (_, at) => `text ${at}`));
    await embed(["text 1999", "first"]);
    expect(batches).toHaveLength(3);
    expect(batches[2]).toEqual(["first"]);
  });

  it("answers a call whose texts are more than it remembers", async () => {
    const { embed } = counting();
    const many = Array.from({ length: 2_500 }, (_, at) => `text ${at}`);
    expect(await embed(many)).toEqual(many.map(corrected));
  });

  it("answers calls side by side with their own vectors, though one pushes the other's out", async () => {
    const { embed } = counting();
    await embed(["kept"]);
    const many = Array.from({ length: 2_100 }, (_, at) => `text ${at}`);
    const [few, all] = await Promise.all([embed(["kept", "new"]), embed(many)]);
    expect(few).toEqual(["kept", "new"].map(corrected));
    expect(all).toEqual(many.map(corrected));
  });

  it("fails where the embedder leaves a text out, and remembers nothing of it", async () => {
    await expect(counting({ wrong: true }).embed(["a"])).rejects.toThrow("no vector");
  });

  it("tries again what failed", async () => {
    let fails = true;
    const embedder: Pick<Embedder, "embed"> = {
      async embed(texts) {
        if (fails) throw new Error("model gone");
        return { vectors: texts.map(vectorOf), tokens: 1 };
      },
    };
    const embed = cachedEmbedding({ embedder, correct: (vector) => vector });
    await expect(embed(["a"])).rejects.toThrow("model gone");
    fails = false;
    expect(await embed(["a"])).toEqual([vectorOf("a")]);
  });

  it("gives any texts what an embedder without a cache gives", async () => {
    const { embed } = counting();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ maxLength: 3 })), async (texts) => {
        expect(await embed(texts)).toEqual(texts.map(corrected));
      }),
    );
  });
});
