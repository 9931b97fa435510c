/** What of a question takes part in finding its answer. */
import { describe, expect, it } from "vitest";
import { isBareName, isNumber, rarityOf, readQuestion } from "../../src/core/read-question.ts";
import { namesIn } from "../../src/text/names.ts";
import { asked, embedder, vectorOf } from "./hits.ts";

const turned = (vector: Float32Array) => vector.map((value) => -value);
const parts = {
  embedder,
  correct: turned,
  index: { size: async () => 40 },
  passages: { nameFrequencies: async (keys: readonly string[]) => new Map(keys.map((key) => [key, 3])) },
};

describe("readQuestion", () => {
  it("finds language, words, names, numbers and embedding", async () => {
    const text = "Why did the dam at Nadorlym break in 1947?";
    const question = await readQuestion(text, parts);
    expect(question).toMatchObject({ text, language: "en", wordLanguage: "en", passages: 40 });
    expect(question.lexemes).toContain("nadorlym");
    expect(question.mentions.map((mention) => mention.text)).toEqual(
      expect.arrayContaining(["Nadorlym", "1947"]),
    );
    expect(question.vector).toEqual(await vectorOf(text));
    expect(question.corrected).toEqual(turned(question.vector));
    const keys = question.mentions.flatMap((mention) => mention.keys);
    expect([...question.frequencies]).toEqual([...new Set(keys)].map((key) => [key, 3]));
  });

  it("reads what is no question as well", async () => {
    for (const text of ["", "?!", "🌊"]) {
      const question = await readQuestion(text, parts);
      expect(question).toMatchObject({ language: "und", lexemes: [], mentions: [] });
    }
  });

  it("takes the words of a few keywords for those of any language", async () => {
    expect(await readQuestion("inflation Ukraine", parts)).toMatchObject({ wordLanguage: "und" });
    expect(
      await readQuestion("Warum brach der Staudamm im Jahr 1947, und wer war schuld?", parts),
    ).toMatchObject({ wordLanguage: "de" });
  });

  it("is embedded as a question, once", async () => {
    const calls: unknown[] = [];
    const spy = {
      embed(texts: readonly string[], role: "query" | "passage") {
        calls.push([texts, role]);
        return embedder.embed(texts, role);
      },
    };
    await readQuestion("Why?", { ...parts, embedder: spy });
    expect(calls).toEqual([[["Why?"], "query"]]);
  });

  it("says so when the model gives nothing", async () => {
    const mute = { embed: async () => ({ vectors: [], tokens: 0 }) };
    await expect(readQuestion("Why?", { ...parts, embedder: mute })).rejects.toThrow("no vector");
  });
});

describe("a number", () => {
  it("is told from a name", () => {
    const told = namesIn("Orsk 1947 １９４７ 3.5 ١٩٤٧ May", "en", "question");
    expect(told.filter(isNumber).map(({ keys }) => keys)).toEqual([["1947"], ["1947"], ["3p5"], ["1947"]]);
  });
});

describe("rarity", () => {
  const mention = { text: "Nadorlym", keys: ["mndrlm", "anadurlim"] };
  const of = async (frequencies: Readonly<Record<string, number>>, among?: ReadonlySet<string>) => {
    const question = await asked("Nadorlym", "en");
    return rarityOf(mention, { ...question, frequencies: new Map(Object.entries(frequencies)) }, among);
  };

  it("falls with the number of passages that have the name", async () => {
    const values = [];
    for (const count of [0, 1, 10, 100, 1_000]) values.push(await of({ mndrlm: count, anadurlim: count }));
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(new Set(values).size).toBe(values.length);
    expect(Math.min(...values)).toBeGreaterThan(0);
  });

  it("is that of the rarest key, or of the rarest that a passage has", async () => {
    const frequencies = { mndrlm: 900, anadurlim: 1 };
    const both = await of(frequencies);
    expect(await of(frequencies, new Set(["anadurlim"]))).toBe(both);
    expect(await of(frequencies, new Set(["mndrlm"]))).toBeLessThan(both);
    expect(await of(frequencies, new Set(["other"]))).toBe(0);
  });

  it("counts less for short sounds, which agree by chance", async () => {
    const question = await asked("Li", "en");
    const rarity = (key: string) => rarityOf({ text: key, keys: [key] }, question);
    expect(rarity("mab")).toBeLessThan(rarity("mabcdefgh"));
  });
});

describe("isBareName", () => {
  const read = async (text: string, frequency = 3) =>
    readQuestion(text, {
      ...parts,
      passages: {
        nameFrequencies: async (keys: readonly string[]) => new Map(keys.map((key) => [key, frequency])),
      },
    });

  it.each(["Hayashi", "Хаяси", "林", "Yoshimasa Hayashi"])("is true of a name: %s", async (text) => {
    expect(isBareName(await read(text))).toBe(true);
  });

  it.each(["Hayashi?", "Who is Mr Hayashi now", "林官房長官は何と言った", "梅雨とは何か", ""])(
    "is false of what asks more: %s",
    async (text) => {
      expect(isBareName(await read(text))).toBe(false);
    },
  );

  it("is false of what the coverage does not know", async () => {
    expect(isBareName(await read("Hayashi", 0))).toBe(false);
  });
});
