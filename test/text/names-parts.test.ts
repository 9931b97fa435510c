/** The parts that names are made of: words, sounds, Han readings, names that CLDR knows. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { combined } from "../../src/text/names-combine.ts";
import { hanKey, isJapaneseName, readingsOf } from "../../src/text/names-han.ts";
import { formOf, knownNames } from "../../src/text/names-known.ts";
import { soundKeys } from "../../src/text/names-sound.ts";
import { wordsOf } from "../../src/text/names-words.ts";

describe("words", () => {
  it.each([
    ["O'Brien met al-Assad", "en", ["O", "Brien", "met", "al", "Assad"]],
    ["1,234.5 km", "en", ["1,234.5", "km"]],
    ["ＮＡＴＯと会談", "ja", ["NATO", "と", "会談"]],
    ["トランプ・タワー", "ja", ["トランプ", "タワー"]],
    ["می‌خواهد", "fa", ["میخواهد"]],
    ["2018年", "zh", ["2018", "年"]],
  ])("%s", (text, language, words) => {
    expect(wordsOf(text, language)).toEqual(words);
  });

  it("a name that ICU cuts into its characters is whole again, in Japanese", () => {
    expect(wordsOf("高市氏", "ja")[0]).toBe("高市");
    expect(wordsOf("高市氏", "zh")[0]).not.toBe("高市");
  });

  it("hold every letter of the text, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("en", "ja", "th"), (text, language) => {
        const letters = (part: string) => part.replace(/[^\p{L}\p{Nd}]/gu, "");
        const whole = letters(text.normalize("NFKC").replace(/\p{Cf}/gu, ""));
        expect(letters(wordsOf(text, language).join(""))).toBe(whole);
      }),
    );
  });
});

describe("sounds", () => {
  it("are consonants, and consonants with classes of vowels", () => {
    expect(soundKeys("Berlin")).toEqual(["mbrln", "abirlin"]);
  });

  it.each([
    ["Michael", "Mikael"],
    ["Brighton", "Брайтон"],
    ["Kavanaugh", "Каваноу"],
    ["Xi'an", "Сиань"],
    ["Straße", "Strasse"],
    ["Łódź", "Лодзь"],
    ["Μπάιντεν", "Байнтен"],
    ["Γκάνα", "Гана"],
    ["טראמפ", "تراﻣﻒ"],
    ["नरेंद्र", "Narendra"],
    ["Ἀθῆναι", "Αθηναι"],
  ])("%s is spoken like %s", (one, other) => {
    const keys = new Set(soundKeys(one.normalize("NFKC")));
    expect(soundKeys(other.normalize("NFKC")).some((key) => keys.has(key))).toBe(true);
  });

  it.each([["Ng"], ["Ли"], ["و"], ["a"], [""], ["aeiou"]])("%s is too short to tell", (word) => {
    expect(soundKeys(word).filter((key) => key.startsWith("m"))).toEqual([]);
  });

  it("an abjad gives consonants only, with w read both ways", () => {
    expect(soundKeys("بوتين")).toEqual(["mbtn"]);
    expect(soundKeys("نوالنی")).toEqual(expect.arrayContaining(["mnbln"]));
    expect(soundKeys("واشنطن")).toEqual(["mbsntn"]);
    expect(soundKeys("وزارة")).not.toContain("mbsrh");
  });

  it("Japanese and Korean, which have one liquid, give r and l", () => {
    expect(soundKeys("ロンドン")).toEqual(expect.arrayContaining(["mrndn", "mlndn"]));
    expect(soundKeys("런던")).toEqual(expect.arrayContaining(["mlndn"]));
  });
});

describe("names in Han characters", () => {
  it("are read the Japanese way where a dictionary has them as names", () => {
    expect(readingsOf("林", "ja")).toContain("hayashi");
    expect(readingsOf("田中", "ja")).toContain("tanaka");
    expect(readingsOf("佐々木", "ja")).toContain("sasaki");
    expect(readingsOf("東京", "ja")).toContain("toukyou");
  });

  it.each(["社会", "大統領", "選挙", "会"])("%s is a word, and no name", (word) => {
    expect(isJapaneseName(word)).toBe(false);
    expect(readingsOf(word, "ja")).toEqual([]);
  });

  it("are read the Chinese way, without the family name too", () => {
    expect(readingsOf("习近平", "zh")).toEqual(["sisinping", "sinping"]);
    expect(readingsOf("北京", "zh")).toEqual(["beising"]);
    expect(readingsOf("的", "zh")).toEqual([]);
  });

  it("are read both ways where the language is neither", () => {
    expect(readingsOf("田中", "und")).toEqual(expect.arrayContaining(["tanaka", "tiansong"]));
  });

  it("stay few, and none for long runs", () => {
    expect(readingsOf("生生生生生", "ja")).toEqual([]);
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 4 }), (name) => {
        expect(readingsOf(name, "und").length).toBeLessThanOrEqual(5);
      }),
    );
  });

  it("old, new and simple forms are one key", () => {
    expect(new Set(["馬", "马"].map((horse) => hanKey(`${horse}其顿`))).size).toBe(1);
  });

  it("combine readings, the most usual first", () => {
    const readings = new Map([
      ["a", ["1", "2"]],
      ["b", ["3", "4"]],
    ]);
    expect(combined(["a", "b"], readings)).toEqual(["13", "14", "23"]);
    expect(combined(["a", "c"], readings)).toEqual([]);
  });
});

describe("names that CLDR knows", () => {
  it.each([
    ["en", "Germany", "de", "Deutschland"],
    ["ru", "Японии", "ja", "日本"],
    ["ar", "فرنسا", "hi", "फ़्रांस"],
    ["ko", "토요일", "th", "วันเสาร์"],
  ])("%s %s is %s %s", (language, word, otherLanguage, otherWord) => {
    const keyIn = (base: string, text: string) => {
      const form = wordsOf(text, base)
        .map((part) => formOf(part, base))
        .join("");
      return knownNames(base).keys.get(form);
    };
    expect(keyIn(language, word)).toBeDefined();
    expect(keyIn(language, word)).toBe(keyIn(otherLanguage, otherWord));
  });

  it("are nothing in a language that CLDR lacks, or that is none", () => {
    for (const language of ["xx", "und", "", "not a language"])
      expect(knownNames(language).keys.size).toBe(0);
  });

  it("are never digits alone", () => {
    for (const language of ["en", "ja", "zh", "vi", "ko", "eu"])
      for (const form of knownNames(language).keys.keys()) expect(form).toMatch(/\p{L}/u);
  });
});
