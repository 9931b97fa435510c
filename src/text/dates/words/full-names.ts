/** Whether a word is a month or weekday written out, whole or inflected: "sept" is seven, "среднем" is no Wednesday. */

import { lazy } from "../lazy.ts";
import { fold, foldWord } from "./fold.ts";
import { VARIANTS } from "./language-traits.ts";

interface Names {
  readonly month: readonly string[];
  readonly weekday: readonly string[];
  /** Written with a capital within a sentence. */
  readonly capital: boolean;
}

/** Letters that may change at the end of a name, and that an ending may add. */
const CHANGED = 2;
const ADDED = 3;
/** Shortest name that a part of the day may grow together with. */
const MIN_COMPOUND = 6;
/** Scripts whose prepositions and articles are written as a part of the word. */
const GROWN = /^[\p{Script=Hebrew}\p{Script=Arabic}]/u;
/** Capitals stand in whole dates only here: "6 Kasım 2024 Çarşamba", but "pazar günü". */
const SMALL_ALONE: ReadonlySet<string> = new Set(["tr", "az"]);
const MONTHS = 12;
const WEEK = 7;

/** Months take no endings here: Spanish "May" is a name. */
const UNINFLECTED: ReadonlySet<string> = new Set("en es fr it pt ca nl id ms vi fil af gl".split(" "));

const cache = new Map<string, () => Names>();

/** Whether a word is one of the language's long names, but for its ending, or what has grown together with its beginning. */
export function isFullName(word: string, kind: "month" | "weekday", language: string): boolean {
  const key = fold(word).text;
  if (kind === "month" && UNINFLECTED.has(language)) return namesOf(language).month.includes(key);
  const names = namesOf(language)[kind];
  const keys = GROWN.test(key) ? [key, key.slice(1), key.slice(2)] : [key];
  return keys.some((one) => names.some((name) => isForm(one, name, kind)));
}

function isForm(key: string, name: string, kind: "month" | "weekday"): boolean {
  if (key === name) return true;
  // "יום שלישי" is two words.
  if (name.includes(" ") && (key.includes(name) || name.split(" ").includes(key))) return true;
  // "Dienstagabend"
  if (kind === "weekday" && name.length >= MIN_COMPOUND && key.startsWith(name)) return true;
  if (key.startsWith(name)) return key.length <= name.length + ADDED;
  // "среду" for "среда", but no "среднем".
  const changed = name.slice(0, Math.max(3, name.length - CHANGED));
  return Math.abs(key.length - name.length) <= 1 && key.startsWith(changed);
}

/** Whether a language writes its months and weekdays with a capital. */
export function writesCapitals(language: string): boolean {
  return namesOf(language).capital;
}

function namesOf(language: string): Names {
  const known = cache.get(language);
  if (known) return known();
  const made = lazy(() => read(language));
  cache.set(language, made);
  return made();
}

/** In all scripts that the language is written in. */
function read(language: string): Names {
  const variants = Object.hasOwn(VARIANTS, language) ? VARIANTS[language] : undefined;
  const all = (variants ?? [language]).map(readLocale);
  return {
    month: [...new Set(all.flatMap(({ month }) => month))],
    weekday: [...new Set(all.flatMap(({ weekday }) => weekday))],
    capital: !SMALL_ALONE.has(language) && all.every(({ capital }) => capital),
  };
}

function readLocale(locale: string): Names {
  const alone = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { month: "long", timeZone: "UTC" });
  const whole = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  const parts = (instant: number, type: string) =>
    whole
      .formatToParts(instant)
      .filter((part) => part.type === type)
      .map(({ value }) => value);
  const months = Array.from({ length: MONTHS }, (_, month) => Date.UTC(2024, month, 15)).flatMap(
    (instant) => [alone.format(instant), ...parts(instant, "month")],
  );
  const weekdays = Array.from({ length: WEEK }, (_, day) =>
    parts(Date.UTC(2024, 0, 1 + day), "weekday"),
  ).flat();
  const written = [...weekdays, ...parts(0, "month")];
  return {
    month: months.map(foldWord),
    weekday: weekdays.map(foldWord),
    capital: written.length > 0 && written.every((name) => /^\p{Lu}/u.test(name)),
  };
}
