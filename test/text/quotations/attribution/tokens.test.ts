/** Words and signs as the rules of attribution read them. */
import { describe, expect, it } from "vitest";
import { normalised, tokensOf } from "../../../../src/text/quotations/attribution/tokens.ts";

const SHORT = new Set(["Mr", "Gen", "д-р"]);
const isShort = (word: string) => SHORT.has(word);
const texts = (text: string, language: string) => tokensOf(text, language, isShort).map((one) => one.text);
const openings = (text: string, language: string) =>
  tokensOf(text, language, isShort)
    .filter(({ opensSentence }) => opensSentence)
    .map((one) => one.text);

describe("tokens", () => {
  it("are words with their hyphens, and signs one by one", () => {
    expect(texts("Ann Lee-Ray (35), “so”…", "en")).toEqual([
      "Ann",
      "Lee-Ray",
      "(",
      "35",
      ")",
      ",",
      "“",
      "so",
      "”",
      "…",
    ]);
  });

  it("stand where they stand in the text", () => {
    const body = "  Мэр — Орлов.";
    for (const { start, end, text } of tokensOf(body, "ru", isShort))
      expect(body.slice(start, end)).toBe(text);
  });

  it.each([
    ["en", "Ann’s bridge", ["Ann", "’s", "bridge"]],
    ["en", "he's they’ve don't", ["he", "'s", "they", "’ve", "don't"]],
    ["fr", "l’ancien maire, a-t-il dit", ["l’", "ancien", "maire", ",", "a", "il", "dit"]],
    ["fr", "explique-t-elle Jean-Luc", ["explique", "elle", "Jean-Luc"]],
    ["it", "l'esperto dell'ufficio", ["l'", "esperto", "dell'", "ufficio"]],
    ["uk", "об’єднання", ["об’єднання"]],
    ["tr", "Orman'ın köprüsü", ["Orman'ın", "köprüsü"]],
    ["de", "@stadt_tarn schrieb", ["@stadt_tarn", "schrieb"]],
  ])("%s: %s", (language, text, expected) => {
    expect(texts(text, language)).toEqual(expected);
  });

  it("are compared in lower case, with one apostrophe and without ё", () => {
    expect(normalised("Л’Ёлка", "ru")).toBe("л'елка");
    expect(normalised("IŞIK", "tr")).toBe("ışık");
    expect(normalised("Cafe\u0301", "fr")).toBe("café");
  });

  it("tell capitals", () => {
    expect(tokensOf("Ann łodz Ł 5", "pl", isShort).map(({ isCapital }) => isCapital)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe("the beginnings of sentences", () => {
  it.each([
    ["It rained. Ann left.\nBo stayed", ["It", "Ann", "Bo"]],
    ["Mr. Lee met Gen. Ray. They left.", ["Mr", "They"]],
    ["J. Lee came on 5. May at noon", ["J"]],
    ["“It rained.” Ann left.", ["“", "Ann"]],
    ["“Why?” she asked. “So!”", ["“", "“"]],
    ["See tarn.example.org now", ["See"]],
    ["Wait… Ann came! Now?", ["Wait", "Ann", "Now"]],
  ])("%s", (text, expected) => {
    expect(openings(text, "en")).toEqual(expected);
  });

  it("are found without spaces, too", () => {
    expect(openings("橋は古い。市長が来た。", "ja")[0]).toContain("橋");
    expect(openings("橋は古い。市長が来た。", "ja")).toHaveLength(2);
  });

  it("are none behind a shortened word in Cyrillic", () => {
    expect(openings("Это сказал д-р. Орлов", "ru")).toEqual(["Это"]);
  });

  it("are none inside doubled letters", () => {
    expect(openings("Viven en EE. UU. desde mayo", "es")).toEqual(["Viven"]);
    expect(openings("Los CC. OO. dijeron que no", "es")).toEqual(["Los"]);
  });

  it("are told by the next word where a shortened word may end a sentence", () => {
    const isEnding = (word: string, next: string) => word === "США" && next !== "По";
    const opens = (text: string) =>
      tokensOf(text, "ru", isEnding)
        .filter(({ opensSentence }) => opensSentence)
        .map((one) => one.text);
    expect(opens("Он был в США. По словам мэра, нет")).toEqual(["Он", "По"]);
    expect(opens("Он был в США. Орлов приехал")).toEqual(["Он"]);
  });
});
