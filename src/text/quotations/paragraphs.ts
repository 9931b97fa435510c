/** Reads a text paragraph by paragraph: each line's pairs of quotation marks, and the marks without a partner. */
import { findMarks, type Mark } from "./mark-glyphs.ts";
import { placeMarks } from "./mark-places.ts";
import { type Pairing, pairMarks } from "./pairs.ts";
import type { Span } from "./quotation.ts";

/** A line that is not blank, without white space around it. */
export interface Paragraph extends Span, Pairing {}

const LINE = /[^\n\r\u2028\u2029]+/g;
/** So many marks in one line are no prose; they are paired group by group, which bounds the time. */
const MARKS_AT_ONCE = 400;
/** Characters a mark, at least, where there are so many of them; less is a drawing. */
const LEAST_SPACING = 3;

/** In order; lines without marks too. */
export function readParagraphs(text: string): Paragraph[] {
  const marks = findMarks(text);
  const paragraphs: Paragraph[] = [];
  let next = 0;
  for (const line of text.matchAll(LINE)) {
    const span = trimmed(text, { start: line.index, end: line.index + line[0].length });
    const first = next;
    while ((marks[next]?.start ?? Infinity) < line.index + line[0].length) next += 1;
    if (span) paragraphs.push({ ...span, ...pairingOf(text, marks.slice(first, next), span) });
  }
  return paragraphs;
}

function pairingOf(text: string, marks: readonly Mark[], { start, end }: Span): Pairing {
  const pairs: Pairing["pairs"][number][] = [];
  const alone: Pairing["alone"][number][] = [];
  if (marks.length > MARKS_AT_ONCE && end - start < marks.length * LEAST_SPACING) return { pairs, alone };
  for (let at = 0; at < marks.length; at += MARKS_AT_ONCE) {
    const pairing = pairMarks(placeMarks(text, marks.slice(at, at + MARKS_AT_ONCE), start, end));
    pairs.push(...pairing.pairs);
    alone.push(...pairing.alone);
  }
  return { pairs, alone };
}

/** A span without white space and invisible signs at its ends; null when nothing else is in it. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  let [from, to] = [start, end];
  while (from < to && isBlank(text[from])) from += 1;
  while (to > from && isBlank(text[to - 1])) to -= 1;
  return from < to ? { start: from, end: to } : null;
}

const BLANK = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

function isBlank(sign: string | undefined): boolean {
  return sign !== undefined && BLANK.test(sign);
}
