/** The contract of what `PassageReader` knows of names, words and sentences. */
import { describe, expect, it } from "vitest";
import type { NewPassage } from "../../src/core/article.ts";
import type { Archive } from "../../src/core/ports.ts";
import {
  articleOf,
  halvesOf,
  MODEL,
  type OpenEmpty,
  OTHER_MODEL,
  passageOf,
  put,
  stagedOf,
  vectorOf,
} from "./archive-support.ts";

/** Saves an article with one passage a character of its body. */
async function putPassages(archive: Archive, key: string, passages: readonly Partial<NewPassage>[]) {
  await archive.claimModel(MODEL);
  const article = articleOf(key, { body: "x".repeat(passages.length) });
  await archive.save(
    article,
    passages.map((fields, n) => passageOf(n, n + 1, fields)),
  );
}

export function wordsContract(openEmpty: OpenEmpty): void {
  namesContract(openEmpty);
  sentencesContract(openEmpty);
  stagedSentencesContract(openEmpty);

  describe("the words of passages", () => {
    it("come as they were given, in order and with repetitions, without what is gone", async () => {
      const archive = openEmpty();
      await putPassages(archive, "a", [
        { lexemes: "tax tax 関税 c++", names: "hyshi 30 hyshi" },
        { lexemes: "", names: "" },
        { lexemes: "law", names: "" },
      ]);
      const words = await archive.words([3, 1, 99, 2, 1]);
      expect(new Map(words)).toEqual(
        new Map([
          [1, { lexemes: ["tax", "tax", "関税", "c++"], names: ["hyshi", "30", "hyshi"] }],
          [2, { lexemes: [], names: [] }],
          [3, { lexemes: ["law"], names: [] }],
        ]),
      );
      expect(new Map(await archive.words([]))).toEqual(new Map());
      await archive.remove(["a"]);
      expect((await archive.words([1, 2, 3])).size).toBe(0);
    });
  });
}

function namesContract(openEmpty: OpenEmpty): void {
  describe("search by names", () => {
    const NAMES = [{ names: "hyshi 30" }, { names: "hyshi" }, { names: "trmp 2024" }, { lexemes: "hyshi" }];
    const ids = async (archive: Archive, keys: readonly string[], filter = {}) =>
      (await archive.named(keys, 10, filter)).map(({ id }) => id);

    it("finds passages by the keys of names, and by nothing else", async () => {
      const archive = openEmpty();
      await putPassages(archive, "a", NAMES);
      expect((await ids(archive, ["hyshi"])).sort()).toEqual([1, 2]);
      expect((await ids(archive, ["hyshi", "30"]))[0]).toBe(1);
      expect(await ids(archive, ["trmp", "absent"])).toEqual([3]);
      expect(await ids(archive, [])).toEqual([]);
      expect(await archive.named(["hyshi"], 1, {})).toHaveLength(1);
      expect((await archive.lexical(["hyshi"], 10, {})).map(({ id }) => id)).toEqual([4]);
      const scores = (await archive.named(["hyshi", "30"], 10, {})).map(({ score }) => score);
      expect(scores.every((score) => score > 0)).toBe(true);
    });

    it("filters before it ranks", async () => {
      const archive = openEmpty();
      for (let n = 0; n < 5; n++) await put(archive, `en${n}`, { body: "Fox." });
      await put(archive, "de", { body: "Fox And A Lot Of Other Names.", language: "de" });
      expect(await archive.named(["fox"], 1, { language: "de" })).toMatchObject([{ id: 6 }]);
      expect(await ids(archive, ["fox"], { source: "nobody" })).toEqual([]);
    });

    it("forgets names with their passages", async () => {
      const archive = openEmpty();
      await put(archive, "a", { body: "Alpha." });
      await put(archive, "a", { body: "Beta." });
      expect(await ids(archive, ["alpha"])).toEqual([]);
      expect(await ids(archive, ["beta"])).toEqual([2]);
      await archive.remove(["a"]);
      expect(await ids(archive, ["beta"])).toEqual([]);
    });

    it("counts the passages of each key, none for what is not there", async () => {
      const archive = openEmpty();
      await putPassages(archive, "a", [...NAMES, { names: "hyshi hyshi hyshi" }]);
      const asked = ["hyshi", "30", "absent", "", "a b", '"', "\u0000", "hyshi"];
      const counts = await archive.nameFrequencies(asked);
      expect(Object.fromEntries(counts)).toEqual({
        hyshi: 3,
        30: 1,
        absent: 0,
        "": 0,
        "a b": 0,
        '"': 0,
        "\u0000": 0,
      });
      expect((await archive.nameFrequencies([])).size).toBe(0);
    });
  });
}

