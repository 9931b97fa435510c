/** Whether an article names somebody at all. */
import { describe, expect, it } from "vitest";
import { mayMention } from "../../../../src/core/quotations/verify/mentions.ts";

const article = (body: string, language: string, fields: { title?: string; byline?: string } = {}) => ({
  title: fields.title ?? null,
  byline: fields.byline ?? null,
  body,
  language,
});

describe("mayMention", () => {
  it.each([
    ["the whole name", "Shigeru Ishiba spoke.", "en", "Shigeru Ishiba"],
    ["the last name alone", "Ishiba spoke.", "en", "Shigeru Ishiba"],
    ["an inflected name", "Это слова Трампа.", "ru", "Трамп"],
    ["another script", "Об этом заявил Ёсимаса Хаяси.", "ru", "Yoshimasa Hayashi"],
    ["Han characters", "林芳正官房長官は述べた。", "ja", "林芳正"],
    ["a role, which may be anybody's", "It rained.", "en", "the minister"],
    ["a pronoun", "It rained.", "en", "he"],
    ["a script that spells names in too many ways", "박영희 시장이 말했다.", "ko", "Tomas Reed"],
  ])("finds %s", (_what, body, language, name) => {
    expect(mayMention(article(body, language), name)).toBe(true);
  });

  it.each([
    ["somebody whose name begins so", "Liz Truss spoke, and it is true.", "en", "Trump"],
    ["nobody", "It rained all day.", "en", "Shigeru Ishiba"],
    ["somebody else", "Angela Merkel spoke.", "en", "Shigeru Ishiba"],
    ["somebody else in another script", "Об этом заявила Ангела Меркель.", "ru", "Shigeru Ishiba"],
    ["somebody else in Han characters", "石破茂首相は述べた。", "ja", "林芳正"],
  ])("does not find a name where there is %s", (_what, body, language, name) => {
    expect(mayMention(article(body, language), name)).toBe(false);
  });

  it("looks at title and byline too", () => {
    expect(mayMention(article("It rained.", "en", { title: "Ishiba on rain" }), "Ishiba")).toBe(true);
    expect(mayMention(article("It rained.", "en", { byline: "Mira Oyel" }), "Mira Oyel")).toBe(true);
  });
});
