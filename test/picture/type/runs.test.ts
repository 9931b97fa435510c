/** Directions: which way a text runs, and how its parts stand on a line. */
import { describe, expect, it } from "vitest";
import { FontLibrary, styleOf } from "../../../src/picture/type/font-library.ts";
import { directionOf, inVisualOrder, runsOf } from "../../../src/picture/type/runs.ts";
import { setText } from "../../../src/picture/type/text-block.ts";

/** The parts of a text from left to right. */
async function fromLeft(text: string, direction: "ltr" | "rtl"): Promise<string[]> {
  const library = new FontLibrary();
  const style = styleOf(text, "en");
  await library.load(text, style);
  const runs = inVisualOrder(runsOf(text, direction, style, library));
  return runs.map(({ start, end }) => text.slice(start, end).trim()).filter((part) => part !== "");
}

describe("directionOf", () => {
  it.each([
    ["Plain words", "en", "ltr"],
    ["שלום לכולם", "he", "rtl"],
    ["NHK قالت الوزارة إن القمة ستعقد", "ar", "rtl"],
    ["محمد was the first name that the article gave", "en", "ltr"],
    ["ދިވެހި", "dv", "rtl"],
    ["2024/11/05", "ar", "rtl"],
    ["2024/11/05", "en", "ltr"],
    ["", "not a language", "ltr"],
  ])("%s (%s) runs %s", (text, language, direction) => {
    expect(directionOf(text, language)).toBe(direction);
  });
});

describe("inVisualOrder", () => {
  it("sets a foreign name inside of a text from right to left from left to right", async () => {
    expect(await fromLeft("אמר NHK היום", "rtl")).toEqual(["היום", "NHK", "אמר"]);
  });

  it("sets words from right to left inside of a text from left to right", async () => {
    expect(await fromLeft("he said שלום today", "ltr")).toEqual(["he said", "שלום", "today"]);
  });

  it("keeps the order of a figure's digits among words from right to left", async () => {
    expect(await fromLeft("פגישה 18 מדינות", "rtl")).toEqual(["מדינות", "18", "פגישה"]);
  });
});

describe("lines from right to left", () => {
  it("have their first letter at the right", async () => {
    const library = new FontLibrary();
    const options = { size: 20, weight: "regular", language: "he", width: 400, maxLines: 1 } as const;
    const { lines, direction } = await setText("אב", options, library);
    const [left, right] = lines[0]?.glyphs ?? [];
    const font = left?.font?.font;
    expect(direction).toBe("rtl");
    expect(left?.id).toBe(font?.nominalGlyph("ב".codePointAt(0) ?? 0));
    expect(right?.id).toBe(font?.nominalGlyph("א".codePointAt(0) ?? 0));
  });

  it("mirror their brackets", async () => {
    const library = new FontLibrary();
    const options = { size: 20, weight: "regular", language: "he", width: 400, maxLines: 1 } as const;
    const { lines } = await setText("(אב", options, library);
    const last = lines[0]?.glyphs.at(-1);
    expect(last?.id).toBe(last?.font?.font.nominalGlyph(")".codePointAt(0) ?? 0));
  });

  it("join Arabic letters", async () => {
    const library = new FontLibrary();
    const options = { size: 20, weight: "regular", language: "ar", width: 400, maxLines: 1 } as const;
    const { lines } = await setText("بيت", options, library);
    const glyphs = lines[0]?.glyphs ?? [];
    const alone = [..."تيب"].map((letter) => glyphs[0]?.font?.font.nominalGlyph(letter.codePointAt(0) ?? 0));
    expect(glyphs.map(({ id }) => id)).not.toEqual(alone);
  });
});
