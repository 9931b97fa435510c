/**
 * The words of a text as full-text search compares them: cut by ICU, folded, lightly stemmed. Runs of Han also
 * give pairs of neighbouring characters, because ICU's dictionary cuts compounds differently from place to place.
 */

import { baseLanguage } from "./base-language.ts";
import { fold } from "./lexemes-fold.ts";
import { segmenterFor } from "./sentences-segmenter.ts";
import { stem } from "./stem.ts";

/** Code units given to ICU at a time: V8 copies the whole input for every segment it hands out. */
const WINDOW = 400;
/**
 * Measured on JSQuAD valid (1,145 passages, recall@1): words .882, pairs of all characters .873, both .883, words and
 * pairs of Han .887. Pairs of kana, and of Thai letters, add noise.
 */
const HAN_RUN = /\p{Script=Han}{2,}/gu;
/** Articles and prepositions that Romance languages elide: "l'homme", "dell'anno". */
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|un|all|dall|dell|nell|sull|quest|coll)['’]/u;
const ELIDING: ReadonlySet<string> = new Set(["fr", "it", "ca", "oc"]);
/** What follows an apostrophe is an ending: English 's; in Turkish every case of a name ("Ankara'da"). */
const POSSESSIVE = /['’]s$/u;
const APOSTROPHE_CASE = /['’].*$/u;
const CASED_BY_APOSTROPHE: ReadonlySet<string> = new Set(["tr", "az"]);
/** Groups of digits are joined; a decimal mark becomes "·", which FTS5's ascii tokenizer keeps within a word. */
const GROUPED = /(\d)[.,’'٬](?=\d{3}(?!\d))/g;
const DECIMAL = /(\d)[.,٫](?=\d)/g;
const PLAIN = /^[\p{L}\p{M}\p{N}]+$/u;
/** Everything else that must not stand in the index: ASCII the tokenizer would cut at, quotes, controls. */
const NOT_LEXEME = /[^\p{L}\p{M}\p{N}·]/gu;

/** Lexemes of a text in order, with repetitions; none holds white space, quotes, controls or ASCII punctuation. */
export function lexemes(text: string, language: string): string[] {
  const base = baseLanguage(language);
  const folded = fold(text, base);
  const found: string[] = [];
  for (const window of windows(folded)) addWords(window, base, found);
  for (const [run] of folded.matchAll(HAN_RUN)) addPairs(run, found);
  return found;
}

/** Cuts at white space where there is some; else between any two characters. */
function* windows(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    const window = text.slice(start, start + WINDOW);
    const length = start + window.length < text.length ? cutLength(window) : window.length;
    yield window.slice(0, length);
    start += length;
  }
}

function cutLength(window: string): number {
  const space = Math.max(window.lastIndexOf(" "), window.lastIndexOf("\n"));
  if (space > 0) return space;
  return isHighSurrogate(window.charCodeAt(window.length - 1)) ? window.length - 1 : window.length;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function addWords(window: string, language: string, found: string[]): void {
  for (const { segment, isWordLike } of segmenterFor(language, "word").segment(window)) {
    if (!isWordLike) continue;
    const lexeme = toLexeme(segment, language);
    if (lexeme !== "") found.push(lexeme);
  }
}

function toLexeme(word: string, language: string): string {
  if (PLAIN.test(word)) return stem(word, language);
  const bare = withoutApostrophe(word, language).replace(GROUPED, "$1").replace(DECIMAL, "$1·");
  return stem(bare.replace(NOT_LEXEME, ""), language);
}

function withoutApostrophe(word: string, language: string): string {
  if (ELIDING.has(language)) return word.replace(ELISION, "");
  return word.replace(CASED_BY_APOSTROPHE.has(language) ? APOSTROPHE_CASE : POSSESSIVE, "");
}

function addPairs(run: string, found: string[]): void {
  const characters = Array.from(run);
  characters.slice(1).forEach((character, at) => {
    found.push(`${characters[at] ?? ""}${character}`);
  });
}
