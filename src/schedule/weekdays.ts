/** Names of the days of the week, in the languages that the bot's own words stand in. */

const LANGUAGES = ["en", "ru", "de", "es", "ja"];
/** A Sunday. */
const SUNDAY = Date.UTC(2024, 0, 7);
const DAY_MS = 24 * 60 * 60 * 1000;
/** What people shorten a name to at least; ideographs need one. */
const MIN_CHARS = 2;

let names: ReadonlyMap<string, number> | null = null;

/** 0 (Sunday) to 6; null for what is no name of a day, or short for several. */
export function weekdayNumber(name: string): number | null {
  names ??= readNames();
  const wanted = folded(name);
  const exact = names.get(wanted);
  if (exact !== undefined) return exact;
  if (wanted.length < MIN_CHARS) return null;
  const days = new Set([...names].filter(([known]) => known.startsWith(wanted)).map(([, day]) => day));
  const [day = null] = days;
  return days.size === 1 ? day : null;
}

function readNames(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const language of LANGUAGES)
    for (const weekday of ["long", "short"] as const) {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: "UTC" });
      for (let day = 0; day < 7; day++) found.set(folded(format.format(SUNDAY + day * DAY_MS)), day);
    }
  return found;
}

function folded(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}|[.,]/gu, "")
    .toLowerCase();
}
