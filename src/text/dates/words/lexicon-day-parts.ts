/** What a language calls the parts of a day, read off the hours that `Intl` formats. */
import { foldWord } from "./fold.ts";
import type { Supplement } from "./supplement/entry.ts";
import { TableBuilder, type WordTable } from "./words-table.ts";

const HOURS = Array.from({ length: 24 }, (_, hour) => Date.UTC(2024, 0, 1, hour));
/** Endings that the bare word does without: "abends", "kvällen", "вечера". */
const ENDINGS = /(?:en|s|[аеиоуяьaeiouy]+)$/u;
const MIN_STEM = 4;
const MAX_SMALL = 3;
/** Abbreviations grow together with nothing. */
const MAX_SHORT_NAME = 5;

/** CLDR's phrases ("de la tarde"), their words but for prepositions and articles, and what it begins with: "morning", "вечер-". */
export function dayPartWords(locales: readonly string[], { dayParts = [] }: Supplement): WordTable<true> {
  const table = new TableBuilder<true>();
  const said = locales.flatMap((locale) => {
    const format = new Intl.DateTimeFormat(`${locale}-u-nu-latn`, {
      hour: "numeric",
      dayPeriod: "long",
      hourCycle: "h12",
      timeZone: "UTC",
    });
    return HOURS.flatMap((hour) => format.formatToParts(hour)).filter(({ type }) => type === "dayPeriod");
  });
  const phrases = [...said.map(({ value }) => value), ...dayParts].map(foldWord);
  for (const phrase of new Set(phrases)) {
    const words = phrase.split(/[ ']/).filter((one) => one.length > MAX_SMALL);
    table.add(phrase, true);
    const [word = ""] = words;
    // "tengah hari" is noon, "tengah" alone a middle; "de la tarde" has one word that counts.
    if (words.length > 1) continue;
    table.add(word, true);
    const stem = word.replace(ENDINGS, "");
    if (/\p{L}/u.test(stem) && stem.length >= MIN_STEM) table.stem(stem, true);
  }
  return table.build();
}

/** Adds weekdays grown together with the parts of a day: "Dienstagabend". */
export function addDayParts(weekdays: TableBuilder<number>, parts: WordTable<true>): void {
  const words = [...parts.exact.keys(), ...parts.stems.keys()].filter((word) => /^\p{L}+$/u.test(word));
  for (const [name, value] of weekdays.build().exact)
    if (name.length > MAX_SHORT_NAME) for (const word of words) weekdays.add(name + word, value);
}
