/** What a language calls months, weekdays and relative times, taken from CLDR through `Intl`; built once a language. */

import { baseLanguage } from "../../base-language.ts";
import type { Unit } from "../calendar.ts";
import { lazy } from "../lazy.ts";
import { foldWord } from "./fold.ts";
import {
  BALTIC,
  CASES,
  COMPOUNDS,
  COUNTS_ONE,
  MIXED_ORDER,
  OWN_CALENDARS,
  SPACELESS,
  UNINFLECTED,
  VARIANTS,
  WEEKDAYS_BY_WEEK,
} from "./language-traits.ts";
import {
  calendarWords,
  gapWords,
  halfDayWords,
  type Inflection,
  monthWords,
  weekdayWords,
} from "./lexicon-calendar.ts";
import { addDayParts, dayPartWords } from "./lexicon-day-parts.ts";
import { directionFrames, extended, type Frame, unitsInDirections } from "./lexicon-directions.ts";
import { cardinalWords, ordinalWords } from "./lexicon-numbers.ts";
import {
  type Counted,
  countedTemplates,
  type Distance,
  dualWords,
  modifierWords,
  nowWords,
  phraseWords,
  unitWords,
} from "./lexicon-relative.ts";
import { keyOf } from "./pattern.ts";
import type { Supplement } from "./supplement/entry.ts";
import { NEAR_YEARS } from "./supplement/near-years.ts";
import { GAP_WORDS, supplementOf } from "./supplement.ts";
import type { WordTable } from "./words-table.ts";

/** A language's words, folded, by what they mean. */
export interface Lexicon {
  readonly language: string;
  /** The locales that its words were read off. */
  readonly locales: readonly string[];
  /** Month names, whole, abbreviated and inflected → 1–12. */
  readonly months: WordTable<number>;
  /** Months of the language's own calendar where that is neither Gregorian nor Buddhist. */
  readonly calendar: { readonly name: string; readonly months: WordTable<number> } | null;
  /** Years are counted from 543 before the common era. */
  readonly buddhist: boolean;
  /** Weekday names → 1 (Monday) to 7. */
  readonly weekdays: WordTable<number>;
  /** "a.m.", "午後" → hours to add. */
  readonly halfDays: WordTable<number>;
  /** "morning", "утра". */
  readonly dayParts: WordTable<true>;
  /** "yesterday", "last week" → how far from now. */
  readonly phrases: ReadonlyMap<string, Distance>;
  /** "now", "at the moment". */
  readonly now: ReadonlySet<string>;
  readonly counted: readonly Counted[];
  readonly units: WordTable<Unit>;
  /** Forms that mean two units without a number: "أسبوعين". */
  readonly duals: WordTable<Unit>;
  /** "last", "this", "next" → −1, 0, 1. */
  readonly modifiers: WordTable<number>;
  /** Words that make "3 days" a distance → −1 ago, 1 ahead. */
  readonly directions: ReadonlyMap<string, -1 | 1>;
  /** The same with the side of the count that they stand on, or both. */
  readonly frames: readonly Frame[];
  /** Number words → value. */
  readonly numbers: ReadonlyMap<string, number>;
  /** "first" to "thirty-first" → 1 to 31. */
  readonly ordinals: WordTable<number>;
  /** A pattern of numbers that grow together with a unit ("sehari"); empty where there are none. */
  readonly joinedNumbers: string;
  /** The count "one" is always written: "in a week", not "in week". */
  readonly countsOne: boolean;
  /** What may stand between the parts of a date or time: "de", "г", "um". */
  readonly gaps: readonly string[];
  /** Written without spaces between words. */
  readonly spaceless: boolean;
  /** "i måndags" → 1, of the last Monday. */
  readonly pastWeekdays: ReadonlyMap<string, number>;
  /** Patterns of what may grow together with the beginning and the end of a word; empty where nothing may. */
  readonly clitics: { readonly before: string; readonly after: string };
  /** "next Tuesday" is that of next week, never the one of this week. */
  readonly weekdaysByWeek: boolean;
  /** Order of day and month in numeric dates; null where the language's regions differ. */
  readonly dayFirst: boolean | null;
}

const cache = new Map<string, Lexicon | null>();

/** The words of a language (BCP 47; only its first part counts); null where CLDR does not know the language. */
export function lexiconOf(language: string): Lexicon | null {
  const base = baseLanguage(language);
  const known = cache.get(base);
  if (known !== undefined) return known;
  const variants = Object.hasOwn(VARIANTS, base) ? VARIANTS[base] : undefined;
  const locales = (variants ?? [base]).filter(isSupported);
  const made = locales.length === 0 ? null : build(base, locales);
  cache.set(base, made);
  return made;
}

