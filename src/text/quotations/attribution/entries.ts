/** The entries of tables of words of speech, found by the words that they begin with. */
import type { SpeechWords } from "../words/speech-words.ts";
import type { Kind, Kinds } from "./kinds.ts";
import { normalised, type Token } from "./tokens.ts";

/** An entry of a table. */
export interface Entry {
  readonly kind: Kind;
  /** Words of the entry after the first one; a star at the end stands for any ending. */
  readonly rest: readonly string[];
}

/** No kinds at all. */
export const NOTHING: Kinds = Object.freeze({});
const LISTS = [
  "verbs verbsBesideQuotes nouns accordingBefore accordingAfter that quotative subjectMarkers roles rolesOfWomen titles",
  "nameParticles naming negations prepositions linking determiners relatives auxiliaries joins as verbsWithoutThat forSentence",
]
  .join(" ")
  .split(" ");
const SHORTEST_STEM = 2;
/** Longer runs of letters are no words. */
const LONGEST_WORD = 60;
/** Languages that write nouns together: a role may end a longer word ("Bundesfinanzminister"). */
const COMPOUNDING = /^(?:de|nl|af|lb|fy|sv|da|no|nb|nn|is|fo|fi|et|hu)$/;
const LEAST_COMPOUND_PART = 4;
/** Roles that end more surnames than names of roles: "Zimmermann", "Andersson". */
const SURNAME_ENDS = /(?:mann|man|mand|son|bauer|koch|könig|konge|graf)$/u;
/** Conjunctions that Arabic and Hebrew write together with the next word. */
const PREFIXED: Readonly<Record<string, RegExp>> = {
  ar: /^[وف](?=\p{L}{3})/u,
  fa: /^و(?=\p{L}{9})/u,
  he: /^ו(?=\p{L}{3})/u,
};
/** Entries by their first words, whole or as stems. */
export interface Places {
  readonly exact: Map<string, Entry[]>;
  readonly stems: Map<string, Entry[]>;
  readonly language: string;
}

/** All entries of tables, and the suffixes ("-은") among them, the longest first. */
export function entriesFrom(tables: readonly SpeechWords[], language: string) {
  const places: Places = { exact: new Map(), stems: new Map(), language };
  const suffixes = new Map<Kind, string[]>();
  const add = (kind: Kind, list: string | undefined) => {
    for (const item of (list ?? "").split(/\s+/)) addItem(kind, item, { ...places, suffixes });
  };
  for (const table of tables) {
    for (const name of LISTS) add(name as Kind, table[name as keyof SpeechWords] as string | undefined);
    for (const name of ["he", "she", "they", "person"] as const) add(name, table.pronouns?.[name]);
    add("roles", table.rolesOfWomen);
    add("self", table.pronouns?.speaker);
  }
  for (const list of suffixes.values()) list.sort((a, b) => b.length - a.length);
  return { places, suffixes };
}

/** Puts an item of a list where it is found; suffixes ("-은") are kept apart. */
export function addItem(
  kind: Kind,
  item: string,
  { exact, stems, suffixes, language }: Places & { readonly suffixes: Map<Kind, string[]> },
): void {
  if (item.startsWith("-")) {
    suffixes.set(kind, [...(suffixes.get(kind) ?? []), normalised(item.slice(1), language)]);
    return;
  }
  // An apostrophe that joins two words is an end of the first: "d'après".
  const [first = "", ...rest] = normalised(item, language)
    .replaceAll(/(?<=^|_)(\p{L}{1,5}')(?=\p{L})/gu, "$1_")
    .split("_");
  if (first === "") return;
  const isStem = first.endsWith("*");
  const places = isStem ? stems : exact;
  const key = isStem ? first.slice(0, -1) : first;
  places.set(key, [...(places.get(key) ?? []), { kind, rest: rest.filter((word) => word !== "") }]);
}

/** Entries that begin with a word. */
export function entriesOf(word: string, places: Places): readonly Entry[] {
  if (word.length > LONGEST_WORD) return [];
  const own = lookUp(word, places);
  const bare = word.replace(PREFIXED[places.language] ?? /^(?!)/u, "");
  const all = bare === word ? own : [...own, ...lookUp(bare, places)];
  if (!COMPOUNDING.test(places.language) || all.length > 0 || SURNAME_ENDS.test(word)) return all;
  for (let at = 2; at <= word.length - LEAST_COMPOUND_PART; at += 1) {
    const roles = lookUp(word.slice(at), places).filter(({ kind }) => kind.startsWith("roles"));
    if (roles.length > 0) return roles;
  }
  return all;
}

function lookUp(word: string, { exact, stems }: Places): readonly Entry[] {
  const found = [...(exact.get(word) ?? [])];
  for (let length = SHORTEST_STEM; length <= word.length; length += 1)
    found.push(...(stems.get(word.slice(0, length)) ?? []));
  return found;
}

/** The longest entry of each kind that fits the tokens from an index on. */
export function longest(
  entries: readonly Entry[],
  tokens: readonly Pick<Token, "lower">[],
  index: number,
): Kinds {
  const kinds: Kinds = {};
  for (const { kind, rest } of entries) {
    const fits = rest.every((word, at) => matches(word, tokens[index + 1 + at]?.lower ?? ""));
    if (fits) kinds[kind] = Math.max(kinds[kind] ?? 0, rest.length + 1);
  }
  return kinds;
}

function matches(entry: string, word: string): boolean {
  return entry.endsWith("*") ? word.startsWith(entry.slice(0, -1)) : entry === word;
}
