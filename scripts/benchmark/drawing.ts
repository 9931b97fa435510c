/** Made embeddings: drawn around real ones, and spread as real ones are. */
import type { PoolLanguage } from "./pool.ts";
import type { Random } from "./random.ts";

export interface Drawing {
  /** A vector of length 1 about the embedding of a real sentence. */
  around(language: PoolLanguage, random: Random): Float32Array;
  /** A vector of length 1 near another one; with a spread of 1 as far from it as sentences are from each other. */
  near(vector: Float32Array, spread: number, random: Random): Float32Array;
}

/**
 * What is added is the difference of two real embeddings of one language: it has the directions in which real ones
 * differ, and none of the directions in which languages do.
 */
export function drawingFrom(pool: readonly PoolLanguage[]): Drawing {
  const near = (vector: Float32Array, spread: number, random: Random): Float32Array => {
    const { vectors } = random.pick(pool);
    const [plus, minus] = [random.pick(vectors), random.pick(vectors)];
    const scale = spread * Math.SQRT1_2;
    const result = new Float32Array(vector.length);
    let squares = 0;
    for (let i = 0; i < result.length; i += 1) {
      const value = (vector[i] ?? 0) + scale * ((plus[i] ?? 0) - (minus[i] ?? 0));
      result[i] = value;
      squares += value * value;
    }
    const length = Math.sqrt(squares);
    for (let i = 0; i < result.length; i += 1) result[i] = (result[i] ?? 0) / length;
    return result;
  };
  return { near, around: (language, random) => near(random.pick(language.vectors), 1, random) };
}
