/** Finds the words of a text that tell a tense. */
import { baseLanguage } from "../base-language.ts";
import { ownOrRelated } from "../quotations/words/index.ts";
import { type WordMatch, wordMatcher } from "./word-matcher.ts";
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

/** What is looked at behind a word for a name. */
const LOOK = 8;

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

/** Whether the words of tense of a language are known. `language`: BCP 47. */
export function knowsTenses(language: string): boolean {
  return tenseGrammarOf(language) !== null;
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
    markersIn: (text) => (decomposed ? inDecomposed(text, pattern) : inUnspaced(text, pattern)),
  };
}

function inUnspaced(text: string, pattern: RegExp): TenseMarker[] {
  return Array.from(text.matchAll(pattern)).flatMap(({ 0: { length }, index, groups = {} }) => {
    const tense = groups.future ? "future" : groups.past ? "past" : null;
    return tense ? [{ start: index, end: index + length, tense }] : [];
  });
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
  return inUnspaced(plain, pattern).map(({ start, end, tense }) => ({
    start: offsets[start] ?? offset,
    end: offsets[end] ?? offset,
    tense,
  }));
}

function fromWords({
  neither = "",
  future,
  past,
  resolved = "",
  articles = "",
  verbLast = false,
  participleLast = false,
}: TenseWords): TenseGrammar {
  const matcher = wordMatcher([
    ["neither", neither],
    ["resolved", resolved],
    ["future", future],
    ["past", past],
  ]);
  const determiners = new Set(articles.split(/\s+/));
  return {
    isVerbLast: verbLast,
    isParticipleLast: participleLast,
    markersIn: (text) =>
      matcher(text).flatMap((match) =>
        isName(text, match) || isAttribute(match, determiners) ? [] : markersOf(match),
      ),
  };
}

/** "agreed to" is past, and what stands behind it to come. */
function markersOf({
  name,
  start,
  end,
}: WordMatch<"neither" | "resolved" | "future" | "past">): TenseMarker[] {
  if (name === "neither") return [];
  if (name !== "resolved") return [{ start, end, tense: name }];
  return [
    { start, end: end - 1, tense: "past" },
    { start: end - 1, end, tense: "future" },
  ];
}

/** "May", "Will Smith", "Mohammed": a capital takes the word for a name, save that of a whole word or stem that opens the sentence. */
function isName(text: string, { isStarred, isStem, start, end }: WordMatch<string>): boolean {
  if (!/^\p{Lu}/u.test(text.slice(start, start + 2))) return false;
  const mayBeEnding = isStarred && !isStem;
  return mayBeEnding || start > 0 || /^\s+[\p{Lu}\p{N}]/u.test(text.slice(end, end + LOOK));
}

/** "the planned bridge", "im alten Haus": an ending behind an article is none of a verb. */
function isAttribute({ name, isStarred, before }: WordMatch<string>, articles: ReadonlySet<string>): boolean {
  return name === "past" && isStarred && articles.has(before);
}
