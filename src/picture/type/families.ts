/** Which font draws which script. All are of the Noto family, from packages of Fontsource under the SIL Open Font License. */
import { likelyScript } from "./language-script.ts";

/** A typeface in slices by ranges of characters; `package` is its place in node_modules. */
export interface Family {
  readonly package: string;
  /** Variable ones have one file for all weights; of the others some have a second file, and some only regular letters. */
  readonly weights: "variable" | "two" | "one";
  /** Of letters; those of symbols have spaces of their own width, which do not fit those of letters. */
  readonly letters: boolean;
}

/** Which of the typefaces for Han draws them: the same character looks different in Japan, China, Taiwan and Korea. */
export type Han = "jp" | "sc" | "tc" | "kr";

const LATIN = variable("noto-sans");
const SYMBOLS = [
  { ...variable("noto-sans-symbols"), letters: false },
  { ...fixed("noto-sans-symbols-2", "one"), letters: false },
];
const EMOJI = { ...variable("noto-emoji"), letters: false };
const HAN: Readonly<Record<Han, Family>> = {
  jp: variable("noto-sans-jp"),
  sc: variable("noto-sans-sc"),
  tc: variable("noto-sans-tc"),
  kr: variable("noto-sans-kr"),
};

/** Scripts with a typeface of their own. */
const BY_SCRIPT: readonly (readonly [script: RegExp, family: Family])[] = [
  [/\p{scx=Arabic}/u, variable("noto-sans-arabic")],
  [/\p{scx=Hebrew}/u, variable("noto-sans-hebrew")],
  [/\p{scx=Devanagari}/u, variable("noto-sans-devanagari")],
  [/\p{scx=Bengali}/u, variable("noto-sans-bengali")],
  [/\p{scx=Thai}/u, variable("noto-sans-thai")],
  [/\p{scx=Tamil}/u, variable("noto-sans-tamil")],
  [/\p{scx=Telugu}/u, variable("noto-sans-telugu")],
  [/\p{scx=Kannada}/u, variable("noto-sans-kannada")],
  [/\p{scx=Malayalam}/u, variable("noto-sans-malayalam")],
  [/\p{scx=Gujarati}/u, variable("noto-sans-gujarati")],
  [/\p{scx=Gurmukhi}/u, variable("noto-sans-gurmukhi")],
  [/\p{scx=Oriya}/u, variable("noto-sans-oriya")],
  [/\p{scx=Sinhala}/u, variable("noto-sans-sinhala")],
  [/\p{scx=Georgian}/u, variable("noto-sans-georgian")],
  [/\p{scx=Armenian}/u, variable("noto-sans-armenian")],
  [/\p{scx=Ethiopic}/u, variable("noto-sans-ethiopic")],
  [/\p{scx=Khmer}/u, variable("noto-sans-khmer")],
  [/\p{scx=Lao}/u, variable("noto-sans-lao")],
  [/\p{scx=Myanmar}/u, fixed("noto-sans-myanmar", "two")],
  [/\p{scx=Tibetan}/u, variable("noto-serif-tibetan")],
  [/\p{scx=Thaana}/u, variable("noto-sans-thaana")],
  [/\p{scx=Tifinagh}/u, fixed("noto-sans-tifinagh", "one")],
];
const EAST_ASIAN = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Bopomofo}]/u;
/** Marks that fonts for Han draw as wide as a character: dashes, ellipses, quotation marks. */
const WIDE_MARK = /[\u2010-\u2027\u3000-\u303f\uff00-\uffef]/u;
const EMOJI_PICTURE = /\p{Emoji_Presentation}/u;

function variable(name: string): Family {
  return { package: `@fontsource-variable/${name}`, weights: "variable", letters: true };
}

function fixed(name: string, weights: "two" | "one"): Family {
  return { package: `@fontsource/${name}`, weights, letters: true };
}

/** How Han are drawn in a text: by its language (BCP 47), else by what stands beside them. */
export function hanOf(language: string, text: string): Han {
  const script = likelyScript(language);
  if (script === "Jpan" || /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return "jp";
  if (script === "Kore" || /\p{Script=Hangul}/u.test(text)) return "kr";
  return script === "Hant" || script === "Bopo" ? "tc" : "sc";
}

/** Typefaces that may have a character, the best first; `wide` for texts that are written in Han. */
export function familiesFor(character: string, han: Han, wide: boolean): readonly Family[] {
  const eastAsian = [HAN[han], ...Object.values(HAN).filter((family) => family !== HAN[han])];
  if (EMOJI_PICTURE.test(character)) return [EMOJI, ...SYMBOLS];
  const own = BY_SCRIPT.filter(([script]) => script.test(character)).map(([, family]) => family);
  if (EAST_ASIAN.test(character) || (wide && WIDE_MARK.test(character))) {
    return [...eastAsian, LATIN, ...own, ...SYMBOLS];
  }
  // Marks that many scripts share, such as the danda, are drawn as those around them if their font has them.
  return own.length === 1
    ? [...own, LATIN, ...SYMBOLS, EMOJI]
    : [LATIN, ...own, ...SYMBOLS, EMOJI, ...eastAsian];
}