/** Whether a locale writes numeric dates with the day before the month. */
export function writesDayFirst(locale: string): boolean {
  const types = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { dateStyle: "short" })
    .formatToParts(0)
    .map((part) => part.type);
  return types.indexOf("day") < types.indexOf("month");
}

/** Whether `Intl` knows a locale; false for what is no locale at all. */
export function isSupported(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch (error) {
    // Language codes come from texts and callers; one that is no code has no words.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function build(language: string, locales: readonly string[]): Lexicon {
  const extra = supplementOf(language);
  const first = locales[0] ?? language;
  const own = new Intl.DateTimeFormat(first).resolvedOptions().calendar;
  const foreign = OWN_CALENDARS[language] ?? (own === "gregory" || own === "buddhist" ? null : own);
  const inflection = inflectionOf(language);
  const months = monthWords(locales, inflection);
  for (const [word, value] of Object.entries(extra.months ?? {})) months.add(word, value);
  const weekdays = weekdayWords(locales, inflection);
  for (const [word, value] of Object.entries(extra.weekdays ?? {})) weekdays.add(word, value);
  if (COMPOUNDS.has(language)) addDayParts(weekdays, dayPartWords(locales, extra));
  return {
    language,
    locales,
    months: months.build(),
    calendar: foreign === null ? null : { name: foreign, months: calendarWords(locales, foreign) },
    buddhist: own === "buddhist",
    weekdays: weekdays.build(),
    halfDays: halfDayWords(locales),
    phrases: withNear(phraseWords(locales), extra, NEAR_YEARS[language]),
    ...relativeWords(language, locales, extra),
    gaps: [...new Set([...gapWords(locales), ...(GAP_WORDS[language] ?? [])])],
    spaceless: SPACELESS.has(language),
    clitics: { before: extra.proclitics ?? "", after: extra.enclitics ?? "" },
    pastWeekdays: new Map(Object.entries(extra.pastWeekdays ?? {})),
    weekdaysByWeek: WEEKDAYS_BY_WEEK.has(language),
    dayFirst: MIXED_ORDER.has(language) ? null : writesDayFirst(first),
  };
}

function inflectionOf(language: string): Inflection {
  if (UNINFLECTED.has(language)) return "none";
  if (BALTIC.has(language)) return "baltic";
  return CASES.has(language) ? "cases" : "endings";
}

type RelativeWords = Pick<
  Lexicon,
  | "now"
  | "dayParts"
  | "counted"
  | "units"
  | "duals"
  | "modifiers"
  | "directions"
  | "frames"
  | "numbers"
  | "ordinals"
  | "joinedNumbers"
  | "countsOne"
>;

/** Most texts never need these; each costs some milliseconds. */
function relativeWords(language: string, locales: readonly string[], extra: Supplement): RelativeWords {
  const counted = countedTemplates(locales);
  const plain = lazy(() => unitWords(locales, extra));
  const units = lazy(() => extended(plain(), unitsInDirections(counted, plain())));
  const modifiers = lazy(() => modifierWords(locales, units(), extra));
  const numbers = lazy(() => cardinalWords(language, extra));
  const ordinals = lazy(() => ordinalWords(language, extra));
  const dayParts = lazy(() => dayPartWords(locales, extra));
  const frames = lazy(() => directionFrames(counted, units(), extra));
  return {
    now: nowWords(locales, extra),
    get dayParts() {
      return dayParts();
    },
    counted,
    get units() {
      return units();
    },
    duals: dualWords(extra),
    get modifiers() {
      return modifiers();
    },
    directions: directionWords(extra),
    get frames() {
      return frames();
    },
    get numbers() {
      return numbers();
    },
    get ordinals() {
      return ordinals();
    },
    joinedNumbers: extra.joinedNumbers ?? "",
    countsOne: COUNTS_ONE.has(language),
  };
}

function withNear(
  phrases: Map<string, Distance>,
  { days = {}, weeks = {} }: Supplement,
  years: Readonly<Record<string, number>> = {},
): Map<string, Distance> {
  for (const [unit, words] of [
    ["day", days],
    ["week", weeks],
    ["year", years],
  ] as const)
    for (const [word, amount] of Object.entries(words))
      phrases.set(keyOf(foldWord(word)), { unit, amount, counted: false });
  return phrases;
}

function directionWords({ ago = [], ahead = [] }: Supplement): Map<string, -1 | 1> {
  const words = new Map<string, -1 | 1>();
  const isOneSided = (word: string) => /^…|…$|^[^…]+$/.test(word);
  for (const word of ago.filter(isOneSided)) words.set(foldWord(word.replace("…", "")), -1);
  for (const word of ahead.filter(isOneSided)) words.set(foldWord(word.replace("…", "")), 1);
  return words;
}
