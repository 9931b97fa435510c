/** A language's words for periods, spans and dates that lean on others, as patterns over folded text. */
import { baseLanguage } from "../../../base-language.ts";
import { foldWord } from "../fold.ts";
import { anyOf, keyOf } from "../pattern.ts";
import type { DateWordList } from "./date-word-list.ts";
import { GERMANIC_WORDS } from "./date-words-germanic.ts";
import { LATIN_WORDS } from "./date-words-latin.ts";
import { ROMANCE_WORDS } from "./date-words-romance.ts";
import { SCRIPT_WORDS } from "./date-words-scripts.ts";
import { SLAVIC_WORDS } from "./date-words-slavic.ts";

/** Languages that read another's words. */
const LIKE: Readonly<Record<string, string>> = { ms: "id", no: "nb", nn: "nb", yue: "zh", tl: "fil" };
const TABLES = [GERMANIC_WORDS, ROMANCE_WORDS, SLAVIC_WORDS, LATIN_WORDS, SCRIPT_WORDS];

/** The words of a language; an empty list where none are written down. */
export function dateWordsOf(language: string): DateWordList {
  const base = baseLanguage(language);
  const key = LIKE[base] ?? base;
  return TABLES.map((table) => table[key]).find((words) => words !== undefined) ?? {};
}

/** Groups of alternatives as written in a list: "a|b/c" → [[a, b], [c]]; folded, stars kept. */
export function groupsOf(list: string | undefined): string[][] {
  return (list ?? "").split("/").map((group) => group.split("|").filter((word) => word !== ""));
}

/** One group that matches any of the words; what cannot match where there are none. */
export function wordsPattern(list: string | undefined): string {
  const words = groupsOf(list).flat();
  if (words.length === 0) return "(?!)";
  const stems = words.filter((word) => word.endsWith("*")).map((word) => foldWord(word.slice(0, -1)));
  const whole = words.filter((word) => !word.endsWith("*")).map(foldWord);
  const alternatives = [
    ...(whole.length > 0 ? [anyOf(whole)] : []),
    ...(stems.length > 0 ? [`${anyOf(stems)}\\p{L}{0,4}`] : []),
  ];
  return `(?:${alternatives.join("|")})`;
}

/** Which group of a list a matched word belongs to; −1 for none. */
export function groupAt(list: string | undefined, matched: string): number {
  const key = keyOf(matched);
  const fits = (word: string) =>
    word.endsWith("*") ? key.startsWith(keyOf(foldWord(word.slice(0, -1)))) : keyOf(foldWord(word)) === key;
  const groups = groupsOf(list);
  const whole = groups.findIndex((group) => group.some((word) => !word.endsWith("*") && fits(word)));
  return whole >= 0 ? whole : groups.findIndex((group) => group.some(fits));
}
