/** Months, weekdays and the small words of written dates, read off dates that `Intl` formats. */
import { fold, foldWord } from "./fold.ts";
import { keyOf } from "./pattern.ts";
import { type Group, TableBuilder, type WordTable } from "./words-table.ts";

type Options = Intl.DateTimeFormatOptions;

/** Ways of writing a date in full, which show month and weekday names in each form a sentence gives them. */
const LONG: readonly Options[] = [
  { month: "long" },
  { month: "long", day: "numeric" },
  { month: "long", year: "numeric" },
  { weekday: "long", day: "numeric", month: "long", year: "numeric" },
];
const SHORT: readonly Options[] = [
  { month: "short" },
  { weekday: "short", day: "numeric", month: "short", year: "numeric" },
  { dateStyle: "medium" },
];
const WEEKDAYS_LONG: readonly Options[] = [{ weekday: "long" }, { dateStyle: "full" }];
const WEEKDAYS_SHORT: readonly Options[] = [
  { weekday: "short" },
  { weekday: "short", day: "numeric", month: "short", year: "numeric" },
];
const WITH_TIME: readonly Options[] = [
  { dateStyle: "full", timeStyle: "short" },
  { dateStyle: "long", timeStyle: "short" },
  { dateStyle: "medium", timeStyle: "short" },
];
/** A last vowel, or one before a last consonant, that other cases of a name do without. */
const FLEETING = /(?:[აეიოუ]|[აეаеоіaeoь]([კლმნპრსტbcdjklmnprstvzбвгджзйклмнпрстцч]))$/u;
const LAST_VOWEL = /[აეიოუаеяьийaeiouy]$/u;
/** Names that no ending follows whole: they end in a vowel or always lose one ("leden", "wtorek", "петък"). */
const VOWEL_OR_LOST = /(?:[იаеяьийaeiouy]|e[nkc]|[ao]k|anj|[еёоъ][кц]|ень)$/u;
/** Other words than cases of names: "sredi" ("amid") is none of "sreda". */
const NO_CASES: ReadonlySet<string> = new Set(["sredi", "sredom"]);
/** A name without the vowel of its genitive: "თებერვალი" → "თებერვლ-". */
const SYNCOPE = /[აეო]([ლრნმ])ი$/u;
/** Of nouns like Slavic weekdays; more letters would make other words: "среди", "środek". */
const CASE_ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Cyrillic}/u, "а я у ю ы і ї е є ой ою ей ею єю ом ем єм ам ям ами ями ах ях".split(" ")],
  [/\p{Script=Latin}/u, "a u e i y o om em ou ie zie am ami ach ama ja ju jem".split(" ")],
  [/\p{Script=Georgian}/u, "ი ს ის ში ამდე იდან".split(" ")],
];
const MIN_STEM = 3;
/** Articles that Bulgarian and Macedonian names end in. */
const DEFINITE = ["та", "от", "ът"];
/** Of Baltic nouns, and what their nominatives end in: "oktobris" → "oktobrī", "pirmadienis" → "pirmadienį"; folded. */
const BALTIC_NOMINATIVE = /(?:[aiuy]s|s|a|e)$/u;
const BALTIC_ENDINGS = "a e i u o am em im os es as is us ai io iui ui iu yje je ja iais ais ius".split(" ");
/** Within them each month and each weekday comes up; Monday 1 January 2024 is the first. */
const MONTH_DAYS = Array.from({ length: 12 }, (_, i) => Date.UTC(2024, i, 15));
const WEEK_DAYS = Array.from({ length: 7 }, (_, i) => Date.UTC(2024, 0, 1 + i));
/** Years begin elsewhere in other calendars: one day in each ten of a year meets all their months. */
const YEAR_DAYS = Array.from({ length: 37 }, (_, i) => Date.UTC(2024, 0, 1 + i * 10));

/** How a language's names of months and weekdays inflect: not at all, by any ending, by those of Slavic or Georgian, or Baltic nouns. */
export type Inflection = "none" | "endings" | "cases" | "baltic";

/** Month names of the Gregorian calendar in the locales → 1–12; with endings where the language has any. */
export function monthWords(locales: readonly string[], inflection: Inflection): TableBuilder<number> {
  const table = new TableBuilder<number>();
  for (const locale of locales) {
    const forms = (options: readonly Options[]) =>
      MONTH_DAYS.map((instant, i) => ({
        value: i + 1,
        forms: partsOf(locale, "gregory", options, [instant], "month"),
      }));
    const long = forms(LONG);
    for (const { value, forms: words } of [...long, ...forms(SHORT)])
      for (const word of words) table.add(word, value);
    if (inflection === "endings") addEndings(table, long);
    if (inflection === "cases") addCases(table, long);
    if (inflection === "baltic") addBaltic(table, long);
    table.abbreviate(long);
  }
  return table;
}

/** Month names of another calendar ("persian") in the locales → its month numbers. */
export function calendarWords(locales: readonly string[], calendar: string): WordTable<number> {
  const table = new TableBuilder<number>();
  const numbers = formatter("en", calendar, { month: "numeric" });
  for (const locale of locales)
    for (const instant of YEAR_DAYS)
      for (const word of partsOf(locale, calendar, [...LONG, ...SHORT], [instant], "month"))
        table.add(word, Number.parseInt(numbers.format(instant), 10));
  return table.build();
}

