/** Cuts a text into runs that one font draws in one direction. */
import { createRequire } from "node:module";
import type { Bidi } from "bidi-js";
import { BLANK, type FontLibrary, hasGlyphs, type SliceFont, type Style } from "./font-library.ts";
import { languageDirection, type TextDirection } from "./language-script.ts";

/** A stretch of a text, in UTF-16 code units. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** By the Unicode Bidirectional Algorithm: odd ones run from right to left. */
  readonly level: number;
  /** Null where no font has its characters. */
  readonly font: SliceFont | null;
}

// Its types are those of an ES module, what Node loads is CommonJS.
const bidi = (createRequire(import.meta.url)("bidi-js") as () => Bidi)();
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
/** Digits, punctuation and white space, which take the font of what stands before them. */
const SHARED = /^[\p{Script=Common}\p{Script=Inherited}]+$/u;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}\p{Script=Nko}\p{Script=Adlam}]/gu;

/** A text runs as most of its letters do: one that only begins with a foreign name is not turned round. */
export function directionOf(text: string, language: string): TextDirection {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return languageDirection(language);
  const turned = text.match(RIGHT_TO_LEFT)?.length ?? 0;
  return turned * 2 > letters ? "rtl" : "ltr";
}

/** In the order of the text. */
export function runsOf(
  text: string,
  direction: TextDirection,
  style: Style,
  library: FontLibrary,
): readonly Run[] {
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const runs: Run[] = [];
  for (const { segment, index } of graphemes.segment(text)) {
    const previous = runs.at(-1);
    const level = levels[index] ?? 0;
    const font = fontOf(segment, previous?.font ?? null, style, library);
    const end = index + segment.length;
    if (previous && previous.font === font && previous.level === level) {
      runs[runs.length - 1] = { ...previous, end };
    } else {
      runs.push({ start: index, end, level, font });
    }
  }
  return runs;
}

/** One that has the whole grapheme if there is one, else that of its first character. */
function fontOf(
  grapheme: string,
  before: SliceFont | null,
  style: Style,
  library: FontLibrary,
): SliceFont | null {
  if (BLANK.test(grapheme)) return before?.letters ? before : library.blankFont(style);
  if (before?.letters && SHARED.test(grapheme) && hasGlyphs(before, grapheme)) return before;
  const fonts = [...grapheme].map((character) => library.fontFor(character, style));
  return fonts.find((font) => font !== null && hasGlyphs(font, grapheme)) ?? fonts[0] ?? null;
}

/** Runs of one line as they stand from left to right (rule L2 of the algorithm). */
export function inVisualOrder(runs: readonly Run[]): readonly Run[] {
  const ordered = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level--) {
    let start = 0;
    while (start < ordered.length) {
      if ((ordered[start]?.level ?? 0) < level) {
        start++;
        continue;
      }
      let end = start;
      while ((ordered[end]?.level ?? 0) >= level) end++;
      ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = end;
    }
  }
  return ordered;
}
