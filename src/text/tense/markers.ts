/** Finds the words of a text that tell a tense. */
import { baseLanguage } from "../base-language.ts";
import { ownOrRelated } from "../quotations/words/index.ts";
import type { Tense, TenseParts, TenseWords } from "./words.ts";
import { GERMANIC, HELLENIC, ROMANCE } from "./words-european.ts";
import { AUSTRONESIAN_AFRICAN, CAUCASIAN, IRANIAN_INDIC, TURKIC, URALIC } from "./words-other.ts";
import { TENSE_PARTS } from "./words-parts.ts";
import { SEMITIC } from "./words-semitic.ts";
import { BALTIC, SLAVIC } from "./words-slavic.ts";

/** A word or phrase that tells a tense; offsets in UTF-16 code units. */
export interface TenseMarker {
  readonly start: number;
  readonly end: number;
  readonly tense: Tense;
}

/** How a language tells tenses. */
export interface TenseGrammar {
  readonly isVerbLast: boolean;
  readonly isParticipleLast: boolean;
  /** In the order of the text; none overlap. */
  markersIn(text: string): TenseMarker[];
}

const WORDS: Readonly<Record<string, TenseWords>> = {
  ...GERMANIC,
  ...ROMANCE,
  ...HELLENIC,
  ...SLAVIC,
  ...BALTIC,
  ...SEMITIC,
  ...IRANIAN_INDIC,
  ...TURKIC,
  ...URALIC,
  ...CAUCASIAN,
  ...AUSTRONESIAN_AFRICAN,
};

const grammars = new Map<string, TenseGrammar | null>();

/** Null where nothing is known of the language nor of its relatives. `language`: BCP 47. */
export function tenseGrammarOf(language: string): TenseGrammar | null {
  const base = baseLanguage(language);
  const known = grammars.get(base);
  if (known !== undefined) return known;
  const [parts] = ownOrRelated(TENSE_PARTS, base);
  const [words] = ownOrRelated(WORDS, base);
  const made = parts ? fromParts(parts) : words ? fromWords(words) : null;
  grammars.set(base, made);
  return made;
}

function fromParts({
  neither,
  future,
  past,
  verbLast = false,
  decomposed = false,
}: TenseParts): TenseGrammar {
  const pattern = new RegExp(`(?<neither>${neither || "(?!)"})|(?<future>${future})|(?<past>${past})`, "gu");
  return {
    isVerbLast: verbLast,
    isParticipleLast: false,
    markersIn: (text) => (decomposed ? inDecomposed(text, pattern) : markersOf(text.matchAll(pattern))),
  };
}

function inDecomposed(text: string, pattern: RegExp): TenseMarker[] {
  const offsets: number[] = [];
  let plain = "";
  let offset = 0;
  for (const character of text) {
    const piece = character.normalize("NFD");
    for (let unit = 0; unit < piece.length; unit += 1) offsets.push(offset);
    plain += piece;
    offset += character.length;
  }
  offsets.push(offset);
  return markersOf(plain.matchAll(pattern)).map(({ start, end, tense }) => ({
    start: offsets[start] ?? offset,
    end: offsets[end] ?? offset,
    tense,
  }));
}

/** Whole words go before those with a star: "is_set" before "is_*". */
function fromWords({
  neither = "",
  future,
  past,
  verbLast = false,
  participleLast = false,
}: TenseWords): TenseGrammar {
  const lists = { neither: itemsOf(neither), future: itemsOf(future), past: itemsOf(past) };
  const groups = [false, true].flatMap((starred) =>
    Object.entries(lists).map(([name, items]) => ({
      name: starred ? `${name}Like` : name,
      items: items.filter((item) => item.includes("*") === starred),
    })),
  );
  const sources = groups.flatMap(({ name, items }) =>
    items.length > 0 ? [`(?<${name}>${items.map(patternOf).join("|")})`] : [],
  );
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${sources.join("|")})(?![\\p{L}\\p{M}\\p{N}])`,
    "giu",
  );
  return {
    isVerbLast: verbLast,
    isParticipleLast: participleLast,
    markersIn: (text) => markersOf(text.matchAll(pattern)),
  };
}

function itemsOf(list: string): string[] {
  return list.split(/\s+/).filter((item) => item !== "");
}

function patternOf(item: string): string {
  return item
    .replaceAll(/[.+?^$()|[\]{}\\]/g, "\\$&")
    .replaceAll("'", "['’]")
    .replaceAll("*", "[\\p{L}\\p{M}]+")
    .replaceAll("_", "\\s+");
}

function markersOf(matches: Iterable<RegExpExecArray>): TenseMarker[] {
  const found: TenseMarker[] = [];
  for (const match of matches) {
    const { 0: word, index, groups = {} } = match;
    const tense = tenseIn(groups);
    if (tense !== null && !isName(match)) found.push({ start: index, end: index + word.length, tense });
  }
  return found;
}

/** "May", "Will Smith", "Mohammed": a capital takes the word for a name, save that of a whole word that opens the sentence. */
function isName({ 0: word, index, groups = {}, input }: RegExpExecArray): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  const isLike = (groups.futureLike ?? groups.pastLike) !== undefined;
  return (
    isLike ||
    index > 0 ||
    /^\s+[\p{Lu}\p{N}]/u.test(input.slice(index + word.length, index + word.length + 8))
  );
}

function tenseIn(groups: Readonly<Record<string, string | undefined>>): Tense | null {
  if (groups.future ?? groups.futureLike) return "future";
  return (groups.past ?? groups.pastLike) ? "past" : null;
}
