/** A language's words of speech made ready for looking up: which kinds a word or phrase is of. */
import { abbreviationKind, beginsSentence } from "../../abbreviations.ts";
import { validLocale } from "../../sentences-segmenter.ts";
import { speechWordsOf } from "../words/index.ts";
import type { SpeechWords } from "../words/speech-words.ts";
import { normalised, type Token } from "./tokens.ts";

/** Lists of `SpeechWords` as one set of names; those of pronouns by whom they mean. */
export type Kind =
  | Exclude<keyof SpeechWords, "pronouns" | "saidIn">
  | "he"
  | "she"
  | "they"
  | "person"
  | "self"
  | "calendar"
  | "months";

/** How many tokens the longest entry of a kind has that begins at a token. */
export type Kinds = Partial<Record<Kind, number>>;

interface Entry {
  readonly kind: Kind;
  /** Words of the entry after the first one; a star at the end stands for any ending. */
  readonly rest: readonly string[];
}

/** Words of speech of a language, ready to be looked up. */
export interface Lexicon {
  readonly language: string;
  /** False where no table says anything of the language or a relative. */
  readonly isKnown: boolean;
  /** Kinds of the token at an index. */
  kindsAt(tokens: readonly Token[], index: number): Kinds;
  /** Suffixes of a kind ("-은"), the longest first. */
  suffixes(kind: Kind): readonly string[];
  /** Entries as written in the table, for languages without spaces. */
  readonly tables: readonly SpeechWords[];
  /** Whether a full stop belongs to a word; `next` is the word behind it, which may begin a sentence. */
  isShort(word: string, next?: string): boolean;
}

const LISTS = [
  "verbs verbsBesideQuotes nouns accordingBefore accordingAfter that quotative subjectMarkers roles rolesOfWomen titles",
  "nameParticles naming negations prepositions linking determiners relatives auxiliaries joins as verbsWithoutThat",
]
  .join(" ")
  .split(" ");
const NOTHING: Kinds = Object.freeze({});
const SHORTEST_STEM = 2;
/** Languages that write nouns together: a role may end a longer word ("Bundesfinanzminister"). */
const COMPOUNDING = /^(?:de|nl|af|lb|fy|sv|da|no|nb|nn|is|fo|fi|et|hu)$/;
const LEAST_COMPOUND_PART = 4;
/** Conjunctions that Arabic and Hebrew write together with the next word. */
const PREFIXED: Readonly<Record<string, RegExp>> = {
  ar: /^[وف](?=\p{L}{3})/u,
  fa: /^و(?=\p{L}{9})/u,
  he: /^ו(?=\p{L}{3})/u,
};
const MOST_KEPT = 20_000;

const lexicons = new Map<string, Lexicon>();

/** The lexicon of a base language; made when first asked for. */
export function lexiconOf(language: string): Lexicon {
  const kept = lexicons.get(language);
  if (kept) return kept;
  const lexicon = makeLexicon(language);
  lexicons.set(language, lexicon);
  return lexicon;
}

function makeLexicon(language: string): Lexicon {
  const tables = speechWordsOf(language);
  const exact = new Map<string, Entry[]>();
  const stems = new Map<string, Entry[]>();
  const suffixes = new Map<Kind, string[]>();
  const add = (kind: Kind, list: string | undefined) => {
    for (const item of (list ?? "").split(/\s+/)) addItem(kind, item, { exact, stems, suffixes, language });
  };
  for (const table of tables) {
    for (const name of LISTS) add(name as Kind, table[name as keyof SpeechWords] as string | undefined);
    for (const name of ["he", "she", "they", "person"] as const) add(name, table.pronouns?.[name]);
    add("roles", table.rolesOfWomen);
    add("self", table.pronouns?.speaker);
  }
  const { days, months } = calendarOf(language);
  add("calendar", [...days, ...months].join(" "));
  add("months", months.join(" "));
  for (const list of suffixes.values()) list.sort((a, b) => b.length - a.length);
  const kept = new Map<string, readonly Entry[]>();
  return {
    language,
    isKnown: tables.length > 0,
    tables,
    suffixes: (kind) => suffixes.get(kind) ?? [],
    isShort: (word, next) => {
      const kind = abbreviationKind(word, language);
      return kind === "either" ? next === undefined || !beginsSentence(next, language) : kind !== null;
    },
    kindsAt(tokens, index) {
      const word = tokens[index]?.lower ?? "";
      let entries = kept.get(word);
      if (!entries) {
        entries = entriesOf(word, { exact, stems, language });
        if (kept.size >= MOST_KEPT) kept.clear();
        kept.set(word, entries);
      }
      return entries.length === 0 ? NOTHING : longest(entries, tokens, index);
    },
  };
}

interface Places {
  readonly exact: Map<string, Entry[]>;
  readonly stems: Map<string, Entry[]>;
  readonly language: string;
}

function addItem(
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

function entriesOf(word: string, places: Places): readonly Entry[] {
  const own = lookUp(word, places);
  const bare = word.replace(PREFIXED[places.language] ?? /^(?!)/u, "");
  const all = bare === word ? own : [...own, ...lookUp(bare, places)];
  if (!COMPOUNDING.test(places.language) || all.length > 0) return all;
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

function longest(entries: readonly Entry[], tokens: readonly Token[], index: number): Kinds {
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

/** Days of the week and months in all forms that CLDR has: they stand beside a speaker without being one. */
function calendarOf(language: string): {
  readonly days: readonly string[];
  readonly months: readonly string[];
} {
  const locale = validLocale(language);
  if (Intl.DateTimeFormat.supportedLocalesOf(locale).length === 0) return { days: [], months: [] };
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC", calendar: "gregory" });
  const [weekday, month, date] = [
    format({ weekday: "long" }),
    format({ month: "long" }),
    format({ month: "long", day: "numeric" }),
  ];
  const listed = (name: string) => name.toLowerCase().replaceAll(/\s+/g, "_");
  const inDate = (instant: number) =>
    date.formatToParts(instant).find(({ type }) => type === "month")?.value ?? "";
  const instants = Array.from({ length: 12 }, (_, at) => Date.UTC(2024, at, 1));
  const months = instants.flatMap((instant) => [month.format(instant), inDate(instant)].map(listed));
  const days = Array.from({ length: 7 }, (_, at) => listed(weekday.format(Date.UTC(2024, 0, at + 1))));
  return { days, months };
}
