/** Looks the words of a text up in a table of words, phrases and endings, in time that grows with the text alone. */

/** What stands in a text: which list of the table holds it, and whether it does so by a star. */
export interface WordMatch<Name extends string> {
  readonly name: Name;
  readonly isStarred: boolean;
  /** Whether its star stands behind letters enough to know the word by. */
  readonly isStem: boolean;
  /** The word before it, in lower case; empty at the start. */
  readonly before: string;
  readonly start: number;
  readonly end: number;
}

/** A word of an entry: what it begins and ends with; `isWhole` without a star between. */
interface Part {
  readonly prefix: string;
  readonly suffix: string;
  readonly isWhole: boolean;
}

interface Entry<Name extends string> {
  readonly name: Name;
  readonly parts: readonly Part[];
  readonly isStarred: boolean;
  readonly order: number;
  /** The lowest goes first. */
  readonly rank: number;
}

interface Token {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** An apostrophe parts words ("qu'il"), save in English contractions ("won't"). */
const WORD = /[\p{L}\p{M}\p{N}\u200c]+(?:['’](?:t|ll|re|ve|d|m)(?!\p{L}))?/giu;
const GAP = /^(?:\s+|[-‐‑])$/u;
/** Vowel signs and the stretching sign of Arabic, which are written or not. */
const OPTIONAL = /[\u064b-\u0652\u0640]/gu;
/** Letters of an ending or a stem that it is looked up by. */
const KEY = 2;
/** A stem so long stands for the word without an ending, too, and is no name's beginning. */
const MIN_STEM = 5;

/**
 * `lists`: entries parted by white space, by the list's name; "*" stands for letters at either end or within a word, "_" or "-" joins a
 * phrase. Where several entries begin at a word, those without a star go first, then the earlier list, then the longer
 * phrase; a phrase with a star gives way to an entry of an earlier list that begins within it. Matches come in the order of the text and do not overlap.
 */
export function wordMatcher<Name extends string>(
  lists: readonly (readonly [name: Name, entries: string])[],
): (text: string) => WordMatch<Name>[] {
  const index = new Map<string, Entry<Name>[]>();
  for (const [order, [name, entries]] of lists.entries()) {
    for (const item of entries.split(/\s+/)) {
      if (item === "") continue;
      const entry = entryOf(name, item, order);
      const key = keyOf(entry);
      index.set(key, [...(index.get(key) ?? []), entry]);
    }
  }
  return (text) => matchesIn(text, index);
}

function entryOf<Name extends string>(name: Name, item: string, order: number): Entry<Name> {
  const isStarred = item.includes("*");
  const parts = item
    .replace(OPTIONAL, "")
    .split(/[_-]/)
    .map((word) => {
      const [prefix = "", suffix] = word.split("*");
      return { prefix, suffix: suffix ?? "", isWhole: suffix === undefined };
    });
  return { name, parts, isStarred, order, rank: (isStarred ? 1_000 : 0) + order * 100 - parts.length };
}

function keyOf<Name extends string>({ parts: [first] }: Entry<Name>): string {
  if (!first || first.isWhole) return `=${first?.prefix ?? ""}`;
  return first.suffix === "" ? `>${first.prefix.slice(0, KEY)}` : `<${first.suffix.slice(-KEY)}`;
}

function matchesIn<Name extends string>(
  text: string,
  index: ReadonlyMap<string, readonly Entry<Name>[]>,
): WordMatch<Name>[] {
  const tokens = Array.from(text.matchAll(WORD), ({ 0: word, index: start }) => ({
    lower: word.toLowerCase().replace("’", "'").replace(OPTIONAL, ""),
    start,
    end: start + word.length,
  }));
  const found: WordMatch<Name>[] = [];
  for (let at = 0; at < tokens.length; ) {
    const best = bestAt(text, tokens, at, index);
    const entry = best && givesWay(best, text, tokens, at, index) ? null : best;
    const length = entry?.parts.length ?? 1;
    const [first, last] = [tokens[at], tokens[at + length - 1]];
    if (entry && first && last) {
      const { name, isStarred } = entry;
      const before = tokens[at - 1]?.lower ?? "";
      found.push({
        name,
        isStarred,
        isStem: isStem(entry.parts[0]),
        before,
        start: first.start,
        end: last.end,
      });
    }
    at += length;
  }
  return found;
}

function givesWay<Name extends string>(
  { isStarred, parts, order }: Entry<Name>,
  text: string,
  tokens: readonly Token[],
  at: number,
  index: ReadonlyMap<string, readonly Entry<Name>[]>,
): boolean {
  if (!isStarred) return false;
  return parts.slice(1).some((_, offset) => {
    const within = bestAt(text, tokens, at + 1 + offset, index);
    return within !== null && within.order < order;
  });
}

function isStem(part: Part | undefined): boolean {
  return part !== undefined && !part.isWhole && part.suffix === "" && part.prefix.length >= MIN_STEM;
}

function bestAt<Name extends string>(
  text: string,
  tokens: readonly Token[],
  at: number,
  index: ReadonlyMap<string, readonly Entry<Name>[]>,
): Entry<Name> | null {
  const word = tokens[at]?.lower ?? "";
  let best: Entry<Name> | null = null;
  for (const key of keysOf(word)) {
    for (const entry of index.get(key) ?? [])
      if ((!best || entry.rank < best.rank) && stands(text, tokens, at, entry.parts)) best = entry;
  }
  return best;
}

/** All that an entry may be filed under that begins with a word. */
function keysOf(word: string): string[] {
  const keys = [`=${word}`];
  for (let length = 1; length <= KEY && length <= word.length; length += 1)
    keys.push(`<${word.slice(-length)}`, `>${word.slice(0, length)}`);
  return keys;
}

function stands(text: string, tokens: readonly Token[], at: number, parts: readonly Part[]): boolean {
  return parts.every((part, offset) => {
    const [before, token] = [tokens[at + offset - 1], tokens[at + offset]];
    if (!token || !fits(token.lower, part)) return false;
    return offset === 0 || (before !== undefined && GAP.test(text.slice(before.end, token.start)));
  });
}

function fits(word: string, part: Part): boolean {
  const { prefix, suffix, isWhole } = part;
  if (isWhole || (word === prefix && isStem(part))) return word === prefix;
  const isLonger = word.length > prefix.length + suffix.length;
  return isLonger && word.startsWith(prefix) && word.endsWith(suffix);
}
