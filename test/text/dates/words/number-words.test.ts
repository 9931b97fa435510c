/** Numbers in words and the words that make counted units dates. */
import { describe, expect, it } from "vitest";
import { findDates } from "../../../../src/text/dates/find.ts";
import { countOf } from "../../../../src/text/dates/scan/scan-parts.ts";
import { lexiconOf } from "../../../../src/text/dates/words/lexicon.ts";
import { lookUp } from "../../../../src/text/dates/words/words-table.ts";

/** A Wednesday. */
const NOW = new Date("2024-11-06T10:00Z");

function lexicon(language: string) {
  const found = lexiconOf(language);
  if (found === null) throw new Error(`no lexicon for ${language}`);
  return found;
}

function day(text: string, language: string): string | undefined {
  const [found, ...more] = findDates(text, { language, reference: NOW, breadth: "loose", lean: "future" });
  return more.length === 0 ? found?.value : undefined;
}

describe("cardinals", () => {
  it.each([
    ["nl", "twee", 2],
    ["pl", "dwie", 2],
    ["cs", "dvema", 2],
    ["sv", "tjugoett", 21],
    ["it", "quindici", 15],
    ["ca", "divuit", 18],
    ["el", "δεκαπεντε", 15],
    ["tr", "on bes", 15],
    ["he", "שלושה", 3],
    ["id", "dua puluh", 20],
    ["sl", "tremi", 3],
  ])("%s: %s", (language, word, value) => {
    expect(countOf(word, lexicon(language))).toBe(value);
  });

  it("knows nothing of a language that nobody spells", () => {
    expect(lexicon("kk").numbers.size).toBe(0);
  });

  it("reads figures, but none as large as a year", () => {
    expect(countOf("12", lexicon("pl"))).toBe(12);
    expect(countOf(undefined, lexicon("pl"))).toBeNull();
    expect(day("2024 dni temu", "pl")).not.toBe("2019-04-24");
  });
});

describe("ordinals", () => {
  it.each([
    ["pl", "pierwszego", 1],
    ["pl", "pietnastego", 15],
    ["uk", "третє", 3],
    ["ru", "тридцать первый", 31],
    ["es", "tercer", 3],
    ["hu", "harmadika", 3],
    ["el", "πρωτη", 1],
    ["tr", "ucuncusu", 3],
    ["bg", "петнадесети", 15],
    ["sk", "pietnasteho", undefined],
    ["sk", "patnasteho", 15],
    ["ro", "a doua", 2],
    ["ar", "الخامس عشر", 15],
    ["en", "seventeenth", 17],
    ["en", "seven", undefined],
  ])("%s: %s", (language, word, value) => {
    expect(lookUp(lexicon(language).ordinals, word)).toBe(value);
  });
});

describe("counted units", () => {
  it.each([
    ["nl", "vier dagen geleden", "2024-11-02"],
    ["da", "for fire dage siden", "2024-11-02"],
    ["sv", "fyra dagar sedan", "2024-11-02"],
    ["fi", "neljän viikon kuluttua", "2024-12-04"],
    ["hu", "négy hét múlva", "2024-12-04"],
    ["pl", "za cztery tygodnie", "2024-12-04"],
    ["cs", "za čtyři týdny", "2024-12-04"],
    ["el", "σε τέσσερις εβδομάδες", "2024-12-04"],
    ["ro", "peste patru săptămâni", "2024-12-04"],
    ["ar", "بعد أربعة أسابيع", "2024-12-04"],
    ["ar", "قبل يومين", "2024-11-04"],
    ["he", "בעוד שבועיים", "2024-11-20"],
    ["ko", "두달 후", "2025-01-06"],
    ["ko", "닷새 전", "2024-11-01"],
    ["zh", "两个星期前", "2024-10-23"],
    ["vi", "cách đây bốn ngày", "2024-11-02"],
    ["id", "sepekan lagi", "2024-11-13"],
    ["ms", "empat hari lepas", "2024-11-02"],
    ["ka", "ოთხი დღის წინ", "2024-11-02"],
    ["fa", "چهار روز پیش", "2024-11-02"],
  ])("%s: %s", (language, text, expected) => {
    expect(day(text, language)).toBe(expected);
  });

  it.each([
    ["uk", "за тиждень", "2024-11-13"],
    ["pl", "tydzień temu", "2024-10-30"],
    ["ru", "через неделю", "2024-11-13"],
    ["fi", "viikon kuluttua", "2024-11-13"],
  ])("%s: %s, where one is not counted", (language, text, expected) => {
    expect(day(text, language)).toBe(expected);
  });

  it.each([
    ["en", "in week"],
    ["nl", "over week"],
    ["de", "vor Woche"],
    ["hi", "हफ्ते में"],
  ])("%s: %s is no date, since one is counted there", (language, text) => {
    expect(day(text, language)).toBeUndefined();
  });
});
