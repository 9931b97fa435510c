/** How many columns text takes on a terminal; the only importer of `string-width` (UAX #11, UAX #29, UTS #51). */
import stringWidth from "string-width";

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Columns of printable text: 2 for wide characters and emoji, 0 for marks; ambiguous ones count 1. */
export function displayWidth(text: string): number {
  return stringWidth(text, { countAnsiEscapeCodes: true });
}

/** What a reader takes for single characters. */
export function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The text cut to a number of columns, at a grapheme, with an ellipsis where something is missing. */
export function clip(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = "";
  let width = 0;
  for (const { segment } of segmenter.segment(text)) {
    width += displayWidth(segment);
    if (width > columns - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** The text with spaces after it up to a number of columns. */
export function pad(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - displayWidth(text)));
}
