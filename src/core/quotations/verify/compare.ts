/** Compares words that were asked about with a stored text: there character for character, or nearly so. */
import { type Alignment, alignWords } from "../../../text/wording/align.ts";
import { comparable } from "../../../text/wording/comparable.ts";
import { differenceOf, type Worded } from "../../../text/wording/difference.ts";
import { findPieces } from "../../../text/wording/find-pieces.ts";
import { joinedParts } from "../../../text/wording/joints.ts";
import { lettersOf, shareOfRuns } from "../../../text/wording/letters.ts";
import { insertionsOf, readWording } from "../../../text/wording/pieces.ts";
import { standsReordered } from "../../../text/wording/reordered.ts";
import { wordsIn } from "../../../text/wording/words.ts";
import type { Span } from "../../article.ts";
import type { DifferencePart } from "../../quotation-results.ts";
import type { AskedWords } from "./asked.ts";
import { isTooBare, keepsSense, negates } from "./sense.ts";

/** Nearly the same words: where they stand, how many agree, and what differs. */
export interface NearWords {
  /** Of the text, from the first to the last word that is meant. */
  readonly span: Span;
  /** 0…1. */
  readonly similarity: number;
  /** The same in letters. */
  readonly likeness: number;
  /** Letters of the words that agree in order. */
  readonly shared: number;
  /** All words are there, in another order. */
  readonly isReordered: boolean;
  readonly difference: () => readonly DifferencePart[];
}

/** A stored text as it is compared. */
export interface ToldText {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
}

const BRACKET = /[[［]/u;
const NO_BREAKS: ReadonlySet<number> = new Set();
/** A quick look at a text, before it is compared. */
export interface Look {
  /** False where the words cannot stand there exactly. */
  readonly mayHold: boolean;
  /** Share of the asked words' runs of letters, 0…1. */
  readonly share: number;
}

export function lookAt({ letters, runs }: AskedWords, text: string): Look {
  const own = lettersOf(text);
  const hasAll = (all: string) => letters.every((piece) => all.includes(piece));
  const mayHold = hasAll(own) || (BRACKET.test(text) && hasAll(lettersOf(withoutInsertions(text))));
  return { mayHold, share: shareOfRuns(runs, own) };
}

function withoutInsertions(text: string): string {
  return insertionsOf(text).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );
}

/**
 * Where the words stand, a span a piece; null where they do not, or where what was left out or put in changes their sense.
 * `reach`: characters that may be left out in one place.
 */
export function exactIn(asked: AskedWords, told: ToldText, reach: number): Span[] | null {
  const { text } = told;
  const found = findPieces(asked.pieces, comparable(text), reach);
  if (found) return keepsSense(asked, told, found) ? found : null;
  if (!BRACKET.test(text)) return null;
  const insertions = insertionsOf(text);
  const without = findPieces(asked.pieces, comparable(text, insertions), reach);
  return without && keepsSense(asked, told, without, insertions) ? without : null;
}

/** The same for a quotation in parts, whose text they are joined to by single spaces. */
export function isExactIn(asked: AskedWords, told: ToldText, parts: readonly Span[]): boolean {
  if (exactIn(asked, told, Number.POSITIVE_INFINITY)) return true;
  if (parts.length < 2) return false;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of parts) {
    pieces.push(told.text.slice(at, at + end - start));
    at += end - start + 1;
  }
  const joined = joinedParts(asked.text, pieces);
  const { pieces: wanted, inserted } = readWording(joined.asked);
  const whole = { ...told, text: joined.told };
  return exactIn({ ...asked, pieces: wanted, inserted }, whole, Number.POSITIVE_INFINITY) !== null;
}

/** The stretch whose words agree best; null where none does. */
export function nearIn(asked: AskedWords, { text, language }: ToldText): NearWords | null {
  const told = { text, words: wordsIn(text, language) };
  const { words, plain, breaks, insertions } = asked;
  const free = alignWords(words, told.words, breaks);
  if (!free) return null;
  // What an ellipsis hides and brackets put in is shown where it changes the sense.
  const isLiteral = breaks.size > 0 && hidesSense(asked, free, told, language);
  const given = isLiteral ? asked.literal : { text: plain, words, insertions };
  const alignment = isLiteral ? alignWords(given.words, told.words, NO_BREAKS) : free;
  if (!alignment) return null;
  return {
    span: spanOf(alignment, told.words),
    similarity: alignment.similarity,
    likeness: alignment.likeness,
    shared: alignment.shared,
    isReordered: standsReordered(given.words, told.words),
    difference: () => differenceOf(told, given, alignment),
  };
}

function hidesSense(asked: AskedWords, { omitted }: Alignment, told: Worded, language: string): boolean {
  const left = [...omitted]
    .map((at) => told.text.slice(told.words[at]?.start, told.words[at]?.end))
    .join(" ");
  if (omitted.size > 0 && isTooBare(asked)) return true;
  return negates(left, language) || negates(asked.inserted.join(" "), language);
}

function spanOf({ from, to }: Alignment, words: readonly Span[]): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}
