/** Suggestions while a person types: what fits, by which names, and in which order. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleOf, publisher, suggesting } from "./suggesting.ts";

const inLanguages = (...codes: readonly string[]) =>
  suggesting({ sources: codes.map((code, at) => publisher(`P${at}`, codes.length - at, [code])) });

describe("suggestions of publishers", () => {
  const sources = [
    publisher("Courier", 2),
    publisher("Le Courrier de Karvel", 9),
    publisher("The Courier", 5),
    publisher(null, 50),
    publisher("Concourier", 7),
  ];

  it("are all of them, the largest first, while nothing is typed", async () => {
    const all = ["Le Courrier de Karvel", "Concourier", "The Courier", "Courier"];
    expect(await suggesting({ sources }).values("source")).toEqual(all);
    expect(await suggesting({ sources }).values("source", "  ")).toEqual(all);
  });

  it("begin with what was typed, then have a word that does, then hold it", async () => {
    expect(await suggesting({ sources }).values("source", "cour")).toEqual([
      "Courier",
      "Le Courrier de Karvel",
      "The Courier",
      "Concourier",
    ]);
  });

  it.each([
    ["capitals", "COURIER", "Courier"],
    ["spaces around", "  courier ", "Courier"],
    ["no accents", "el pais", "El País"],
    ["accents that are not there", "Thé Edgè", "The Edge"],
    ["ß as ss", "grosse", "Große Zeitung"],
    ["a dotless i", "istanbul", "İstanbul Postası"],
    ["the capital ı of a Turkish keyboard", "postasi", "İstanbul Postası"],
    ["full-width letters", "ＥＤＧＥ", "The Edge"],
    ["half-width kana", "ﾆｭｰｽ", "ニュース速報"],
    ["Cyrillic in capitals", "ЗЕМЛЯ", "Земля и воля"],
    ["ё as е", "ежик", "Ёжик"],
    ["decomposed letters", "El Pai\u0301s", "El País"],
  ])("are found by %s", async (_what, typed, name) => {
    const names = ["Courier", "El País", "The Edge", "Große Zeitung", "İstanbul Postası", "ニュース速報"];
    const all = [...names, "Земля и воля", "Ёжик"].map((one) => publisher(one));
    expect(await suggesting({ sources: all }).complete("source", typed)).toEqual([{ value: name, name }]);
  });

  it("are none where nothing fits, and none of an empty coverage", async () => {
    expect(await suggesting({ sources }).values("source", "gazette")).toEqual([]);
    expect(await suggesting().values("source")).toEqual([]);
  });
});

describe("suggestions of languages", () => {
  it("are those of the coverage, that of most articles first, named in the reader's locale", async () => {
    const sources = [publisher("A", 3, ["ja", "ru"]), publisher("B", 2, ["ru"]), publisher("C", 1, ["bg"])];
    const { complete } = suggesting({ sources });
    expect(await complete("language", "", "ru")).toEqual([
      { value: "ru", name: "русский" },
      { value: "ja", name: "японский" },
      { value: "bg", name: "болгарский" },
    ]);
    expect((await complete("language", "", "ja")).map(({ name }) => name)).toEqual([
      "ロシア語",
      "日本語",
      "ブルガリア語",
    ]);
  });

  it.each([
    ["its code", "ja", "de"],
    ["its name in the reader's locale", "japanis", "de"],
    ["its English name, in any locale", "Japanese", "ru"],
    ["the name that it calls itself", "日本", "de"],
  ])("are found by %s", async (_what, typed, locale) => {
    expect(await inLanguages("ru", "ja", "en").values("language", typed, locale)).toEqual(["ja"]);
  });

  it("are found in a locale that nobody speaks by their English names", async () => {
    expect(await inLanguages("ru", "ja").complete("language", "russ", "xx")).toEqual([
      { value: "ru", name: "Russian" },
    ]);
  });
});

describe("suggestions of articles", () => {
  const articles = [
    articleOf("a9", { title: "River rises in Karvel", source: "Courier" }),
    articleOf("b8", { title: null, source: "Courier" }),
    articleOf("c7", { title: "日本の選挙", source: null }),
  ];

  it("are the newest first, by title and publisher, or by their own name without a title", async () => {
    expect(await suggesting({ articles }).complete("article")).toEqual([
      { value: "a9", name: "River rises in Karvel — Courier" },
      { value: "b8", name: "b8.txt — Courier" },
      { value: "c7", name: "日本の選挙" },
    ]);
  });

  it.each([
    ["their title's beginning", "river", ["a9"]],
    ["a word of their title", "karvel", ["a9"]],
    ["a part of their title", "選挙", ["c7"]],
    ["their publisher", "courier", ["a9", "b8"]],
    ["their id", "B8", ["b8"]],
    ["their external id", "c7.txt", ["c7"]],
  ])("are found by %s", async (_what, typed, ids) => {
    expect(await suggesting({ articles }).values("article", typed)).toEqual(ids);
  });

  it("come from thousands without going through more than is shown", async () => {
    const many = Array.from({ length: 6_000 }, (_, at) =>
      articleOf(`a${at}`, { title: `Day ${at} in Karvel` }),
    );
    const { values } = suggesting({ articles: many });
    expect(await values("article")).toEqual(many.slice(0, 25).map(({ id }) => id));
    expect(await values("article", "day 4999 ")).toEqual(["a4999"]);
    expect(await values("article", "karvel")).toHaveLength(25);
    // Older ones than five thousand are found by whoever has their id, but not suggested.
    expect(await values("article", "day 5000 ")).toEqual([]);
  });
});

describe("what was typed", () => {
  it("never fails, means itself, and brings at most 25 values, each once", async () => {
    const sources = Array.from({ length: 60 }, (_, at) => publisher(`Paper ${at} (á*[$^)`));
    const { complete } = suggesting({ sources });
    const typed = fc.oneof(
      fc.constantFrom("paper", "(", "á*[$^)", "\\", "1"),
      fc.string({ unit: "grapheme" }),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        const found = (await complete("source", text)).map(({ value }) => value);
        expect(found.length).toBeLessThanOrEqual(25);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
    expect(await complete("source", "á*[$^)")).toHaveLength(25);
    expect(await complete("source", ".*")).toEqual([]);
  });
});
