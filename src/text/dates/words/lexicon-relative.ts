/** Relative times as CLDR phrases them: "yesterday", "last week", "6 jam yang lalu", "vor 3 Tagen". */
import type { Unit } from "../calendar.ts";
import { fold, foldWord } from "./fold.ts";
import { keyOf } from "./pattern.ts";
import type { Supplement } from "./supplement/entry.ts";
import { lookUp, TableBuilder, type WordTable, withoutNull } from "./words-table.ts";

/** Words around a number that make it a distance in time; folded. */
export interface Counted {
  readonly before: string;
  readonly after: string;
  readonly unit: Unit;
  /** −1 ago, 1 ahead. */
  readonly sign: -1 | 1;
  /** Said of one unit of the past only, so that the number may be left out. */
  readonly single: boolean;
}

/** A distance from now. */
export interface Distance {
  readonly unit: Unit;
  readonly amount: number;
  /** Said with a number, which a dual may hide ("قبل يومين"). */
  readonly counted: boolean;
}

const UNITS: readonly Unit[] = ["second", "minute", "hour", "day", "week", "month", "quarter", "year"];
/** Units whose "this" is a date; "this hour" and "now" are none. */
const DATE_UNITS: readonly Unit[] = ["day", "week", "month", "quarter", "year"];
const STYLES = ["long", "short", "narrow"] as const;
const WIDTHS = ["long", "short"] as const;
/** Counts that together meet every plural form of every language. */
const COUNTS = [1, 2, 3, 5, 8, 11, 21, 100];
/** In Slavic languages fractions show the genitive: "1,5 tygodnia". */
const FRACTION = 1.5;
/** Listed words this short stand for themselves; longer ones are beginnings. */
const MAX_WHOLE_CHARS = 3;
const NEAR = [-3, -2, -1, 0, 1, 2, 3];

/** Phrases that name a unit by its distance: "yesterday", "прошлый год". */
export function phraseWords(locales: readonly string[]): Map<string, Distance> {
  const table = new Map<string, Distance | null>();
  for (const [locale, style] of pairs(locales, ["long", "short"] as const)) {
    const [plain, numbered] = [relative(locale, style, "auto"), relative(locale, style, "always")];
    for (const [unit, amount] of pairs(DATE_UNITS, NEAR))
      putDistance(table, plain.format(amount, unit), {
        unit,
        amount,
        counted: plain.format(amount, unit) === numbered.format(amount, unit),
      });
    for (const [unit, amount] of pairs(UNITS, [-2, -1, 1, 2]))
      putDistance(table, numbered.format(amount, unit), { unit, amount, counted: true });
  }
  return withoutNull(table);
}

/** A phrase with two meanings (Hindi "kal": yesterday, tomorrow) says nothing; one with a figure is a template's. */
function putDistance(table: Map<string, Distance | null>, text: string, distance: Distance): void {
  const phrase = keyOf(foldWord(text));
  if (/\d/.test(phrase)) return;
  const before = table.get(phrase);
  if (before === undefined) table.set(phrase, distance);
  else if (before?.unit !== distance.unit || before.amount !== distance.amount) table.set(phrase, null);
}

/** "now" in the locales and in a supplement; folded. */
export function nowWords(locales: readonly string[], { now = [] }: Supplement): Set<string> {
  const said = locales.map((locale) => relative(locale, "long", "auto").format(0, "second"));
  const words = [...said, ...now].map((word) => keyOf(foldWord(word)));
  // "今" begins too many other words.
  return new Set(words.filter((word) => word.length > 1 && !/\d/.test(word)));
}

/** Forms of units that hide the number two, from a supplement. */
export function dualWords({ duals = {} }: Supplement): WordTable<Unit> {
  const table = new TableBuilder<Unit>();
  for (const unit of UNITS) for (const word of duals[unit] ?? []) table.add(word, unit);
  return table.build();
}

/** What stands around the number in "N units ago" and "in N units". */
export function countedTemplates(locales: readonly string[]): Counted[] {
  const found = new Map<string, Counted | null>();
  for (const [locale, style] of pairs(locales, STYLES)) {
    const format = relative(locale, style, "always");
    for (const unit of UNITS)
      for (const [count, sign] of pairs(countsOf(locale), [-1, 1] as const)) {
        const template = templateOf(format, unit, count * sign);
        if (template !== null) putTemplate(found, { ...template, unit, sign }, style === "long" ? count : 0);
      }
  }
  return [...withoutNull(found).values()];
}

function putTemplate(
  found: Map<string, Counted | null>,
  template: Omit<Counted, "single">,
  count: number,
): void {
  const key = `${template.before}#${template.after}`;
  const before = found.get(key);
  const same = before === undefined || (before?.unit === template.unit && before.sign === template.sign);
  const single =
    template.sign < 0 && (before === undefined ? count === 1 : before?.single === true && count % 10 === 1);
  found.set(key, same ? { ...template, single } : null);
}

const counts = new Map<string, readonly number[]>();

/** One count for each plural form of a language, and 1 in any case. */
function countsOf(locale: string): readonly number[] {
  const known = counts.get(locale);
  if (known) return known;
  const rules = new Intl.PluralRules(locale);
  const forms = new Map(COUNTS.toReversed().map((count) => [rules.select(count), count]));
  const made = [...new Set([1, ...forms.values()])];
  counts.set(locale, made);
  return made;
}

