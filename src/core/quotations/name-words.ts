/** The words of a speaker's name as names are compared: without titles, in every way of cutting and reading them. */
import { baseLanguage } from "../../text/base-language.ts";
import { fold } from "../../text/lexemes-fold.ts";
import { namesIn } from "../../text/names.ts";
import { wordsOf } from "../../text/names-words.ts";
import { type NamePhrase, namePhrase } from "./name-phrase.ts";
import { isDeterminer, isNameParticle, isPlainWord } from "./plain-words.ts";
import { skeletonsOf, wholeSkeletons } from "./skeletons.ts";

/** A name with the language of its article; "und" for one that somebody typed, perhaps without capitals. */
export interface SpokenName {
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
}

export interface NameWord {
  readonly folded: string;
  readonly script: string;
  readonly keys: readonly string[];
  /** Its consonants without the mark of their kind, as coarse as Arabic writes them, which has neither p nor v. */
  readonly consonants: readonly string[];
  /** Of the word alone. */
  readonly skeletons: readonly string[];
}

/** One way of cutting a name into words. */
export interface Reading {
  readonly words: readonly NameWord[];
  /** Of all words together. */
  readonly skeletons: readonly string[];
}

export interface ReadName {
  /** None where nobody is named: for a pronoun, a role. */
  readonly readings: readonly Reading[];
  /** Whether the name may be that of whom the speaker speaks for. */
  readonly isProxy: boolean;
}

type Script = readonly [name: string, form: RegExp];

/** Scripts in which a name is spelled in one way, or nearly so: Japanese writes names in several at once. */
export const SPELLING_SCRIPTS: readonly Script[] = [
  "Latin",
  "Cyrillic",
  "Greek",
  "Arabic",
  "Hebrew",
  "Han",
  "Hangul",
  "Thai",
  "Devanagari",
].map((name) => [name, new RegExp(`\\p{Script=${name}}`, "u")]);
const SCRIPTS: readonly Script[] = [
  ["Kana", /[\p{Script=Katakana}\p{Script=Hiragana}]/u],
  ...SPELLING_SCRIPTS,
];
/** Words joined by a hyphen may be a title as a whole: "Kreml-Sprecherin". */
const COMPOUND = /[\p{L}\p{M}\p{N}]+-([\p{L}\p{M}]+)(?![\p{L}\p{M}-])/gu;
/** A given name of two syllables: "Chul-soo". */
const SYLLABLES = /(?<=\p{Lu}\p{Ll}{1,6})[-‐‑](?=\p{Ll})/gu;
/** Keys of months and weekdays: nobody is called by a day. */
export const CALENDAR_KEY = /^[ow]/;
/** Keys of countries: beside a role, what somebody has it of. */
const REGION_KEY = /^r/;
/** Languages that write every noun with a capital. */
const NOUN_CAPITALS: ReadonlySet<string> = new Set(["de", "lb", "nds"]);
const HAN_NAME = /^\p{Script=Han}{2,4}$/u;
/** Capitals begin names where a script has them; Georgian ones do not. */
const CAPITAL = /[\p{Lu}\p{Lt}]/u;
/** "76-year-old" begins with none. */
const LETTER = /^\p{L}/u;
const SMALL = /^(?!\p{Script=Georgian})\p{Ll}/u;

/** Names whose words are kept, and the longest of them: a few MB. */
const MOST_KEPT = 5_000;
const LONGEST_KEPT = 200;
const kept = new Map<string, ReadName>();

/** Each name is compared with many others, and cutting it takes ICU tenths of a millisecond: it is kept. */
export function readName(spoken: SpokenName): ReadName {
  const id = `${spoken.language} ${spoken.name}`;
  const before = kept.get(id);
  if (before) return before;
  const made = read(spoken);
  if (kept.size >= MOST_KEPT) kept.clear();
  if (id.length <= LONGEST_KEPT) kept.set(id, made);
  return made;
}

function read({ name, language }: SpokenName): ReadName {
  const plain = name.replace(COMPOUND, withoutTitle).replace(SYLLABLES, "");
  const phrase = namePhrase(
    plain,
    language,
    (text) => readingsOf({ text, hasRole: true }, language).length > 0,
  );
  return { readings: readingsOf(phrase, language), isProxy: phrase.isProxy };
}

/** The words of a name, without titles; cut in several ways where ICU has a choice. Empty where nobody is named. */
function readingsOf({ text, hasRole }: Pick<NamePhrase, "text" | "hasRole">, language: string): Reading[] {
  const isHan = HAN_NAME.test(text);
  const cuts = (isHan ? [language, "ja"] : [language]).map((one) => ({
    words: wordsOf(text, one),
    language: one,
  }));
  if (isHan) cuts.push({ words: [text], language: "und" });
  const takesSmall = language === "und" && !CAPITAL.test(text);
  const isName = (word: string, at: number, words: readonly string[]) =>
    LETTER.test(word) &&
    (takesSmall || !SMALL.test(word)) &&
    !isPlainWord(word) &&
    !isCommonNoun(words.slice(0, at), language);
  return cuts.flatMap(({ words, language: one }): Reading[] => {
    const named = words.filter(isName).map((word) => ({ word, ...nameWord(word, one) }));
    const own = named.filter(({ keys }) => !keys.some((key) => isOfNobody(key, hasRole)));
    const isNamed = own.some(({ folded, script }) => folded.length > 1 || script === "Han");
    if (!isNamed) return [];
    const skeletons = wholeSkeletons(
      own.map(({ word }) => word),
      one,
    );
    return [{ words: own, skeletons }];
  });
}

function isOfNobody(key: string, hasRole: boolean): boolean {
  return CALENDAR_KEY.test(key) || (hasRole && REGION_KEY.test(key));
}

/** Where nouns have capitals, one behind an article or an adjective is no name, unless small words join names ("von der"). */
function isCommonNoun(before: readonly string[], language: string): boolean {
  if (!NOUN_CAPITALS.has(baseLanguage(language))) return false;
  const small = before.slice(before.findLastIndex((word) => !SMALL.test(word) && !isDeterminer(word)) + 1);
  return small.length > 0 && !small.some(isNameParticle);
}

function withoutTitle(compound: string, last: string): string {
  return isPlainWord(last) ? "" : compound;
}

function nameWord(word: string, language: string): NameWord {
  const mentions = [language, "und"].flatMap((one) => namesIn(word, one, "question"));
  const keys = [...new Set(mentions.flatMap(({ keys }) => keys))];
  return {
    folded: fold(word, language),
    script: SCRIPTS.find(([, form]) => form.test(word))?.[0] ?? "",
    keys,
    consonants: keys
      .filter((key) => key.startsWith("m"))
      .map((key) => key.slice(1).replaceAll("p", "b").replaceAll("v", "f")),
    skeletons: skeletonsOf(word, language),
  };
}
