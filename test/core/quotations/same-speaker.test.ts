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

describe("other people's names", () => {
  it.each([
    ["Trump", "Truss", "en"],
    ["Merz", "Merkel", "de"],
    ["Macron", "Macri", "fr"],
    ["Ishiba", "Ishida", "en"],
    ["Kim", "Kimura", "en"],
    ["Johnson", "Johnston", "en"],
    ["Harris", "Harrison", "en"],
    ["Scholz", "Schulz", "de"],
    ["Abe", "Abel", "en"],
    ["John", "Jonas Albrecht", "de"],
    ["Clark", "Claire Dubois", "fr"],
    ["Медведев", "Медведчук", "ru"],
    ["Иван", "Иванов", "ru"],
  ])("begin alike: %s, %s (%s)", (asked, name, language) => {
    expect(relation(asked, name, language)).toBe("other");
  });

  it.each([
    ["Donald Tusk", "Donald Trump", "en"],
    ["Anna Hathaway", "Anna Holloway", "en"],
    ["David Cameron", "David Clark", "en"],
  ])("go with the same first name: %s, %s (%s)", (asked, name, language) => {
    expect(relation(asked, name, language)).toBe("other");
  });
});

describe("names in cases", () => {
  it.each([
    ["Трампа", "Дональд Трамп", "ru"],
    ["Трамп", "Трампом", "ru"],
    ["Захарова", "Марии Захаровой", "ru"],
    ["Зеленський", "Зеленського", "uk"],
    ["Merkel", "Merkels", "de"],
    ["Merkel", "Merkelová", "cs"],
    ["Macron", "Macronem", "cs"],
    ["Tusk", "Tuska", "pl"],
    ["Orbán", "Orbánnak", "hu"],
    ["Stubb", "Stubbin", "fi"],
    ["Μητσοτάκης", "Μητσοτάκη", "el"],
    ["Zelensky", "Zelenskyy", "en"],
    ["Zelenskiy", "Selenskyj", "de"],
  ])("are one: %s, %s (%s)", (asked, name, language) => {
    expect(relation(asked, name, language)).toBe("same");
  });

  it("are those of the language only", () => {
    expect(relation("Adam", "Adams", "en")).toBe("other");
    expect(relation("Macron", "Macronem", "en")).toBe("other");
  });
});

describe("somebody who speaks for another", () => {
  it.each([
    ["Tomas Reed", "a spokesman for Tomas Reed", "en"],
    ["Reed", "Reed’s spokesman", "en"],
    ["Reed", "Reed's family", "en"],
    ["Tomas Reed", "the office of Tomas Reed", "en"],
    ["Reed", "the Reed campaign", "en"],
    ["Olga Brandt", "un porte-parole d’Olga Brandt", "fr"],
    ["Olga Brandt", "der Sprecher der Kanzlerin Olga Brandt", "de"],
    ["Donald Tusk", "rzecznik Donalda Tuska", "pl"],
  ])("is not surely them: %s, %s (%s)", (asked, name, language) => {
    expect(relation(asked, name, language)).toBe("unknown");
  });

  it.each([
    ["Mira Oyel", "Reed’s spokeswoman Mira Oyel", "en"],
    ["Mira Oyel", "a spokeswoman for Tomas Reed, Mira Oyel", "en"],
    ["Peskov", "пресс-секретарь Песков", "ru"],
    ["Jan Nowak", "rzecznik Jan Nowak", "pl"],
    ["Olga Brandt", "the mayor of Selmok Olga Brandt", "en"],
    ["von der Leyen", "Ursula von der Leyen", "de"],
  ])("may have a name of their own: %s, %s (%s)", (asked, name, language) => {
    expect(relation(asked, name, language)).toBe("same");
  });
});

describe("an office", () => {
  it("names nobody, whatever it is of", () => {
    for (const [name, language] of [
      ["the Russian president", "en"],
      ["президент России", "ru"],
      ["le président de la France", "fr"],
    ] as const)
      expect([name, relation("Olga Brandt", name, language)]).toEqual([name, "unknown"]);
  });

  it("goes with a name beside it", () => {
    expect(relation("Putin", "президент России Владимир Путин", "ru")).toBe("same");
    expect(relation("Emmanuel Macron", "French President Emmanuel Macron", "en")).toBe("same");
    expect(relation("Emmanuel Macron", "President of France Angela Merkel", "en")).toBe("other");
  });
});

describe("names in scripts that are romanised loosely", () => {
  it.each([
    ["Wang Ming", "王明", "zh"],
    ["Kim Chul-soo", "김철수", "ko"],
    ["Yossi Cohen", "יוסי כהן", "he"],
    ["Netanyahu", "בנימין נתניהו", "he"],
  ])("are found: %s, %s (%s)", (asked, name, language) => {
    expect(relation(asked, name, language)).toBe("same");
  });

  it("refute nobody who may sound so", () => {
    expect(relation("Park Young-hee", "박영희", "ko")).toBe("unknown");
    expect(relation("Mao Ning", "毛宁", "zh")).toBe("unknown");
    expect(relation("Merkel", "בנימין נתניהו", "he")).toBe("other");
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