/** Each of the first with each of the second. */
function pairs<A, B>(first: readonly A[], second: readonly B[]): (readonly [A, B])[] {
  return first.flatMap((a) => second.map((b) => [a, b] as const));
}

function templateOf(format: Intl.RelativeTimeFormat, unit: Unit, amount: number) {
  const parts = format.formatToParts(amount, unit);
  const at = parts.findIndex((part) => part.type === "integer");
  if (at < 0) return null;
  const joined = (from: number, to?: number) =>
    keyOf(
      fold(
        parts
          .slice(from, to)
          .map((part) => part.value)
          .join(""),
      ).text,
    );
  const [before, after] = [joined(0, at), joined(at + 1)];
  return /\p{L}/u.test(before + after) && !/[-+]$/.test(before) ? { before, after } : null;
}

/** Names of units in every plural form: "week", "недели". */
export function unitWords(locales: readonly string[], extra: Supplement): WordTable<Unit> {
  const table = new TableBuilder<Unit>();
  for (const [locale, unit] of pairs(locales, UNITS)) {
    if (unit === "quarter") continue;
    const [long, short] = WIDTHS.map((width) =>
      [...countsOf(locale), FRACTION].flatMap((count) => unitForm(locale, unit, width, count)),
    );
    for (const form of long ?? []) table.add(form, unit);
    // "s", "a", "с" are words of other kinds far more often.
    for (const form of short ?? [])
      if (keyOf(foldWord(form)).length > 2 || !isSpaced(form)) table.add(form, unit);
    table.inflect([{ forms: long ?? [], value: unit }]);
  }
  addListed(
    table,
    UNITS.map((unit) => [unit, extra.units?.[unit] ?? []]),
  );
  return table.build();
}

/** Adds what a supplement lists: short words as they are, longer ones as beginnings. */
function addListed<T>(table: TableBuilder<T>, lists: readonly (readonly [T, readonly string[]])[]): void {
  for (const [value, words] of lists)
    for (const word of words)
      word.length > MAX_WHOLE_CHARS && !word.endsWith(".") ? table.stem(word, value) : table.add(word, value);
}

function unitForm(locale: string, unit: Unit, unitDisplay: "long" | "short", count: number): string[] {
  return unitFormat(locale, unit, unitDisplay)
    .formatToParts(count)
    .flatMap((part) => (part.type === "unit" ? [part.value] : []));
}

const unitFormats = new Map<string, Intl.NumberFormat>();

function unitFormat(locale: string, unit: Unit, unitDisplay: "long" | "short"): Intl.NumberFormat {
  const key = `${locale} ${unit} ${unitDisplay}`;
  const known = unitFormats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(`${locale}-u-nu-latn`, { style: "unit", unit, unitDisplay });
  unitFormats.set(key, made);
  return made;
}

/** "last", "this", "next" → −1, 0, 1: what tells apart a language's phrases for the same unit. */
export function modifierWords(
  locales: readonly string[],
  units: WordTable<Unit>,
  extra: Supplement,
): WordTable<number> {
  const table = new TableBuilder<number>();
  for (const [locale, unit] of pairs(locales, ["week", "month", "year"] as const)) {
    const format = relative(locale, "long", "auto");
    const phrases = [-1, 0, 1].map((amount) => foldWord(format.format(amount, unit)).split(" "));
    // "上周" is the week itself, so that "上周日" is no "last" day.
    for (const [i, words] of phrases.entries())
      for (const run of runsOf(words, (word) => isModifier(word, phrases, units)))
        if (!endsInUnit(run, units)) table.add(run, i - 1);
  }
  addListed(table, [
    [-1, extra.last ?? []],
    [0, extra.current ?? []],
    [1, extra.next ?? []],
  ]);
  return table.build();
}

/** Neighbours that fit, joined: "que ve", "den här". */
function runsOf(words: readonly string[], fits: (word: string) => boolean): string[] {
  const marked = words.map((word) => (fits(word) ? word : "|")).join(" ");
  const runs = marked.split("|").map((run) => run.trim());
  // A single short word is a preposition ("i år") or an article.
  return runs.filter((run) => run !== "" && (run.length >= MIN_MODIFIER_CHARS || !isSpaced(run)));
}

const MIN_MODIFIER_CHARS = 3;

function endsInUnit(run: string, units: WordTable<Unit>): boolean {
  return /^\p{Script=Han}{2,}$/u.test(run) && lookUp(units, run.slice(-1)) !== undefined;
}

function isSpaced(word: string): boolean {
  return /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Devanagari}]/u.test(word);
}

function isModifier(word: string, phrases: readonly string[][], units: WordTable<Unit>): boolean {
  if (/\d/.test(word) || lookUp(units, word) !== undefined) return false;
  return phrases.filter((words) => words.includes(word)).length === 1;
}

const formats = new Map<string, Intl.RelativeTimeFormat>();

function relative(locale: string, style: (typeof STYLES)[number], numeric: "auto" | "always") {
  const key = `${locale} ${style} ${numeric}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.RelativeTimeFormat(`${locale}-u-nu-latn`, { style, numeric });
  formats.set(key, made);
  return made;
}
