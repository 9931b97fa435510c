/** Word lists of follow-ups as they are looked up: phrases by their first word, and a row of all lists of a language. */
import { type FollowUpWords, GERMANIC_AND_ROMANCE_FOLLOW_UPS } from "./follow-up-words.ts";
import { OTHER_LATIN_FOLLOW_UPS } from "./follow-up-words-latin.ts";
import { OTHER_SCRIPTS_FOLLOW_UPS } from "./follow-up-words-scripts.ts";
import { GERMANIC_AND_ROMANCE, type Interrogatives } from "./interrogatives.ts";
import { OTHER_LATIN } from "./interrogatives-latin.ts";
import { spell } from "./interrogatives-match.ts";
import { ABJADS_AND_INDIC, CYRILLIC_AND_GREEK } from "./interrogatives-scripts.ts";

/** Phrases by their first word, the longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** What a language knows. */
export interface Row {
  readonly language: string;
  readonly joins: Phrases;
  readonly about: Phrases;
  readonly aboutLast: Phrases;
  readonly further: Phrases;
  readonly asks: Phrases;
  readonly polar: Phrases;
  readonly prepositions: Phrases;
  readonly places: Phrases;
  readonly persons: Phrases;
  readonly replaceable: Phrases;
  readonly who: Phrases;
  readonly possessives: Phrases;
  readonly weak: Phrases;
  readonly idioms: Phrases;
  readonly last: Phrases;
  readonly articles: Phrases;
  readonly beforeNouns: Phrases;
  readonly inflects: boolean;
  readonly caseless: boolean;
  readonly prefix: RegExp | null;
}

const INTERROGATIVES: readonly Interrogatives[] = [
  ...GERMANIC_AND_ROMANCE,
  ...OTHER_LATIN,
  ...CYRILLIC_AND_GREEK,
  ...ABJADS_AND_INDIC,
];

export const FOLLOW_UP_ROWS: readonly Row[] = [
  ...GERMANIC_AND_ROMANCE_FOLLOW_UPS,
  ...OTHER_LATIN_FOLLOW_UPS,
  ...OTHER_SCRIPTS_FOLLOW_UPS,
].map(toRow);

function toRow(words: FollowUpWords): Row {
  const asking = INTERROGATIVES.filter(({ language }) => language === words.language);
  const of = (pick: (one: Interrogatives) => readonly (string | undefined)[]) => asking.flatMap(pick);
  return {
    language: words.language,
    joins: phrases(words.joins),
    about: phrases(words.about),
    aboutLast: phrases(words.aboutLast),
    further: phrases(words.further),
    asks: phrases(
      words.asks,
      ...of(({ sure, subjects, asks, exclaims, clauses, nouns }) => [
        withoutSubjects(sure, subjects),
        asks,
        exclaims,
        clauses,
        nouns,
      ]),
    ),
    polar: phrases(...of(({ polar, named }) => [polar, named])),
    prepositions: phrases(words.prepositions, words.places, ...of(({ prepositions }) => [prepositions])),
    places: phrases(words.places),
    persons: phrases(words.persons),
    replaceable: phrases(words.replaceable),
    who: phrases(words.who),
    possessives: phrases(words.possessives),
    weak: phrases(words.weak),
    idioms: phrases(words.idioms),
    last: phrases(words.last),
    articles: phrases(words.articles),
    beforeNouns: phrases(words.beforeNouns),
    inflects: words.inflects ?? false,
    caseless: words.caseless ?? false,
    prefix: words.prefix ?? null,
  };
}

/** "Do you" asks, but not for a thing that could be left out. */
function withoutSubjects(list = "", subjects = ""): string {
  const known = new Set(subjects.split(/\s+/));
  return list
    .split(/\s+/)
    .filter((phrase) => !known.has(phrase.split("_").at(-1) ?? ""))
    .join(" ");
}

function phrases(...lists: readonly (string | undefined)[]): Phrases {
  const found = new Map<string, string[][]>();
  for (const entry of spell(lists.join(" ")).split(/\s+/).filter(Boolean)) {
    const phrase = entry.split("_");
    const first = phrase[0] ?? "";
    const others = found.get(first) ?? [];
    found.set(
      first,
      [...others, phrase].sort((a, b) => b.length - a.length),
    );
  }
  return found;
}

/** How many words the longest phrase has that stands at a place; 0 for none. */
export function lengthAt(list: Phrases, words: readonly string[], at: number): number {
  const candidates = list.get(words[at] ?? "") ?? [];
  return candidates.find((one) => one.every((word, offset) => words[at + offset] === word))?.length ?? 0;
}

/** How many words the phrase has that ends the words; 0 for none. */
export function lengthAtEnd(list: Phrases, words: readonly string[]): number {
  for (let at = 0; at < words.length; at += 1)
    if (lengthAt(list, words, at) === words.length - at) return words.length - at;
  return 0;
}

/** Where the first phrase of a list stands; -1 for nowhere. */
export function find(list: Phrases, words: readonly string[]): number {
  return words.findIndex((_, at) => lengthAt(list, words, at) > 0);
}
