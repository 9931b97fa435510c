/** Tells whether a sentence can be understood alone, or leans on the one before it: "He said …", "Однако …", "その…". */
import { type Anaphora, LATIN } from "./anaphora-latin.ts";
import { OPENINGS, OTHER_SCRIPTS } from "./anaphora-scripts.ts";
import { baseLanguage } from "./base-language.ts";

/** Letters and digits of a text that is too short to tell something by itself ("Not yet.", "まだだ。"). */
const MIN_LETTERS = { spaced: 12, unspaced: 6 } as const;
/** Words that the longest phrase of the tables has, and one before it. */
const OPENING_WORDS = 6;
/** Of the sentence, characters in which these words are looked for. */
const OPENING_CHARS = 160;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const LETTER = /[\p{L}\p{N}]/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;
/** Opening quotation marks and brackets around a beginning, and list marks before it. */
const DRESS = /^[\s\p{Ps}\p{Pi}"'„‚•*·]+/u;
/** Nothing begins with these: the rest of a quotation, of an aside, of a list. A dash opens direct speech, too, whose speaker is elsewhere. */
const FRAGMENT = /^\s*(?:[,;:)\]}»”’」』）】,，、；：。！？]|\.{2,}|…|[-–—―]\s?)/u;
/** A small letter, where a script has both kinds; "iPhone" and "al-Qaida" are names, whose capital comes later. */
const SMALL_START = /^(?!\p{Script=Georgian})\p{Ll}[\p{Ll}\p{M}]*(?![\p{L}\p{M}’'-])/u;
const QUOTATION_MARK = /["“”„«»「」『』]/gu;
/** Languages whose capital I is the dotless one. */
const TURKIC = /^(?:tr|az)$/;
const END_MARKS = /[\s.!?。！？…,،؟۔।]+$/u;

interface Row {
  readonly refers: Phrases;
  readonly owns: Phrases;
  readonly links: Phrases;
  readonly prepositions: Phrases;
  readonly bars: Phrases;
  readonly opening: RegExp | undefined;
}

/** Phrases by their first word. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

const rows = new Map<string, Row[]>();
for (const source of [...LATIN, ...OTHER_SCRIPTS]) {
  for (const language of source.languages.split(" "))
    rows.set(language, [...(rows.get(language) ?? []), toRow(source, language)]);
}

/**
 * True when a sentence points back at its start, or is a piece of something: its antecedent must be shown, too.
 * `language` is BCP 47; of a language without a table only the signs that all languages share are read.
 */
export function leansBack(sentence: string, language: string): boolean {
  const base = baseLanguage(language);
  if (isFragment(sentence) || isBareQuotation(sentence)) return true;
  const text = sentence.replace(DRESS, "");
  if (OPENINGS.get(base)?.test(text)) return true;
  const words = lower(text.slice(0, OPENING_CHARS), base).match(WORD)?.slice(0, OPENING_WORDS) ?? [];
  return (rows.get(base) ?? []).some((row) => row.opening?.test(text) || pointsBack(row, words));
}

function pointsBack(row: Row, words: readonly string[]): boolean {
  if (lengthAt(row.links, words, 0) > 0 || lengthAt(row.owns, words, 0) > 0 || refersAt(row, words, 0))
    return true;
  const before = lengthAt(row.prepositions, words, 0);
  return before > 0 && refersAt(row, words, before);
}

function refersAt(row: Row, words: readonly string[], at: number): boolean {
  const length = lengthAt(row.refers, words, at);
  return length > 0 && lengthAt(row.bars, words, at + length) === 0;
}

/** How many words the longest phrase of a list has that stands at a place; 0 for none. */
function lengthAt(list: Phrases, words: readonly string[], at: number): number {
  const found = list
    .get(words[at] ?? "")
    ?.filter((phrase) => phrase.every((word, offset) => words[at + offset] === word));
  return Math.max(0, ...(found ?? []).map(({ length }) => length));
}

function isFragment(sentence: string): boolean {
  if (FRAGMENT.test(sentence) || SMALL_START.test(sentence.replace(DRESS, ""))) return true;
  const letters = sentence.match(LETTER)?.length ?? 0;
  return letters < (UNSPACED.test(sentence) ? MIN_LETTERS.unspaced : MIN_LETTERS.spaced);
}

/** Nothing but quoted words, or an end of a longer quotation: who says them is told elsewhere. */
function isBareQuotation(sentence: string): boolean {
  const text = sentence.replace(END_MARKS, "").trimStart();
  const marks = Array.from(text.matchAll(QUOTATION_MARK), ({ index }) => index);
  const [first, last] = [marks[0], marks.at(-1)];
  const opens = first === 0;
  const closes = last === text.length - 1;
  return marks.length === 1 ? opens || closes : marks.length === 2 && opens && closes;
}

function toRow(source: Anaphora, language: string): Row {
  const calendar = [...calendarWords(language)];
  const list = (words = "") => phrases(words.split(/\s+/), language);
  return {
    refers: list(source.refers),
    owns: list(source.owns),
    links: list(source.links),
    prepositions: list(source.prepositions),
    bars: phrases([...(source.bars ?? "").split(/\s+/), ...calendar], language),
    opening: source.opening,
  };
}

function phrases(entries: readonly string[], language: string): Phrases {
  const found = new Map<string, string[][]>();
  for (const entry of entries.filter(Boolean)) {
    const phrase = lower(entry, language).split("_");
    const first = phrase[0] ?? "";
    found.set(first, [...(found.get(first) ?? []), phrase]);
  }
  return found;
}

/** Diacritics stay: they tell Spanish "él" from "el", Greek "ή" from "η", Vietnamese tones. */
function lower(text: string, language: string): string {
  const composed = text.normalize("NFKC");
  return TURKIC.test(language) ? composed.toLocaleLowerCase("tr") : composed.toLowerCase();
}

/** "This Tuesday", "este marzo": days of the week and months, as CLDR has them. */
function* calendarWords(language: string): Generator<string> {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC", calendar: "gregory" });
  const weekday = format({ weekday: "long" });
  const month = format({ month: "long" });
  for (let at = 0; at < 12; at += 1) {
    yield month.format(Date.UTC(2024, at, 1)).replaceAll(/\s+/g, "_");
    if (at < 7) yield weekday.format(Date.UTC(2024, 0, at + 1)).replaceAll(/\s+/g, "_");
  }
}
