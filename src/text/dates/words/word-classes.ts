/** Which kinds of date words a text has: one look at each word spares it the patterns that need others. */

import type { Scan } from "../scan/scan-parts.ts";
import type { Lexicon } from "./lexicon.ts";
import { keyOf } from "./pattern.ts";
import type { WordTable } from "./words-table.ts";

/** Kinds of words; a bit each. */
export const KIND = {
  number: 1,
  month: 2,
  weekday: 4,
  unit: 8,
  modifier: 16,
  phrase: 32,
  now: 64,
  dayPart: 128,
  template: 256,
  frame: 512,
} as const;
/** The kinds of a language's words that stand in a folded text. */
export type Classify = (text: string) => number;

/** Words that are remembered with their kinds, by language. */
const MAX_KNOWN = 20_000;
/** Figures of any kind, in folded text. */
const FIGURE = /[\d〇零一二三四五六七八九十百两兩]/;
/** Letters that a word may have before it. */
const MAX_CLITIC = 3;
const classifiers = new WeakMap<Lexicon, Classify>();

/** Tells the kinds of words in a text; where no spaces part them, of what begins at any letter. */
export function classifierOf(lexicon: Lexicon): Classify {
  const known = classifiers.get(lexicon);
  if (known) return known;
  const made = remembering(lexicon.spaceless ? spacelessClassifier(lexicon) : classifier(lexicon));
  classifiers.set(lexicon, made);
  return made;
}

/** Runs a scan on the texts whose words it can match. */
export function needing(lexicon: Lexicon, fits: (kinds: number) => boolean, make: () => Scan): Scan {
  let scan: Scan | null = null;
  let classify: Classify | null = null;
  return (text) => {
    classify ??= classifierOf(lexicon);
    if (!fits(classify(text))) return [];
    scan ??= make();
    return scan(text);
  };
}

/** Whether all of these kinds are there. */
export function has(kinds: number, ...wanted: readonly (keyof typeof KIND)[]): boolean {
  return wanted.every((kind) => (kinds & KIND[kind]) !== 0);
}

function classifier(lexicon: Lexicon): Classify {
  const { exact, stems } = wordsOf(lexicon);
  const longest = Math.max(0, ...[...exact.keys(), ...stems.keys()].map((word) => word.length));
  // Words that may have others grown together with them are looked up from each letter on.
  const grown = lexicon.clitics.after !== "" || lexicon.joinedNumbers !== "";
  const skipped = grown ? Number.POSITIVE_INFINITY : lexicon.clitics.before === "" ? 0 : MAX_CLITIC;
  const known = new Map<string, number>();
  const kindsFrom = (word: string): number => {
    let kinds = exact.get(word) ?? 0;
    for (let length = 1; length <= Math.min(longest, word.length); length++) {
      const beginning = word.slice(0, length);
      kinds |= (stems.get(beginning) ?? 0) | (grown ? (exact.get(beginning) ?? 0) : 0);
    }
    return kinds;
  };
  const kindsOf = (word: string): number => {
    const before = known.get(word);
    if (before !== undefined) return before;
    let kinds = 0;
    for (let from = 0; from <= Math.min(skipped, word.length - 1); from++)
      kinds |= kindsFrom(word.slice(from));
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(word, kinds);
    return kinds;
  };
  return (text) => {
    let kinds = /\d/.test(text) ? KIND.number : 0;
    for (const [word] of text.matchAll(/[\p{L}\p{M}]{1,40}/gu)) kinds |= kindsOf(word);
    return kinds;
  };
}

function spacelessClassifier(lexicon: Lexicon): Classify {
  const { exact, stems } = wordsOf(lexicon);
  const byFirst = new Map<string, (readonly [word: string, kinds: number])[]>();
  for (const [word, kinds] of [...exact, ...stems]) {
    const first = word.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), [word, kinds]]);
  }
  return (text) => {
    let kinds = FIGURE.test(text) ? KIND.number : 0;
    for (let at = 0; at < text.length; at++)
      for (const [word, more] of byFirst.get(text.charAt(at)) ?? [])
        if ((kinds & more) !== more && text.startsWith(word, at)) kinds |= more;
    return kinds;
  };
}

/** The scans of one text ask in turn. */
function remembering(classify: Classify): Classify {
  let last: { readonly text: string; readonly kinds: number } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, kinds: classify(text) };
    return last.kinds;
  };
}

/** The first word of everything in the tables, with the kinds it may begin. */
function wordsOf(lexicon: Lexicon) {
  const exact = new Map<string, number>();
  const stems = new Map<string, number>();
  const put = (map: Map<string, number>, text: string, kind: keyof typeof KIND): void => {
    const word = /[\p{L}\p{M}]+/u.exec(keyOf(text))?.[0];
    if (word !== undefined) map.set(word, (map.get(word) ?? 0) | KIND[kind]);
  };
  const table = ({ written, stems: beginnings }: WordTable<unknown>, kind: keyof typeof KIND): void => {
    for (const word of written) put(exact, word, kind);
    for (const stem of beginnings.keys()) put(stems, stem, kind);
  };
  table(lexicon.months, "month");
  table(lexicon.weekdays, "weekday");
  table(lexicon.units, "unit");
  table(lexicon.duals, "unit");
  table(lexicon.modifiers, "modifier");
  table(lexicon.dayParts, "dayPart");
  for (const word of lexicon.numbers.keys()) put(exact, word, "number");
  for (const word of lexicon.phrases.keys()) put(exact, word, "phrase");
  for (const word of lexicon.now) put(exact, word, "now");
  for (const { before, after } of lexicon.counted) put(exact, after === "" ? before : after, "template");
  for (const { before, after } of lexicon.frames) put(exact, before === "" ? after : before, "frame");
  return { exact, stems };
}
