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
