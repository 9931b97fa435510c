/** Names in Latin letters, whatever script they are written in, so that what is typed in one finds them in another. */
import anyAscii from "any-ascii";
import { baseLanguage } from "./base-language.ts";
import { readingsOf } from "./names-han.ts";
import { applied, type Rules } from "./names-scripts.ts";
import { soundsOf } from "./names-sound.ts";
import { wordsOf } from "./names-words.ts";

const HAN = /\p{Script=Han}/u;
/** Longer runs of Han characters are hardly names. */
const HAN_NAME = /^\p{Script=Han}{2,4}$/u;
/** Emoji have names in Latin letters, too, which nobody is called. */
const NOT_OF_NAMES = /[^\p{L}\p{M}\p{N}\s]+/gu;
const NOT_LETTER_OR_SPACE = /[^a-z0-9 ]+/g;
const SPACES = /\s+/gu;
const DIGIT = /\p{N}/u;
/** What spellings of one sound differ in still: "Müller" and "Мюллер", "Zelensky" and "Зеленский". */
const SPELLING: Rules = [
  [/(?<=[^aeiouy])y(?=[aeou])/g, ""],
  [/y/g, "i"],
  [/(.)\1+/g, "$1"],
];
/** Longer texts are no names. */
const MAX_CHARS = 200;

/**
 * In lower case, letters a–z, digits and single spaces only: as a table of romanisations has it, then as it sounds
 * ("Macron" is "makron" as "Макрон" is); Han names in each of their readings. Empty where nothing is left.
 */
export function latinForms(name: string, language: string): string[] {
  const text = name.normalize("NFKC").slice(0, MAX_CHARS).trim();
  const written = HAN.test(text) ? hanForms(text, baseLanguage(language)) : [text];
  return nonEmpty([...written.map(latin), ...written.flatMap(heard)]);
}

function hanForms(name: string, base: string): string[] {
  const words = [...new Set([name, ...wordsOf(name, base)])];
  const readings = words.flatMap((word) => readingsOf(word, base));
  if (base === "ja" || !HAN_NAME.test(name)) return readings;
  // In Chinese the family name, which other scripts write apart, has one character almost always.
  const [family = "", ...given] = Array.from(name, latin);
  return [...readings, `${family} ${given.join("")}`];
}

function latin(text: string): string {
  return anyAscii(text.replace(NOT_OF_NAMES, ""))
    .toLowerCase()
    .replace(SPACES, " ")
    .replace(NOT_LETTER_OR_SPACE, "")
    .trim();
}

/** All words in their first reading, all in their second, and so on: readings go with a language. */
function heard(text: string): string[] {
  const words = text.split(SPACES).map((word) => (DIGIT.test(word) ? [latin(word)] : spoken(word)));
  const most = Math.max(...words.map((sounds) => sounds.length));
  return Array.from({ length: most }, (_, at) => {
    return words
      .map((sounds) => sounds[at] ?? sounds[0] ?? "")
      .filter((word) => word !== "")
      .join(" ");
  });
}

function spoken(word: string): string[] {
  return soundsOf(word.replace(NOT_OF_NAMES, "")).map((sound) => applied(sound, SPELLING));
}

function nonEmpty(forms: readonly string[]): string[] {
  return [...new Set(forms)].filter((form) => form !== "");
}
