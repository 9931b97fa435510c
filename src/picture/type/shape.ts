/** Turns runs of text into glyphs with places, as HarfBuzz shapes them. */
import { Buffer, Direction, shape } from "harfbuzzjs";
import type { WeightFont } from "./font-library.ts";
import { inVisualOrder, type Run } from "./runs.ts";
import type { Weight } from "./weight.ts";

/** A glyph of a line; lengths in pixels, `x` from the line's left end, `y` downwards from its base line. */
export interface Glyph {
  /** Null for a character that no font has: a box of the width `size` stands for it. */
  readonly font: WeightFont | null;
  readonly id: number;
  /** Pixels for one unit of the font. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Typeset {
  readonly weight: Weight;
  /** Pixels an em has. */
  readonly size: number;
  /** BCP 47; some letters look different from language to language. */
  readonly language: string;
}

/** Width and height of the box that stands for an unknown character, in ems; and its width with the room around it. */
export const UNKNOWN_WIDTH = 0.5;
export const UNKNOWN_HEIGHT = 0.7;
const UNKNOWN_ADVANCE = 0.64;

/** A glyph as it comes from a run: `cluster` is the place in the text that it stands for. */
interface ShapedGlyph extends Glyph {
  readonly cluster: number;
  readonly advance: number;
}

/** Glyphs of whole runs from left to right, with the width of all. */
export function lineOf(
  text: string,
  runs: readonly Run[],
  typeset: Typeset,
): { readonly glyphs: readonly Glyph[]; readonly width: number } {
  let width = 0;
  const glyphs: Glyph[] = [];
  for (const run of inVisualOrder(runs)) {
    for (const { font, id, scale, x, y, advance } of shapeRun(text, run, typeset)) {
      glyphs.push({ font, id, scale, x: width + x, y });
      width += advance;
    }
  }
  return { glyphs, width };
}

/** How far a glyph reaches above and below the base line of its line, in pixels. */
export function inkOf({ font, id, scale, y }: Glyph): { readonly above: number; readonly below: number } {
  const extents = font?.font.glyphExtents(id);
  if (!extents) return { above: font ? 0 : UNKNOWN_HEIGHT * scale, below: 0 };
  const above = extents.yBearing * scale - y;
  return { above, below: -extents.height * scale - above };
}

/** What each place in a text adds to the length of its line, by UTF-16 code unit; 0 inside of a cluster. */
export function advancesOf(text: string, runs: readonly Run[], typeset: Typeset): Float64Array {
  const advances = new Float64Array(text.length);
  for (const run of runs) {
    for (const { cluster, advance } of shapeRun(text, run, typeset)) {
      advances[cluster] = (advances[cluster] ?? 0) + advance;
    }
  }
  return advances;
}

function shapeRun(text: string, run: Run, typeset: Typeset): readonly ShapedGlyph[] {
  const { size, weight, language } = typeset;
  if (!run.font) return unknownGlyphs(text, run, size);
  const font = run.font.weights[weight];
  const scale = size / run.font.unitsPerEm;
  const buffer = new Buffer();
  buffer.addText(text, run.start, run.end - run.start);
  buffer.setLanguage(language);
  buffer.setDirection(run.level % 2 === 1 ? Direction.RTL : Direction.LTR);
  buffer.guessSegmentProperties();
  shape(font.font, buffer);
  const places = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map(({ codepoint, cluster }, n) => {
    const place = places[n];
    return {
      font,
      id: codepoint,
      cluster,
      scale,
      x: (place?.xOffset ?? 0) * scale,
      y: -(place?.yOffset ?? 0) * scale,
      advance: (place?.xAdvance ?? 0) * scale,
    };
  });
}

function unknownGlyphs(text: string, { start, end }: Run, size: number): readonly ShapedGlyph[] {
  const glyphs: ShapedGlyph[] = [];
  let cluster = start;
  for (const character of text.slice(start, end)) {
    glyphs.push({ font: null, id: 0, scale: size, x: 0, y: 0, cluster, advance: UNKNOWN_ADVANCE * size });
    cluster += character.length;
  }
  return glyphs;
}
