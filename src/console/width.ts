/** How many columns text takes on a terminal; the only importer of `string-width` (UAX #11, UAX #29, UTS #51). */
import stringWidth from "string-width";

/** `Intl.Segmenter` takes quadratic time over long texts, so they are cut in slices of this many code units. */
const SLICE_CHARS = 512;

/** Segments at the end of a slice that what follows may change; they start the next slice. */
const MARGIN = 4;
/** The first half of a character that a cut must not part from its second. */
const HIGH_SURROGATE = /[\ud800-\udbff]/;
/** Code units of one grapheme that `clip` reckons with: the longest emoji has fifteen. */
const MAX_GRAPHEME_CHARS = 20;

const byGrapheme = new Intl.Segmenter("und", { granularity: "grapheme" });
const byWord = new Intl.Segmenter("und", { granularity: "word" });
/** Widths of single code units: ideographs are measured one by one, and there are at most 65,536. */
const unitWidths = new Map<string, number>();

/** Columns of printable text: 2 for wide characters and emoji, 0 for marks; ambiguous ones count 1. */
export function displayWidth(text: string): number {
  if (text.length === 1) return unitWidth(text);
  if (text.length <= SLICE_CHARS) return measure(text);
  let width = 0;
  for (const slice of slices(text, byGrapheme)) width += measure(slice.join(""));
  return width;
}

/** What a reader takes for single characters. */
export function graphemes(text: string): string[] {
  return [...slices(text, byGrapheme)].flat();
}

/** Words, by dictionary where a script has no spaces. */
export function words(text: string): string[] {
  return [...slices(text, byWord)].flat();
}

function unitWidth(unit: string): number {
  const known = unitWidths.get(unit);
  if (known !== undefined) return known;
  const width = measure(unit);
  unitWidths.set(unit, width);
  return width;
}

function measure(text: string): number {
  return stringWidth(text, { countAnsiEscapeCodes: true });
}

/** The segments of a text, slice by slice. */
function* slices(text: string, segmenter: Intl.Segmenter): Generator<string[]> {
  let start = 0;
  while (start < text.length) {
    const end = start + SLICE_CHARS;
    const slice = text.slice(start, HIGH_SURROGATE.test(text.charAt(end - 1)) ? end - 1 : end);
    const segments = Array.from(segmenter.segment(slice), ({ segment }) => segment);
    const kept = end >= text.length ? segments : segments.slice(0, Math.max(1, segments.length - MARGIN));
    yield kept;
    start += kept.reduce((sum, segment) => sum + segment.length, 0);
  }
}

/** The text cut to a number of columns, at a grapheme, with an ellipsis where something is missing. */
export function clip(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = "";
  let width = 0;
  for (const segment of graphemes(text.slice(0, columns * MAX_GRAPHEME_CHARS))) {
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
