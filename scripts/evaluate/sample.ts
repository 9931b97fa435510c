/** Draws part of what there is, the same part at every run, so that an evaluation takes minutes. */
import { seededRandom, shuffled } from "../fit/random.ts";

/** At most `count` items in random order, drawn by `seed`; all of them for a full evaluation. */
export function sampled<T>(
  items: readonly T[],
  { count, seed, full }: { readonly count: number; readonly seed: number; readonly full: boolean },
): T[] {
  const mixed = shuffled(items, seededRandom(seed));
  return full ? mixed : mixed.slice(0, count);
}

/** How much was asked of how much there is, for the data column: "900 of 3,570 questions". */
export function amount(asked: number, all: number, noun: string): string {
  const number = new Intl.NumberFormat("en-US");
  return asked === all
    ? `${number.format(all)} ${noun}`
    : `${number.format(asked)} of ${number.format(all)} ${noun}, drawn with a seed`;
}
