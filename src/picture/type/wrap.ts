/** Fills lines with the words of a text. */
import { breaksOf } from "./breaks.ts";

/** A line of a text, in UTF-16 code units, without the white space at its end. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * Lines of at most `width` pixels, at word ends where they can be, else at the ends of graphemes.
 * `advances` are those of `advancesOf`.
 */
export function wrap(text: string, advances: Float64Array, width: number): readonly Line[] {
  const sums = sumsOf(advances);
  const lengthOf = (start: number, end: number) => (sums[end] ?? 0) - (sums[start] ?? 0);
  const lines: Line[] = [];
  let start = 0;
  let fits = 0;
  for (const end of breaksOf(text)) {
    const visible = trimmedEnd(text, start, end);
    if (lengthOf(start, visible) > width && fits > start) {
      lines.push({ start, end: trimmedEnd(text, start, fits) });
      start = fits;
    }
    // A word longer than a line.
    if (lengthOf(start, visible) > width) {
      for (const cut of graphemeCuts(text, start, visible, width, lengthOf)) {
        lines.push({ start, end: cut });
        start = cut;
      }
    }
    fits = end;
  }
  if (start < text.length) lines.push({ start, end: trimmedEnd(text, start, text.length) });
  return lines;
}

function graphemeCuts(
  text: string,
  from: number,
  to: number,
  width: number,
  lengthOf: (start: number, end: number) => number,
): readonly number[] {
  const cuts: number[] = [];
  let start = from;
  for (const { segment, index } of graphemes.segment(text.slice(from, to))) {
    const end = from + index + segment.length;
    if (lengthOf(start, end) <= width || from + index === start) continue;
    start = from + index;
    cuts.push(start);
  }
  return cuts;
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

/** `sums[n]` is the length of all that stands before `n`. */
function sumsOf(advances: Float64Array): Float64Array {
  const sums = new Float64Array(advances.length + 1);
  for (const [n, advance] of advances.entries()) sums[n + 1] = (sums[n] ?? 0) + advance;
  return sums;
}
