/**
 * How names sound in scripts whose romanisation is loose (Chinese, Korean, Hebrew, …): classes of consonants of the whole
 * name, in which 김철수 and Kim Chul-soo, 王明 and Wang Ming are alike.
 */
import { readingsOf } from "../../text/names-han.ts";
import { soundsOf } from "../../text/names-sound.ts";

/** Consonants that romanisations mix up; vowels and what is hardly heard go. */
const CLASSES: readonly (readonly [letters: RegExp, sign: string])[] = [
  [/[aeiouy]/g, ""],
  [/[bpvfw]/g, "p"],
  [/[kgqhxc]/g, "k"],
  [/[td]/g, "t"],
  [/[szj]/g, "s"],
  [/[lr]/g, "r"],
  [/(.)\1+/g, "$1"],
];
const HAN = /^\p{Script=Han}+$/u;
/** Fewer classes are shared by many names. */
const MIN_CLASSES = 3;

/** Of a word or a name run together, each way of reading it once; none where nothing is known of its sound. */
export function skeletonsOf(word: string, language: string): string[] {
  const spoken = HAN.test(word) ? readingsOf(word, language).flatMap(soundsOf) : soundsOf(word);
  return [...new Set(spoken.map(classesOf))].filter((skeleton) => skeleton !== "");
}

/** Of all words of a name together, family name first or last. */
export function wholeSkeletons(words: readonly string[], language: string): string[] {
  const [first = "", ...rest] = words;
  const orders = rest.length === 0 ? [first] : [words.join(""), [...rest, first].join("")];
  const all = orders.flatMap((order) => skeletonsOf(order, language));
  return [...new Set(all)].filter(({ length }) => length >= MIN_CLASSES);
}

function classesOf(sound: string): string {
  return CLASSES.reduce((text, [letters, sign]) => text.replace(letters, sign), sound);
}
