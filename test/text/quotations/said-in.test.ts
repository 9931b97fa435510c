/** In which language something was said: only where the words around a quotation tell, and name one language. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { saidIn } from "../../../src/text/quotations/said-in.ts";

/** The words around a quotation, without what was said. */
type Told = readonly [around: string, language: string, said: string];

const TOLD: readonly Told[] = [
  ["she said in French.", "en", "fr"],
  ["she told reporters in  Japanese , smiling", "en", "ja"],
  ["he said, speaking German.", "en", "de"],
  ["sagte sie auf Französisch.", "de", "fr"],
  ["erklärte er auf Englisch,", "de", "en"],
  ["dijo la alcaldesa en inglés.", "es", "en"],
  ["a-t-elle déclaré en japonais.", "fr", "ja"],
  ["ha detto in tedesco.", "it", "de"],
  ["ujarnya dalam bahasa Inggris.", "id", "en"],
  ["каза тя на английски език пред журналисти.", "bg", "en"],
  ["disse ela em francês.", "pt", "fr"],
  ["İngilizce olarak konuştu.", "tr", "en"],
  ["zei ze in het Frans.", "nl", "fr"],
  ["sa hun på engelsk.", "nb", "en"],
  ["a spus ea în franceză.", "ro", "fr"],
  ["bà nói bằng tiếng Anh.", "vi", "en"],
  ["είπε στα αγγλικά.", "el", "en"],
  ["היא אמרה באנגלית.", "he", "en"],
  ["قالت باللغة الفرنسية.", "ar", "fr"],
  ["powiedział w języku niemieckim.", "pl", "de"],
  ["powiedziała po angielsku.", "pl", "en"],
  ["каза тя на английски.", "bg", "en"],
  ["SHE SAID IN FRENCH!", "en", "fr"],
  ["she said in French", "en-GB", "fr"],
];

const NOT_TOLD: readonly (readonly [around: string, language: string])[] = [
  ["she said.", "en"],
  ["she said in Paris.", "en"],
  ["she told the French ambassador.", "en"],
  ["she said in French newspapers.", "en"],
  ["she said in a French accent.", "en"],
  ["she said in French-speaking towns.", "en"],
  ["she spoke of the French.", "en"],
  ["sagte sie über die auf Polnisch-Deutsch gedruckten Schilder.", "de"],
  ["ha detto in Italia.", "it"],
  ["powiedział w Polsce.", "pl"],
  ["she said in French, and once more in German.", "en"],
  ["sagte sie in Frankreich.", "de"],
  ["sagte sie auf dem Markt.", "de"],
  ["dijo en Francia.", "es"],
  ["a-t-il dit en mars.", "fr"],
  ["she said in French", "sw"],
  ["she said in French", "und"],
  ["she said in French", "xx-not a tag"],
  ["", "en"],
];

describe("the language of an utterance", () => {
  it.each(TOLD)("is told by “%s” (%s)", (around, language, said) => {
    expect(saidIn(around, language)).toBe(said);
  });

  it.each(NOT_TOLD)("is not told by “%s” (%s)", (around, language) => {
    expect(saidIn(around, language)).toBeNull();
  });

  it("may be told twice", () => {
    expect(saidIn("she said in French. In French, she went on.", "en")).toBe("fr");
  });
});

describe("any text around", () => {
  it("never fails, and tells a language or nothing", () => {
    const language = fc.constantFrom("en", "de", "ru", "ja", "zh", "ar", "tr", "uk", "ko", "th", "und");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), language, (text, tag) => {
        const said = saidIn(`${text} in French ${text}`, tag);
        expect(said === null || /^[a-z]{2,3}$/.test(said)).toBe(true);
      }),
    );
  });

  it.each(["in ", " ", "in French ", "ب", "по-", "a", "用英语", "\ud800"])(
    "takes a moment, however often it has “%s”",
    (piece) => {
      const text = piece.repeat(20_000 / piece.length);
      for (const language of ["en", "ar", "ru", "zh"]) saidIn("", language);
      const start = performance.now();
      for (const language of ["en", "ar", "ru", "zh"]) saidIn(text, language);
      expect(performance.now() - start).toBeLessThan(400);
    },
  );
});
