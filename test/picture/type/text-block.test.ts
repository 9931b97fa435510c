/** Texts in lines: nothing wider than the line, nothing lost, nothing cut inside of what people read as one. */
import { describe, expect, it } from "vitest";
import { breaksOf } from "../../../src/picture/type/breaks.ts";
import { FontLibrary } from "../../../src/picture/type/font-library.ts";
import { inkOf } from "../../../src/picture/type/shape.ts";
import { type BlockOptions, setText } from "../../../src/picture/type/text-block.ts";
import { SENTENCES } from "../drawings.ts";

const library = new FontLibrary();

function block(text: string, more: Partial<BlockOptions> = {}) {
  const options = { size: 20, weight: "regular", language: "en", width: 200, maxLines: 99 } as const;
  return setText(text, { ...options, ...more }, library);
}

async function linesOf(text: string, more: Partial<BlockOptions> = {}): Promise<string[]> {
  return (await block(text, more)).lines.map((line) => line.text);
}

describe("setText", () => {
  it.each(SENTENCES)("wraps %s within the width and loses nothing", async (language, text) => {
    const { lines, width } = await block(text, { language, width: 160 });
    expect(width).toBeLessThanOrEqual(160.5);
    expect(
      lines
        .map((line) => line.text)
        .join("")
        .replaceAll(" ", ""),
    ).toBe(text.normalize("NFC").replaceAll(" ", ""));
  });

  it.each(SENTENCES)("gives %s lines that do not reach into each other", async (language, text) => {
    const { lines, lineHeight, baseLine } = await block(text, { language });
    for (const glyph of lines.flatMap(({ glyphs }) => glyphs)) {
      const { above, below } = inkOf(glyph);
      expect(baseLine - above).toBeGreaterThanOrEqual(-0.01);
      expect(baseLine + below).toBeLessThanOrEqual(lineHeight + 0.01);
    }
  });

  it("ends lines between words, in scripts without spaces too", async () => {
    expect(await linesOf("The bridge was opened on Sunday.", { width: 150 })).toEqual([
      "The bridge was",
      "opened on",
      "Sunday.",
    ]);
    const thai = await linesOf("สะพานข้ามแม่น้ำเปิดใช้เมื่อวันอาทิตย์", { language: "th", width: 140 });
    const words = [...new Intl.Segmenter("th", { granularity: "word" }).segment(thai.join(""))];
    const ends = new Set(words.map(({ index, segment }) => index + segment.length));
    let end = 0;
    expect(thai.length).toBeGreaterThan(1);
    for (const line of thai) {
      end += line.length;
      expect(ends.has(end)).toBe(true);
    }
  });

  it("begins no line with a closing mark, and ends none with an opening one", async () => {
    const text = "会議は「延期」。次の会議は「未定」、場所も「未定」。";
    // Narrower lines have no room for a word with its marks.
    for (let width = 110; width < 240; width += 7) {
      for (const line of await linesOf(text, { language: "ja", width })) {
        expect(line).not.toMatch(/^[」。、]/);
        expect(line).not.toMatch(/「$/);
      }
    }
  });

  it("cuts a word that is wider than a line between graphemes", async () => {
    const lines = await linesOf(`${"👩‍👩‍👧".repeat(9)}`, { width: 60 });
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.every((line) => line.length % "👩‍👩‍👧".length === 0)).toBe(true);
    expect(Math.max(...(await block("x".repeat(300))).lines.map(({ width }) => width))).toBeLessThanOrEqual(
      200,
    );
  });

  it("ends what does not fit with an ellipsis, after a whole word", async () => {
    const text = "The delegations arrived in the morning, had lunch, talked and left again.";
    const lines = await linesOf(text, { maxLines: 2 });
    expect(lines).toHaveLength(2);
    const shown = lines.join(" ");
    expect(shown.endsWith("…")).toBe(true);
    expect(text.startsWith(shown.slice(0, -1))).toBe(true);
    expect(text[shown.length - 1]).toMatch(/[\s,]/);
  });

  it.each(["漢字".repeat(200), "x".repeat(500), "สะพานข้ามแม่น้ำ".repeat(40), "!?".repeat(300)])(
    "keeps to its lines whatever it is given: %#",
    async (text) => {
      const { lines, width } = await block(text, { maxLines: 3 });
      expect(lines.length).toBeLessThanOrEqual(3);
      expect(lines.at(-1)?.text.endsWith("…")).toBe(true);
      expect(width).toBeLessThanOrEqual(200.5);
    },
  );

  it("has no lines for a text of nothing", async () => {
    expect(await block(" \u0000\n ")).toMatchObject({ lines: [], width: 0, height: 0 });
  });
});

describe("breaksOf", () => {
  const parts = (text: string) => {
    const ends = breaksOf(text);
    return ends.map((end, n) => text.slice(ends[n - 1] ?? 0, end));
  };

  it("keeps marks and short prefixes with their words", () => {
    expect(parts("He said: “no (not yet)!” and left.")).toEqual([
      "He ",
      "said: ",
      "“no ",
      "(not ",
      "yet)!” ",
      "and ",
      "left.",
    ]);
    expect(parts("an F-16 of the press-office")).toEqual(["an ", "F-16 ", "of ", "the ", "press-", "office"]);
    expect(parts("ב-18 בנובמבר")).toEqual(["ב-18 ", "בנובמבר"]);
  });

  it("keeps to spaces that may not be broken", () => {
    expect(parts("5\u00a0000\u202fkm away")).toEqual(["5\u00a0000\u202fkm ", "away"]);
  });
});
