/**
 * Names and numbers of a text, with the keys under which they are found in any script. Keys begin with a letter that
 * says their kind: "m" consonants, "a" consonants and vowels, "h" Han characters, "r" region, "o" month, "w" weekday;
 * those of numbers begin with a digit.
 */

import { baseLanguage } from "./base-language.ts";
import { hanKey, readingsOf } from "./names-han.ts";
import { formOf, type KnownNames, knownNames, MOST_WORDS } from "./names-known.ts";
import { hanNumbers, numberKey } from "./names-numbers.ts";
import { soundKeys } from "./names-sound.ts";
import { wordsOf } from "./names-words.ts";

/** A name or number of a text, with the keys under which it is found in any script; two mentions agree when they share a key. */
export interface Mention {
  readonly text: string;
  readonly keys: readonly string[];
}

/** What is known of a word without its neighbours. */
interface Word {
  readonly text: string;
  /** As names of CLDR are compared by. */
  readonly form: string;
  readonly isName: boolean;
  readonly keys: readonly string[];
  /** Numbers within it that are written in Han numerals. */
  readonly numbers: readonly Mention[];
}

/** Longer "words" are addresses, codes or noise. */
const LONGEST_WORD = 40;
const MOST_KEYS = 16;
/** Words kept at a time; a language's usual words come up again at once after clearing. */
const MOST_KEPT = 20_000;
const DIGIT = /^\p{Nd}/u;
/** Georgian has capitals in Unicode, and does not begin names with them. */
const CASED = /(?!\p{Script=Georgian})\p{Cased}/u;
const CAPITAL = /[\p{Lu}\p{Lt}]/u;
const HAN = /\p{Script=Han}/u;
const ONLY_HAN = /^\p{Script=Han}+$/u;
/** Rare characters have no reading, and would all be one key. */
const LEAST_HAN_KEY = 3;
const HIRAGANA = /\p{Script=Hiragana}/u;
/** Letters from which on a key tells as much as any. */
const TELLING_LETTERS = 8;
const SOUND_KEY = /^[mah]/;

const kept = new Map<string, Word>();

/**
 * Names and numbers in order, with repetitions. In a passage, words that cannot be names are left out: those in
 * lower case, and Japanese words with hiragana; every word of a question counts, as people type names in lower case.
 */
export function namesIn(text: string, language: string, kind: "passage" | "question"): Mention[] {
  const base = baseLanguage(language);
  const words = wordsOf(text, base).map((word) => wordOf(word, base));
  const known = knownNames(base);
  const found: Mention[] = [];
  words.forEach((word, at) => {
    const own = knownKey(words, at, known);
    const keys = kind === "question" || word.isName ? word.keys : [];
    if (own !== undefined || keys.length > 0)
      found.push({ text: word.text, keys: own === undefined ? keys : [own, ...keys] });
    found.push(...word.numbers);
  });
  return found;
}

/** How much sharing a key tells, 0…1: short sounds agree by chance. Multiply the key's rarity by it. */
export function tellingOf(key: string): number {
  return SOUND_KEY.test(key) ? Math.min(1, (key.length - 1) / TELLING_LETTERS) : 1;
}

/** The key of the longest known name that begins at a word. */
function knownKey(words: readonly Word[], at: number, { keys, starts }: KnownNames): string | undefined {
  if (!starts.has(words[at]?.form ?? "")) return undefined;
  let form = "";
  let key: string | undefined;
  for (const word of words.slice(at, at + MOST_WORDS)) {
    form += word.form;
    key = keys.get(form) ?? key;
  }
  return key;
}

function wordOf(text: string, language: string): Word {
  const id = `${language} ${text}`;
  const before = kept.get(id);
  if (before) return before;
  const word = describe(text, language);
  if (kept.size >= MOST_KEPT) kept.clear();
  if (text.length <= LONGEST_WORD) kept.set(id, word);
  return word;
}

function describe(text: string, language: string): Word {
  const numbers = HAN.test(text) ? hanNumbers(text).map(({ text, key }) => ({ text, keys: [key] })) : [];
  if (DIGIT.test(text)) {
    const key = numberKey(text);
    return { text, form: key, isName: true, keys: key === "" ? [] : [key], numbers };
  }
  if (text.length > LONGEST_WORD)
    return { text: text.slice(0, LONGEST_WORD), form: "", isName: false, keys: [], numbers };
  const form = formOf(text, language);
  const isName = !HIRAGANA.test(text) && (!CASED.test(text) || CAPITAL.test(text));
  const keys = ONLY_HAN.test(text) ? hanKeys(text, language) : [...soundKeys(text), ...soundKeys(form)];
  return { text, form, isName, keys: [...new Set(keys)].slice(0, MOST_KEYS), numbers };
}

function hanKeys(name: string, language: string): string[] {
  const sounds = readingsOf(name, language).flatMap(soundKeys);
  const own = hanKey(name);
  return Array.from(name).length > 1 && own.length >= LEAST_HAN_KEY ? [own, ...sounds] : sounds;
}
