/** Random numbers that are always the same, so that two runs measure the same coverage. */

/** Draws from one seed; each call goes on where the last one ended. */
export interface Random {
  /** From 0 (inclusive) to 1. */
  next(): number;
  /** A whole number from 0 up to `count`, without it. */
  below(count: number): number;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
}

const MODULUS = 2_147_483_647;
const FACTOR = 48_271;

/** A generator of Park and Miller's kind (1988, with their later factor). */
export function randomFrom(seed: number): Random {
  let state = (seed % (MODULUS - 1)) + 1;
  const next = () => {
    state = (state * FACTOR) % MODULUS;
    return (state - 1) / (MODULUS - 1);
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    next,
    below,
    pick(list) {
      const found = list[below(list.length)];
      if (found === undefined) throw new Error("nothing to pick from");
      return found;
    },
  };
}
