/** Numbers in figures and words, with the words that multiply them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scaleOf } from "../../src/text/number-scales.ts";
import { numberWordsOf } from "../../src/text/number-words.ts";
import { quantitiesIn, sameQuantity } from "../../src/text/quantities.ts";

const valuesIn = (text: string, language: string) =>
  quantitiesIn(text, language).map(({ start, end, values }) => [text.slice(start, end), ...values]);

describe("quantitiesIn", () => {
  it.each<[string, string, (string | number)[][]]>([
    [
      "en",
      "£2.8bn for 3,000 people",
      [
        ["2.8bn", 2.8e9],
        ["3,000", 3000, 3],
      ],
    ],
    [
      "en",
      "two hundred million in the second year",
      [
        ["two hundred million", 2e8],
        ["second", 2],
      ],
    ],
    ["en", "one of a kind", []],
    [
      "de",
      "1,5 Millionen und zweitausend",
      [
        ["1,5 Millionen", 1.5e6],
        ["zweitausend", 2000],
      ],
    ],
    [
      "ru",
      "тридцать пять тысяч рублей, 3 000 продуктов",
      [
        ["тридцать пять тысяч", 35_000],
        ["3 000", 3000],
      ],
    ],
    [
      "fr",
      "vingt et un hommes, 1 500 000 euros",
      [
        ["vingt et un", 21],
        ["1 500 000", 1_500_000],
      ],
    ],
    [
      "ja",
      "2億8000万円、３００万",
      [
        ["2億8000万", 280_000_000],
        ["３００万", 3_000_000],
      ],
    ],
    [
      "hi",
      "२५ लोग, 5 करोड़",
      [
        ["२५", 25],
        ["5 करोड़", 50_000_000],
      ],
    ],
    ["ar", "٣٥ مليون", [["٣٥ مليون", 35_000_000]]],
    ["ko", "3만 명", [["3만", 30_000]]],
    ["xx", "12 zzz", [["12", 12]]],
    ["en", "6.11.2024", [["6.11.2024", 6, 11, 2024]]],
  ])("%s: %s", (language, text, found) => {
    expect(valuesIn(text, language)).toEqual(found);
  });

  it("finds whatever Intl writes, in every language with figures of its own", () => {
    const language = fc.constantFrom("en", "de", "fr", "ru", "es", "hi", "bg", "pl");
    fc.assert(
      fc.property(language, fc.integer({ min: 10, max: 9_999_999 }), (one, value) => {
        const written = new Intl.NumberFormat(one).format(value);
        expect(quantitiesIn(`(${written})`, one).flatMap(({ values }) => values)).toContain(value);
      }),
      { numRuns: 200 },
    );
  });

  it("spans lie in order and apart", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        let last = 0;
        for (const { start, end } of quantitiesIn(`12 ${text} two 3万`, "en")) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("its parts", () => {
  it("a mark may separate thousands or decimals", () => {
    const [a, b] = [quantitiesIn("1.234", "en")[0], quantitiesIn("1,234", "de")[0]];
    expect(a && b && sameQuantity(a, b)).toBe(true);
    const [c, d] = [quantitiesIn("1.5", "en")[0], quantitiesIn("15", "en")[0]];
    expect(c && d && sameQuantity(c, d)).toBe(false);
  });

  it("scales come from CLDR, in their cases", () => {
    expect([scaleOf("миллионам", "ru"), scaleOf("Milliarden", "de"), scaleOf("million", "fr")]).toEqual([
      1e6, 1e9, 1e6,
    ]);
    expect(scaleOf("house", "en")).toBeNull();
  });

  it("knows which languages it cannot read", () => {
    expect(numberWordsOf("zu")).toBeNull();
    expect(numberWordsOf("pt-BR")?.values.get("vint")).toBe(20);
    expect(numberWordsOf("bs")?.values.size).toBeGreaterThan(100);
  });
});
