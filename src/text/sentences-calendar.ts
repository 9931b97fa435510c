/** What CLDR knows of a language's dates: months, weekdays and whether a day is written with a full stop. */
import { validLocale } from "./sentences-segmenter.ts";

/** Names in lower case, without a final full stop. */
export interface CalendarWords {
  /** Months and weekdays, long and short, in every case that dates put them in. */
  readonly names: ReadonlySet<string>;
  /** "6. November", "6. listopadu": a number with a full stop does not end a sentence. */
  readonly ordinalDot: boolean;
}

const kept = new Map<string, CalendarWords>();

/** Calendar words of a language, in the Gregorian calendar. */
export function calendarWords(language: string): CalendarWords {
  const known = kept.get(language);
  if (known) return known;
  const words = readCalendar(validLocale(language));
  kept.set(language, words);
  return words;
}

const FORMATS: readonly Intl.DateTimeFormatOptions[] = [
  { month: "long" },
  { month: "short" },
  { day: "numeric", month: "long" },
  { day: "numeric", month: "short" },
  { weekday: "long" },
  { weekday: "short" },
];

/** Steps of eight days through a year meet every month and every weekday. */
const EIGHT_DAYS = 8;

function readCalendar(locale: string): CalendarWords {
  const names = new Set<string>();
  for (const options of FORMATS) {
    const format = new Intl.DateTimeFormat(locale, { ...options, calendar: "gregory", timeZone: "UTC" });
    for (let day = 1; day <= 365; day += EIGHT_DAYS) {
      for (const part of format.formatToParts(Date.UTC(2026, 0, day))) {
        if (part.type === "month" || part.type === "weekday") addName(names, part.value);
      }
    }
  }
  const sixth = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone: "UTC" });
  return { names, ordinalDot: /(?:^|\D)6\.(?:\s|$)/u.test(sixth.format(Date.UTC(2024, 10, 6))) };
}

function addName(names: Set<string>, value: string): void {
  const name = value.toLowerCase().replace(/\.$/u, "");
  if (!/^\p{L}/u.test(name)) return;
  names.add(name);
  // The press cuts "September" to "Sept." where CLDR has "Sep".
  if (name.length > 5) names.add(name.slice(0, 3)).add(name.slice(0, 4));
}
