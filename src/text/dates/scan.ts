/** Finds dates as they stand in a text of one language: date parts, joined with the times and weekdays beside them. */
import { baseLanguage } from "../base-language.ts";
import { type Folded, fold } from "./fold.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";
import type { Atom, Clock, DatePart, Mention } from "./mention.ts";
import { anyOf } from "./pattern.ts";
import { type ClockAtom, clockScanner } from "./scan-clock.ts";
import { namedScanner } from "./scan-named.ts";
import { scanNumeric, scanShort } from "./scan-numeric.ts";
import { relativeScanner } from "./scan-relative.ts";
import { lookUp, tablePattern } from "./words-table.ts";

/** What to look for: `stated` is what a page states of itself; `loose` also what a person may type ("May", "last Friday"). */
export type Breadth = "stated" | "loose";

interface Scanner {
  readonly dates: (text: string) => Atom<DatePart>[];
  readonly clocks: (text: string) => ClockAtom[];
  readonly weekdays: (text: string) => Atom<number>[];
  /** Whether nothing but small words and punctuation stands between two atoms. */
  readonly joins: (between: string) => boolean;
}

/** Longest stretch of small words between a date and its time. */
const MAX_JOIN_CHARS = 24;

const scanners = new Map<string, Scanner | null>();

/** Dates in a text, in order, none overlapping; offsets are those of `text`. */
export function scanDates(text: string, language: string, breadth: Breadth = "stated"): Mention[] {
  const folded = fold(text);
  return scanFolded(folded, language, breadth).map((mention) => ({
    ...mention,
    start: folded.at(mention.start),
    end: folded.at(mention.end),
  }));
}

/** The same with offsets into the folded text, for who scans one text in many languages. */
export function scanFolded({ text }: Folded, language: string, breadth: Breadth): Mention[] {
  const scanner = scannerOf(language, breadth);
  if (scanner === null) return [];
  const sure = longest(scanner.dates(text));
  // "11/6" is a date where none is written in full; by itself it may be a fraction.
  const dates = sure.length > 0 ? sure : longest(scanShort(text, breadth === "loose"));
  const days = scanner.weekdays(text);
  if (dates.length === 0) return breadth === "loose" ? bareWeekdays(days, []) : [];
  const clocks = scanner.clocks(text).filter((clock) => !dates.some((date) => overlaps(clock, date)));
  const weekdays = days.filter((day) => !dates.some((date) => overlaps(day, date)));
  const mentions = dates.map((date) => join(text, date, { clocks, weekdays, joins: scanner.joins }));
  if (breadth === "stated" && sure.length === 0)
    return mentions.filter(({ clock, weekday }) => clock !== null || weekday !== null);
  return breadth === "loose" ? [...mentions, ...bareWeekdays(days, mentions)] : mentions;
}

/** Weekdays that belong to no other date. */
function bareWeekdays(days: readonly Atom<number>[], mentions: readonly Mention[]): Mention[] {
  return days
    .filter((day) => !mentions.some((mention) => overlaps(day, mention)))
    .map(({ start, end, value }) => ({
      start,
      end,
      date: { kind: "weekday", weekday: value, direction: null },
      clock: null,
      weekday: value,
    }));
}

/** Small words of a language's dates: what may be left over when a whole text is one date. */
export function smallWords(language: string): ReadonlySet<string> {
  const lexicon = lexiconOf(language);
  return new Set(lexicon === null ? [] : lexicon.gaps);
}

function scannerOf(language: string, breadth: Breadth): Scanner | null {
  const key = `${baseLanguage(language)} ${breadth}`;
  const known = scanners.get(key);
  if (known !== undefined) return known;
  const lexicon = lexiconOf(language);
  const made = lexicon && buildScanner(lexicon, breadth === "loose");
  scanners.set(key, made);
  return made;
}

function buildScanner(lexicon: Lexicon, loose: boolean): Scanner {
  const named = namedScanner(lexicon, loose);
  const relative = relativeScanner(lexicon, loose);
  const joint = new RegExp(`^(?:[ ,.;:|/()\\[\\]·•@\\-]|t(?=$)|(?:${anyOf(lexicon.gaps)}))*$`, "u");
  return {
    dates: (text) => [...scanNumeric(text, loose), ...named(text), ...relative(text)],
    clocks: clockScanner(lexicon),
    weekdays: weekdayScanner(lexicon),
    joins: (between) => between.length <= MAX_JOIN_CHARS && joint.test(between),
  };
}

function weekdayScanner(lexicon: Lexicon): (text: string) => Atom<number>[] {
  const letter = lexicon.spaceless ? "(?!)" : "[\\p{L}\\p{M}]";
  const pattern = new RegExp(`(?<!${letter})${tablePattern(lexicon.weekdays)}(?!${letter})`, "gu");
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      // "月" is a Monday in brackets only; elsewhere it is a month, a moon, a part of a word.
      const lone = match[0].length === 1 && !/^\(.\)$/.test(text.slice(match.index - 1, match.index + 2));
      const value = lone ? undefined : lookUp(lexicon.weekdays, match[0]);
      return value === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, value }];
    });
}

interface Beside {
  readonly clocks: readonly ClockAtom[];
  readonly weekdays: readonly Atom<number>[];
  readonly joins: (between: string) => boolean;
}

/** Takes the nearest time and weekday into a date, on either side, as long as only small words lie between. */
function join(text: string, date: Atom<DatePart>, { clocks, weekdays, joins }: Beside): Mention {
  let { start, end } = date;
  let clock: Clock | null = null;
  let weekday: number | null = null;
  const touches = (atom: { readonly start: number; readonly end: number }) =>
    atom.start >= end
      ? joins(text.slice(end, atom.start))
      : atom.end <= start && joins(text.slice(atom.end, start));
  for (let grew = true; grew; ) {
    const time: ClockAtom | undefined =
      clock === null ? clocks.find((atom) => touches(atom) && trusted(atom, text, start, end)) : undefined;
    const day: Atom<number> | undefined = weekday === null ? weekdays.find(touches) : undefined;
    clock = time?.value ?? clock;
    weekday = day?.value ?? weekday;
    for (const atom of [time, day]) {
      start = Math.min(start, atom?.start ?? start);
      end = Math.max(end, atom?.end ?? end);
    }
    grew = time !== undefined || day !== undefined;
  }
  return { start, end, date: date.value, clock, weekday };
}

/** A time with a dot ("14.05") must follow its date, or name a zone; otherwise it may be any number. */
function trusted(clock: ClockAtom, text: string, start: number, end: number): boolean {
  if (!clock.weak || clock.value.zone !== null) return true;
  return clock.start >= end && !text.slice(start, clock.start).includes("\n");
}

/** Longer finds win over those they overlap. */
function longest(atoms: readonly Atom<DatePart>[]): Atom<DatePart>[] {
  const kept: Atom<DatePart>[] = [];
  for (const atom of [...atoms].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((other) => overlaps(atom, other))) kept.push(atom);
  return kept.sort((a, b) => a.start - b.start);
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
