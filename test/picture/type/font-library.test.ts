/** That each script is drawn by real letters of its own typeface. */
import { describe, expect, it } from "vitest";
import { FontLibrary, hasGlyphs, styleOf } from "../../../src/picture/type/font-library.ts";
import { setText } from "../../../src/picture/type/text-block.ts";
import { SENTENCES } from "../drawings.ts";

const library = new FontLibrary();

function block(text: string, language: string, weight: "regular" | "bold" = "regular") {
  return setText(text, { size: 20, weight, language, width: 10_000, maxLines: 1 }, library);
}

/** The outlines of a text's letters. */
async function outlines(text: string, language: string): Promise<string> {
  const { lines } = await block(text, language);
  return lines
    .flatMap(({ glyphs }) => glyphs.map(({ font, id }) => font?.font.glyphToPath(id) ?? "box"))
    .join("|");
}

describe("fonts", () => {
  it.each(SENTENCES)("have every letter of a sentence in %s", async (language, text) => {
    for (const weight of ["regular", "bold"] as const) {
      const { lines } = await block(text, language, weight);
      const glyphs = lines.flatMap((line) => line.glyphs);
      expect(glyphs.length).toBeGreaterThan(5);
      // Glyph 0 is what a font draws for letters that it lacks.
      expect(glyphs.filter(({ font, id }) => font === null || id === 0)).toEqual([]);
    }
  });

  it("draw Han as the language of the text does", async () => {
    const [japanese, simplified, traditional, korean] = await Promise.all(
      ["ja", "zh-CN", "zh-TW", "ko"].map((language) => outlines("直骨角", language)),
    );
    expect(new Set([japanese, simplified, traditional, korean]).size).toBeGreaterThanOrEqual(3);
    expect(japanese).not.toBe(simplified);
    expect(traditional).not.toBe(simplified);
  });

  it("tell Japanese by its kana where the language is not known", async () => {
    expect(styleOf("直すこと", "und").han).toBe("jp");
    expect(styleOf("直接", "und").han).toBe("sc");
    expect(styleOf("直接", "zh-HK").han).toBe("tc");
    expect(styleOf("直接 보도", "und").han).toBe("kr");
  });

  it("draw bold letters thicker", async () => {
    const [regular, bold] = [await block("Nation", "en"), await block("Nation", "en", "bold")];
    expect(bold.width).toBeGreaterThan(regular.width * 1.02);
  });

  it("draw a box for what no font has, as wide as a letter", async () => {
    const { lines } = await block("a\u{12000}b", "en");
    const glyphs = lines[0]?.glyphs ?? [];
    expect(glyphs.map(({ font }) => font === null)).toEqual([false, true, false]);
    expect((glyphs[2]?.x ?? 0) - (glyphs[1]?.x ?? 0)).toBeGreaterThan(8);
  });

  it.each(["\u200fשלום", "10\u202f000", "a\u2009b", "\u00a0x", "\u{12000}\u2060\u{12001}", "😀\u202f😀"])(
    "show nothing for what is blank: %#",
    async (text) => {
      const { lines } = await block(text, "en");
      const boxes = lines.flatMap(({ glyphs }) => glyphs.filter(({ font, id }) => font === null || id === 0));
      expect(boxes).toHaveLength(text.match(/\p{Script=Cuneiform}/gu)?.length ?? 0);
    },
  );

  it("have emoji, arrows and the signs of currencies", async () => {
    const { lines } = await block("😀 → ₴ ₹ ✓ ★", "en");
    expect(lines[0]?.glyphs.filter(({ font, id }) => font === null || id === 0)).toEqual([]);
  });

  it("are told apart by their keys, and loaded once, when many texts come at a time", async () => {
    const shared = new FontLibrary();
    const options = { size: 20, weight: "regular", width: 10_000, maxLines: 1 } as const;
    const blocks = await Promise.all(
      [...SENTENCES, ...SENTENCES].map(([language, text]) => setText(text, { ...options, language }, shared)),
    );
    const fonts = blocks.flatMap(({ lines }) =>
      lines.flatMap(({ glyphs }) => glyphs.map(({ font }) => font)),
    );
    const distinct = [...new Set(fonts)];
    expect(new Set(distinct.map((font) => font?.key)).size).toBe(distinct.length);
    expect(distinct.length).toBeGreaterThan(20);
    expect(distinct.length).toBeLessThanOrEqual(shared.size);
  });

  it("are unpacked only as needed", async () => {
    const few = new FontLibrary();
    const style = styleOf("plain", "en");
    await few.load("plain", style);
    expect(few.size).toBe(1);
    const font = few.fontFor("p", style);
    expect(font !== null && hasGlyphs(font, "plain")).toBe(true);
    expect(few.fontFor("橋", style)).toBeNull();
  });
});
