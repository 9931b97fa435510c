/** Cases at the edges of stemming, folding and the mending of sentences that whole texts seldom meet. */
import { describe, expect, it } from "vitest";
import { samplePieces } from "../../src/text/language-sample.ts";
import { fold } from "../../src/text/lexemes-fold.ts";
import { continuesSentence } from "../../src/text/sentences-mend.ts";
import { stem } from "../../src/text/stem.ts";

describe("stem", () => {
  it.each([
    ["walls", "en", "wal"],
    ["wall", "en", "wal"],
    ["been", "en", "been"],
    ["мы", "ru", "мы"],
    ["memperbaiki", "id", "baiki"],
    ["se", "id", "se"],
    ["وال", "ar", "وال"],
    ["학교에서는", "ko", "학교"],
    ["लड़कों", "hi", "लड़क"],
    ["talossa", "fi", "talo"],
  ])("%s (%s) → %s", (word, language, expected) => {
    expect(stem(word, language)).toBe(expected);
  });
});

describe("fold", () => {
  it.each([
    ["a soft hyphen", "en", "co\u00adoperate", "cooperate"],
    ["a direction mark and vowel points", "he", "\u200fשָׁלוֹם", "שלום"],
    ["Arabic and Persian digits", "fa", "٢٠٢٤ ۲۰۲۴", "2024 2024"],
    ["a final sigma", "el", "ΟΔΟΣ οδός", "οδοσ οδοσ"],
    ["digits whose run begins at 6", "ta", "௧௨", "12"],
    ["mathematical digits", "en", "𝟗𝟘", "90"],
    ["the Lao sign AM", "lo", "ກຳ", "ກຳ"],
    ["Persian letters typed on Arabic keys", "fa", "کتاب یک", fold("كتاب يك", "ar")],
  ])("%s (%s)", (_what, language, text, expected) => {
    expect(fold(text, language)).toBe(expected);
  });
});

describe("continuesSentence", () => {
  it.each([
    ["en", "She met J.", "K. Rowling there.", true],
    ["en", "He is taller than I.", "The others are not.", false],
    ["en", "He bought it.", "and left.", true],
    ["en", "He bought it.", "iPhone sales rose.", false],
    ["ja", "「もう終わった。」", "と述べた。", true],
    ["ja", "「もう終わった。」", "彼は帰った。", false],
    ["ko", "“끝났다.”", "라고 말했다.", true],
    ["ko", "“끝났다.”", "그는 갔다.", false],
    ["de", "Am 6.", "November begann es.", true],
    ["en", "On the 6.", "November came.", false],
    ["en", "on Mon.", "Nov. 6 they left.", true],
    ["en", "He came in November.", "The others left.", false],
    ["en", "He lives in the U.S.", "The weather is fine.", false],
    ["en", "the U.S.", "Senate voted.", true],
    ["en", "See No.", "5 for that.", true],
    ["en", "He said No.", "The others agreed.", false],
    ["hi", "यह डॉ.", "शर्मा हैं।", true],
    ["ja", "ワシントンD.C.", "のホワイトハウス", true],
    ["ka", "ის წავიდა.", "დანარჩენი დარჩა.", false],
  ])("%s: %s | %s → %s", (language, left, right, expected) => {
    expect(continuesSentence({ left, right, isFirst: false }, language)).toBe(expected);
  });
});

describe("samplePieces", () => {
  it("has nothing of a text that is all addresses and tags", () => {
    expect(samplePieces("https://a.org/x\n@desk #flood\nwww.b.example")).toEqual([]);
  });

  it("joins lines that end in the Windows way", () => {
    expect(samplePieces("Короткая строка.\r\nЕщё одна.")).toEqual(["Короткая строка. Ещё одна."]);
  });
});
