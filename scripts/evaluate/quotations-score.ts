/** Compares quotations with those that people marked, by exact spans; marks and white space at the ends do not count. */
import type { Span } from "../../src/text/quotations/quotation.ts";

/** How many spans were expected, how many found, how many of them right. */
export interface Counts {
  readonly expected: number;
  readonly found: number;
  readonly right: number;
}

const OUTER_MARKS = /[\s"“”„‟＂״«»‹›「」『』《》〈〉〝〞〟｢｣'‘’‚‛`]/u;
/** What the lenient figure leaves away besides. */
const OUTER_SIGNS = /[\s"“”„‟＂״«»‹›「」『』《》〈〉〝〞〟｢｣'‘’‚‛`.,;:!?…。，、！？—–-]/u;

/** A span without marks and white space at its ends; `lenient` drops all punctuation there. */
export function core(text: string, { start, end }: Span, lenient = false): Span {
  const outer = lenient ? OUTER_SIGNS : OUTER_MARKS;
  let [from, to] = [start, end];
  while (from < to && outer.test(text[from] ?? "")) from += 1;
  while (to > from && outer.test(text[to - 1] ?? "")) to -= 1;
  return { start: from, end: to };
}

/** Equal for equal spans. */
export const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

/** Spans of one text that are the same in both lists; the same span twice counts once. */
export function compare(
  text: string,
  expected: readonly Span[],
  found: readonly Span[],
  lenient = false,
): Counts {
  const keys = (spans: readonly Span[]) => new Set(spans.map((span) => keyOf(core(text, span, lenient))));
  const [wanted, got] = [keys(expected), keys(found)];
  return { expected: wanted.size, found: got.size, right: [...got].filter((key) => wanted.has(key)).length };
}

/** Counts of several texts together. */
export function sum(all: readonly Counts[]): Counts {
  const add = (of: (counts: Counts) => number) => all.reduce((total, counts) => total + of(counts), 0);
  return {
    expected: add(({ expected }) => expected),
    found: add(({ found }) => found),
    right: add(({ right }) => right),
  };
}

/** Shares, 0…1; 0 of nothing. */
export function measuresOf({ expected, found, right }: Counts): {
  precision: number;
  recall: number;
  f1: number;
} {
  return {
    precision: right / Math.max(1, found),
    recall: right / Math.max(1, expected),
    f1: (2 * right) / Math.max(1, expected + found),
  };
}
