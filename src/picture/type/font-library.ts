/** The fonts in memory: finds, unpacks and keeps the slices that texts need. */
import { readFile } from "node:fs/promises";
import { Blob, Face, Font, Variation } from "harfbuzzjs";
import { decompress } from "wawoff2";
import { type Family, familiesFor, type Han, hanOf } from "./families.ts";
import { fileOf, slicesFor } from "./slices.ts";
import type { Weight } from "./weight.ts";

/** A slice of a typeface, in both weights. */
export interface SliceFont {
  /** Units an em has. */
  readonly unitsPerEm: number;
  readonly letters: boolean;
  readonly weights: Readonly<Record<Weight, WeightFont>>;
}

export interface WeightFont {
  /** Short, of its own among the fonts of a library: names its glyphs. */
  readonly key: string;
  readonly font: Font;
}

/** Thickness of strokes, on the scale that OpenType has for it. */
const WEIGHTS: Readonly<Record<Weight, number>> = { regular: 400, bold: 650 };
/** What shows nothing itself: spaces, joiners, marks of direction, variation selectors. Any font of letters does. */
export const BLANK = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}]+$/u;
const SPACE = " ";
/** Texts with so many Han are written in them: their marks are wide, too. */
const WIDE_SHARE = 0.2;

/** How a text wants its characters drawn. */
export interface Style {
  readonly han: Han;
  readonly wide: boolean;
}

export function styleOf(text: string, language: string): Style {
  const eastAsian = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return { han: hanOf(language, text), wide: eastAsian > text.length * WIDE_SHARE };
}

export class FontLibrary {
  readonly #slices = new Map<string, Promise<SliceFont>>();
  #opened = 0;
  readonly #found = new Map<string, SliceFont | null>();

  /** How many slices are in memory; about 85 KB each. */
  get size(): number {
    return this.#slices.size;
  }

  /** Unpacks what a text needs; `fontFor` knows its characters from then on. */
  async load(text: string, style: Style): Promise<void> {
    for (const character of new Set(SPACE + text)) {
      if (character !== SPACE && BLANK.test(character)) continue;
      const key = keyOf(character, style);
      if (!this.#found.has(key)) this.#found.set(key, await this.#search(character, style));
    }
  }

  /** The font that has a character; null where no font has it. */
  fontFor(character: string, style: Style): SliceFont | null {
    return this.#found.get(keyOf(character, style)) ?? null;
  }

  /** For what is blank and stands beside no letters. */
  blankFont(style: Style): SliceFont | null {
    return this.fontFor(SPACE, style);
  }

  async #search(character: string, style: Style): Promise<SliceFont | null> {
    for (const family of familiesFor(character, style.han, style.wide)) {
      for (const slice of slicesFor(family, character.codePointAt(0) ?? 0)) {
        const font = await this.#slice(family, slice);
        if (hasGlyphs(font, character)) return font;
      }
    }
    return null;
  }

  /** Drawings that go on side by side share what one of them loads. */
  #slice(family: Family, slice: string): Promise<SliceFont> {
    const key = `${family.package}/${slice}`;
    const known = this.#slices.get(key);
    if (known) return known;
    this.#opened++;
    const loading = openSlice(family, slice, this.#opened);
    this.#slices.set(key, loading);
    // The next drawing tries again.
    loading.catch(() => this.#slices.delete(key));
    return loading;
  }
}

async function openSlice(family: Family, slice: string, number: number): Promise<SliceFont> {
  const regular = await openFace(fileOf(family, slice, "regular"));
  const bold = family.weights === "two" ? await openFace(fileOf(family, slice, "bold")) : regular;
  return {
    unitsPerEm: regular.upem,
    letters: family.letters,
    weights: {
      regular: { key: `r${number}`, font: weighted(regular, "regular") },
      bold: { key: `b${number}`, font: weighted(bold, "bold") },
    },
  };
}

/** Whether a font has a glyph for each character of a text. */
export function hasGlyphs({ weights }: SliceFont, text: string): boolean {
  return [...text].every(
    (character) =>
      BLANK.test(character) || Boolean(weights.regular.font.nominalGlyph(character.codePointAt(0) ?? 0)),
  );
}

function keyOf(character: string, { han, wide }: Style): string {
  return `${han}${wide ? "+" : ""}${character}`;
}

async function openFace(file: string): Promise<Face> {
  return new Face(new Blob(await decompress(await readFile(file))));
}

/** Fonts without that axis stay as they are. */
function weighted(face: Face, weight: Weight): Font {
  const font = new Font(face);
  font.setVariations([new Variation("wght", WEIGHTS[weight])]);
  return font;
}
