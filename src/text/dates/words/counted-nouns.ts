/** What a number counts, as CLDR names it: currencies, measures, people; "2018 euros" and "1987 mètres" are no years. */
import { foldWord } from "./fold.ts";
import { isSupported } from "./lexicon.ts";

const CURRENCIES = [
  "USD",
  "EUR",
  "GBP",
  "JPY",
  "CNY",
  "RUB",
  "UAH",
  "BGN",
  "PLN",
  "CZK",
  "HUF",
  "RON",
  "SEK",
  "NOK",
  "DKK",
  "CHF",
  "TRY",
  "INR",
  "IDR",
  "KRW",
  "VND",
  "THB",
  "BRL",
  "MXN",
  "ILS",
  "IRR",
  "SAR",
  "RSD",
];
const UNITS = [
  "meter",
  "kilometer",
  "centimeter",
  "mile",
  "foot",
  "inch",
  "kilogram",
  "gram",
  "pound",
  "liter",
  "hectare",
  "acre",
  "kilobyte",
  "megabyte",
  "gigabyte",
  "percent",
  "degree",
  "celsius",
  "minute",
  "second",
  "hour",
];
const COUNTS = [1, 2, 5, 100];
/** CLDR has no word for people; these are the beginnings of it. */
const PEOPLE =
  /^(?:people|person|pers|mensch|leute|mann$|men$|women$|troops|votes|voters|seats|jobs|homes|gente|pessoa|человек|люд|осіб|особ|души|душ|osob|ludz|lid[ií]|ljud|kisi|orang|nguoi|henkil|ember|fo$|mennesk|manniskor|oameni|ανθρωπ|ατομ|شخص|أشخاص|نفر|אנשים|लोग|คน|人|名|명|个|個|件|台|票|円|元|원|회|개)/u;

const cache = new Map<string, ReadonlySet<string>>();

/** Whether a word, as written, is what a number before it counts. */
export function isCounted(word: string, language: string): boolean {
  if (word === "") return false;
  const key = foldWord(word);
  return PEOPLE.test(key) || nounsOf(language).has(key);
}

function nounsOf(language: string): ReadonlySet<string> {
  const known = cache.get(language);
  if (known) return known;
  const nouns = new Set(isSupported(language) ? namesIn(language) : []);
  // An inch is rather a preposition: "starb 1987 in Bonn".
  nouns.delete("in");
  cache.set(language, nouns);
  return nouns;
}

function* namesIn(language: string): Generator<string> {
  for (const currency of CURRENCIES)
    yield* wordsOf(
      new Intl.NumberFormat(language, {
        style: "currency",
        currency,
        currencyDisplay: "name",
        maximumFractionDigits: 0,
      }),
      "currency",
    );
  for (const unit of UNITS)
    for (const unitDisplay of ["long", "short"] as const)
      yield* wordsOf(new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay }), "unit");
}

/** Adjectives before a currency count as well: "US dollars", "шведских крон". */
function* wordsOf(format: Intl.NumberFormat, type: "currency" | "unit"): Generator<string> {
  for (const count of COUNTS)
    for (const part of format.formatToParts(count))
      if (part.type === type)
        for (const word of part.value.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []) yield foldWord(word);
}
