/** Locales as callers write them, and publication times as readers of a locale write them. */
import type { PublicationTime } from "./article.ts";
import { type Localized, localized } from "./command.ts";
import { languageName } from "./languages.ts";

const FALLBACK_LOCALE = "en-US";
/** What CLDR calls languages of private use, and the undetermined one. */
const NO_NAME = "root";
const UNDATED: Localized = {
  "en-US": "undated",
  ru: "без даты",
  uk: "без дати",
  bg: "без дата",
  de: "ohne Datum",
  es: "sin fecha",
  fr: "sans date",
  id: "tanpa tanggal",
  ja: "日付なし",
  zh: "无日期",
  ar: "بلا تاريخ",
};
const LANGUAGE_UNKNOWN: Localized = {
  "en-US": "language unknown",
  ru: "язык неизвестен",
  uk: "мова невідома",
  bg: "неизвестен език",
  de: "Sprache unbekannt",
  es: "idioma desconocido",
  fr: "langue inconnue",
  id: "bahasa tidak diketahui",
  ja: "言語不明",
  zh: "语言未知",
  ar: "لغة غير معروفة",
};

/** ISO 8601, cut to its precision; groups: year, month, day, hour, minute, zone. */
const CUT_TIME =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/** What is shown of a time known to a precision. Months without a day are spelt out. */
export const TIME_FORMATS: Readonly<
  Record<Exclude<PublicationTime["precision"], "none">, Intl.DateTimeFormatOptions>
> = {
  minute: { dateStyle: "medium", timeStyle: "short" },
  day: { dateStyle: "medium" },
  month: { year: "numeric", month: "long" },
  year: { year: "numeric" },
};

/** A locale that `Intl` takes: the one given, its POSIX form mended ("de_DE.UTF-8"), else English. */
export function usableLocale(locale: string): string {
  try {
    const [tag = ""] = locale.split(/[.@]/, 1);
    return Intl.getCanonicalLocales(tag.replaceAll("_", "-"))[0] ?? FALLBACK_LOCALE;
  } catch {
    return FALLBACK_LOCALE;
  }
}

/** What stands for a date that is not known. */
export function undated(locale: string): string {
  return localized(UNDATED, usableLocale(locale));
}

/** Where the hour is unknown, the one at which it is the same day from Hawaii to New Zealand, in its summer too. */
const SAME_DAY_HOUR = 10;

/** Seconds since 1970 of a time whose day is known, or null; a day without an hour is that day almost everywhere. */
export function unixSeconds({ value, precision }: PublicationTime): number | null {
  const found = value === null ? null : CUT_TIME.exec(value);
  if (!found || (precision !== "day" && precision !== "minute")) return null;
  const [written = "", , , , hour, , zone] = found;
  const exact = hour !== undefined && zone !== undefined;
  const time = exact
    ? Date.parse(written.replace(" ", "T"))
    : Date.parse(`${written.slice(0, 10)}T${SAME_DAY_HOUR}:00Z`);
  return Number.isNaN(time) ? null : Math.floor(time / 1000);
}

/** "6 Nov 2024, 16:29 (UTC+09:00)", "November 2024", "undated"; a time is shown as it was published, in its own zone. */
export function showTime(published: PublicationTime, locale: string): string {
  const { value, precision } = published;
  if (value === null || precision === "none") return undated(locale);
  const time = wallTime(value);
  if (time === null) return value;
  const zone = CUT_TIME.exec(value)?.[6];
  const format = new Intl.DateTimeFormat(usableLocale(locale), {
    ...TIME_FORMATS[precision],
    timeZone: "UTC",
    calendar: "gregory",
  });
  const shown = format.format(time).replaceAll("\u202f", " ");
  return precision === "minute" && zone !== undefined ? `${shown} (${showZone(zone)})` : shown;
}

/** What a clock and a calendar on the wall show at a time, wherever that is, as if it were UTC; null for what is no time. */
export function wallTime(value: string): Date | null {
  const found = CUT_TIME.exec(value);
  if (!found) return null;
  const [, year = "", month = "1", day = "1", hour = "0", minute = "0"] = found;
  const time = new Date(Date.UTC(2000, Number(month) - 1, Number(day), Number(hour), Number(minute)));
  time.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return time;
}

/** A language's name in the reader's locale; its code where there is no name. */
export function showLanguage(language: string, locale: string): string {
  if (language === "und") return localized(LANGUAGE_UNKNOWN, usableLocale(locale));
  const name = languageName(language, usableLocale(locale));
  return name === NO_NAME ? language : name;
}

function showZone(zone: string): string {
  return zone === "Z" || /^[+-]00:?00$/.test(zone) ? "UTC" : `UTC${zone}`;
}
