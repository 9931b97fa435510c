/** Data of version 1, which kept neither sentences nor names: they work as they are, and are filled in step by step. */
import { describe, expect, it } from "vitest";
import type { Archive } from "../../src/core/ports.ts";
import { reembed } from "../../src/core/reembed.ts";
import { halvesOf, MODEL, OTHER_MODEL, put, stagedOf, vectorOf } from "../contracts/archive-support.ts";
import { fakeEmbedder } from "../support/fake-embedder.ts";
import { makeOldArchive } from "./old-archive.ts";
import { openTestArchive, temporaryFolders, withDatabase } from "./support.ts";

const folders = temporaryFolders();

const ARTICLES = [
  { key: "a", title: "Floods in Karvel", body: "The water rose; it rose for days. Nobody was hurt." },
  { key: "b", title: null, language: "de", body: "Der Zug nach Harsten fährt wieder, sagt die Bahn." },
];
const IDS = [1, 2, 3];

function oldArchive(options = {}): { archive: Archive; folder: string } {
  const folder = folders.create();
  makeOldArchive(folder, ARTICLES);
  return { archive: openTestArchive(folder, options), folder };
}

const sentencesOf = async (archive: Archive) => new Map(await archive.sentences(IDS));
const filledIn = (id: number) => stagedOf(id, { embedding: null, names: `name${id}` });

describe("older data", () => {
  it.each([false, true])(
    "keep all they had, and are searched without sentences (read-only: %s)",
    async (readOnly) => {
      const { archive } = oldArchive({ readOnly });
      expect(await archive.counts()).toMatchObject({ articles: 2, passages: 3, model: MODEL });
      expect(await archive.embeddings(IDS)).toEqual([
        { id: 1, vector: vectorOf(1) },
        { id: 2, vector: vectorOf(2) },
        { id: 3, vector: vectorOf(1) },
      ]);
      expect((await archive.lexical(["water"], 5, {})).map(({ id }) => id)).toEqual([1]);
      expect([...((await archive.matching({ language: "de" }))?.values() ?? [])]).toEqual([3]);
      expect(await sentencesOf(archive)).toEqual(new Map());
      expect(await archive.named(["karvel"], 5, {})).toEqual([]);
      expect((await archive.nameFrequencies(["karvel"])).get("karvel")).toBe(0);
      expect((await archive.words([2])).get(2)).toEqual({ lexemes: ["nobody", "was", "hurt"], names: [] });
      archive.close();
    },
  );

  it("can be changed and removed like any", async () => {
    const { archive } = oldArchive();
    await put(archive, "a", { body: "Something new happened." });
    expect(await archive.remove(["b"])).toBe(1);
    expect(await archive.passageIds()).toEqual([4]);
    expect((await archive.sentences([4])).get(4)).toHaveLength(2);
    archive.close();
  });

  it("tell what they lack, and get it, in whatever parts it comes", async () => {
    const { archive, folder } = oldArchive();
    await put(archive, "new", { body: "This one has its sentences." });
    const { total, passages } = await archive.unembedded(MODEL, 2);
    expect(total).toBe(3);
    expect(passages).toMatchObject([
      {
        id: 1,
        start: 0,
        text: "The water rose; it rose for days.",
        title: "Floods in Karvel",
        embedded: true,
      },
      { id: 2, start: 34, text: "Nobody was hurt.", language: "en", embedded: true },
    ]);
    await archive.stage(MODEL, [
      stagedOf(1, { embedding: null, sentences: halvesOf({ start: 0, end: 33 }, 1) }),
    ]);
    expect(await archive.adopt(MODEL)).toBe(false);
    archive.close();

    const again = openTestArchive(folder);
    expect(await again.unembedded(MODEL, 9)).toMatchObject({ total: 2, passages: [{ id: 2 }, { id: 3 }] });
    await again.stage(MODEL, [filledIn(2), filledIn(3), filledIn(77)]);
    expect(await again.unembedded(MODEL, 9)).toEqual({ total: 0, passages: [] });
    expect(await again.adopt(MODEL)).toBe(true);
    expect((await sentencesOf(again)).get(1)).toHaveLength(2);
    expect((await again.named(["name3"], 5, {})).map(({ id }) => id)).toEqual([3]);
    expect(await again.embeddings([2])).toEqual([{ id: 2, vector: vectorOf(2) }]);
    again.close();
  });

  it("keep the sentences they have when they come again", async () => {
    const { archive } = oldArchive();
    await archive.stage(MODEL, [filledIn(1)]);
    const sentences = halvesOf({ start: 0, end: 33 }, 1);
    await archive.stage(MODEL, [stagedOf(1, { embedding: null, sentences, names: "late" })]);
    expect((await archive.sentences([1])).get(1)).toEqual([]);
    expect((await archive.words([1])).get(1)?.names).toEqual(["name1"]);
    archive.close();
  });

  it("are given to another model whole, with sentences and names", async () => {
    const { archive } = oldArchive();
    await archive.stage(OTHER_MODEL, [stagedOf(1), stagedOf(2)]);
    expect(await sentencesOf(archive)).toEqual(new Map());
    expect(await archive.unembedded(OTHER_MODEL, 9)).toMatchObject({
      total: 1,
      passages: [{ embedded: false }],
    });
    await archive.stage(OTHER_MODEL, [stagedOf(3, { names: "hrstn" })]);
    expect(await archive.adopt(OTHER_MODEL)).toBe(true);
    expect([...(await sentencesOf(archive)).keys()]).toEqual(IDS);
    expect((await archive.named(["hrstn"], 5, {})).map(({ id }) => id)).toEqual([3]);
    expect(await archive.unembedded(OTHER_MODEL, 9)).toMatchObject({ total: 0 });
    archive.close();
  });

  it("drop what an unfinished change of model had staged without sentences", async () => {
    const folder = folders.create();
    makeOldArchive(folder, ARTICLES);
    withDatabase(folder, (db) => {
      db.exec("INSERT INTO models VALUES ('staged', 'large', 6)");
      db.exec("INSERT INTO staged_embeddings VALUES (1, x'00')");
    });
    const archive = openTestArchive(folder);
    expect(await archive.unembedded(OTHER_MODEL, 9)).toMatchObject({ total: 3 });
    archive.close();
  });

  it("are filled in by a re-embedding with their own model, which leaves the passages' embeddings alone", async () => {
    const folder = folders.create();
    const embedder = fakeEmbedder({ id: MODEL.id, dimensions: MODEL.dimensions });
    const body = "The water rose for days\nThe bridge over the Orlim is closed.";
    makeOldArchive(folder, [{ key: "a", title: "Floods in Karvel", body }, ...ARTICLES.slice(1)]);
    const archive = openTestArchive(folder);
    expect(await reembed(archive, embedder)).toBe(2);
    const sentences = (await archive.sentences([1])).get(1) ?? [];
    expect(sentences.map(({ start, end }) => body.slice(start, end))).toEqual([
      "The water rose for days",
      "The bridge over the Orlim is closed.",
    ]);
    expect((await archive.sentences([2])).get(2)).toEqual([]);
    expect((await archive.words([1])).get(1)?.names.length).toBeGreaterThan(0);
    expect(await archive.embeddings([1])).toEqual([{ id: 1, vector: vectorOf(1) }]);
    expect(await reembed(archive, embedder)).toBe(0);
    archive.close();
  });
});
