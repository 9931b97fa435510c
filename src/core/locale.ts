/** Locales as callers write them, and publication times as readers of a locale write them. */
import type { PublicationTime } from "../core/article.ts";
import { languageName } from "../core/languages.ts";

const FALLBACK_LOCALE = "en-US";
/** What CLDR calls languages of private use, and the undetermined one. */
const NO_NAME = "root";

/** ISO 8601, cut to its precision; groups: year, month, day, hour, minute, zone. */
const CUT_TIME =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/** What is shown of a time known to a precision. Months without a day are spelt out. */
const FORMATS: Readonly<Record<Exclude<PublicationTime["precision"], "none">, Intl.DateTimeFormatOptions>> = {
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

/** "6 Nov 2024, 16:29 (UTC+09:00)", "November 2024", "undated"; a time is shown as it was published, in its own zone. */
export function showTime(published: PublicationTime, locale: string): string {
  const { value, precision } = published;
  if (value === null || precision === "none") return "undated";
  const found = CUT_TIME.exec(value);
  if (!found) return value;
  const [, year = "", month = "1", day = "1", hour = "0", minute = "0", zone] = found;
  const time = new Date(Date.UTC(2000, Number(month) - 1, Number(day), Number(hour), Number(minute)));
  time.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  const format = new Intl.DateTimeFormat(usableLocale(locale), {
    ...FORMATS[precision],
    timeZone: "UTC",
    calendar: "gregory",
  });
  const shown = format.format(time).replaceAll("\u202f", " ");
  return precision === "minute" && zone !== undefined ? `${shown} (${showZone(zone)})` : shown;
}

/** A language's name in the reader's locale; its code where there is no name. */
export function showLanguage(language: string, locale: string): string {
  if (language === "und") return "language unknown";
  const name = languageName(language, usableLocale(locale));
  return name === NO_NAME ? language : name;
}

function showZone(zone: string): string {
  return zone === "Z" || /^[+-]00:?00$/.test(zone) ? "UTC" : `UTC${zone}`;
}
