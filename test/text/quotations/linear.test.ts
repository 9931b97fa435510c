/** Time that hostile and giant lines take: it grows with their length, and no kind of text makes it grow faster. */
import { describe, expect, it } from "vitest";
import { findQuotations } from "../../../src/text/quotations/find.ts";

/** Characters of a line. */
const LENGTH = 200_000;
/** Milliseconds; a fast machine needs about a tenth of them, and a quadratic rule minutes. */
const BOUND = 10_000;

/** Name, language, what the line repeats. */
const LINES: readonly (readonly [name: string, language: string, unit: string])[] = [
  [
    "English news",
    "en",
    "“The bridge is closed for now,” said Mira Oyel on Monday. Nobody was hurt, the town said. ",
  ],
  ["Russian news", "ru", "«Мост закрыт», — сказала Мира Ойел. Город заявил, что работы начнутся весной. "],
  [
    "German news",
    "de",
    "„Die Brücke ist gesperrt“, sagte Mira Oyel. Die Stadt teilte mit, dass sie im Mai öffnet. ",
  ],
  ["Japanese news", "ja", "市長は「橋は閉鎖されている」と述べた。佐藤氏は工事が春に始まると語った。"],
  ["Chinese news", "zh", "市长说：“桥已经关闭。”市政府表示，工程将于春天开始。"],
  ["Korean news", "ko", '시장은 "다리는 닫혔다"고 말했다. 시청은 공사가 봄에 시작된다고 밝혔다. '],
  ["Arabic news", "ar", 'قال رئيس البلدية إن "الجسر مغلق" منذ أمس. وأضاف أن العمل سيبدأ في الربيع. '],
  ["marks that never close", "en", '"word said he '],
  ["opening marks", "en", "“word said he "],
  ["Chinese marks that never close", "zh", "说：“我"],
  ["nothing but marks", "en", '"'],
  ["nothing but commas", "en", ", "],
  ["nothing but capitals", "en", "Abc "],
  ["one word of capitals", "en", "A"],
  ["one word in a language that writes nouns together", "de", "a"],
  ["nothing but a verb", "en", "said "],
  ["nothing but a conjunction", "en", "said that "],
  ["sources", "en", "according to Ann, "],
  ["dashes", "en", "— "],
  ["dialogue", "en", "— word, — said he.\n"],
  ["apostrophes", "en", "'word said he "],
  ["colons", "en", "said: "],
  ["brackets", "en", "Ann (a) "],
  ["names with pronouns", "en", "Ann Lee. He said “b c d e”. "],
];

describe("a line of 200,000 characters", () => {
  it.each(LINES)(
    "takes seconds at most: %s",
    (_, language, unit) => {
      const body = unit.repeat(Math.ceil(LENGTH / unit.length));
      const start = performance.now();
      findQuotations(body, language);
      expect(performance.now() - start).toBeLessThan(BOUND);
    },
    60_000,
  );

  it("takes seconds at most where everybody has another name", () => {
    const letter = (at: number) => String.fromCharCode(97 + (at % 26));
    const person = (at: number) => `Ann${letter(at)} Lee${letter(at / 26)}${letter(at)}${letter(at / 676)}`;
    const sentence = (at: number) => `${person(at)} said that it would rain. He said “it will rain again”. `;
    const body = Array.from({ length: 2_500 }, (_, at) => sentence(at)).join("");
    const start = performance.now();
    findQuotations(body, "en");
    expect(performance.now() - start).toBeLessThan(BOUND);
  }, 60_000);
});

describe("a tag that is no language", () => {
  const BODY = "“The bridge is closed,” said Ann Lee. He said that it was closed.";

  it.each(["x", "", "-", "zz-??", "☃", "i-klingon", "constructor", "__proto__", "toString", "e".repeat(100)])(
    "still gives direct quotations: %s",
    (tag) => {
      const [found] = findQuotations(BODY, tag);
      expect(found && BODY.slice(found.parts[0]?.start, found.parts[0]?.end)).toBe("The bridge is closed,");
    },
  );

  it.each(["en", "en-US", "en_GB", "EN", "en-Latn-US"])("is not %s", (tag) => {
    expect(findQuotations(BODY, tag)).toHaveLength(2);
  });
});
