/** A text in pieces that dates are looked for in: lines, and long lines cut between words. */

/** A piece with its offset. */
export interface Piece {
  readonly text: string;
  readonly start: number;
}

/** Patterns meet each pair of dates of a piece, so that a piece is short. */
const MAX_PIECE = 2_000;
/** Where a long line is best cut, in this order, within its last part. */
const CUTS = [/[.!?。！？][\s"”»」』)]+(?=\S)/gu, /[。！？]/gu, /\s+/gu];
const LINE = /[^\n\r\u2028\u2029]+/g;

/** In order; together they cover all that is no line break. */
export function* piecesOf(text: string): Generator<Piece> {
  for (const { 0: line, index } of text.matchAll(LINE)) {
    let start = 0;
    while (line.length - start > MAX_PIECE) {
      const end = start + cutIn(line.slice(start, start + MAX_PIECE));
      yield { text: line.slice(start, end), start: index + start };
      start = end;
    }
    yield { text: line.slice(start), start: index + start };
  }
}

function cutIn(window: string): number {
  const from = Math.floor(window.length / 2);
  for (const cut of CUTS) {
    const last = [...window.slice(from).matchAll(cut)].at(-1);
    if (last) return from + last.index + last[0].length;
  }
  return window.length;
}
