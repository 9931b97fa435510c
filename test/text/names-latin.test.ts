/** Names in Latin letters: what is typed in one script finds what is written in another. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { latinForms } from "../../src/text/names-latin.ts";

describe("a name in Latin letters", () => {
  it.each([
    ["Yoshimasa Hayashi", "en", "yoshimasa hayashi"],
    ["José García", "es", "jose garcia"],
    ["Jose\u0301 Garci\u0301a", "es", "jose garcia"],
    ["Şahin Öz", "tr", "sahin oz"],
    ["Łukasz", "pl", "lukasz"],
    ["Ｍｉｒａ　Oyel", "en", "mira oyel"],
    ["ハヤシ", "ja", "hayashi"],
    ["Ελένη", "el", "eleni"],
    ["C-3PO", "en", "c3po"],
  ])("is first as a table of romanisations has it: %s", (name, language, form) => {
    expect(latinForms(name, language)[0]).toBe(form);
  });

  it.each([
    ["Hayashi", "Хаяси"],
    ["Hayashi", "Хаяши"],
    ["Hayashi", "ハヤシ"],
    ["Macron", "Макрон"],
    ["Jürgen", "Юрген"],
    ["Khamenei", "Хаменеи"],
    ["Zelensky", "Зеленский"],
    ["Müller", "Мюллер"],
    ["Netanyahu", "Нетаньяху"],
    ["Phan", "Фан"],
    ["Xi Jinping", "Си Цзиньпин"],
    ["Xi Jinping", "习近平"],
  ])("has a form by its sound, in which scripts meet: %s, %s", (one, other) => {
    const forms = latinForms(other, "und");
    expect(latinForms(one, "und").filter((form) => forms.includes(form))).not.toEqual([]);
  });

  it.each([
    ["Macron", "Merkel"],
    ["Хаяси", "Сато"],
    ["Oyel", "Reed"],
  ])("has none in common with another name: %s, %s", (one, other) => {
    const forms = latinForms(other, "und");
    expect(latinForms(one, "und").filter((form) => forms.includes(form))).toEqual([]);
  });

  it("needs no language but for Han characters", () => {
    for (const name of ["Хаяси", "José", "ハヤシ", "ترامب"])
      expect(latinForms(name, "und")).toEqual(latinForms(name, "ru"));
  });

  it("has each reading of Han characters that its language allows", () => {
    expect(latinForms("林", "ja")).toContain("hayashi");
    expect(latinForms("林芳正", "ja").some((form) => form.startsWith("hayashi"))).toBe(true);
    expect(latinForms("习近平", "zh")).toContain("xi jinping");
    expect(latinForms("林芳正", "und").length).toBeGreaterThan(latinForms("林芳正", "zh").length);
    expect(latinForms("林芳正", "zh-Hant")).toEqual(latinForms("林芳正", "zh"));
  });

  it.each(["", " ", "🙂", "\ud800", "...", "\u0301", "\u200b"])("is none of %j", (name) => {
    expect(latinForms(name, "und")).toEqual([]);
  });

  it("has letters, digits and single spaces only, each form once, from any text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom("en", "ja", "zh", "und", "xx", "sr-Latn"),
        (name, language) => {
          const forms = latinForms(name, language);
          expect(new Set(forms).size).toBe(forms.length);
          for (const form of forms) expect(form).toMatch(/^[a-z0-9]+(?: [a-z0-9]+)*$/);
        },
      ),
    );
  });

  it("takes a moment for a long text", () => {
    const start = performance.now();
    for (const one of ["Хаяси 林芳正 Hayashi ", "林", "w", " "]) latinForms(one.repeat(5_000), "und");
    expect(performance.now() - start).toBeLessThan(500);
  });
});
