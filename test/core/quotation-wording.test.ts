/** Marks and words of quotations, in every language that the bot speaks. */
import { describe, expect, it } from "vitest";
import { marksOf, quotationWord } from "../../src/core/quotation-wording.ts";

describe("the marks of a language", () => {
  it.each([
    ["en-GB", "“x”"],
    ["xx", "“x”"],
    ["", "“x”"],
    ["de-AT", "„x“"],
    ["pl", "„x”"],
    ["ru", "«x»"],
    ["ar-EG", "«x»"],
    ["fr", "«\u00a0x\u00a0»"],
    ["ja", "「x」"],
    ["zh", "“x”"],
    ["zh-Hant", "「x」"],
    ["zh-TW", "「x」"],
    ["he", "”x”"],
  ])("of %j stand around words: %s", (language, expected) => {
    const [open, close] = marksOf(language);
    expect(`${open}x${close}`).toBe(expected);
  });
});

describe("the bot's words", () => {
  const locales = ["en-US", "ru", "uk", "bg", "de", "es-ES", "fr", "id", "ja", "zh-CN", "ar"];
  const names = ["unknownSpeaker", "asWritten", "reported", "sameWords", "dropped", "added"] as const;

  it("are there in every locale, and differ from the English ones", () => {
    for (const name of names) {
      const english = quotationWord(name, "en-US", "he");
      expect(english).not.toBe("");
      for (const locale of locales.slice(1))
        expect(quotationWord(name, locale, "he"), locale).not.toBe(english);
    }
  });

  it("hold what the article says as it is, whatever signs it has", () => {
    expect(quotationWord("asWritten", "en-US", "$& {words} $1")).toBe("in the article: $& {words} $1");
    expect(quotationWord("asWritten", "ja", "同氏")).toContain("同氏");
  });

  it("are English where a locale is unknown", () => {
    expect(quotationWord("dropped", "not a locale!")).toBe("left out");
  });
});
