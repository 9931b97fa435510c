/** Pieces of markdown that pages are made of, and the few ways to make one. */

/** A stretch of markdown that stays on one page, at most `MAX_PIECE_CHARS` long. */
export interface Piece {
  /** At least the length of what `draw` gives. */
  readonly size: number;
  readonly draw: () => string;
  /** Stands between it and the piece before on the same page. */
  readonly gap: "\n" | "\n\n" | " ";
  /** Its place among the sources of the view, where it is one. */
  readonly item: number | null;
  /** Must not be the last of its page (a title above what it names). */
  readonly leads?: true;
}

/** With a title above, any piece fits a message even where embeds are not allowed. */
export const MAX_PIECE_CHARS = 1_400;

/** Between the parts of a line; before small print; before what stands below another item. */
export const GAP = " · ";
export const SMALL = "-# ";
export const BELOW = "↳ ";

/** One piece, or none of an empty text. */
export function piece(text: string, gap: Piece["gap"] = "\n\n", item: number | null = null): Piece[] {
  return text === "" ? [] : [{ size: text.length, draw: () => text, gap, item }];
}

/** A piece that stays with the one after it. */
export function leadingPiece(text: string): Piece[] {
  return piece(text).map((one) => ({ ...one, leads: true }));
}

/** Rows that belong together: only before the first stands an empty line. */
export function rowGap(at: number): Piece["gap"] {
  return at === 0 ? "\n\n" : "\n";
}
