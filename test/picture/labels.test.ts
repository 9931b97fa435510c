/** Words of the reader's language, and how much room events get. */
import { describe, expect, it } from "vitest";
import { labelsFor, smallStyle } from "../../src/picture/labels.ts";
import { densityFor } from "../../src/picture/page.ts";
import { FontLibrary } from "../../src/picture/type/font-library.ts";
import { languageDirection, likelyScript } from "../../src/picture/type/language-script.ts";

const library = new FontLibrary();

describe("labels", () => {
  it("run as the reader's language does, though they have no letters", async () => {
    const arabic = await labelsFor("ar", library).set("05\u200f/11\u200f/2024", smallStyle(300, "bold"));
    const english = await labelsFor("en-US", library).set("11/05/2024", smallStyle(300, "bold"));
    expect([arabic.direction, english.direction]).toEqual(["rtl", "ltr"]);
  });

  it("are one line of small letters", async () => {
    const block = await labelsFor("en-US", library).set("word ".repeat(40), smallStyle(120, "regular"));
    expect(block.lines).toHaveLength(1);
    expect(block.width).toBeLessThanOrEqual(120);
    expect(block.lines[0]?.text.endsWith("…")).toBe(true);
  });
});

describe("languageDirection", () => {
  it.each([
    ["ar", "rtl"],
    ["he-IL", "rtl"],
    ["fa", "rtl"],
    ["ur-PK", "rtl"],
    ["dv", "rtl"],
    ["ckb", "rtl"],
    ["az-Arab", "rtl"],
    ["az", "ltr"],
    ["en-US", "ltr"],
    ["ja", "ltr"],
    ["und", "ltr"],
    ["no language", "ltr"],
  ])("of %s is %s", (language, direction) => {
    expect(languageDirection(language)).toBe(direction);
  });

  it("goes by the likely script", () => {
    expect(["sr", "sr-Latn", "zh-TW", "zh", "?"].map(likelyScript)).toEqual([
      "Cyrl",
      "Latn",
      "Hant",
      "Hans",
      "",
    ]);
  });
});

describe("densityFor", () => {
  it("gives each event less room the more there are", () => {
    const densities = [1, 12, 13, 30, 31, 60, 500].map(densityFor);
    for (const [n, { maxLines, maxExtra }] of densities.slice(1).entries()) {
      expect(maxLines).toBeLessThanOrEqual(densities[n]?.maxLines ?? 0);
      expect(maxExtra).toBeLessThanOrEqual(densities[n]?.maxExtra ?? 0);
    }
    expect(densities.map(({ marksBeside }) => marksBeside)).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
      true,
    ]);
  });
});
