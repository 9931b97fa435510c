/** Dates of events as readers of a locale write them. */
import { type Localized, localizedWith } from "../command.ts";
import type { TimePrecision } from "../event.ts";
import { TIME_FORMATS, usableLocale, wallTime } from "../locale.ts";

/** A date of an event in a reply. */
export interface ShownTime {
  readonly date: string;
  readonly endDate: string | null;
  readonly precision: TimePrecision;
}

/** A decade by its first year. */
const DECADE: Localized = {
  "en-US": "{year}s",
  ru: "{year}-е годы",
  uk: "{year}-ті роки",
  bg: "{year}-те години",
  de: "{year}er Jahre",
  es: "años {year}",
  fr: "années {year}",
  id: "{year}-an",
  ja: "{year}年代",
  zh: "{year}年代",
  ar: "عقد {year}",
};

const LENGTHS = { 4: "year", 7: "month", 10: "day" } as const;

/** "6 Nov 2024", "November 2024", "3–5 May 2024", "2017–2021", "1990s"; a time of day as it is written, in its own zone. */
export function showWhen({ date, endDate, precision }: ShownTime, locale: string): string {
  const usable = usableLocale(locale);
  if (precision === "decade") return localizedWith(DECADE, usable, { year: date.slice(0, 4) });
  const format = new Intl.DateTimeFormat(usable, {
    ...TIME_FORMATS[formatOf(date)],
    timeZone: "UTC",
    calendar: "gregory",
  });
  const [from, to] = [wallTime(date), wallTime(endDate ?? date)];
  if (from === null || to === null) return date;
  const shown = endDate === null ? format.format(from) : format.formatRange(from, to);
  return shown.replaceAll(/[\u202f\u2009]/gu, " ");
}

function formatOf(value: string): keyof typeof TIME_FORMATS {
  const length = value.length;
  return length === 4 || length === 7 || length === 10 ? LENGTHS[length] : "minute";
}
