/** What the scanners of folded text have in common: word edges, numbers in words, runs of small words. */
import { lazy } from "../lazy.ts";
import type { Atom, DatePart } from "../mention.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { anyOf } from "../words/pattern.ts";
import { cjkNumber } from "./scan-numeric.ts";

export type Groups = Readonly<Record<string, string | undefined>>;
export type Scan = (text: string) => Atom<DatePart>[];

/** Finds what a pattern matches and its groups can be read as. */
export function scanFor(source: string, read: (groups: Groups) => DatePart | null): Scan {
  const pattern = new RegExp(source, "gu");
  return (text) => {
    const atoms: Atom<DatePart>[] = [];
    for (const match of text.matchAll(pattern)) {
      const value = read(match.groups ?? {});
      if (value !== null)
        atoms.push({ start: match.index, end: match.index + match[0].trimEnd().length, value });
    }
    return atoms;
  };
}

/** Scans only where a text has what they need: one look spares most lines the large patterns, which are built when first needed. */
export function guarded(needed: string, make: () => readonly Scan[]): Scan {
  const pattern = new RegExp(needed, "u");
  const scans = lazy(make);
  return (text) => (pattern.test(text) ? scans().flatMap((scan) => scan(text)) : []);
}

/** Where a word begins and ends, but for what may grow together with it; anywhere in scripts without spaces. */
export function edgesOf({ spaceless, clitics }: Lexicon): {
  readonly before: string;
  readonly after: string;
} {
  if (spaceless) return { before: "", after: "" };
  const letter = "[\\p{L}\\p{M}]";
  return {
    before: clitics.before === "" ? `(?<!${letter})` : `(?<!${letter})(?:${clitics.before})?`,
    after: clitics.after === "" ? `(?!${letter})` : `(?=(?:${clitics.after})?(?!${letter}))`,
  };
}

/** Up to six signs and small words of the language's dates. */
export function gapPattern({ gaps }: Lexicon): string {
  return `(?:[ ,.'-]|(?<!\\p{L})(?:${anyOf(gaps)})(?!\\p{L})){0,6}`;
}

/** A group `number` for a count in figures or words. */
export function countPattern({ numbers, spaceless, joinedNumbers }: Lexicon): string {
  const words = numbers.size === 0 ? "" : `|${anyOf(numbers.keys())}${spaceless ? "" : "(?!\\p{L})"}`;
  const one = joinedNumbers === "" ? "" : `|(?:${joinedNumbers})(?=\\p{L})`;
  return `(?<number>(?<![\\d.,])\\d{1,3}${spaceless ? "|[一二三四五六七八九十两兩]{1,3}" : ""}${words}${one})`;
}

/** The count that a match of `countPattern` says; null where it says none. */
export function countOf(text: string | undefined, { numbers }: Lexicon): number | null {
  if (text === undefined) return null;
  const value = numbers.get(text) ?? (/^[两兩]$/.test(text) ? 2 : cjkNumber(text));
  return Number.isInteger(value) && value > 0 ? value : null;
}

/** Between two words: at least one space where words have spaces between them. */
export function spacePattern({ spaceless, language }: Lexicon): string {
  return spaceless || language === "ko" ? " ?" : "(?: +|(?<=') ?)";
}
