/** Joins a date with the words that count within it or from it: "last Monday of March", "first of March", "the day after Christmas". */

import { exists } from "../calendar.ts";
import { lazy } from "../lazy.ts";
import type { Atom, DatePart } from "../mention.ts";
import { leadingPhrases } from "../scan/scan-anchors.ts";
import { edgesOf, type Groups, gapPattern } from "../scan/scan-parts.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { dateWordsOf, groupAt, wordsPattern } from "../words/lists/date-words.ts";
import { lookUp, tablePattern } from "../words/words-table.ts";
import { collect, countedHeads, type Make } from "./compose-heads.ts";

type Dates = readonly Atom<DatePart>[];

/** Periods that days and weeks are counted in. */
const PERIODS: ReadonlySet<DatePart["kind"]> = new Set([
  "month",
  "namedMonth",
  "year",
  "distance",
  "quarter",
  "season",
]);

/** Joins each date with a head right before it; `text` is folded. */
export function ordinalComposer(lexicon: Lexicon): (text: string, dates: Dates) => Atom<DatePart>[] {
  const heads = lazy(() => headFinder(lexicon));
  // Prepositions of two or three letters join them, too: "Monday in March", "jour d'octobre".
  const small = lexicon.spaceless ? "" : "(?: ?(?<!\\p{L})\\p{L}{1,3}(?!\\p{L}) ?)?";
  const between = new RegExp(`^${gapPattern(lexicon)}${small}${gapPattern(lexicon)}$`, "u");
  return (text, dates) => {
    if (dates.length === 0) return [];
    const found = heads()(text);
    if (found.length === 0) return [...dates];
    return dates.map((date) => {
      // What is found for "last week" in "the last week of May" is part of the head.
      const fitting = found.filter(
        ({ end }) => end <= date.start && between.test(text.slice(end, date.start)),
      );
      for (const head of fitting.sort((a, b) => a.start - b.start)) {
        const value = head.value(date.value);
        if (value !== null) return { start: head.start, end: date.end, value };
      }
      return date;
    });
  };
}

function headFinder(lexicon: Lexicon): (text: string) => Atom<Make>[] {
  const words = dateWordsOf(lexicon.language);
  const leads = leadingPhrases(lexicon);
  const distances = countedHeads(lexicon);
  const { before, after } = edgesOf(lexicon);
  const ordinals = wordsPattern(words.ordinals);
  const nth = `(?:${before}(?<nth>${ordinals})${after}|(?<![\\d.,])(?<figure>\\d{1,2})(?:\\.|-?\\p{L}{1,3}(?!\\p{L}))|${before}(?<final>${wordsPattern(words.final)})${after})`;
  const unit = `(?<unit>${tablePattern(lexicon.units)})|(?<day>${wordsPattern(words.day)})|(?<weekend>${wordsPattern(words.weekend)})|(?<weekday>${tablePattern(lexicon.weekdays)})`;
  const counted = new RegExp(`${nth} ?(?:${unit})${after}`, "gu");
  const bare = new RegExp(
    `(?:${before}(?<nth>${ordinals})${after}|(?<![\\d.,])(?<figure>\\d{1,2})(?:st|nd|rd|th|\\.)(?!\\p{L}))`,
    "gu",
  );
  const hasOrdinals = words.ordinals !== undefined;
  const guard = new RegExp(`${ordinals}|${wordsPattern(words.final)}|\\d`, "u");
  return (text) => [
    ...leads(text).map(({ start, end, value: amount }) => ({
      start,
      end,
      value: (anchor: DatePart): DatePart => ({
        kind: "after",
        unit: "day",
        amount,
        counted: true,
        anchor,
        orNow: false,
      }),
    })),
    ...distances(text),
    ...(guard.test(text)
      ? collect(text, counted, (groups) => countedHead(groups, lexicon, words.ordinals))
      : []),
    ...(hasOrdinals ? collect(text, bare, (groups) => numberedHead(nthOf(groups, words.ordinals))) : []),
  ];
}

function nthOf({ nth, figure, final }: Groups, ordinals: string | undefined): number {
  if (final !== undefined) return -1;
  return figure === undefined ? groupAt(ordinals, nth ?? "") + 1 : Number(figure);
}

/** "third Tuesday", "last day", "first week", "20th day". */
function countedHead(groups: Groups, lexicon: Lexicon, ordinals: string | undefined): Make | null {
  const nth = nthOf(groups, ordinals);
  const unit = groups.day === undefined ? lookUp(lexicon.units, groups.unit ?? "") : "day";
  const weekday = groups.weekday === undefined ? null : (lookUp(lexicon.weekdays, groups.weekday) ?? null);
  const what = weekday !== null ? "weekday" : groups.weekend !== undefined ? "weekend" : unit;
  if (nth === 0 || (what !== "day" && what !== "week" && what !== "weekday" && what !== "weekend"))
    return null;
  return (within) =>
    PERIODS.has(within.kind) && !(within.kind === "distance" && within.counted)
      ? { kind: "nth", nth, unit: what, weekday, within }
      : null;
}

/** "first of March", "первое марта", "20th of next month". */
function numberedHead(day: number): Make | null {
  if (day < 1 || day > 31) return null;
  return (within) => {
    if (within.kind === "month")
      return exists({ year: within.year ?? 2024, month: within.month, day })
        ? { kind: "day", year: within.year, month: within.month, day, eitherOrder: false }
        : null;
    const monthly =
      within.kind === "namedMonth" ||
      (within.kind === "distance" && within.unit === "month" && !within.counted);
    return monthly ? { kind: "nth", nth: day, unit: "day", weekday: null, within } : null;
  };
}
