import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lexemes } from "../../src/text/lexemes.ts";

/** What a text must give, as one line of lexemes. */
const CASES: readonly (readonly [what: string, language: string, text: string, expected: string])[] = [
  ["case and stems", "en", "Rivers RISING, rivers rose", "river ris river ros"],
  ["possessives", "en", "the mayor’s and the mayors' plan", "the mayor and the mayor plan"],
  ["contractions", "en", "can't won’t", "cant wont"],
  ["acronyms", "en", "U.S. and US", "us and us"],
  ["hyphens part words", "en", "well-known", "wel known"],
  ["decimals", "en", "3.5 million", "3·5 million"],
  ["decimal commas are the same", "de", "3,5 Millionen", "3·5 million"],
  ["grouped digits", "en", "1,000,000 and 12,500", "1000000 and 12500"],
  ["Arabic digits and decimals", "ar", "٣٫٥", "3·5"],
  ["Devanagari digits", "hi", "२०२४", "2024"],
  ["Persian digits", "fa", "۱۴۰۳", "1403"],
  ["full-width forms", "ja", "２０２４年ＡＢＣ", "2024 年 abc"],
  ["umlauts", "de", "Bürgermeister Müller, Straße", "burgermeist mul stras"],
  ["accents", "fr", "élève", "elev"],
  ["elision", "fr", "L'homme qu’elle", "hom ell"],
  ["elision", "it", "dell'acqua", "acqu"],
  ["Polish letters", "pl", "Łódź", "lodz"],
  ["Scandinavian letters", "da", "Ærø", "aero"],
  ["Turkish capitals", "tr", "IŞIK ışık", "isik isik"],
  ["Turkish names with cases", "tr", "Ankara'da Ankara", "ankar ankar"],
  ["Vietnamese tones", "vi", "Hà Nội", "ha noi"],
  ["ё and е, й kept", "ru", "Ёлка елка йод", "елк елк йод"],
  ["Russian cases", "ru", "речи речь речью", "реч реч реч"],
  ["Ukrainian letters", "uk", "їжак Ї", "їжак ї"],
  ["Bulgarian articles", "bg", "реката река реки", "рек рек рек"],
  ["Greek accents and final sigma", "el", "ΝΌΜΟΣ νόμος", "νομοσ νομοσ"],
  ["Arabic vowels, articles and alef", "ar", "الكِتَابُ كتاب أحمد احمد", "كتاب كتاب احمد احمد"],
  ["Arabic stretching", "ar", "كـــتاب", "كتاب"],
  ["Persian letters as Arabic ones", "fa", "کتاب كتاب", "كتاب كتاب"],
  ["Hebrew points", "he", "שָׁלוֹם שלום", "שלום שלום"],
  ["Indonesian affixes", "id", "pemerintah membaca bacanya", "merintah baca baca"],
  ["Hindi plurals", "hi", "किताब किताबें", "किताब किताब"],
  ["Korean particles", "ko", "대통령은 대통령이 대통령", "대통령 대통령 대통령"],
  ["dakuten are kept", "ja", "ガス カス", "ガス カス"],
  ["Chinese words and pairs", "zh", "市长说", "市长 说 市长 长说"],
  ["invisible characters", "en", "co\u00adoper\u200bation", "cooperation"],
  ["quotes, signs and emoji", "en", "“a” «b» 'c' $ % 🎉 d_e", "a b c de"],
  ["nothing", "en", " \n…", ""],
];

describe("lexemes", () => {
  it.each(CASES)("%s (%s): %s", (_, language, text, expected) => {
    expect(lexemes(text, language).join(" ")).toBe(expected);
  });

  it("keeps order and repetitions", () => {
    expect(lexemes("rain rain snow rain", "en")).toEqual(["rain", "rain", "snow", "rain"]);
  });

  it("takes regions and unknown tags", () => {
    expect(lexemes("Häuser", "de-CH")).toEqual(lexemes("Häuser", "de"));
    expect(lexemes("Häuser Haus", "not a tag!")).toEqual(["hauser", "haus"]);
  });

  it("adds pairs of Han to the words, whichever words ICU's dictionary finds", () => {
    const found = lexemes("東京都知事はパリで語った", "ja");
    expect(found).toEqual(expect.arrayContaining(["パリ", "は", "東京", "京都", "都知", "知事"]));
    expect(found).not.toContain("事は");
    expect(found).not.toContain("リで");
  });

  it("finds Thai words without spaces", () => {
    const question = lexemes("แม่น้ำ", "th");
    expect(question.length).toBeGreaterThan(0);
    expect(lexemes("เมื่อคืนแม่น้ำสูงขึ้น", "th")).toEqual(expect.arrayContaining(question));
  });

  it("gives the same words whatever stands before them in a long text", () => {
    const tail = "the river rose by two metres";
    for (const length of [395, 399, 400, 401, 405]) {
      const head = "x".repeat(length);
      expect(lexemes(`${head} ${tail}`, "en").slice(-6)).toEqual(lexemes(tail, "en"));
    }
  });
});

const LANGUAGES = ["en", "de", "fr", "ru", "ar", "ja", "zh", "th", "tr", "ko", "und"];
const FRAGMENTS = [
  ..."aÄя日ู٣०.,'’\"“·- \n\t_\u0000\u200f",
  "don't ",
  "L'eau ",
  "1,234.5 ",
  "漢字",
  "\ud800",
  "👩‍👩‍👧",
];
const texts = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((parts) => parts.join(""));

describe("lexemes of any text", () => {
  it("hold letters and digits only: no white space, quotes, controls or ASCII punctuation", () => {
    fc.assert(
      fc.property(
        fc.oneof(texts, fc.string({ unit: "binary" })),
        fc.constantFrom(...LANGUAGES),
        (text, language) => {
          for (const lexeme of lexemes(text, language)) expect(lexeme).toMatch(/^[\p{L}\p{M}\p{N}·]+$/u);
        },
      ),
    );
  });

  it("do not depend on case", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."abcäéя 1") }), (text) => {
        expect(lexemes(text.toUpperCase(), "en")).toEqual(lexemes(text, "en"));
      }),
    );
  });

  it("come in linear time, also without any space", () => {
    const before = process.cpuUsage().user;
    expect(lexemes("東京都".repeat(30_000), "ja").length).toBeGreaterThan(60_000);
    expect(lexemes("a".repeat(300_000), "en").length).toBeGreaterThan(0);
    expect(process.cpuUsage().user - before).toBeLessThan(8_000_000);
  });
});
