/** Which file of which typeface has a character. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Family, familiesFor } from "../../../src/picture/type/families.ts";
import { fileOf, slicesFor } from "../../../src/picture/type/slices.ts";

const code = (character: string) => character.codePointAt(0) ?? 0;

function first(character: string, han: Parameters<typeof familiesFor>[1] = "jp", wide = false): Family {
  const [family] = familiesFor(character, han, wide);
  if (!family) throw new Error(`no typeface for ${character}`);
  return family;
}

/** Typefaces that any character could lead to. */
const every = [..."aя漢한ا😀★אहবથกαགဝ"].flatMap((character) => familiesFor(character, "sc", false));

describe("slicesFor", () => {
  it.each([
    ["a", "latin"],
    ["ą", "latin-ext"],
    ["я", "cyrillic"],
    ["ω", "greek"],
    ["ộ", "vietnamese"],
    ["ا", "arabic"],
    ["ก", "thai"],
  ])("finds %s in %s", (character, slice) => {
    expect(slicesFor(first(character), code(character))).toContain(slice);
  });

  it("finds Han among the many slices of their typeface, the same in whatever order it is asked", () => {
    const found = [..."日本語"].map((character) => slicesFor(first(character), code(character)));
    for (const slices of found) expect(slices).toHaveLength(1);
    const again = [..."語本日"].map((character) => slicesFor(first(character), code(character)));
    expect(again.reverse()).toEqual(found);
  });

  it("finds nothing for what a typeface does not declare", () => {
    expect(slicesFor(first("a"), code("漢"))).toEqual([]);
    expect(slicesFor(first("ก"), 0x12000)).toEqual([]);
  });
});

describe("fileOf", () => {
  it.each(["regular", "bold"] as const)(
    "names a file that is there, for each typeface with %s letters",
    (weight) => {
      const families = every.filter(({ weights }) => weight === "regular" || weights !== "one");
      // Letters come with a space of their own, symbols with stars and smiles.
      const slices = families.flatMap((family) =>
        [" ", "★", "😀"].flatMap((character) =>
          slicesFor(family, code(character)).map((slice) => fileOf(family, slice, weight)),
        ),
      );
      expect(new Set(slices).size).toBeGreaterThan(10);
      for (const file of slices) expect(readFileSync(file).toString("latin1", 0, 4)).toBe("wOF2");
    },
  );

  it("is one for both weights where the typeface is variable", () => {
    const [latin, burmese] = [first("a"), first("ဝ")];
    expect(fileOf(latin, "latin", "bold")).toBe(fileOf(latin, "latin", "regular"));
    expect(fileOf(burmese, "myanmar", "bold")).not.toBe(fileOf(burmese, "myanmar", "regular"));
  });
});

describe("familiesFor", () => {
  const name = (family: Family) => family.package.replace(/^.*noto-/, "");

  it.each([
    ["a", "sans"],
    ["ж", "sans"],
    ["7", "sans"],
    ["ا", "sans-arabic"],
    ["ש", "sans-hebrew"],
    ["ह", "sans-devanagari"],
    ["ก", "sans-thai"],
    ["ဝ", "sans-myanmar"],
    ["ད", "serif-tibetan"],
    ["😀", "emoji"],
  ])("draws %s with %s", (character, expected) => {
    expect(name(first(character))).toBe(expected);
  });

  it.each(["jp", "sc", "tc", "kr"] as const)(
    "draws Han, kana and Hangul with the letters of %s first, then with any",
    (han) => {
      for (const character of "漢かカ한、") {
        const names = familiesFor(character, han, false).map(name);
        expect(names[0]).toBe(`sans-${han}`);
        expect(names.slice(0, 4).sort()).toEqual(["sans-jp", "sans-kr", "sans-sc", "sans-tc"]);
      }
    },
  );

  it("draws marks as wide as Han only in texts that are written in them", () => {
    expect(name(first("“", "sc", true))).toBe("sans-sc");
    expect(name(first("“", "sc", false))).toBe("sans");
    expect(name(first("7", "sc", true))).toBe("sans");
  });

  it("has symbols for what letters lack", () => {
    expect(familiesFor("☎", "jp", false).map(name)).toEqual(
      expect.arrayContaining(["sans-symbols", "sans-symbols-2"]),
    );
  });
});
