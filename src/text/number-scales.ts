/** Words that multiply a number ("million", "тыс.", "億"), as CLDR has them for every language. */

import { baseLanguage } from "./base-language.ts";
import { fold } from "./lexemes-fold.ts";
import { validLocale } from "./sentences-segmenter.ts";

/** Enough to meet the singular, the plurals, and the steps of languages that count in ten thousands or lakhs. */
const SAMPLES = [
  1e3, 2e3, 5e3, 1e4, 1e5, 2e5, 1e6, 2e6, 5e6, 1e7, 1e8, 1e9, 2e9, 5e9, 1e11, 1e12, 2e12, 5e12,
];
/** What papers print beside CLDR's own short forms. */
const PRINTED: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  bn: 1e9,
  mrd: 1e9,
  tn: 1e12,
};
/** Inflected forms begin like the one in CLDR; shorter words are taken exactly. */
const MIN_STEM = 5;

const tables = new Map<string, ReadonlyMap<string, number>>();

/** Folded words with their factors. */
function scalesOf(language: string): ReadonlyMap<string, number> {
  const base = baseLanguage(language);
  const known = tables.get(base);
  if (known) return known;
  const made = new Map(Object.entries(PRINTED));
  for (const compactDisplay of ["short", "long"] as const) {
    const format = new Intl.NumberFormat(validLocale(base), {
      notation: "compact",
      compactDisplay,
      numberingSystem: "latn",
    });
    for (const sample of SAMPLES) {
      const parts = format.formatToParts(sample);
      const shown = Number(
        parts
          .filter(({ type }) => type === "integer")
          .map(({ value }) => value)
          .join(""),
      );
      const word = parts.find(({ type }) => type === "compact")?.value;
      if (word !== undefined && shown > 0)
        made.set(fold(word, base).replace(/[.\s॰]+$/u, ""), sample / shown);
    }
  }
  tables.set(base, made);
  return made;
}

/** The factor that a word stands for; null for any other word. `word` may be followed by more where no spaces are written. */
export function scaleOf(word: string, language: string): number | null {
  const folded = fold(word, baseLanguage(language));
  const scales = scalesOf(language);
  const exact = scales.get(folded);
  if (exact !== undefined) return exact;
  for (const [known, factor] of scales) {
    if (known.length >= MIN_STEM && folded.startsWith(known.slice(0, Math.max(MIN_STEM, known.length - 1))))
      return factor;
  }
  return null;
}

/** The same for signs that stand right behind a number without a space (万, 億, 만, ล้าน). */
export function scaleAtStart(
  text: string,
  language: string,
): { readonly factor: number; readonly length: number } | null {
  const folded = text.slice(0, 8);
  let best: { factor: number; length: number } | null = null;
  for (const [known, factor] of scalesOf(language)) {
    if (/^[\p{Script=Latin}]/u.test(known) || !folded.startsWith(known)) continue;
    if (best === null || known.length > best.length) best = { factor, length: known.length };
  }
  return best;
}
