/** Units and currencies a text names, by CLDR's names in its language, so that "miles" is not taken for "kilometres". */

import { baseLanguage } from "./base-language.ts";
import { fold } from "./lexemes-fold.ts";
import { segmenterFor, validLocale } from "./sentences-segmenter.ts";

/** Units of one kind of measure: naming one where the other text names another changes the figure. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  length: ["kilometer", "meter", "centimeter", "millimeter", "mile", "foot", "yard", "inch"],
  mass: ["kilogram", "gram", "pound", "ounce", "stone"],
  time: ["second", "minute", "hour", "day", "week", "month", "year"],
  temperature: ["celsius", "fahrenheit"],
  volume: ["liter", "milliliter", "gallon"],
  area: ["hectare", "acre"],
  money: ["USD", "EUR", "GBP", "JPY", "CNY", "RUB", "INR", "KRW", "CHF", "TRY", "BRL", "UAH"],
};
const SAMPLES = [1, 2, 5] as const;
const SIGNS: Readonly<Record<string, string>> = {
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  "₽": "RUB",
  "₹": "INR",
  "₩": "KRW",
  "₺": "TRY",
  "₴": "UAH",
};
/** Inflected forms begin alike. */
const MIN_STEM = 4;
/** Words for money follow the country's adjective ("US dollars", "доллар США"): the longest word that is no country. */
const LETTERS = /[\p{L}\p{M}]+/gu;

interface Table {
  readonly names: readonly (readonly [stem: string, unit: string])[];
}
const tables = new Map<string, Table>();

/** Units named, as kind → units. */
export type Units = ReadonlyMap<string, ReadonlySet<string>>;

/** `language`: BCP 47. */
export function unitsIn(text: string, language: string): Units {
  const base = baseLanguage(language);
  const { names } = tableOf(base);
  const found = new Map<string, Set<string>>();
  const add = (unit: string) => {
    for (const [kind, units] of Object.entries(KINDS))
      if (units.includes(unit)) found.set(kind, (found.get(kind) ?? new Set()).add(unit));
  };
  for (const [sign, unit] of Object.entries(SIGNS)) if (text.includes(sign)) add(unit);
  for (const { segment, isWordLike } of segmenterFor(base, "word").segment(fold(text, base))) {
    if (!isWordLike) continue;
    for (const [stem, unit] of names) if (isFormOf(segment, stem)) add(unit);
  }
  return found;
}

/** A kind of measure in which both name units and none in common; null when there is none. */
export function unitsDiffer(a: Units, b: Units): string | null {
  for (const [kind, units] of a) {
    const others = b.get(kind);
    if (others && ![...units].some((unit) => others.has(unit))) return kind;
  }
  return null;
}

function isFormOf(word: string, stem: string): boolean {
  return (
    word === stem || (stem.length >= MIN_STEM && word.startsWith(stem) && word.length <= stem.length + 3)
  );
}

function tableOf(language: string): Table {
  const known = tables.get(language);
  if (known) return known;
  // English spells metres in two ways.
  const locales = language === "en" ? ["en-US", "en-GB"] : [validLocale(language)];
  const names = locales.flatMap((locale) => namesFor(locale, language));
  const made = { names: names.filter(([stem]) => stem.length > 1) };
  tables.set(language, made);
  return made;
}

function namesFor(locale: string, language: string): (readonly [stem: string, unit: string])[] {
  return Object.entries(KINDS).flatMap(([kind, units]) =>
    units.flatMap((unit) =>
      SAMPLES.map((sample) => {
        const format =
          kind === "money"
            ? new Intl.NumberFormat(locale, { style: "currency", currency: unit, currencyDisplay: "name" })
            : new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" });
        const name = format
          .formatToParts(sample)
          .filter(({ type }) => type === "unit" || type === "currency")
          .map(({ value }) => value)
          .join(" ");
        return [nounOf(fold(name, language), kind), unit] as const;
      }),
    ),
  );
}

function nounOf(name: string, kind: string): string {
  const words = name.match(LETTERS) ?? [];
  if (kind !== "money" || words.length < 2)
    return words.join("") === name.trim() ? name.trim() : (words[0] ?? "");
  return words.find((word) => CURRENCY.test(word)) ?? words[0] ?? "";
}
const CURRENCY =
  /^(?:doll|dól|dol|долл|долар|δολ|pound|pfund|livre|libr|sterlin|фунт|euro|евро|yen|иен|yuan|юан|rupee|rupi|рупи|won|вон|franc|frank|франк|lira|лир|real|реал|ruble|rubel|rouble|rublo|рубл|grivn|hryvn|грив)/u;
