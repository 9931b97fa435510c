/** Alters a quotation by a word, the same way at every run: what `verify` must find out. */
import { type TextWord, wordsIn } from "../../src/text/wording/words.ts";

/** Ways of altering words that somebody said. */
export const CHANGES = ["changed", "dropped", "added", "swapped"] as const;
export type Change = (typeof CHANGES)[number];

/** Scripts that write words without spaces between them. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** What an alteration is made with. */
export interface Alteration {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /** A word of the same language, to put in. */
  readonly stranger: string;
  /** 0…1. */
  readonly random: () => number;
}

/** The text altered; null where that cannot be done (the stranger stands there already, all words are one). */
export function altered(change: Change, { text, language, stranger, random }: Alteration): string | null {
  const words = wordsIn(text, language);
  if (words.some((word) => text.slice(word.start, word.end) === stranger)) return null;
  const inner = 1 + Math.floor(random() * (words.length - 2));
  const word = words[change === "changed" ? Math.floor(random() * words.length) : inner];
  if (!word) return null;
  switch (change) {
    case "changed":
      return text.slice(0, word.start) + stranger + text.slice(word.end);
    case "dropped":
      return isRepeated(words, inner)
        ? null
        : text.slice(0, word.start) + text.slice(words[inner + 1]?.start);
    case "added":
      return `${text.slice(0, word.start)}${stranger}${UNSPACED.test(text) ? "" : " "}${text.slice(word.start)}`;
    case "swapped":
      return swapped(text, words, random);
  }
}

/** "very very" without one of them differs by less than a word from what was said. */
function isRepeated(words: readonly TextWord[], at: number): boolean {
  return words[at]?.key === words[at - 1]?.key || words[at]?.key === words[at + 1]?.key;
}

/** Two words of different spelling change places. */
function swapped(text: string, words: readonly TextWord[], random: () => number): string | null {
  const [one, other] = [random(), random()]
    .map((share) => Math.floor(share * words.length))
    .sort((a, b) => a - b);
  const [a, b] = [words[one ?? 0], words[other ?? 0]];
  if (!a || !b || a.key === b.key) return null;
  const [first, second] = [text.slice(a.start, a.end), text.slice(b.start, b.end)];
  return text.slice(0, a.start) + second + text.slice(a.end, b.start) + first + text.slice(b.end);
}
