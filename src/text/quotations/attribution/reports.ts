/** What a report of speech is made of, and where its words begin and end. */
import type { Cue } from "./cues.ts";
import type { Phrase } from "./phrase.ts";
import { lengthAt, type Range, type Tagged } from "./tagged.ts";

/** What is reported, by whom, as ranges of tokens. */
export interface Report {
  readonly content: readonly Range[];
  readonly speaker: Phrase | null;
  readonly cue: Range;
}

/** A cue in its sentence. */
export interface Place {
  readonly text: Tagged;
  readonly cue: Cue;
  /** The sentence. */
  readonly range: Range;
  /** Cues behind this one in the sentence, in order. */
  readonly next: readonly Cue[];
  /** Whether a token lies between marks. */
  isQuoted(at: number): boolean;
}

/** Shorter reports are no clauses. */
export const LEAST_WORDS = 3;
/** Words between a cue and the conjunction that opens what it reports: "told the paper on Monday that". */
export const MOST_BETWEEN = 9;
export const COMMA = /^[,،]$/u;
const CLOSING = /^[»”“"')\]’」』%]$/u;

/** The end of the sentence without its last signs, or where the narrator goes on with another cue. */
export function endOfReport({ text, range, next }: Place, from: number): number {
  for (const { from: cue, kind } of next) {
    const before = cue - 1;
    const isComma = COMMA.test(text.tokens[before]?.text ?? "");
    const ends = kind === "verbs" || (kind === "accordingBefore" && isComma);
    if (!ends || cue <= from + LEAST_WORDS) continue;
    if (isComma || lengthAt(text, "joins", before) > 0) return withoutSigns(text, from, before);
  }
  return withoutSigns(text, from, range.to);
}

/** The end of a range without signs that close a sentence. */
export function withoutSigns({ tokens }: Tagged, from: number, to: number): number {
  let end = to;
  while (end > from && !tokens[end - 1]?.isWord && !CLOSING.test(tokens[end - 1]?.text ?? "")) end -= 1;
  return end;
}

/** The first word of a range. */
export function firstWord({ tokens }: Tagged, { from, to }: Range): number {
  let at = from;
  while (at < to && !tokens[at]?.isWord) at += 1;
  return at;
}

/** Behind a comma, where one stands at an index. */
export function afterComma({ tokens }: Tagged, at: number): number {
  return COMMA.test(tokens[at]?.text ?? "") ? at + 1 : at;
}