/** Weekday names in the locales → 1 (Monday) to 7. */
export function weekdayWords(locales: readonly string[], inflection: Inflection): TableBuilder<number> {
  const table = new TableBuilder<number>();
  for (const locale of locales) {
    const forms = (options: readonly Options[]) =>
      WEEK_DAYS.map((instant, i) => ({
        value: i + 1,
        forms: partsOf(locale, "gregory", options, [instant], "weekday"),
      }));
    const long = forms(WEEKDAYS_LONG);
    for (const { value, forms: words } of [...long, ...forms(WEEKDAYS_SHORT)])
      for (const word of words) table.add(word, value);
    table.abbreviate(long);
    if (inflection === "endings") addEndings(table, long);
    if (inflection === "cases") addCases(table, long);
    if (inflection === "baltic") addBaltic(table, long);
    if (inflection === "none") addPlurals(table, long);
  }
  return table;
}

/** "Mondays", "sábados", "måndagen". */
function addPlurals(table: TableBuilder<number>, names: readonly Group<number>[]): void {
  for (const { value, forms } of names)
    for (const form of forms.map(foldWord).filter((word) => /^[a-z]{4,}[^s]$/.test(word)))
      for (const ending of form.endsWith("dag") ? ["s", "en", "ens"] : ["s"]) table.add(form + ending, value);
}

/** Words before noon and after noon in the locales → 0 or 12 hours to add. */
export function halfDayWords(locales: readonly string[]): WordTable<number> {
  const table = new TableBuilder<number>();
  for (const locale of locales)
    for (const [hour, value] of [
      [9, 0],
      [15, 12],
    ] as const) {
      const format = formatter(locale, "gregory", { hour: "numeric", hour12: true });
      const parts = format.formatToParts(Date.UTC(2024, 0, 1, hour));
      for (const part of parts) if (part.type === "dayPeriod") table.add(part.value, value);
    }
  return table.build();
}

/** Words that stand between the parts of dates and times: "de", "г", "um"; folded, without punctuation. */
export function gapWords(locales: readonly string[]): string[] {
  const options = [...LONG, ...SHORT, ...WITH_TIME];
  const parts = locales.flatMap((locale) =>
    options.flatMap((option) =>
      formatter(locale, "gregory", option).formatToParts(Date.UTC(2024, 10, 6, 14, 5)),
    ),
  );
  const between = parts.filter((part) => part.type === "literal" || part.type === "era");
  const words = between.flatMap((part) => fold(part.value).text.match(/[\p{L}\p{M}]+/gu) ?? []);
  return [...new Set(words.map(keyOf))];
}

/** Adds names with the endings of their cases: "среда" → "среду", "utorak" → "utorka", "მარტი" → "მარტს". */
function addCases(table: TableBuilder<number>, names: readonly Group<number>[]): void {
  for (const { value, forms } of names)
    for (const form of forms.map(foldWord).flatMap(casesOf)) table.add(form, value);
}

/** Adds the stems of names, with those that lose their last vowel: Estonian "oktoober", "oktoobril". */
function addEndings(table: TableBuilder<number>, names: readonly Group<number>[]): void {
  table.inflect(names);
  for (const { value, forms } of names)
    for (const form of forms.map(foldWord))
      if (/^\p{L}{3,}er$/u.test(form)) table.stem(form.replace(/er$/, "r"), value);
}

function addBaltic(table: TableBuilder<number>, names: readonly Group<number>[]): void {
  for (const { value, forms } of names)
    for (const form of forms.map(foldWord)) {
      const stem = form.replace(BALTIC_NOMINATIVE, "");
      if (stem.length < MIN_STEM || stem === form) continue;
      for (const ending of BALTIC_ENDINGS) table.add(stem + ending, value);
      // "pirmdien" is an adverb.
      if (stem.endsWith("dien")) table.add(stem, value);
    }
}

function casesOf(name: string): string[] {
  const script = CASE_ENDINGS.find(([letters]) => letters.test(name));
  if (script === undefined) return [];
  // What a rule keeps stands in its first group; without one there is the offset.
  const cut = (_: string, kept: unknown) => (typeof kept === "string" ? kept : "");
  const stems = new Set([FLEETING, LAST_VOWEL, SYNCOPE].map((rule) => name.replace(rule, cut)));
  if (VOWEL_OR_LOST.test(name)) stems.delete(name);
  const definite = script[0].test("а") ? DEFINITE.map((article) => name + article) : [];
  return [...stems]
    .filter((stem) => stem.length >= MIN_STEM)
    .flatMap((stem) => script[1].map((ending) => stem + ending).filter((form) => !NO_CASES.has(form)))
    .concat(definite);
}

function partsOf(
  locale: string,
  calendar: string,
  options: readonly Options[],
  instants: readonly number[],
  type: "month" | "weekday",
): string[] {
  return options.flatMap((option) =>
    instants.flatMap((instant) =>
      formatter(locale, calendar, option)
        .formatToParts(instant)
        .flatMap((part) => (part.type === type ? [part.value] : [])),
    ),
  );
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, calendar: string, options: Options): Intl.DateTimeFormat {
  const key = `${locale} ${calendar} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(`${locale}-u-ca-${calendar}-nu-latn`, { ...options, timeZone: "UTC" });
  formatters.set(key, made);
  return made;
}
