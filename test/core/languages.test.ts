/** What a person may write for a language, and how one is called. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalCode, languageName, readLanguage } from "../../src/core/languages.ts";

/** Languages of the press, a few of each script. */
const CODES =
  "ar be bg bn cs da de el en es et fa fi fil fr he hi hr hu hy id it ja ka kk ko lt lv mk ms nb nl pl pt ro ru sk sl " +
  "sq sr sv sw ta te th tr uk ur uz vi zh";
const codes = CODES.split(" ");
const LOCALES = ["en", "en-GB", "ru", "bg", "ja", "de", "es-ES", "tr", "ar", "zh-CN", "id", "ko"];

describe("readLanguage", () => {
  it.each([
    ["a code", "ru", "ru"],
    ["a code in capitals", "RU", "ru"],
    ["a code of three letters for one of two", "eng", "en"],
    ["the code that an older standard had", "iw", "he"],
    ["a region in small letters", "pt-br", "pt-BR"],
    ["an underscore, as in a system's locale", "pt_BR", "pt-BR"],
    ["a script", "zh-hans", "zh-Hans"],
    ["a language with a code of three letters", "fil", "fil"],
    ["the code that it had before", "tl", "fil"],
    ["an English name", "Bulgarian", "bg"],
    ["an English name in small letters, with spaces around", "  japanese ", "ja"],
    ["a word of full-width letters", "Ｇｅｒｍａｎ", "de"],
  ])("reads %s", (_what, text, code) => {
    expect(readLanguage(text, "en-US")).toBe(code);
  });

  it.each([
    ["русский", "ru", "ru"],
    ["НЕМЕЦКИЙ", "ru-RU", "de"],
    ["中国語", "ja", "zh"],
    ["Französisch", "de", "fr"],
    ["английски", "bg", "en"],
    // People with a Turkish keyboard type i, ı or İ as the word and the case want it.
    ["ingilizce", "tr", "en"],
    ["İNGİLİZCE", "tr", "en"],
    ["SIRPÇA", "tr", "sr"],
  ])("reads “%s” in the locale %s", (text, locale, code) => {
    expect(readLanguage(text, locale)).toBe(code);
  });

  it("takes English names in every locale, unknown ones included", () => {
    for (const locale of [...LOCALES, "xx", "", "not a locale!"]) {
      expect(readLanguage("Russian", locale)).toBe("ru");
    }
  });

  it.each([
    "",
    " ",
    "klingonese",
    "purple",
    "xx",
    "xx-YY",
    "qq-Latn",
    "en-",
    "ру",
    "42",
    "constructor",
    "🇫🇷",
  ])("does not know “%s”", (text) => {
    expect(readLanguage(text, "en")).toBeNull();
  });

  it("does not take names of a third language", () => {
    expect(readLanguage("японский", "de")).toBeNull();
  });

  it("reads back every name that it gives, in every locale", () => {
    for (const locale of LOCALES) {
      const wrong = codes.filter((code) => readLanguage(languageName(code, locale), locale) !== code);
      expect([locale, wrong]).toEqual([locale, []]);
    }
  });

  it("never throws, and gives canonical codes or nothing", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom(...codes), fc.string({ unit: "grapheme" })),
        (text) => {
          const code = readLanguage(text, "ru");
          if (code !== null) expect(Intl.getCanonicalLocales(code)).toEqual([code]);
        },
      ),
    );
  });
});

describe("canonicalCode", () => {
  it("keeps what is canonical, and makes canonical what is not", () => {
    for (const code of codes) {
      expect(canonicalCode(code)).toBe(code);
      expect(canonicalCode(code.toUpperCase())).toBe(code);
    }
    expect(canonicalCode("ZH_hant_tw")).toBe("zh-Hant-TW");
  });

  it("takes no names, and no tag whose language nobody speaks", () => {
    expect(canonicalCode("Russian")).toBeNull();
    expect(canonicalCode("xx-US")).toBeNull();
    expect(canonicalCode("zz")).toBeNull();
  });
});

describe("languageName", () => {
  it("is in the reader's locale, else in English", () => {
    expect(languageName("ja", "ru")).toBe("японский");
    expect(languageName("ru", "ja")).toBe("ロシア語");
    expect(languageName("ru", "xx")).toBe("Russian");
    expect(languageName("ru", "no locale at all")).toBe("Russian");
  });

  it("is the code itself where there is no name, and for a text in no language", () => {
    expect(languageName("zz", "en")).toBe("zz");
    expect(languageName("!!", "en")).toBe("!!");
    expect(languageName("und", "ja")).toBe("und");
  });
});
