/** Finds dates as they stand in a text of one language: date parts, joined with the times and weekdays beside them. */
import { baseLanguage } from "../base-language.ts";
import { countedComposer } from "./compose-counted.ts";
import { ordinalComposer } from "./compose-ordinals.ts";
import { spanComposer, yearSpanScanner } from "./compose-spans.ts";
import { yearComposer } from "./compose-years.ts";
import { type Folded, fold } from "./fold.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";
import type { Atom, Clock, DatePart, Mention } from "./mention.ts";
import { anyOf } from "./pattern.ts";
import { anchorScanner } from "./scan-anchors.ts";
import { type ClockAtom, clockScanner } from "./scan-clock.ts";
import { monthDayScanner } from "./scan-month-day.ts";
import { namedScanner } from "./scan-named.ts";
import { scanNumeric, scanShort } from "./scan-numeric.ts";
import { edgesOf } from "./scan-parts.ts";
import { periodScanner } from "./scan-periods.ts";
import { relativeScanner } from "./scan-relative.ts";
import { lookUp, tablePattern } from "./words-table.ts";

/**
 * What to look for: `stated` is what a page states of itself; `loose` also what a person may type ("May", "last Friday"), and
 * `prose` the same in sentences, where figures like 11/6 need a weekday beside them.
 */
export type Breadth = "stated" | "loose" | "prose";

interface Scanner {
  readonly dates: (text: string) => Atom<DatePart>[];
  readonly clocks: (text: string) => ClockAtom[];
  readonly weekdays: (text: string) => Atom<number>[];
  /** Whether nothing but small words and punctuation stands between two atoms. */
  readonly joins: (between: string) => boolean;
  /** Joins dates with words that count in them, and mentions with the other end of their span. */
  readonly composed: (text: string, dates: readonly Atom<DatePart>[]) => readonly Atom<DatePart>[];
  readonly spans: (text: string, mentions: readonly Mention[]) => Mention[];
}

/** Longest stretch of small words between a date and its time. */
const MAX_JOIN_CHARS = 24;

/** Letters of a weekday that is shortened, but in scripts without spaces. */
const MAX_SHORT = 3;
/** What parts two sentences, or two entries. */
const ENDS = /^ ?[.;|·•]|\n/;

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
  const days = scanner.weekdays(text);
  if (breadth === "stated") return stated(text, sure, days, scanner);
  const dated = scanner.composed(text, sure);
  // "11/6" is a date where none is written in full; by itself it may be a fraction, in sentences but beside a weekday.
  const prose = breadth === "prose";
  const short = dated.length > 0 && !prose ? [] : longest(scanShort(text, !prose));
  const apart = short.filter((atom) => !dated.some((date) => overlaps(atom, date)));
  const joined = [
    ...withBeside(text, dated, days, scanner, prose),
    ...withBeside(text, apart, days, scanner, prose).filter(({ weekday }) => !prose || weekday !== null),
  ];
  const mentions = [...joined, ...bareWeekdays(days, joined)].sort((a, b) => a.start - b.start);
  return prose ? scanner.spans(text, mentions) : mentions;
}

function stated(
  text: string,
  sure: readonly Atom<DatePart>[],
  days: readonly Atom<number>[],
  scanner: Scanner,
): Mention[] {
  if (sure.length > 0) return withBeside(text, sure, days, scanner, false);
  const short = withBeside(text, longest(scanShort(text, false)), days, scanner, false);
  return short.filter(({ clock, weekday }) => clock !== null || weekday !== null);
}

/** Dates with the times and weekdays beside them. */
function withBeside(
  text: string,
  dates: readonly Atom<DatePart>[],
  days: readonly Atom<number>[],
  scanner: Scanner,
  prose: boolean,
): Mention[] {
  if (dates.length === 0) return [];
  const clocks = scanner.clocks(text).filter((clock) => !dates.some((date) => overlaps(clock, date)));
  const weekdays = days.filter((day) => !dates.some((date) => overlaps(day, date)));
  // "next week so many", "last week, die": a short name of a weekday belongs to a day in figures only.
  const long = weekdays.filter(({ start, end }) => end - start > MAX_SHORT);
  const joins = prose ? (between: string) => !ENDS.test(between) && scanner.joins(between) : scanner.joins;
  return dates.map((date) =>
    prose && !isDaily(date.value)
      ? { start: date.start, end: date.end, date: date.value, clock: null, weekday: null }
      : join(text, date, { clocks, weekdays: prose && date.value.kind !== "day" ? long : weekdays, joins }),
  );
}

/** Whether a time or a weekday may belong to it: "last year, Tuesday" are two dates. */
function isDaily(date: DatePart): boolean {
  if (date.kind === "distance") return date.unit === "day" || (date.unit === "week" && !date.counted);
  return date.kind === "day" || date.kind === "monthDay" || date.kind === "nth" || date.kind === "holiday";
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
  const made = lexicon && buildScanner(lexicon, breadth !== "stated");
  scanners.set(key, made);
  return made;
}

function buildScanner(lexicon: Lexicon, loose: boolean): Scanner {
  const named = namedScanner(lexicon, loose);
  const relative = relativeScanner(lexicon, loose);
  const [counted, heads, years] = [countedComposer(lexicon), ordinalComposer(lexicon), yearComposer(lexicon)];
  const more = loose
    ? [anchorScanner, periodScanner, monthDayScanner, yearSpanScanner].map((make) => make(lexicon))
    : [];
  const joint = new RegExp(`^(?:[ ,.;:|/()\\[\\]·•@\\-]|t(?=$)|(?:${anyOf(lexicon.gaps)}))*$`, "u");
  return {
    dates: (text) => [
      ...more.flatMap((scan) => scan(text)),
      ...scanNumeric(text, loose),
      ...named(text),
      ...relative(text),
    ],
    clocks: clockScanner(lexicon),
    weekdays: weekdayScanner(lexicon),
    joins: (between) => between.length <= MAX_JOIN_CHARS && joint.test(between),
    composed: (text, dates) => years(text, longest(heads(text, counted(text, dates)))),
    spans: spanComposer(lexicon),
  };
}

function weekdayScanner(lexicon: Lexicon): (text: string) => Atom<number>[] {
  const { before, after } = edgesOf(lexicon);
  const pattern = new RegExp(`${before}${tablePattern(lexicon.weekdays)}${after}`, "gu");
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
