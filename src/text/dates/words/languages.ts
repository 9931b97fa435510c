/** Which languages to read a line of page furniture in: the article's own, English, and those whose words stand there. */
import { baseLanguage } from "../../base-language.ts";
import { fold } from "./fold.ts";
import { lexiconOf } from "./lexicon.ts";

/** Languages that pages around an article are often in, by script; the first ones are tried first. */
const FURNITURE: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\p{Script=Latin}/u,
    [
      "es",
      "fr",
      "de",
      "pt",
      "it",
      "nl",
      "id",
      "ms",
      "tr",
      "vi",
      "pl",
      "cs",
      "sk",
      "ro",
      "hu",
      "sv",
      "da",
      "nb",
      "fi",
      "hr",
      "sl",
      "sq",
      "et",
      "lv",
      "lt",
      "ca",
      "eu",
      "gl",
      "sw",
      "fil",
      "az",
      "uz",
    ],
  ],
  [/\p{Script=Cyrillic}/u, ["ru", "uk", "bg", "sr", "be", "mk", "kk", "ky", "mn"]],
  [/\p{Script=Arabic}/u, ["ar", "fa", "ur", "ps"]],
  [/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u, ["ja", "zh"]],
  [/\p{Script=Hangul}/u, ["ko"]],
  [/\p{Script=Devanagari}/u, ["hi", "mr", "ne"]],
  [/\p{Script=Greek}/u, ["el"]],
  [/\p{Script=Hebrew}/u, ["he"]],
  [/\p{Script=Thai}/u, ["th"]],
  [/\p{Script=Bengali}/u, ["bn"]],
  [/\p{Script=Tamil}/u, ["ta"]],
  [/\p{Script=Georgian}/u, ["ka"]],
  [/\p{Script=Armenian}/u, ["hy"]],
];

/** Shortest word that may tell a language; "ago" is as short as they get. */
const MIN_TELLING_CHARS = 2;

/** Per group of `FURNITURE`: word → languages whose dates have it. */
const indexes = new Map<readonly string[], ReadonlyMap<string, readonly string[]>>();

/** Languages to try on a line, in order, without repetition. */
export function* languagesFor(line: string, language: string): Generator<string> {
  const own = baseLanguage(language);
  yield own;
  if (own !== "en") yield "en";
  const words = fold(line).text.match(/[\p{L}\p{M}']+/gu) ?? [];
  const tried = new Set([own, "en"]);
  for (const [script, languages] of FURNITURE) {
    if (!script.test(line)) continue;
    const index = languages.length > 2 ? indexOf(languages) : null;
    const likely =
      index === null
        ? languages
        : languages.filter((one) => words.some((word) => index.get(word)?.includes(one)));
    for (const one of likely) if (!tried.has(one)) yield one;
  }
}

function indexOf(languages: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = indexes.get(languages);
  if (known) return known;
  const index = new Map<string, string[]>();
  for (const language of languages)
    for (const word of tellingWords(language)) index.set(word, [...(index.get(word) ?? []), language]);
  indexes.set(languages, index);
  return index;
}

/** Words that a date of the language cannot do without: months, and what stands around counted units. */
function tellingWords(language: string): Set<string> {
  const lexicon = lexiconOf(language);
  if (lexicon === null) return new Set();
  const texts = [
    ...lexicon.months.exact.keys(),
    ...lexicon.phrases.keys(),
    ...lexicon.counted.flatMap(({ before, after }) => [before, after]),
  ];
  const words = texts.flatMap((text) => text.match(/[\p{L}\p{M}']+/gu) ?? []);
  return new Set(words.filter((word) => word.length >= MIN_TELLING_CHARS));
}
