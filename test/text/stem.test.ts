import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stem } from "../../src/text/stem.ts";
import { ENDINGS } from "../../src/text/stem-endings.ts";

/** Forms of one word, in folded spelling, that must have one stem. */
const FORMS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en: [
    ["vote", "votes", "voted", "voting"],
    ["run", "running"],
    ["city", "cities"],
  ],
  de: [
    ["kind", "kinder", "kindern", "kindes"],
    ["stadt", "stadte"],
  ],
  fr: [["grand", "grande", "grandes", "grands"]],
  es: [
    ["rio", "rios"],
    ["alcalde", "alcaldes"],
  ],
  pt: [["eleicao", "eleicoes"]],
  ru: [
    ["выборы", "выборах", "выборов"],
    ["река", "реки", "рекой", "реку"],
  ],
  uk: [["річка", "річки", "річку", "річкою"]],
  bg: [["град", "градове", "градовете"]],
  pl: [["miasto", "miasta", "miastem"]],
  cs: [["mesto", "mesta", "mestem"]],
  tr: [["sehir", "sehirler", "sehirde"]],
  hu: [["varos", "varosban", "varosok"]],
  id: [["baca", "membaca", "dibaca", "bacanya"]],
  ar: [["كتاب", "الكتاب", "وكتاب"]],
  ko: [["대통령", "대통령이", "대통령에게"]],
};

describe("stem", () => {
  for (const [language, groups] of Object.entries(FORMS)) {
    it.each(groups.map((forms) => ({ forms })))(`${language}: $forms`, ({ forms }) => {
      expect(new Set(forms.map((form) => stem(form, language))).size).toBe(1);
    });
  }

  it("keeps different words apart", () => {
    expect(stem("house", "en")).not.toBe(stem("hour", "en"));
    expect(stem("город", "ru")).not.toBe(stem("горло", "ru"));
  });

  it("leaves numbers, short words and other languages alone", () => {
    expect(stem("2024s", "en")).toBe("2024s");
    expect(stem("as", "en")).toBe("as");
    expect(stem("nevers", "xx")).toBe("nevers");
  });

  it("keeps at least the letters that the language asks for, and never adds any", () => {
    const words = fc.string({ unit: fc.constantFrom(..."aeiounstrмияовамиكتابال대은는"), maxLength: 14 });
    fc.assert(
      fc.property(words, fc.constantFrom(...Object.keys(ENDINGS)), (word, language) => {
        const stemmed = stem(word, language);
        expect(word).toContain(stemmed);
        // Undoubling may take one letter more.
        expect(stemmed.length).toBeGreaterThanOrEqual(
          Math.min(word.length, (ENDINGS[language]?.minStem ?? 0) - 1),
        );
      }),
    );
  });

  it("has endings in folded spelling only", () => {
    for (const { suffixes, prefixes = "" } of Object.values(ENDINGS)) {
      expect(
        `${suffixes} ${prefixes}`.replaceAll("й", "").replaceAll("ї", "").replaceAll("ў", ""),
      ).not.toMatch(/[äöüßéèáíóúñçёąęłžščřšأإآىةیک]/);
    }
  });
});
