/** The letters of texts, run together: what tells quickly whether one text can hold another, and how alike they look. */
import { withoutPoints } from "./points.ts";

const LETTER = /[\p{L}\p{M}\p{N}\p{Surrogate}]/u;
/** Signs that only change the look of a letter or stretch a line. */
const NO_LETTER = /[\ufe00-\ufe0fـ]/u;
/** Accents that stand alone would become combining ones. */
const LOST = /[\u{e0100}-\u{e01ef}\p{Sk}]/gu;
/** What each code unit is, looked up once: a regular expression takes ten times as long. */
const [LETTER_UNIT, OTHER_UNIT] = [1, 2];
const units = new Uint8Array(0x1_0000);

/** Letters of runs that are compared: two tell much where each stands for a syllable or a word. */
const RUN = 3;
const DENSE_RUN = 2;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** In small letters of usual width, without signs and spaces: equal wherever two comparable texts are. */
export function lettersOf(text: string): string {
  const plain = withoutPoints(text.replace(LOST, "").normalize("NFKC").toLowerCase().replaceAll("ё", "е"));
  let letters = "";
  let from = 0;
  for (let at = 0; at < plain.length; at += 1) {
    if (isLetter(plain.charCodeAt(at))) continue;
    if (at > from) letters += plain.slice(from, at);
    from = at + 1;
  }
  return letters + plain.slice(from);
}

function isLetter(unit: number): boolean {
  if (units[unit] === 0) {
    const sign = String.fromCharCode(unit);
    units[unit] = LETTER.test(sign) && !NO_LETTER.test(sign) ? LETTER_UNIT : OTHER_UNIT;
  }
  return units[unit] === LETTER_UNIT;
}

/** The runs of letters of a text, for `shareOfRuns`. */
export interface Runs {
  readonly length: number;
  readonly all: ReadonlySet<string>;
}

/** `letters` as `lettersOf` gives them. */
export function runsOf(letters: string): Runs {
  const isDense = 2 * (letters.match(DENSE)?.length ?? 0) > letters.length;
  const length = Math.max(1, Math.min(isDense ? DENSE_RUN : RUN, letters.length));
  const all = new Set<string>();
  for (let at = 0; at + length <= letters.length; at += 1) all.add(letters.slice(at, at + length));
  return { length, all };
}

/** Share of the runs that some letters have, 0…1. */
export function shareOfRuns({ length, all }: Runs, letters: string): number {
  const found = new Set<string>();
  for (let at = 0; at + length <= letters.length; at += 1) {
    const run = letters.slice(at, at + length);
    if (all.has(run)) found.add(run);
  }
  return all.size === 0 ? 0 : found.size / all.size;
}
