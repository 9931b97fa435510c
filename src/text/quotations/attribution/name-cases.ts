/** Names in the cases of a language: the endings that they take, and forms that may be one name. */

/** Endings that names take in the cases of a language; Cyrillic in three families, Latin letters by language. */
const EAST_SLAVIC = /(?:ого|ому|ым|им|ом|ем|ою|ей|ой|ою|ая|ую|ий|ый|і|и|ы|а|я|у|ю|е|о|й|ь)$/u;
const WEST_SLAVIC =
  /(?:iego|iemu|ého|ému|ego|emu|ovi|owi|iem|em|om|ou|ą|ę|ým|ým|ím|ym|im|ej|é|ý|y|i|a|u|o|e)$/u;
const SOUTH_SLAVIC = /(?:ом|ем|ог|ски|а|у|е|и|о|om|em|og|om|a|u|e|i|o)$/u;
const NAME_ENDINGS: Readonly<Record<string, RegExp>> = {
  ru: EAST_SLAVIC,
  uk: EAST_SLAVIC,
  be: EAST_SLAVIC,
  bg: SOUTH_SLAVIC,
  mk: SOUTH_SLAVIC,
  sr: SOUTH_SLAVIC,
  hr: SOUTH_SLAVIC,
  bs: SOUTH_SLAVIC,
  sl: SOUTH_SLAVIC,
  cs: WEST_SLAVIC,
  sk: WEST_SLAVIC,
  pl: WEST_SLAVIC,
  de: /(?<=[^s])s$/u,
  tr: /['’]\p{L}+$/u,
  az: /['’]\p{L}+$/u,
};
const LEAST_NAME = 3;
/** Letters that endings of one name differ by. */
const MOST_DIFFERENT = 2;

/** A name's case endings are few, and shorter than those of other words: "Орлов", "Орлова", "Орловым". */
export function nameForm(word: string, language: string): string {
  const ending = NAME_ENDINGS[language]?.exec(word)?.[0] ?? "";
  return word.length - ending.length >= LEAST_NAME ? word.slice(0, word.length - ending.length) : word;
}

/** Whether a language changes the endings of names. */
export function hasNameCases(language: string): boolean {
  return Object.hasOwn(NAME_ENDINGS, language);
}

/** "павел" and "павл": forms that begin alike and differ in a few letters at their ends. */
export function isAlikeName(one: string, other: string): boolean {
  const isNear = Math.abs(one.length - other.length) <= MOST_DIFFERENT;
  return isNear && one.slice(0, LEAST_NAME) === other.slice(0, LEAST_NAME);
}
