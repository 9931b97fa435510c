/** A weekday of a week told by its distance, in folded text: "wednesday of next week", "下周五", "지난주 일요일". */

import type { DatePart } from "../mention.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { anyOf, keyOf } from "../words/pattern.ts";
import { lookUp, tablePattern, type WordTable } from "../words/words-table.ts";
import { edgesOf, type Groups, type Scan, scanFor, spacePattern } from "./scan-parts.ts";

/** Between a weekday and its week stand at most two small words: "de la", "της", "на". */
const GAP = "(?:[ ,'-]+(?:\\p{L}{1,5}[ ']+){0,2}|の|的)?";

/** Finds weekdays of this, the last and the next week. */
export function weekScan(lexicon: Lexicon): Scan {
  const weeks = [...lexicon.phrases].filter(([, { unit, counted }]) => unit === "week" && !counted);
  const { before, after } = edgesOf(lexicon);
  const { before: grown } = lexicon.clitics;
  const inner = grown === "" ? before : `(?<!\\p{L})(?:${grown})?`;
  const weekday = `(?<weekday>${tablePattern(lexicon.weekdays)})`;
  const week = `(?:(?<phrase>${anyOf(weeks.map(([phrase]) => phrase))})${modified(lexicon)})`;
  const orders = [
    `${weekday}${after}${GAP}${inner}${week}`,
    `${week}${lexicon.spaceless ? "" : "\\p{L}{0,3}"}${GAP}${inner}${weekday}`,
  ];
  if (lexicon.weekdaysByWeek)
    orders.push(`(?<first>${tablePattern(lexicon.modifiers)})(?=[周週星礼禮])${weekday}`);
  const scans = orders.map((order) =>
    scanFor(`${before}${order}${after}`, (groups) => read(lexicon, groups)),
  );
  return (text) => scans.flatMap((scan) => scan(text));
}

function modified(lexicon: Lexicon): string {
  const { modifiers } = lexicon;
  if (modifiers.exact.size + modifiers.stems.size === 0) return "";
  const unit = tablePattern(weeksOf(lexicon));
  const word = tablePattern(modifiers);
  const space = spacePattern(lexicon);
  return `|(?<before>${word})${space}${unit}|${unit}${space}(?<behind>${word})`;
}

/** The words for "week" alone. */
function weeksOf({ units }: Lexicon): WordTable<unknown> {
  const isWeek = ([, unit]: readonly [string, string]) => unit === "week";
  return {
    written: units.written.filter((word) => units.exact.get(keyOf(word)) === "week"),
    exact: new Map([...units.exact].filter(isWeek)),
    stems: new Map([...units.stems].filter(isWeek)),
  };
}

function read(
  lexicon: Lexicon,
  { weekday: day = "", phrase, before, behind, first }: Groups,
): DatePart | null {
  const weekday = lookUp(lexicon.weekdays, day);
  const said = before ?? behind ?? first;
  const amount =
    phrase === undefined ? lookUp(lexicon.modifiers, said ?? "") : lexicon.phrases.get(keyOf(phrase))?.amount;
  if (weekday === undefined || amount === undefined) return null;
  const within = { kind: "distance", unit: "week", amount, counted: false } as const;
  return { kind: "nth", nth: 1, unit: "weekday", weekday, within };
}
