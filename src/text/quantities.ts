/** Numbers of a text with their values, in figures and in words, multiplied by the "million" that follows. */

import { baseLanguage } from "./base-language.ts";
import { fold } from "./lexemes-fold.ts";
import { scaleAtStart, scaleOf } from "./number-scales.ts";
import { type NumberWords, numberWord, numberWordsOf } from "./number-words.ts";
import { segmenterFor } from "./sentences-segmenter.ts";

/** `text.slice(start, end)` says it; several `values` where a mark may separate thousands or decimals ("1.234"). */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly values: readonly number[];
  readonly written: "figures" | "words";
}

const FIGURES = /\p{Nd}{1,3}(?:[ \u00a0\u202f]\p{Nd}{3})+(?![\p{Nd}.,]\p{Nd})|\p{Nd}+(?:[.,'’٬٫]\p{Nd}+)*/gu;
const NEXT_WORD = /^[\s\u00a0-]{0,2}(\p{L}[\p{L}\p{M}]*)/u;
/** In thousands, or as in India: 1,00,000. */
const GROUPED = /^\d{1,3}(?:,\d{3})+$|^\d{1,2}(?:,\d{2})*,\d{3}$/;
const MAX_SHORT_FORM = 3;
const HAN_ONLY = /^\p{Script=Han}+$/u;

/** In order of their places, none overlapping. `language`: BCP 47. */
export function quantitiesIn(text: string, language: string): Quantity[] {
  const figures = joinChains(inFigures(text, language), text);
  const words = inWords(text, language).filter(
    ({ start, end }) => !figures.some((other) => start < other.end && other.start < end),
  );
  return [...figures, ...words].sort((a, b) => a.start - b.start);
}

/** True when both may say the same number. */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  return a.values.some((value) =>
    b.values.some((other) => Math.abs(value - other) <= 1e-9 * Math.abs(value)),
  );
}

interface Figures extends Quantity {
  readonly factor: number;
}

function inFigures(text: string, language: string): Figures[] {
  return [...text.matchAll(FIGURES)].map((match) => {
    const end = match.index + match[0].length;
    const scale = scaleBehind(text.slice(end, end + 30), language);
    const factor = scale?.factor ?? 1;
    return {
      start: match.index,
      end: end + (scale?.length ?? 0),
      values: valuesOf(fold(match[0], "und")).map((value) => value * factor),
      written: "figures",
      factor,
    };
  });
}

function scaleBehind(rest: string, language: string): { factor: number; length: number } | null {
  const sign = scaleAtStart(rest, language);
  if (sign) return sign;
  const next = NEXT_WORD.exec(rest);
  const factor = next?.[1] === undefined ? null : scaleOf(next[1], language);
  return next && factor !== null ? { factor, length: next[0].length } : null;
}

/** "2億8000万": figures that follow each other with falling factors are one number. */
function joinChains(figures: readonly Figures[], text: string): Quantity[] {
  const joined: Figures[] = [];
  for (const next of figures) {
    const last = joined.at(-1);
    const follows = last && last.end === next.start && last.factor > next.factor && last.factor >= 1e4;
    if (!last || !follows || /\s/u.test(text.slice(last.start, next.end))) {
      joined.push(next);
      continue;
    }
    const values = last.values.flatMap((high) => next.values.map((low) => high + low));
    joined[joined.length - 1] = { ...next, start: last.start, values };
  }
  return joined.map(({ factor: _, ...quantity }) => quantity);
}

/** "1,234.5" has one reading, "1.234" two; "6.11.2024" is three numbers, of which the whole stands for the first. */
function valuesOf(figures: string): number[] {
  const parts = figures.replace(/[\s\u00a0\u202f]/gu, "").split(/[.,'’٬٫]/u);
  const marks = figures.match(/[.,'’٬٫]/gu) ?? [];
  const whole = Number(parts.join(""));
  if (parts.length === 1) return [whole];
  const decimal = Number(`${parts.slice(0, -1).join("")}.${parts.at(-1)}`);
  const grouped = GROUPED.test(parts.join(","));
  if (parts.length === 2) return grouped ? [whole, decimal] : [decimal];
  if (grouped && new Set(marks).size === 1) return [whole];
  const isDecimal = new Set(marks.slice(0, -1)).size === 1 && marks.at(-1) !== marks[0];
  return isDecimal ? [decimal] : parts.map(Number);
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly stem: string;
}

function inWords(text: string, language: string): Quantity[] {
  const words = wordsOf(text, language);
  const found: Quantity[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const match = numberAt(words, at, language);
    if (!match) continue;
    found.push({ start: words[at]?.start ?? 0, end: match.end, values: [match.value], written: "words" });
    at += match.used - 1;
  }
  return found;
}

/** The number that begins with a word: "two", "two hundred", "two million", "millions". */
function numberAt(
  words: readonly Word[],
  at: number,
  language: string,
): { readonly value: number; readonly used: number; readonly end: number } | null {
  const known = numberWordsOf(language);
  const length = known ? longestMatch(words, at, known) : 0;
  const value = known?.values.get(keyOf(words, at, length));
  const next = words[at + length];
  // A short form ("m", "k") counts behind figures only.
  const factor = next && next.text.length > MAX_SHORT_FORM ? scaleOf(next.text, language) : null;
  if (value === undefined && factor === null) return null;
  const used = length + (factor === null ? 0 : 1);
  return { value: (value ?? 1) * (factor ?? 1), used, end: words[at + used - 1]?.end ?? 0 };
}

function longestMatch(words: readonly Word[], at: number, known: NumberWords): number {
  for (let length = Math.min(known.longest, words.length - at); length > 0; length -= 1) {
    if (known.values.has(keyOf(words, at, length))) return length;
  }
  return 0;
}

function keyOf(words: readonly Word[], at: number, length: number): string {
  return words
    .slice(at, at + length)
    .map(({ stem }) => stem)
    .join(" ");
}

/** Single Han numerals are parts of too many words to be numbers by themselves. */
function wordsOf(text: string, language: string): Word[] {
  const base = baseLanguage(language);
  return [...segmenterFor(base, "word").segment(text)].flatMap(({ segment, index, isWordLike }) =>
    isWordLike && !(HAN_ONLY.test(segment) && segment.length === 1)
      ? [{ start: index, end: index + segment.length, text: segment, stem: numberWord(segment, base) }]
      : [],
  );
}
