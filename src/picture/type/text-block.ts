/** Sets a text in lines of one width: the door of this folder. */
import { drawable } from "./clean.ts";
import { type FontLibrary, type Style, styleOf } from "./font-library.ts";
import type { TextDirection } from "./language-script.ts";
import { directionOf, type Run, runsOf } from "./runs.ts";
import { advancesOf, type Glyph, inkOf, lineOf, type Typeset } from "./shape.ts";
import { type Line, wrap } from "./wrap.ts";

export interface TextBlock {
  readonly direction: TextDirection;
  /** From top to bottom, one or more unless the text is empty. */
  readonly lines: readonly TextLine[];
  /** Of the longest line, in pixels. */
  readonly width: number;
  /** Of all lines, in pixels. */
  readonly height: number;
  /** Pixels from one base line to the next. */
  readonly lineHeight: number;
  /** Pixels from the top of a line to its base line. */
  readonly baseLine: number;
}

export interface TextLine {
  readonly text: string;
  readonly width: number;
  readonly glyphs: readonly Glyph[];
}

export interface BlockOptions extends Typeset {
  /** Widest line, in pixels. */
  readonly width: number;
  /** What does not fit into so many lines ends with an ellipsis. */
  readonly maxLines: number;
  /** As most of the letters run, unless it is known. */
  readonly direction?: TextDirection;
}

const ELLIPSIS = "…";
/** In ems. Letters that are taller, or have tall marks, get more. */
const LINE_HEIGHT = 1.45;
/** From the middle of a line down to its base line, in ems. */
const BASE_LINE = 0.35;
/** Between the letters of two lines, in pixels. */
const CLEARANCE = 2;

const words = new Intl.Segmenter("en", { granularity: "word" });
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** A text with all that setting it takes; what is cut from it keeps direction and style. */
interface Setting {
  readonly options: BlockOptions;
  readonly direction: TextDirection;
  readonly style: Style;
  readonly library: FontLibrary;
}

/** Sets a text, which may be untrusted; loads the fonts that it needs. */
export async function setText(
  written: string,
  options: BlockOptions,
  library: FontLibrary,
): Promise<TextBlock> {
  const text = drawable(written);
  const style = styleOf(text, options.language);
  await library.load(text + ELLIPSIS, style);
  const direction = options.direction ?? directionOf(text, options.language);
  const lines = fitted(text, { options, direction, style, library });
  const { lineHeight, baseLine } = lineMeasures(lines, options.size);
  return {
    direction,
    lines,
    width: Math.max(0, ...lines.map(({ width }) => width)),
    height: lines.length * lineHeight,
    lineHeight,
    baseLine,
  };
}

/** High enough for what is drawn: no line reaches into another. */
function lineMeasures(lines: readonly TextLine[], size: number) {
  const inks = lines.flatMap(({ glyphs }) => glyphs.map(inkOf));
  const above = Math.max(0, ...inks.map(({ above }) => above));
  const below = Math.max(0, ...inks.map(({ below }) => below));
  const lineHeight = Math.max(Math.round(size * LINE_HEIGHT), Math.ceil(above + below + CLEARANCE));
  const usual = lineHeight / 2 + BASE_LINE * size;
  const baseLine = Math.min(Math.max(usual, above + CLEARANCE / 2), lineHeight - below - CLEARANCE / 2);
  return { lineHeight, baseLine };
}

function fitted(text: string, setting: Setting): readonly TextLine[] {
  const { maxLines } = setting.options;
  let shown = text;
  let { lines, runs } = linesOf(shown, setting);
  const last = lines[maxLines - 1];
  let end = last?.end ?? 0;
  // An ellipsis may need the room of a word.
  while (last && lines.length > maxLines && end > 0) {
    shown = text.slice(0, end).replace(/[\s\p{P}]+$/u, "") + ELLIPSIS;
    ({ lines, runs } = linesOf(shown, setting));
    end = shortened(text, end, last.start);
  }
  return lines.map((line) => ({
    text: shown.slice(line.start, line.end),
    ...lineOf(shown, clipped(runs, line), setting.options),
  }));
}

function linesOf(text: string, { options, direction, style, library }: Setting) {
  const runs = runsOf(text, direction, style, library);
  const lines = wrap(text, advancesOf(text, runs, options), options.width);
  return { lines, runs };
}

/** One word less; of a word that fills its line, one grapheme. */
function shortened(text: string, end: number, lineStart: number): number {
  const before = text.slice(0, end);
  const word = words.segment(before).containing(end - 1)?.index ?? 0;
  return word > lineStart ? word : (graphemes.segment(before).containing(end - 1)?.index ?? 0);
}

function clipped(runs: readonly Run[], { start, end }: Line): readonly Run[] {
  return runs
    .filter((run) => run.start < end && run.end > start)
    .map((run) => ({ ...run, start: Math.max(run.start, start), end: Math.min(run.end, end) }));
}
