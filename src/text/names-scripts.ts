/** What the letters of scripts and the spellings of languages say that a general table of romanisations does not. */

/** Replacements, one after the other. */
export type Rules = readonly (readonly [pattern: RegExp, replacement: string])[];

interface Script {
  readonly letters: RegExp;
  /** On the folded word in its own script. */
  readonly before: Rules;
  /** On its romanisation. */
  readonly after: Rules;
}

export const ABJAD = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
export const LATIN = /\p{Script=Latin}/u;
/** Scripts that write one letter for l and r. */
export const ONE_LIQUID = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

export const SCRIPTS: readonly Script[] = [
  // The table knows neither č nor ç, which are sibilants wherever they are written.
  { letters: LATIN, before: [[/[cç](?:\u030c|\u0301|\u0327|\u0307)|[čćçċ]/gu, "s"]], after: [] },
  {
    letters: /\p{Script=Greek}/u,
    before: [
      [/μπ/gu, "b"],
      [/(?<!\p{L})ντ/gu, "d"],
      [/(?<!\p{L})γκ/gu, "g"],
      [/γ(?=[γκχ])/gu, "n"],
      [/χ/gu, "h"],
      [/γ[ιί](?=[αάεέοόυύ])/gu, "y"],
      [/ου/gu, "u"],
    ],
    after: [],
  },
  {
    // Serbian letters for soft sibilants.
    letters: /[ћђ]/u,
    before: [
      [/ћ/gu, "ч"],
      [/ђ/gu, "дж"],
    ],
    after: [],
  },
  { letters: /\p{Script=Hebrew}/u, before: [[/ו/gu, "w"]], after: [] },
  {
    // A letter under the sign of silence is not spoken. Aspiration tells letters apart, not f from p.
    letters: /[\p{Script=Thai}\p{Script=Lao}]/u,
    before: [[/[\u0e01-\u0e2e][\u0e34-\u0e39]?\u0e4c|[\u0e81-\u0eae]\u0ecc/gu, ""]],
    after: [
      [/kh/g, "k"],
      [/ph/g, "p"],
    ],
  },
  {
    letters: /\p{Script=Hangul}/u,
    before: [],
    after: [
      [/eu/g, ""],
      [/eo/g, "o"],
    ],
  },
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, before: [], after: [[/iy/g, "y"]] },
  {
    // The dot for a nasal is the nasal of the next letter's place.
    letters: /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}]/u,
    before: [[/\u0902(?![\u092a-\u092e])/gu, "\u0928"]],
    after: [
      [/kh/g, "k"],
      [/ch?/g, "s"],
    ],
  },
];

/** In abjads w and y stand for vowels, save at the start; so does an h at the end. */
export const WITHOUT_VOWEL_LETTERS: Rules = [
  [/ww/g, "v"],
  [/(?<=.)[wy]/g, ""],
  [/h$/, ""],
];
/** As above, with w as a consonant: Persian writes v so. */
export const WITH_W: Rules = [[/(?<=.)y|h$/g, ""]];

/** Letters that languages written in Latin letters do not speak, or speak together. */
export const LATIN_SPELLING: Rules = [
  [/gh(?=t|$)/g, ""],
  [/^wr/, "r"],
  [/^kn/, "n"],
  [/^x/, "s"],
  [/w(?![aeiouy])/g, ""],
  [/dg(?=e)/g, "s"],
  [/cs/g, "s"],
  [/sc(?=[eiy])/g, "s"],
  [/ck/g, "k"],
];
export const SIBILANT_CLUSTERS: Rules = [[/shch|sch|tsch|tsh|tch|sh|tz|cz|sz|zh|dzh|dz|dj|ts/g, "s"]];
const SOFT: Rules = [
  [/ch/g, "s"],
  [/c(?=[eiy])/g, "s"],
  [/j/g, "s"],
];
/** c, ch, g, j and q (and the -ic of Slavic names without its accent) are spoken in two ways each, and a name keeps its spelling in any language. */
export const LATIN_READINGS: readonly Rules[] = [
  SOFT,
  [
    [/ch/g, "k"],
    [/j/g, "y"],
  ],
  [...SOFT, [/g(?=[eiy])|q(?!u)|(?<=i)c$/g, "s"]],
];
export const ONE_READING: readonly Rules[] = [SOFT];

/** What is left of the differences between romanisations. */
export const COMMON: Rules = [
  [/z/g, "s"],
  [/[cq]/g, "k"],
  [/x/g, "ks"],
  [/kh/g, "h"],
  [/ph/g, "f"],
  [/([tdbg])h/g, "$1"],
  [/ng[gk]?/g, "n"],
  [/n(?=[pbm])/g, "m"],
  [/[vw]/g, "b"],
];
export const SILENT_H: Rules = [[/h(?![aeiouy])/g, ""]];
/** Vowels in three classes, none at the end, where languages put endings. */
export const VOWEL_CLASSES: Rules = [
  [/[iey]+/g, "i"],
  [/[ouw]+|a[uw]+/g, "u"],
  [/(.)\1+/g, "$1"],
  [/(?<=..)[aiu]+$/g, ""],
];
export const CONSONANTS: Rules = [
  [/[aeiouy]/g, ""],
  [/(.)\1+/g, "$1"],
];

export function applied(text: string, rules: Rules): string {
  return rules.reduce((changed, [pattern, replacement]) => changed.replace(pattern, replacement), text);
}
