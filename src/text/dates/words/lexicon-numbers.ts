/** Numbers in words as dates need them: what n2words spells, and the forms that a supplement adds. */
import { spellersOf } from "../../number-words.ts";
import { foldWord } from "./fold.ts";
import { keyOf } from "./pattern.ts";
import type { Supplement } from "./supplement/entry.ts";
import { TableBuilder, type WordTable } from "./words-table.ts";

/** Counts and days of a month; larger counts are written in figures. */
const COUNTS = [...Array.from({ length: 31 }, (_, i) => i + 1), 40, 45, 50, 60, 90, 100];
const DAYS = Array.from({ length: 31 }, (_, i) => i + 1);
const GENDERS = ["masculine", "feminine"] as const;
/** What an adjective's ending begins with: "первый", "pierwszy", "πρώτος", "erste". */
const ADJECTIVE_ENDING = /(?:[аеиіоуыэюяєїaeiouyαηιουεωაეიოუ]{1,2}[йsς]?)$/u;
const MIN_ORDINAL_STEM = 3;
/** Languages that add endings to whole ordinals: "harmadik", "harmadika". */
const SUFFIXED: ReadonlySet<string> = new Set(["hu", "fi", "et"]);

/** Cardinal numbers in words, folded, to their values. */
export function cardinalWords(language: string, { numbers = "" }: Supplement): Map<string, number> {
  const words = new Map<string, number>();
  const spelt = spellersOf(language).flatMap((speller) =>
    COUNTS.flatMap((value) =>
      GENDERS.flatMap((gender) =>
        variants(speller.toCardinal(value, { gender })).map((form) => [form, value] as const),
      ),
    ),
  );
  for (const [form, value] of spelt) if (!words.has(form)) words.set(form, value);
  for (const [at, group] of groupsOf(numbers).entries())
    for (const word of group) words.set(foldWord(word), at + 1);
  return words;
}

/** Ordinals from the first to the thirty-first, with the endings of adjectives where the language has any. */
export function ordinalWords(language: string, { ordinals = "" }: Supplement): WordTable<number> {
  const table = new TableBuilder<number>();
  const spelt = spellersOf(language).flatMap((speller) =>
    DAYS.flatMap((value) => variants(speller.toOrdinal?.(value) ?? "").map((form) => [form, value] as const)),
  );
  const listed = groupsOf(ordinals).flatMap((group, at) =>
    group.map((word) => [foldWord(word), at + 1] as const),
  );
  const known = new Set(listed.map(([form]) => form));
  for (const [form, value] of [...listed, ...spelt.filter(([word]) => !known.has(word))]) {
    table.add(form, value);
    const stem = form.replace(ADJECTIVE_ENDING, "");
    const inflects = stem !== form || SUFFIXED.has(language);
    if (inflects && stem.length >= MIN_ORDINAL_STEM) table.stem(stem, value);
  }
  return table.build();
}

/** "one/a two three": each group of words is one more than the group before. */
function groupsOf(list: string): string[][] {
  if (list === "") return [];
  return list.split(" ").map((group) => group.split("/").map((word) => word.replaceAll("_", " ")));
}

/** A number as it is spelt, also with spaces for hyphens and without either. */
function variants(spelt: string): string[] {
  const word = keyOf(foldWord(spelt));
  if (word === "") return [];
  return [...new Set([word, word.replaceAll("-", " "), word.replaceAll("-", "")])];
}