function sentencesContract(openEmpty: OpenEmpty): void {
  describe("sentences", () => {
    it("come with their places, and with vectors of length 1 near those that were given", async () => {
      const archive = openEmpty();
      await put(archive, "a", { body: "One two. Three four." });
      const found = await archive.sentences([2, 1, 99, 2]);
      expect([...found.keys()].sort()).toEqual([1, 2]);
      for (const [id, span] of [
        [1, { start: 0, end: 8 }],
        [2, { start: 9, end: 20 }],
      ] as const) {
        const given = halvesOf(span, id);
        const kept = found.get(id) ?? [];
        expect(kept.map(({ start, end }) => [start, end])).toEqual(
          given.map(({ start, end }) => [start, end]),
        );
        for (const [n, { embedding }] of kept.entries()) {
          expect(Math.hypot(...embedding)).toBeCloseTo(1, 5);
          expect(cosine(embedding, given[n]?.embedding)).toBeGreaterThan(0.999);
        }
      }
    });

    it("are none where the passage is a single one, which is another thing than unknown", async () => {
      const archive = openEmpty();
      await putPassages(archive, "a", [{}]);
      expect(new Map(await archive.sentences([1]))).toEqual(new Map([[1, []]]));
      expect((await archive.sentences([2])).has(2)).toBe(false);
    });

    it("go with their passages", async () => {
      const archive = openEmpty();
      await put(archive, "a", { body: "One two." });
      await put(archive, "a", { body: "Three four." });
      expect([...(await archive.sentences([1, 2])).keys()]).toEqual([2]);
      await archive.remove(["a"]);
      expect((await archive.sentences([1, 2])).size).toBe(0);
    });

    it.each([
      ["before its passage", [{ start: 1, end: 4 }]],
      ["behind its passage", [{ start: 4, end: 9 }]],
      [
        "on another one",
        [
          { start: 2, end: 5 },
          { start: 4, end: 6 },
        ],
      ],
      ["on no character", [{ start: 3, end: 3 }]],
    ])("are refused where one lies %s", async (_, spans) => {
      const archive = openEmpty();
      await archive.claimModel(MODEL);
      const sentences = spans.map((span) => ({ ...span, embedding: vectorOf(1) }));
      const saving = archive.save(articleOf("a"), [passageOf(2, 8, { sentences })]);
      await expect(saving).rejects.toThrow(/sentence/);
      expect(await archive.counts()).toMatchObject({ articles: 0 });
    });

    it("are refused with a vector of another model", async () => {
      const archive = openEmpty();
      await archive.claimModel(MODEL);
      const sentences = halvesOf({ start: 0, end: 8 }, 1, OTHER_MODEL);
      await expect(archive.save(articleOf("a"), [passageOf(0, 8, { sentences })])).rejects.toThrow(/6/);
    });
  });
}

function stagedSentencesContract(openEmpty: OpenEmpty): void {
  describe("sentences by another model", () => {
    const dimensions = async (archive: Archive, id: number) =>
      ((await archive.sentences([id])).get(id) ?? []).map(({ embedding }) => embedding.length);

    it("take the place of the first in the same step as the passages", async () => {
      const archive = openEmpty();
      await put(archive, "a", { body: "One two. Three four." });
      const sentences = halvesOf({ start: 0, end: 8 }, 5, OTHER_MODEL);
      await archive.stage(OTHER_MODEL, [stagedOf(1, { sentences, names: "new" })]);
      expect(await archive.adopt(OTHER_MODEL)).toBe(false);
      expect(await dimensions(archive, 1)).toEqual([4, 4]);
      await archive.stage(OTHER_MODEL, [stagedOf(2)]);
      expect(await archive.adopt(OTHER_MODEL)).toBe(true);
      expect(await dimensions(archive, 1)).toEqual([6, 6]);
      expect(new Map(await archive.sentences([2]))).toEqual(new Map([[2, []]]));
      expect((await archive.words([1])).get(1)).toEqual({ lexemes: ["one", "two"], names: ["new"] });
    });

    it("must fit their passage and the model", async () => {
      const archive = openEmpty();
      await put(archive, "a", { body: "One two." });
      const outside = halvesOf({ start: 0, end: 12 }, 5, OTHER_MODEL);
      await expect(archive.stage(OTHER_MODEL, [stagedOf(1, { sentences: outside })])).rejects.toThrow(
        /sentence/,
      );
      const foreign = halvesOf({ start: 0, end: 8 }, 5);
      await expect(archive.stage(OTHER_MODEL, [stagedOf(1, { sentences: foreign })])).rejects.toThrow(/4/);
      expect(await archive.unembedded(OTHER_MODEL, 10)).toMatchObject({ total: 1 });
    });

    it("are not kept without the passage's own vector, which would then be missing", async () => {
      const archive = openEmpty();
      await put(archive, "a", { body: "One two." });
      await archive.stage(OTHER_MODEL, [stagedOf(1, { embedding: null })]);
      expect(await archive.unembedded(OTHER_MODEL, 10)).toMatchObject({ total: 1 });
    });
  });
}

function cosine(a: Float32Array, b: Float32Array = new Float32Array()): number {
  return a.reduce((sum, value, n) => sum + value * (b[n] ?? 0), 0);
}
