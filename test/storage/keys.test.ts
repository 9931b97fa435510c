/** Keys: which spellings of a publisher or a language count as the same, and which do not. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baseLanguageKey, languageKey, sourceKey } from "../../src/storage/keys.ts";

describe("the key of a publisher", () => {
  it.each([
    ["the capital sharp s", "STRAẞE", "Straße"],
    ["case", "The Guardian", "THE GUARDIAN"],
    ["space around it", "\u00a0 Le Monde\n", "Le Monde"],
    ["the kind and number of spaces", "Le\u3000\t Monde", "le monde"],
    ["full-width forms", "ＢＢＣ　Ｎｅｗｓ", "BBC News"],
    ["half-width katakana", "ﾖﾐｳﾘ", "ヨミウリ"],
    ["composed and decomposed accents", "Libe\u0301ration", "Libération"],
    ["the sharp s", "Straße", "STRASSE"],
    ["the final sigma", "ΤΟ ΒΗΜΑΣ", "το βημας"],
    ["Cyrillic case", "ИЗВЕСТИЯ", "Известия"],
    ["ligatures", "ﬁnance", "FINANCE"],
    ["letters set as signs", "Nature™ ℝ", "naturetm r"],
    ["case beyond the basic plane", "\u{10400}", "\u{10428}"],
  ])("makes no difference of %s", (_what, one, other) => {
    expect(sourceKey(one)).toBe(sourceKey(other));
  });

  it.each([
    ["accents", "Liberation", "Libération"],
    ["a space more", "LeMonde", "Le Monde"],
    ["punctuation", "A.P.", "AP"],
    ["scripts that look alike", "ABC", "АВС"],
    ["a part of the name", "The Times", "The Times of India"],
    ["voicing marks", "ハハ", "ババ"],
  ])("tells %s apart", (_what, one, other) => {
    expect(sourceKey(one)).not.toBe(sourceKey(other));
  });

  it("is empty for nothing but space", () => {
    expect(sourceKey(" \u00a0\u3000\t\n")).toBe("");
  });

  it("is its own key, with no space at an end or doubled", () => {
    const name = fc.string({
      unit: fc.constantFrom("a", "B", "ß", "Σ", "ς", "é", "İ", "ﬁ", "　", " ", "\n", "Я"),
    });
    fc.assert(
      fc.property(name, (text) => {
        const key = sourceKey(text);
        expect(sourceKey(key)).toBe(key);
        expect(key).not.toMatch(/^\s|\s$|\s\s/u);
      }),
    );
  });

  it("stays when a name of letters is shouted, or taken apart into accents", () => {
    const letter = fc.constantFrom(..."aäeéizßσςяйñøłğ", "ǆ", "ŉ", "և");
    fc.assert(
      fc.property(fc.string({ unit: letter, minLength: 1 }), (text) => {
        const key = sourceKey(text);
        expect(sourceKey(text.toUpperCase())).toBe(key);
        expect(sourceKey(text.normalize("NFD"))).toBe(key);
      }),
    );
  });
});

describe("the key of a language", () => {
  it("has no case", () => {
    expect(languageKey("zh-Hant-TW")).toBe("zh-hant-tw");
    expect(languageKey("EN")).toBe(languageKey("en"));
  });

  it("keeps region and script: narrowing is the business of the filter", () => {
    expect(languageKey("en-GB")).not.toBe(languageKey("en"));
  });
});

describe("the language of a speaker", () => {
  it.each([
    ["en", "en"],
    ["en-GB", "en"],
    ["zh-Hant-TW", "zh"],
    ["PT_br", "pt"],
    ["und", "und"],
    ["", ""],
  ])("of %s is %s", (tag, base) => {
    expect(baseLanguageKey(tag)).toBe(base);
  });
});
