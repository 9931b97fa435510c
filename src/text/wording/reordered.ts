/** Tells whether some words stand in a text in another order, close together. */
import type { TextWord } from "./words.ts";

/** Share of the asked words, by their letters, that must stand in a row of as many words. */
const MIN_SHARE = 0.9;

/** True where nearly all of the asked words stand in as many told words in a row, in whatever order. */
export function standsReordered(asked: readonly TextWord[], told: readonly TextWord[]): boolean {
  const wanted = new Map<string, number>();
  for (const { key } of asked) wanted.set(key, (wanted.get(key) ?? 0) + 1);
  const least = MIN_SHARE * asked.reduce((sum, { key }) => sum + key.length, 0);
  let letters = 0;
  for (const [at, { key }] of told.entries()) {
    const left = wanted.get(key) ?? 0;
    if (left > 0) letters += key.length;
    wanted.set(key, left - 1);
    const gone = told[at - asked.length];
    if (gone) {
      const after = (wanted.get(gone.key) ?? 0) + 1;
      wanted.set(gone.key, after);
      if (after > 0) letters -= gone.key.length;
    }
    if (letters >= least) return asked.length > 0;
  }
  return false;
}
