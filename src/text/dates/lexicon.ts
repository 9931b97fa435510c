/** What a language calls months, weekdays and relative times, taken from CLDR through `Intl`; built once a language. */

import { baseLanguage } from "../base-language.ts";
import type { Unit } from "./calendar.ts";
import { foldWord } from "./fold.ts";
import { calendarWords, gapWords, halfDayWords, monthWords, weekdayWords } from "./lexicon-calendar.ts";
import {
  type Counted,
  countedTemplates,
  type Distance,
  modifierWords,
  phraseWords,
  unitWords,
} from "./lexicon-relative.ts";
import { keyOf } from "./pattern.ts";
import { GAP_WORDS, SUPPLEMENTS, type Supplement } from "./supplement.ts";
import type { WordTable } from "./words-table.ts";

/** A language's words, folded, by what they mean. */
export interface Lexicon {
  readonly language: string;
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
  /** "yesterday", "last week" → how far from now. */
  readonly phrases: ReadonlyMap<string, Distance>;
  readonly counted: readonly Counted[];
  readonly units: WordTable<Unit>;
  /** "last", "this", "next" → −1, 0, 1. */
  readonly modifiers: WordTable<number>;
  /** Words that make "3 days" a distance → −1 ago, 1 ahead. */
  readonly directions: ReadonlyMap<string, -1 | 1>;
  /** Number words → value. */
  readonly numbers: ReadonlyMap<string, number>;
  /** What may stand between the parts of a date or time: "de", "г", "um". */
  readonly gaps: readonly string[];
  /** Written without spaces between words. */
  readonly spaceless: boolean;
  /** Order of day and month in numeric dates; null where the language's regions differ. */
  readonly dayFirst: boolean | null;
}

/** Locales whose forms differ within one language: other script, other month names. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  ar: ["ar", "ar-SY", "ar-MA", "ar-DZ"],
  de: ["de", "de-AT"],
  en: ["en", "en-GB"],
  no: ["nb", "nn"],
  nb: ["nb", "nn"],
  pt: ["pt", "pt-PT"],
  sr: ["sr", "sr-Latn"],
  bs: ["bs", "bs-Cyrl"],
  uz: ["uz", "uz-Cyrl"],
  az: ["az", "az-Cyrl"],
  tl: ["fil"],
  zh: ["zh", "zh-Hant"],
};
const SPACELESS: ReadonlySet<string> = new Set(["ja", "zh", "yue", "th", "lo", "km", "my", "bo"]);
/** Month names take no endings here: "marchers" are no March. */
const UNINFLECTED: ReadonlySet<string> = new Set([
  "en",
  "nl",
  "fr",
  "es",
  "pt",
  "it",
  "id",
  "ms",
  "vi",
  "fil",
]);
/** English is written month first in the United States and day first elsewhere. */
const MIXED_ORDER: ReadonlySet<string> = new Set(["en"]);

const cache = new Map<string, Lexicon | null>();

/** The words of a language (BCP 47; only its first part counts); null where CLDR does not know the language. */
export function lexiconOf(language: string): Lexicon | null {
  const base = baseLanguage(language);
  const known = cache.get(base);
  if (known !== undefined) return known;
  const locales = (VARIANTS[base] ?? [base]).filter(isSupported);
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
  const extra = SUPPLEMENTS[language] ?? {};
  const first = locales[0] ?? language;
  const own = new Intl.DateTimeFormat(first).resolvedOptions().calendar;
  // Most texts never need these; each costs some milliseconds.
  const units = lazy(() => unitWords(locales, extra));
  const modifiers = lazy(() => modifierWords(locales, units(), extra));
  const months = monthWords(locales, !UNINFLECTED.has(language));
  for (const [word, value] of Object.entries(extra.months ?? {})) months.add(word, value);
  const weekdays = weekdayWords(locales);
  for (const [word, value] of Object.entries(extra.weekdays ?? {})) weekdays.add(word, value);
  const foreign = own === "gregory" || own === "buddhist" ? null : own;
  return {
    language,
    months: months.build(),
    calendar: foreign === null ? null : { name: foreign, months: calendarWords(locales, foreign) },
    buddhist: own === "buddhist",
    weekdays: weekdays.build(),
    halfDays: halfDayWords(locales),
    phrases: withDays(phraseWords(locales), extra),
    counted: countedTemplates(locales),
    get units() {
      return units();
    },
    get modifiers() {
      return modifiers();
    },
    directions: directionWords(extra),
    numbers: numberWords(extra.numbers ?? ""),
    gaps: [...new Set([...gapWords(locales), ...(GAP_WORDS[language] ?? [])])],
    spaceless: SPACELESS.has(language),
    dayFirst: MIXED_ORDER.has(language) ? null : writesDayFirst(first),
  };
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function withDays(phrases: Map<string, Distance>, { days = {} }: Supplement): Map<string, Distance> {
  for (const [word, amount] of Object.entries(days))
    phrases.set(keyOf(foldWord(word)), { unit: "day", amount, counted: false });
  return phrases;
}

function directionWords({ ago = [], ahead = [] }: Supplement): Map<string, -1 | 1> {
  const words = new Map<string, -1 | 1>();
  for (const word of ago) words.set(foldWord(word), -1);
  for (const word of ahead) words.set(foldWord(word), 1);
  return words;
}

/** "one/a two three": each group of words is one more than the group before. */
function numberWords(list: string): Map<string, number> {
  const groups = list === "" ? [] : list.split(" ").map((group) => group.split("/"));
  return new Map(groups.flatMap((group, at) => group.map((word) => [foldWord(word), at + 1] as const)));
}
