import { describe, expect, it } from "vitest";
import { isDeterminer, isNameParticle, isPlainWord } from "../../../src/core/quotations/plain-words.ts";
import { isNamed, isSameSpeaker, speakerRelation } from "../../../src/core/quotations/same-speaker.ts";

const relation = (asked: string, name: string, language: string) =>
  speakerRelation({ name: asked, language: "und" }, { name, language });

describe("two names of one person", () => {
  it.each([
    ["Olga Brandt", "Olga Brandt", "en"],
    ["brandt", "Olga Brandt", "en"],
    ["Mayor Olga Brandt", "Brandt", "en"],
    ["O. Brandt", "Olga Brandt", "en"],
    ["Olga Brandt, the mayor of Selmok", "Olga Brandt", "en"],
    ["Hayashi", "Хаяси", "ru"],
    ["Hayashi", "Хаяши", "bg"],
    ["Hayashi", "林芳正", "ja"],
    ["Yoshimasa Hayashi", "林芳正", "ja"],
    ["Хаяси", "林芳正", "zh"],
    ["xi jinping", "习近平", "zh"],
    ["Брандта", "Ольга Брандт", "ru"],
    ["Zelensky", "Selenskyj", "de"],
    ["بوتين", "Vladimir Putin", "en"],
    ["トランプ", "Trump", "en"],
    ["Angela Merkel", "Bundeskanzlerin Merkel", "de"],
    ["Werft-Chef Brandt", "Olga Brandt", "de"],
    ["Ana Reed-Marsh", "Reed-Marsh", "en"],
    ["von der Leyen", "Ursula von der Leyen", "de"],
  ])("%s is %s (%s)", (asked, name, language) => {
    expect(relation(asked, name, language)).toBe("same");
  });

  it("are told apart from others'", () => {
    expect(relation("Tomas Reed", "Olga Brandt", "en")).toBe("other");
    expect(relation("Paul Brandt", "Olga Brandt", "en")).toBe("other");
    expect(relation("Brandt", "Хаяси", "ru")).toBe("other");
    expect(relation("Kishida", "林芳正", "ja")).toBe("other");
    expect(relation("Martin", "Morton", "en")).toBe("other");
  });

  it("are not surely others' where one may be a short form", () => {
    expect(relation("Joe Marsh", "Joseph Marsh", "en")).toBe("unknown");
  });

  it("compare both ways, in any two languages", () => {
    const [a, b] = [
      { name: "Ольга Брандт", language: "ru" },
      { name: "Olga Brandt", language: "en" },
    ];
    expect([isSameSpeaker(a, b), isSameSpeaker(b, a)]).toEqual([true, true]);
  });
});

describe("what is no name", () => {
  it("contradicts nobody", () => {
    for (const [name, language] of [
      ["he", "en"],
      ["She", "en"],
      ["the minister", "en"],
      ["der Minister", "de"],
      ["seiner neuen Hoffnung", "de"],
      ["он", "ru"],
      ["министр обороны", "ru"],
      ["Tuesday", "en"],
    ] as const)
      expect([name, relation("Olga Brandt", name, language)]).toEqual([name, "unknown"]);
  });

  it("is told from names", () => {
    const named = (name: string, language: string) => isNamed({ name, language });
    expect(named("Olga Brandt", "en")).toBe(true);
    expect(named("die Zeitung Karvel Bote", "de")).toBe(true);
    expect(named("brandt", "und")).toBe(true);
    expect(named("they", "und")).toBe(false);
    expect(named("", "en")).toBe(false);
    expect([named("Y.", "en"), named("林", "ja")]).toEqual([false, true]);
  });

  it("is a title that stands beside the name", () => {
    expect(relation("the mayor", "Mayor Olga Brandt", "en")).toBe("unknown");
    expect(relation("mayor", "Mayor", "en")).toBe("same");
  });
});

describe("plain words", () => {
  it("are titles, roles and pronouns of many languages, in any form", () => {
    for (const word of ["minister", "President", "она", "министра", "Sprecherin", "Bundeskanzlerin"])
      expect([word, isPlainWord(word)]).toEqual([word, true]);
    for (const word of ["Brandt", "Хаяси", "林"]) expect([word, isPlainWord(word)]).toEqual([word, false]);
  });

  it("tell articles from what joins names", () => {
    expect([isDeterminer("Die"), isDeterminer("von")]).toEqual([true, false]);
    expect([isNameParticle("von"), isNameParticle("bin"), isNameParticle("Brandt")]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
