/** Embeds texts as passages, each once: what was embedded lately is remembered. */
import type { Embedder } from "./ports.ts";

/** Embeddings remembered: about 3 MB. */
const MAX_CACHED = 2_000;

/** Corrected embeddings (length 1) of texts, in their order. */
export type EmbedTexts = (texts: readonly string[]) => Promise<readonly Float32Array[]>;

/** `correct` takes the direction of its language out of each. */
export function cachedEmbedding(parts: {
  readonly embedder: Pick<Embedder, "embed">;
  readonly correct: (vector: Float32Array) => Float32Array;
}): EmbedTexts {
  const cache = new Map<string, Float32Array>();
  return async (texts) => {
    // What is found is held here: a call beside this one may push it out of the cache.
    const found = new Map(texts.map((text) => [text, cache.get(text)]));
    const unknown = [...found].flatMap(([text, vector]) => (vector ? [] : [text]));
    if (unknown.length > 0) {
      const { vectors } = await parts.embedder.embed(unknown, "passage");
      unknown.forEach((text, at) => {
        const vector = vectors[at];
        if (!vector) return;
        const corrected = parts.correct(vector);
        found.set(text, corrected);
        cache.set(text, corrected);
      });
    }
    for (const old of cache.keys()) {
      if (cache.size <= MAX_CACHED) break;
      cache.delete(old);
    }
    return texts.map((text) => {
      const vector = found.get(text);
      if (!vector) throw new Error("the embedder returned no vector for a text");
      return vector;
    });
  };
}
