/** Names in Han characters: how they are read in Japanese and in Chinese, and the key by which the two meet. */
import anyAscii from "any-ascii";
import { combined } from "./names-combine.ts";
import { NAMES, READINGS } from "./names-readings.ts";

/** Longer runs are hardly names. */
const LONGEST_NAME = 4;
/** Languages whose Han characters are read the Chinese way only. */
const CHINESE: ReadonlySet<string> = new Set(["zh", "yue", "wuu"]);
/** Pinyin has letters of its own for sounds that other romanisations write as sibilants. */
const PINYIN_SIBILANTS = /[xqzcj]h?/g;
const NOT_LETTER = /[^a-z]/g;

interface Japanese {
  readonly readings: ReadonlyMap<string, readonly string[]>;
  /** Name → its reading where the characters do not tell it, else "". */
  readonly names: ReadonlyMap<string, string>;
}

let japanese: Japanese | undefined;

/**
 * How a word in Han characters may be spoken if it is a name, in Latin letters: in Japanese where it is a name that a
 * dictionary of names has, in Chinese where it has two characters or more; in both where the language is neither.
 */
export function readingsOf(word: string, language: string): string[] {
  const characters = Array.from(word);
  if (characters.length > LONGEST_NAME) return [];
  const asJapanese = CHINESE.has(language) ? [] : japaneseReadings(word, characters);
  return language === "ja" ? asJapanese : [...asJapanese, ...chineseReadings(characters)];
}

/** Whether a dictionary has it as a Japanese name that is no common word. */
export function isJapaneseName(word: string): boolean {
  japanese ??= readJapanese();
  return japanese.names.has(word);
}

/** Characters as ASCII, traditional and simplified ones alike: only words in Han characters meet here. */
export function hanKey(word: string): string {
  return `h${latin(word)}`;
}

/** The whole, and what follows the family name, which other scripts write as a word of its own. */
function chineseReadings(characters: readonly string[]): string[] {
  if (characters.length < 2) return [];
  const syllables = characters.map((character) => latin(character).replace(PINYIN_SIBILANTS, "s"));
  return characters.length === 3 ? [syllables.join(""), syllables.slice(1).join("")] : [syllables.join("")];
}

function japaneseReadings(word: string, characters: readonly string[]): string[] {
  japanese ??= readJapanese();
  const own = japanese.names.get(word);
  if (own === undefined) return [];
  return own === "" ? combined(characters, japanese.readings) : [own];
}

/** Done when the first word that may be Japanese comes up: it takes some milliseconds. */
function readJapanese(): Japanese {
  const readings = new Map(
    READINGS.split(" ").map((entry) => {
      const [character = ""] = entry;
      return [character, entry.slice(character.length).split(",")];
    }),
  );
  const names = new Map(
    NAMES.split(" ").map((entry) => {
      const name = entry.replace(/[ -~]+$/, "");
      return [name, entry.slice(name.length)];
    }),
  );
  return { readings, names };
}

function latin(text: string): string {
  return anyAscii(text).toLowerCase().replace(NOT_LETTER, "");
}
