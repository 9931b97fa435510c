/** What stands around quoted words: the rest of their sentence, and the sentence before. */
import type { QuotedWords } from "../quotation.ts";
import { type Range, type Tagged, tokenAt } from "./tagged.ts";

/** Quoted words next to others in a text. */
export interface Neighbours {
  readonly before: QuotedWords | null;
  readonly after: QuotedWords | null;
}

/** What lies around quoted words. */
export interface Surroundings {
  /** The words before in the same sentence, from the last quotation on. */
  readonly before: Range;
  readonly after: Range;
  /** The sentence before, where the quoted words begin one. */
  readonly last: Range;
  /** Up to three sentences of the paragraph before the one that quotes, the nearest first. */
  readonly earlier: readonly Range[];
  /** The words behind begin with a sign that joins them to the quoted ones, or these end with one. */
  readonly isJoined: boolean;
}

export const COLON = /^[:：]$/u;
const JOINT = /^[,—–―:，、-]$/u;
/** Characters; what is further away says nothing about quoted words. */
const FAR = 1_500;
/** A name in marks is short, begins with a capital and ends with a letter. */
const LONGEST_NAME = 16;
const NAME = /^\p{Lu}.*\p{L}$/u;
const MOST_EARLIER = 3;
const LINE = /[\n\r\u2028\u2029]/u;

/** Finds them; other quoted words end them. */
export function surroundings(text: Tagged, quoted: QuotedWords, { before, after }: Neighbours): Surroundings {
  const { tokens } = text;
  const start = tokenAt(text, quoted.outer.start);
  const end = tokenAt(text, narratorFrom(quoted));
  const lineStart = tokenAt(text, lineStartOf(text.body, quoted.outer.start));
  const lineEnd = tokenAt(text, lineEndOf(text.body, quoted.outer.end));
  const floor = Math.max(
    lineStart,
    before && !isName(text.body, before) ? tokenAt(text, before.outer.end) : 0,
  );
  const ceiling = Math.min(
    lineEnd,
    after && !isName(text.body, after) ? tokenAt(text, after.outer.start) : lineEnd,
  );
  let from = start;
  while (from > floor && !tokens[from]?.opensSentence) from -= 1;
  let to = Math.min(end + 1, ceiling);
  while (to < ceiling && !tokens[to]?.opensSentence) to += 1;
  const last = from === start ? sentenceUpTo(text, start, floor, lineStart) : { from, to: from };
  return {
    before: { from, to: start },
    after: { from: Math.min(end, ceiling), to: Math.max(Math.min(end, ceiling), to) },
    last,
    earlier: earlierThan(text, from, lineStart),
    isJoined: isJoined(text, quoted, end),
  };
}

/** Behind the quoted words; of a line of dialogue, which is quoted whole, behind its first part. */
function narratorFrom({ style, parts, outer }: QuotedWords): number {
  return style === "dash" ? (parts[0]?.end ?? outer.end) : outer.end;
}

/** A name in marks rather than somebody's words: "Die Zeit". */
function isName(body: string, { parts, outer, style }: QuotedWords): boolean {
  const words = body.slice(parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0);
  return style === "marks" && outer.end - outer.start <= LONGEST_NAME && NAME.test(words);
}

function earlierThan({ tokens }: Tagged, before: number, lineStart: number): Range[] {
  const sentences: Range[] = [];
  let to = before;
  while (to > lineStart && sentences.length < MOST_EARLIER) {
    let from = to - 1;
    while (from > lineStart && !tokens[from]?.opensSentence) from -= 1;
    sentences.push({ from, to });
    to = from;
  }
  return sentences;
}

function lineStartOf(body: string, offset: number): number {
  let at = offset;
  while (at > 0 && offset - at < FAR && !LINE.test(body.charAt(at - 1))) at -= 1;
  return at;
}

function lineEndOf(body: string, offset: number): number {
  let at = offset;
  while (at < body.length && at - offset < FAR && !LINE.test(body.charAt(at))) at += 1;
  return at;
}

/** The sentence before a place, also that of the line before where it announces something with a colon. */
function sentenceUpTo(text: Tagged, to: number, floor: number, lineStart: number): Range {
  const { tokens } = text;
  const announces = COLON.test(tokens[to - 1]?.text ?? "");
  if (to <= (announces ? 0 : floor)) return { from: to, to };
  let from = to - 1;
  const least = announces && to === lineStart ? 0 : floor;
  while (from > least && to - from < FAR && !tokens[from]?.opensSentence) from -= 1;
  return { from, to };
}

function isJoined({ body, tokens }: Tagged, quoted: QuotedWords, end: number): boolean {
  const last =
    body
      .slice(0, quoted.parts.at(-1)?.end ?? 0)
      .trimEnd()
      .at(-1) ?? "";
  return quoted.style === "dash" || /[,?!…，？！]/u.test(last) || JOINT.test(tokens[end]?.text ?? "");
}
