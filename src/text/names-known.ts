/** Names that languages have words of their own for (countries, months, weekdays), as CLDR gives them. */
import { fold } from "./lexemes-fold.ts";
import { numberKey } from "./names-numbers.ts";
import { wordsOf } from "./names-words.ts";
import { validLocale } from "./sentences-segmenter.ts";
import { stem } from "./stem.ts";

/** Most words that a known name is looked up with. */
export const MOST_WORDS = 4;
const LETTERS = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
const REGION_CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
const LETTER = /\p{L}/u;
const DIGIT = /^\p{Nd}/u;
const LEAST_LETTERS = 2;

/** Known names of a language, by their forms (see `formOf`). */
export interface KnownNames {
  /** Forms of whole names, joined → keys: "росси" → "rru" (region), "июл" → "o7" (month), "w1" (Monday). */
  readonly keys: ReadonlyMap<string, string>;
  /** Forms of their first words. */
  readonly starts: ReadonlySet<string>;
}

const tables = new Map<string, KnownNames>();

/** Made when a language first comes up, which takes some milliseconds; empty for a language that CLDR lacks. */
export function knownNames(language: string): KnownNames {
  const kept = tables.get(language);
  if (kept) return kept;
  const table = tableOf(language);
  tables.set(language, table);
  return table;
}

/** A word as known names are compared by: folded, without its ending. Those of several words are joined. */
export function formOf(word: string, language: string): string {
  return DIGIT.test(word) ? numberKey(word) : stem(fold(word, language), language);
}

function tableOf(language: string): KnownNames {
  const keys = new Map<string, string>();
  const starts = new Set<string>();
  const locale = validLocale(language);
  // For "und" Intl would answer in the language of the machine.
  if (locale === "und" || Intl.DisplayNames.supportedLocalesOf(locale).length === 0) return { keys, starts };
  for (const [name, key] of [...regionNames(locale), ...calendarNames(locale)]) {
    const forms = wordsOf(name, language).map((word) => formOf(word, language));
    const form = forms.join("");
    if (!LETTER.test(form) || form.length < LEAST_LETTERS || keys.has(form)) continue;
    keys.set(form, key);
    starts.add(forms[0] ?? "");
  }
  return { keys, starts };
}

/** All codes of two letters are tried: `Intl` does not list the regions it knows. */
function regionNames(locale: string): (readonly [name: string, key: string])[] {
  const [long, short] = (["long", "short"] as const).map(
    (style) => new Intl.DisplayNames(locale, { type: "region", fallback: "none", style }),
  );
  return REGION_CODES.flatMap((code) => {
    const names = new Set([long?.of(code) ?? "", short?.of(code) ?? ""]);
    return [...names].filter((name) => name !== "").map((name) => [name, `r${code.toLowerCase()}`] as const);
  });
}

/** Months alone and in a date, where some languages put them into another case; weekdays. */
function calendarNames(locale: string): (readonly [name: string, key: string])[] {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...options, timeZone: "UTC" });
  const [month, date, weekday] = [
    format({ month: "long" }),
    format({ month: "long", day: "numeric" }),
    format({ weekday: "long" }),
  ];
  const months = Array.from({ length: 12 }, (_, at) => {
    const instant = Date.UTC(2024, at, 15);
    const inDate = date.formatToParts(instant).find(({ type }) => type === "month")?.value ?? "";
    return [month.format(instant), inDate].map((name) => [name, `o${at + 1}`] as const);
  });
  // 1 January 2024 was a Monday.
  const weekdays = Array.from({ length: 7 }, (_, at) => {
    return [weekday.format(Date.UTC(2024, 0, 1 + at)), `w${at + 1}`] as const;
  });
  return [...months.flat(), ...weekdays];
}
