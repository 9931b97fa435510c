/** Vectors that are random and always the same. */

/** Numbers from 0 to 1; a generator of Park and Miller's kind (1988). */
export function randomNumbers(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Vectors of length 1 in all directions. */
export function randomVectors(count: number, dimensions: number, seed = 1): Float32Array[] {
  const next = randomNumbers(seed);
  // A sum of four evenly spread numbers is near enough to a normal one.
  const normal = () => next() + next() + next() + next() - 2;
  return Array.from({ length: count }, () => {
    const vector = Float32Array.from({ length: dimensions }, normal);
    const length = Math.hypot(...vector);
    return vector.map((value) => value / length);
  });
}

export function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

/** What is left of a vector without orthonormal directions, of length 1. */
export function without(vector: Float32Array, directions: readonly Float32Array[]): Float32Array {
  const shares = directions.map((direction) => dot(vector, direction));
  const left = Float64Array.from(vector, (value, i) =>
    directions.reduce((rest, direction, row) => rest - (shares[row] ?? 0) * (direction[i] ?? 0), value),
  );
  const length = Math.hypot(...left);
  return Float32Array.from(left, (value) => value / length);
}

/** As many vectors of length 1, each at right angles to those before. */
export function orthonormal(vectors: readonly Float32Array[]): Float32Array[] {
  const found: Float32Array[] = [];
  for (const vector of vectors) found.push(without(vector, found));
  return found;
}
