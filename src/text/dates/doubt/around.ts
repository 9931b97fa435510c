/** What stands around a date in its line, and what the words there may be. */

import type { Mention } from "../mention.ts";
import { wordsPattern } from "../words/lists/date-words.ts";

/** What stands around a mention in its line. */
export interface Around {
  readonly said: string;
  /** The word before, as written; empty after a sign other than a space. */
  readonly before: string;
  readonly after: string;
  /** All that is before and after it, at most `LOOK` code units. */
  readonly left: string;
  readonly right: string;
  /** The line writes no capitals at all. */
  readonly small: boolean;
}

/** How much is looked at on either side. */
const LOOK = 32;
/** Prepositions and articles are rarely longer; used where a language's own are not written down. */
const MAX_SMALL = 4;
/** Articles and possessives of English, which lead a noun rather than a date. */
export const DETERMINER = /^(?:a|an|the|its|his|her|their|our|this|that|'s)$/;
/** Case endings say as much as a preposition. */
export const AGGLUTINATIVE: ReadonlySet<string> = new Set([
  "fi",
  "hu",
  "et",
  "tr",
  "az",
  "eu",
  "ka",
  "kk",
  "uz",
  "ky",
  "hy",
]);
/** Nothing that belongs to the number follows. */
export const END = /^(?:$|\s*[,;:!?)\]"»”』」、。.…–—/-])/u;

/** Of a mention with offsets of the line. */
export function aroundOf({ start, end }: Mention, line: string): Around {
  const left = line.slice(Math.max(0, start - LOOK), start);
  const right = line.slice(end, end + LOOK);
  return {
    said: line.slice(start, end),
    before: /([\p{L}\p{M}\p{N}'’]+)[ \u00a0]?$/u.exec(left)?.[1] ?? "",
    after: /^[ \u00a0]?([\p{L}\p{M}]+)/u.exec(right)?.[1] ?? "",
    left,
    right,
    small: !/\p{Lu}/u.test(line),
  };
}

/** Whether a line is a date and a few small words: "in 2 weeks", "am nächsten Montag". */
export function isWholeLine({ start, end }: Pick<Mention, "start" | "end">, line: string): boolean {
  const rest = `${line.slice(0, start)} ${line.slice(end)}`;
  const words = rest.slice(0, LOOK + 1).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return (
    rest.length <= LOOK &&
    words.length <= 2 &&
    words.every((word) => word.length <= MAX_SMALL && !/\d/.test(word))
  );
}

/** A word as short as a preposition. */
export function isSmall(word: string): boolean {
  return (
    word.length > 0 &&
    word.length <= MAX_SMALL &&
    /^\p{L}/u.test(word) &&
    !/\p{Lu}./u.test(word.slice(1)) &&
    !/\d/.test(word)
  );
}

const patterns = new Map<string, RegExp>();

/** Whether a folded word is one of a list in the notation of `DateWordList`. */
export function fits(list: string, word: string): boolean {
  const pattern = patterns.get(list) ?? new RegExp(`^${wordsPattern(list)}$`, "u");
  patterns.set(list, pattern);
  return pattern.test(word);
}
