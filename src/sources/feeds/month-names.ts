/** Names of months in the languages that CLDR knows → their number. */

const ENGLISH = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** Letters that tell apart "março" and "marec"; shorter names must be whole. */
const MIN_PREFIX = 3;

const tables = new Map<string, ReadonlyMap<string, number>>();
let everywhere: ReadonlyMap<string, number | null> | null = null;

/** 1–12, or null for no month. English names count everywhere, then those of the language, then what means one month only. */
export function monthOf(name: string, language: string | null): number | null {
  const folded = fold(name);
  const english = ENGLISH.indexOf(folded.slice(0, MIN_PREFIX));
  const isEnglish = english >= 0 && monthsOf("en").has(folded);
  if (isEnglish && (language === null || monthsOf(language).get(folded) === undefined)) return english + 1;
  const own = language === null ? undefined : monthsOf(language).get(folded);
  if (own !== undefined) return own;
  everywhere ??= monthsEverywhere();
  return everywhere.get(folded) ?? null;
}

function fold(name: string): string {
  return name.normalize("NFC").toLowerCase().replaceAll("\u0307", "").replace(/\.$/, "");
}

function monthsOf(language: string): ReadonlyMap<string, number> {
  const base = language.toLowerCase().split("-", 1)[0] ?? language;
  const known = tables.get(base);
  if (known) return known;
  const made = makeTable(base);
  if (tables.size < 1_000) tables.set(base, made);
  return made;
}

/** Long and short names, alone and inside a date, where many languages decline them. */
function makeTable(language: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  if (!isSupported(language)) return names;
  const formats = (["long", "short"] as const).flatMap((month) => [
    new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { month, timeZone: "UTC" }),
    new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { month, day: "numeric", timeZone: "UTC" }),
  ]);
  for (let month = 0; month < 12; month += 1) {
    const day = Date.UTC(2024, month, 3);
    for (const format of formats) {
      const part = format.formatToParts(day).find(({ type }) => type === "month")?.value ?? "";
      const name = fold(part);
      if (/\p{L}{2}/u.test(name)) names.set(name, month + 1);
    }
  }
  if (language === "en") names.set("sept", 9);
  return names;
}

function isSupported(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([language]).length > 0;
  } catch {
    return false;
  }
}

/** Names of all languages; null where two languages mean different months by one ("listopad"). */
function monthsEverywhere(): ReadonlyMap<string, number | null> {
  const names = new Map<string, number | null>();
  const letters = "abcdefghijklmnopqrstuvwxyz";
  for (const first of letters) {
    for (const second of letters) {
      for (const [name, month] of makeTable(`${first}${second}`)) {
        const known = names.get(name);
        names.set(name, known === undefined || known === month ? month : null);
      }
    }
  }
  return names;
}
