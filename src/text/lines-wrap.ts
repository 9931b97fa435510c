/** Hard-wrapped pages: lines cut at a column, as in mail and old text files, are found by what would still have fitted. */

/** A line of a page and whether blank lines stand before it. */
export interface WrappableLine {
  readonly text: string;
  readonly gap: boolean;
}

/** Wider lines than this are paragraphs, not wrapped lines. */
const MAX_COLUMNS = 130;
/** So many lines must have been cut at the same column, and such a share of all that are followed by another. */
const MIN_FULL_LINES = 3;
const MIN_FULL_SHARE = 0.6;
/** Columns a line may fall short of the widest one (marks that may not open a line, ragged editors). */
const SLACK = 3;

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

const columns = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

/** Columns of what may not be parted at the start of a line: its first word, or one wide character. */
function firstPieceColumns(text: string): number {
  const first = text.slice(0, 1);
  if (columns(first) > 1) return 1;
  const space = text.search(/\s/);
  return space < 0 ? text.length : space;
}

/** Whether the line is full at `width` columns: the next line's first word would not have fitted. */
export function isFullLine(line: WrappableLine, next: WrappableLine | undefined, width: number): boolean {
  if (next === undefined || next.gap) return false;
  return columns(line.text) + 1 + firstPieceColumns(next.text) > width - SLACK;
}

/** The column at which the page's lines were cut; null where they were not. */
export function wrapWidth(lines: readonly WrappableLine[]): number | null {
  let width = 0;
  for (const { text } of lines) {
    if (text.length > MAX_COLUMNS) return null;
    if (text.includes(" ") || columns(text) > text.length) width = Math.max(width, columns(text));
  }
  let full = 0;
  let followed = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next === undefined || next.gap) return;
    followed += 1;
    if (isFullLine(line, next, width)) full += 1;
  });
  return width <= MAX_COLUMNS && full >= MIN_FULL_LINES && full >= followed * MIN_FULL_SHARE ? width : null;
}
