/** Words right before a date that make another one of it: "two weeks before Christmas". */

import { lazy } from "../lazy.ts";
import type { Atom, DatePart } from "../mention.ts";
import { countOf, countPattern, edgesOf, type Groups } from "../scan/scan-parts.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { dateWordsOf, wordsPattern } from "../words/lists/date-words.ts";
import { lookUp, tablePattern } from "../words/words-table.ts";

/** What stands before a date and makes another one of it. */
export type Make = (date: DatePart) => DatePart | null;

/** Dates that days and weeks may be counted from. */
const DAILY: ReadonlySet<DatePart["kind"]> = new Set([
  "day",
  "weekday",
  "holiday",
  "monthDay",
  "nth",
] as const);

/** "two weeks before", "три дня после": what is counted from the date that follows. */
export function countedHeads(lexicon: Lexicon): (text: string) => Atom<Make>[] {
  const words = dateWordsOf(lexicon.language);
  const { before, after } = edgesOf(lexicon);
  const sides = [
    { list: words.afterDate, sign: 1 },
    { list: words.beforeDate, sign: -1 },
  ] as const;
  const finders = sides.flatMap(({ list, sign }) => {
    if (list === undefined) return [];
    const needed = new RegExp(wordsPattern(list), "u");
    const pattern = lazy(
      () =>
        new RegExp(
          `${before}${countPattern(lexicon)} (?<unit>${tablePattern(lexicon.units)}) ${wordsPattern(list)}${after}`,
          "gu",
        ),
    );
    const read = ({ number, unit = "" }: Groups): Make | null => {
      const [amount, found] = [countOf(number, lexicon), lookUp(lexicon.units, unit)];
      if (amount === null || found === undefined) return null;
      return (anchor) =>
        DAILY.has(anchor.kind)
          ? { kind: "after", unit: found, amount: sign * amount, counted: true, anchor, orNow: false }
          : null;
    };
    return [(text: string) => (needed.test(text) ? collect(text, pattern(), read) : [])];
  });
  return (text) => finders.flatMap((find) => find(text));
}

/** The heads that a pattern finds and its groups can be read as. */
export function collect(text: string, pattern: RegExp, read: (groups: Groups) => Make | null): Atom<Make>[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const value = read(match.groups ?? {});
    return value === null ? [] : [{ start: match.index, end: match.index + match[0].length, value }];
  });
}
