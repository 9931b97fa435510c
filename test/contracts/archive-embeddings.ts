/** The contract of `EmbeddingReader` and `EmbeddingWriter`. */
import { describe, expect, it } from "vitest";
import type { Archive } from "../../src/core/ports.ts";
import {
  articleOf,
  MODEL,
  type OpenEmpty,
  OTHER_MODEL,
  passageOf,
  passagesOf,
  put,
  stagedOf,
  vectorOf,
} from "./archive-support.ts";

export function embeddingContract(openEmpty: OpenEmpty): void {
  describe("embeddings", () => {
    it("come back exactly, in the order of their ids, each in memory of its own", async () => {
      const archive = openEmpty();
      await put(archive, "a", { body: "One. Two. Three." });
      expect(await archive.passageIds()).toEqual([1, 2, 3]);
      expect(await archive.passageIds(1)).toEqual([2, 3]);
      expect(await archive.passageIds(3)).toEqual([]);
      expect(await archive.passageCount()).toBe(3);
      const read = await archive.embeddings([3, 1, 77]);
      expect(read).toEqual([
        { id: 1, vector: vectorOf(1) },
        { id: 3, vector: vectorOf(3) },
      ]);
      read[0]?.vector.fill(0);
      expect(await archive.embeddings([1])).toEqual([{ id: 1, vector: vectorOf(1) }]);
      expect(await archive.embeddings([])).toEqual([]);
    });

    it("are copied when stored, also from the middle of a larger block", async () => {
      const archive = openEmpty();
      await archive.claimModel(MODEL);
      const block = new Float32Array([9, ...vectorOf(5), 9]);
      const passage = passageOf(0, 3, { embedding: block.subarray(1, 5) });
      await archive.save(articleOf("a"), [passage]);
      block.fill(0);
      expect(await archive.embeddings([1])).toEqual([{ id: 1, vector: vectorOf(5) }]);
    });

    it("have a version that changes with each write and rests without", async () => {
      const archive = openEmpty();
      const versions = [await archive.version()];
      const note = async () => versions.push(await archive.version());
      await archive.claimModel(MODEL);
      await put(archive, "a");
      await note();
      await put(archive, "a", { body: "Changed." });
      await note();
      await archive.remove(["a"]);
      await note();
      expect(new Set(versions).size).toBe(versions.length);
      const last = versions.at(-1);
      await archive.remove(["a"]);
      await archive.counts();
      await archive.lexical(["x"], 1, {});
      expect(await archive.version()).toBe(last);
    });
  });

  describe("another model", () => {
    const stageNext = async (archive: Archive, limit: number) => {
      const { passages } = await archive.unembedded(OTHER_MODEL, limit);
      await archive.stage(
        OTHER_MODEL,
        passages.map(({ id }) => stagedOf(id)),
      );
    };

    it("takes the place of the first when it has embedded every passage", async () => {
      const archive = openEmpty();
      await put(archive, "a", { body: "One. Two.", title: "T" });
      await put(archive, "b", { body: "Three.", title: null });
      expect(await archive.unembedded(OTHER_MODEL, 2)).toEqual({
        total: 3,
        passages: [
          { id: 1, start: 0, end: 4, title: "T", language: "en", text: "One.", embedded: false },
          { id: 2, start: 5, end: 9, title: "T", language: "en", text: "Two.", embedded: false },
        ],
      });
      await stageNext(archive, 2);
      expect(await archive.adopt(OTHER_MODEL)).toBe(false);
      expect((await archive.counts()).model).toEqual(MODEL);
      expect(await archive.embeddings([1])).toEqual([{ id: 1, vector: vectorOf(1) }]);
      expect(await archive.unembedded(OTHER_MODEL, 2)).toEqual({
        total: 1,
        passages: [{ id: 3, start: 0, end: 6, title: null, language: "en", text: "Three.", embedded: false }],
      });
      await stageNext(archive, 2);
      expect(await archive.adopt(OTHER_MODEL)).toBe(true);
      expect((await archive.counts()).model).toEqual(OTHER_MODEL);
      expect(await archive.passageIds()).toEqual([1, 2, 3]);
      expect(await archive.embeddings([2])).toEqual([
        { id: 2, vector: vectorOf(20, OTHER_MODEL.dimensions) },
      ]);
      await expect(archive.claimModel(MODEL)).rejects.toMatchObject({ code: "model_mismatch" });
    });

    it("is asked for what was added, and forgets what was removed, while it embeds", async () => {
      const archive = openEmpty();
      await put(archive, "a", { body: "One. Two." });
      await stageNext(archive, 10);
      await archive.stage(OTHER_MODEL, [stagedOf(50)]);
      await put(archive, "b", { body: "Three." });
      await archive.remove(["a"]);
      expect(await archive.unembedded(OTHER_MODEL, 10)).toMatchObject({ total: 1, passages: [{ id: 3 }] });
      await stageNext(archive, 10);
      expect(await archive.adopt(OTHER_MODEL)).toBe(true);
      expect(await archive.passageIds()).toEqual([3]);
    });

    it("has nothing to do where it is in use already", async () => {
      const archive = openEmpty();
      await put(archive, "a");
      expect(await archive.unembedded(MODEL, 10)).toEqual({ total: 0, passages: [] });
      expect(await archive.adopt(MODEL)).toBe(true);
      expect(await archive.embeddings([1])).toEqual([{ id: 1, vector: vectorOf(1) }]);
    });

    it("binds an empty archive, and is then the model of what comes", async () => {
      const archive = openEmpty();
      expect(await archive.adopt(OTHER_MODEL)).toBe(true);
      await archive.claimModel(OTHER_MODEL);
      const article = articleOf("a");
      await archive.save(article, passagesOf(article, 1, OTHER_MODEL));
      expect(await archive.passageIds()).toEqual([1, 2]);
    });

    it("must have the dimensions it says", async () => {
      const archive = openEmpty();
      await put(archive, "a");
      await expect(archive.stage(OTHER_MODEL, [stagedOf(1, { embedding: vectorOf(1) })])).rejects.toThrow(
        /6.*4/,
      );
      expect(await archive.unembedded(OTHER_MODEL, 10)).toMatchObject({ total: 2 });
    });
  });
}
