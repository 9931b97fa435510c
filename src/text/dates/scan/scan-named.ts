/** Dates with the month in words, in folded text: "6 ноября 2024", "Nov. 6", "2024. november 6.", "18 Kasım 2024". */

import { exists, fromCalendar } from "../calendar.ts";
import type { Atom, DatePart } from "../mention.ts";
import { isFullName } from "../words/full-names.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { anyOf } from "../words/pattern.ts";
import { classifierOf, has } from "../words/word-classes.ts";
import { lookUp, tablePattern, type WordTable } from "../words/words-table.ts";
import { fullYear } from "./scan-numeric.ts";
import { edgesOf } from "./scan-parts.ts";

const BUDDHIST_OFFSET = 543;
/** A year this late is counted the Buddhist way in Thai and Lao texts. */
const FIRST_BUDDHIST_YEAR = 2300;
/** Years that a date is believed to have; other numbers beside a month are something else. */
const YEARS = { from: 1000, to: 2699 };

/** Languages that put a full stop behind a year that stands first: "2024. november 6." */
const YEAR_FIRST: ReadonlySet<string> = new Set(["hu", "lv", "lt", "hr", "sr", "bs", "ko", "eu", "mn"]);

type Groups = Readonly<Record<string, string | undefined>>;
type Scan = (text: string) => Atom<DatePart>[];

/** Finds dates with month names; `loose` also takes bare months, months with a year, and bare years; `typed` years of two digits. */
export function namedScanner(lexicon: Lexicon, loose: boolean, typed = loose): Scan {
  const scans = [monthScan(lexicon, { months: lexicon.months, calendar: null, loose, typed })];
  if (lexicon.calendar) {
    const { months, name } = lexicon.calendar;
    scans.push(monthScan(lexicon, { months, calendar: name, loose, typed }));
  }
  if (loose) scans.push(scanYears, ...(lexicon.buddhist ? [scanBuddhistYears] : []));
  return (text) => scans.flatMap((scan) => scan(text));
}

interface MonthScan {
  readonly months: WordTable<number>;
  /** The calendar of the months; null for the Gregorian one. */
  readonly calendar: string | null;
  readonly loose: boolean;
  readonly typed: boolean;
}

function monthScan(lexicon: Lexicon, { months, calendar, loose, typed }: MonthScan): Scan {
  if (months.exact.size === 0) return () => [];
  const patterns = monthPatterns(lexicon, months, loose, typed);
  // Most lines name no month: one look spares them the rest.
  const any = new RegExp(anyOf([...months.written, ...months.stems.keys()]), "u");
  const names =
    loose && calendar === null
      ? (text: string) => has(classifierOf(lexicon)(text), "month")
      : (text: string) => any.test(text);
  return (text) =>
    (names(text) ? patterns : []).flatMap((pattern) => {
      const atoms: Atom<DatePart>[] = [];
      for (const match of text.matchAll(pattern)) {
        const groups = match.groups ?? {};
        const value = endsWithin(match[0], groups, lexicon) ? null : read(groups, lexicon, months, calendar);
        if (value !== null)
          atoms.push({ start: match.index, end: match.index + match[0].trimEnd().length, value });
      }
      return atoms;
    });
}

/** "родился в марте. 10 мая": a month written out needs no dot, so the sentence ends there. */
function endsWithin(found: string, { month = "", day }: Groups, { language }: Lexicon): boolean {
  return day !== undefined && found.includes(`${month}. `) && isFullName(month, "month", language);
}

