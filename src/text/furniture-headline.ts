/** Where the headline stands again: saved pages open with their title, and say it once more above the article. */
import type { JudgedUnit } from "./furniture.ts";

/** The repetition must be this much of the page's first line (the rest is the site's name), and this many letters. */
const MIN_SHARE = 0.35;
const MIN_LETTERS = { spaced: 9, ideographic: 5 } as const;

const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function repeats(title: string, key: string): boolean {
  const least = IDEOGRAPH.test(key) ? MIN_LETTERS.ideographic : MIN_LETTERS.spaced;
  if (key.length < least || key.length < title.length * MIN_SHARE) return false;
  return title.startsWith(key) || title.endsWith(key) || key.startsWith(title);
}

/** Indexes of the units that say the page's first line again, in order. */
export function headlineRepetitions(units: readonly JudgedUnit[]): number[] {
  const title = units[0]?.key ?? "";
  if (title === "" || units[0]?.kind === "prose") return [];
  return units.flatMap((unit, i) => (i > 0 && repeats(title, unit.key) ? [i] : []));
}
