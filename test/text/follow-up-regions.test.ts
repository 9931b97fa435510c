/** Countries in texts whose capitals do not tell them, and the genitive of Russian names. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countriesIn } from "../../src/text/follow-up-countries.ts";
import { russianGenitive } from "../../src/text/follow-up-genitive.ts";
import { type RegionSpelling, regionsIn } from "../../src/text/follow-up-regions.ts";

const JAPANESE: RegionSpelling = { languages: ["ja"], spaceless: true, ending: 0 };
const KOREAN: RegionSpelling = { languages: ["ko"], ending: 6 };
const ARABIC: RegionSpelling = { languages: ["ar"], clitics: /^[وف]?[بلك]?/u, ending: 0 };
const RUSSIAN: RegionSpelling = { languages: ["ru"], ending: 4, changes: true };

/** Names with their endings after a bar. */
function found(text: string, spelling: RegionSpelling): string[] {
  return regionsIn(text, spelling).map(({ start, nameEnd, end }) =>
    [text.slice(start, nameEnd), text.slice(nameEnd, end)].filter(Boolean).join("|"),
  );
}

describe("countries in a text", () => {
  it("are the longest names, not parts of other words", () => {
    expect(found("アメリカ合衆国とブラジルでは", JAPANESE)).toEqual(["アメリカ合衆国", "ブラジル"]);
    expect(found("マリアとマリ", JAPANESE)).toEqual(["マリ"]);
    expect(found("인도네시아에서는 인도의", KOREAN)).toEqual(["인도네시아|에서는", "인도|의"]);
  });

  it("may be written together with what stands before them", () => {
    expect(found("وفرنسا باليابان", ARABIC)).toEqual(["فرنسا", "اليابان"]);
    expect(found("الفرنسية", ARABIC)).toEqual([]);
  });

  it("may have endings, and begin with a capital where there are any", () => {
    expect(found("в Нигере, в Нигерии, в США", RUSSIAN)).toEqual(["Нигер|е", "Нигери|и", "США"]);
    expect(found("чаду", RUSSIAN)).toEqual([]);
  });

  it("are found wherever a name of CLDR stands alone", () => {
    for (const language of ["ja", "ko", "th", "ar", "he", "hi"]) {
      const spelling = { languages: [language], spaceless: ["ja", "th"].includes(language), ending: 0 };
      const missed = [...countriesIn(language)].filter(
        (name) => /^\p{Lo}+$/u.test(name) && !found(name, spelling).includes(name),
      );
      expect([language, missed]).toEqual([language, []]);
    }
  });

  it("lie in order within any text and never overlap", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("ブラジル", "日本", "マリ", "の", "ア", " ", "x")), (parts) => {
        const text = parts.join("");
        let last = 0;
        for (const { start, nameEnd, end } of regionsIn(text, JAPANESE)) {
          expect(start >= last && nameEnd > start && end >= nameEnd && end <= text.length).toBe(true);
          last = end;
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("the genitive of a Russian name", () => {
  it.each([
    ["Лина Брандт", "feminine", "Лины Брандт"],
    ["Ольга Петрова", "feminine", "Ольги Петровой"],
    ["Мария Волконская", "feminine", "Марии Волконской"],
    ["Радомир Келтан", "masculine", "Радомира Келтана"],
    ["Сергей Толстой", "masculine", "Сергея Толстого"],
    ["Игорь Чайковский", "masculine", "Игоря Чайковского"],
    ["Радомира Келтана", "masculine", "Радомира Келтана"],
  ] as const)("of %s (%s) is %s", (name, gender, genitive) => {
    expect(russianGenitive(name, gender)).toBe(genitive);
  });

  it("is not guessed from other cases and other scripts", () => {
    expect(russianGenitive("Лину Брандт", "feminine")).toBeNull();
    expect(russianGenitive("Lina Brandt", "feminine")).toBeNull();
    expect(russianGenitive("", "masculine")).toBeNull();
  });
});