function monthPatterns(
  lexicon: Lexicon,
  months: WordTable<number>,
  loose: boolean,
  typed: boolean,
): RegExp[] {
  const { before, after } = edgesOf(lexicon);
  const name = tablePattern(months);
  // Some papers give a month two names: "نوفمبر/تشرين الثاني".
  const twin = lexicon.language === "ar" ? " ?[/(]? ?" : " ?[/(] ?";
  const month = `(?<month>${name})${after}(?:${twin}${name}\\)?)?`;
  // A comma parts two dates where years and months have signs of their own.
  const gap = `(?:[ ${lexicon.spaceless ? "" : ","}.·()/-]|${anyOf(lexicon.gaps)}){0,6}`;
  const ordinal = lexicon.spaceless
    ? "[日号號]?"
    : lexicon.language === "ko"
      ? "일?"
      : "(?:\\.|°|[-:]?\\p{L}{1,3}(?!\\p{L}))?";
  // "on 5 November. In 2017": a full stop after a whole word ends the sentence.
  const same = "(?!(?<=\\p{L}{5}|\\d|-\\p{L}{1,4})\\. )";
  const first = YEAR_FIRST.has(lexicon.language) ? gap : `(?!\\. )${gap}`;
  const day = `(?<!\\d|[a-z]|\\d[.,:])(?<day>\\d{1,2})(?!:?\\d|[.,]\\d{1,3}(?!\\d))${ordinal}`;
  const year = `(?<year>\\d{4})(?!\\d|:\\d)(?:\\p{L}{1,3}(?!\\p{L}))?`;
  // "Nov. 6 12 people": two digits are a year only where they cannot be a count.
  const short = `${lexicon.buddhist || typed ? "" : "'"}(?<short>\\d\\d)(?![\\d:.]|\\p{L})`;
  const sources = [
    `${day}${gap}${month}(?:${same}${gap}(?:${year}|${short}))?`,
    `${before}${month}${gap}${day}(?:${same}${gap}(?:${year}|${short}))?`,
    `(?<!\\d)${year}${first}${month}${gap}${day}`,
    `(?<!\\d)${year}${first}${day}${gap}${month}`,
    ...(loose ? [`${before}${month}(?:${same}${gap}${year})?`, `(?<!\\d)${year}${first}${month}`] : []),
  ];
  return sources.map((source) => new RegExp(source, "gu"));
}

function read(
  { day, month = "", year, short }: Groups,
  lexicon: Lexicon,
  months: WordTable<number>,
  calendar: string | null,
): DatePart | null {
  const number = lookUp(months, month);
  if (number === undefined) return null;
  const written = yearOf(year, short, lexicon, calendar);
  if (written === undefined) return null;
  if (day === undefined) return calendar === null ? { kind: "month", year: written, month: number } : null;
  const found = { year: written ?? 2024, month: number, day: Number(day) };
  if (calendar !== null) return written === null ? null : converted(calendar, found);
  return exists(found)
    ? { kind: "day", year: written, month: number, day: found.day, eitherOrder: false }
    : null;
}

/** The year written, null where none is, undefined where the number can be none. */
function yearOf(
  year: string | undefined,
  short: string | undefined,
  { buddhist }: Lexicon,
  calendar: string | null,
): number | null | undefined {
  if (short !== undefined) return buddhist ? 2500 + Number(short) - BUDDHIST_OFFSET : fullYear(Number(short));
  if (year === undefined) return null;
  const value = Number(year);
  if (value < YEARS.from || value > YEARS.to) return undefined;
  return calendar === null && buddhist && value >= FIRST_BUDDHIST_YEAR ? value - BUDDHIST_OFFSET : value;
}

function converted(calendar: string, date: { year: number; month: number; day: number }): DatePart | null {
  const found = fromCalendar(calendar, date);
  return found && { kind: "day", ...found, eitherOrder: false };
}

function scanYears(text: string): Atom<DatePart>[] {
  return [...text.matchAll(/(?<![\d.,:/-]|[a-z])(?:1[89]|20)\d\d(?![\d/]|[-:.,]\d)/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: { kind: "year", year: Number(match[0]) },
  }));
}

function scanBuddhistYears(text: string): Atom<DatePart>[] {
  return [...text.matchAll(/(?<![\d.,:/-])2[45]\d\d(?![\d:/-]|[.,]\d)/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: { kind: "year", year: Number(match[0]) - BUDDHIST_OFFSET },
  }));
}
