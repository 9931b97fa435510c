/** The contract of `QuotationWriter`, and of what happens to quotations with their articles. */
import { describe, expect, it } from "vitest";
import type { Archive } from "../../src/core/ports.ts";
import { articleOf, MODEL, type OpenEmpty, passagesOf, put } from "./archive-support.ts";
import { putQuoted, putSaying, quotationOf, textsOf } from "./quotation-support.ts";

const BODY = "“We go,” said Mira Oyel. The bridge is closed.";
const SAID = { words: "We go,", by: "Mira Oyel" } as const;

const texts = async (archive: Archive) => textsOf(archive, await archive.newestQuotations({}, 99));
const left = async (archive: Archive) => (await archive.unquoted(99)).map(({ sequence }) => sequence);

export function quotationWriterContract(openEmpty: OpenEmpty): void {
  savingContract(openEmpty);
  readingLaterContract(openEmpty);
}

function savingContract(openEmpty: OpenEmpty): void {
  describe("saving an article with quotations", () => {
    it("stores them, and an update replaces them", async () => {
      const archive = openEmpty();
      await putQuoted(archive, "a", BODY, [SAID]);
      await putSaying(archive, "b", { words: "Stay." });
      const [, first = 0] = await archive.newestQuotations({}, 9);
      expect(await texts(archive)).toEqual(["Stay.", "We go,"]);
      await putSaying(archive, "a", { words: "We stay." });
      expect(await texts(archive)).toEqual(["Stay.", "We stay."]);
      expect(await archive.quotations([first])).toEqual([]);
      expect(await archive.quotationsWorded(["go"], 9, {})).toEqual([]);
      expect(await archive.quotationCounts()).toEqual({ quotations: 2, articlesLeft: 0 });
      const ids = await archive.newestQuotations({}, 9);
      expect(Math.max(...ids)).toBeGreaterThan(first);
    });

    it("leaves an unchanged article with those it has", async () => {
      const archive = openEmpty();
      const article = await putQuoted(archive, "a", BODY, [SAID]);
      expect(await archive.save(article, [], [])).toBe("unchanged");
      expect(await texts(archive)).toEqual(["We go,"]);
    });

    it("goes with the article when that is removed", async () => {
      const archive = openEmpty();
      await putQuoted(archive, "a", BODY, [SAID]);
      await put(archive, "b");
      expect(await archive.remove(["a", "b"])).toBe(2);
      expect(await archive.quotationCounts()).toEqual({ quotations: 0, articlesLeft: 0 });
      expect(await archive.quotationsWorded(["go"], 9, {})).toEqual([]);
      expect(await archive.speakers(9)).toEqual([]);
    });

    it("refuses spans outside of the body, and stores nothing then", async () => {
      const archive = openEmpty();
      await archive.claimModel(MODEL);
      const article = articleOf("a", { body: BODY });
      const good = quotationOf(BODY, SAID);
      const beyond = { start: 3, end: BODY.length + 1 };
      const wrong = [
        { ...good, parts: [] },
        { ...good, parts: [beyond] },
        { ...good, parts: [{ start: 4, end: 4 }] },
        { ...good, parts: [...good.parts, ...good.parts] },
        { ...good, cue: beyond },
        { ...good, speaker: { ...beyond, name: "Mira Oyel" } },
      ];
      for (const quotation of wrong)
        await expect(archive.save(article, passagesOf(article), [good, quotation])).rejects.toThrow();
      expect(await archive.article("a")).toBeNull();
    });

    it("keeps offsets where the body holds halves of surrogate pairs", async () => {
      const archive = openEmpty();
      await putQuoted(archive, "a", "Broken \uD83D sign. “We go,” he said.", [{ words: "We go,", by: "he" }]);
      expect(await texts(archive)).toEqual(["We go,"]);
    });
  });
}

function readingLaterContract(openEmpty: OpenEmpty): void {
  describe("articles without quotations", () => {
    it("are those that were saved without a list, newest first", async () => {
      const archive = openEmpty();
      const article = await putQuoted(archive, "a", BODY, undefined);
      await putQuoted(archive, "b", "Nothing is said here.", []);
      await putQuoted(archive, "c", BODY, undefined, { language: "de" });
      expect(await archive.unquoted(9)).toEqual([
        { sequence: 3, contentHash: expect.any(String), language: "de", body: BODY },
        { sequence: 1, contentHash: article.contentHash, language: "en", body: BODY },
      ]);
      expect(await archive.unquoted(1)).toMatchObject([{ sequence: 3 }]);
      expect(await archive.quotationCounts()).toEqual({ quotations: 0, articlesLeft: 2 });
    });

    it("get them, and are read then, also where there are none", async () => {
      const archive = openEmpty();
      for (const key of ["a", "b", "c"]) await putQuoted(archive, key, BODY, undefined);
      const [c, b, a] = await archive.unquoted(9);
      if (!a || !b || !c) throw new Error("three were saved");
      await archive.saveQuotations([
        { article: b, quotations: [] },
        { article: c, quotations: [quotationOf(BODY, SAID)] },
      ]);
      expect(await left(archive)).toEqual([1]);
      await archive.saveQuotations([{ article: a, quotations: [quotationOf(BODY, SAID)] }]);
      expect(await left(archive)).toEqual([]);
      const found = await archive.quotations(await archive.newestQuotations({}, 9));
      expect(found.map(({ article, passages }) => [article.externalId, passages])).toEqual([
        ["c", [5]],
        ["a", [1]],
      ]);
    });

    it("that were changed, removed or read by another in the meantime are left alone", async () => {
      const archive = openEmpty();
      for (const key of ["a", "b", "c"]) await putQuoted(archive, key, BODY, undefined);
      const found = (await archive.unquoted(9)).map((article) => ({
        article,
        quotations: [quotationOf(BODY, SAID)],
      }));
      await putQuoted(archive, "a", "Changed.", undefined);
      await archive.remove(["b"]);
      await archive.saveQuotations(found.slice(0, 1));
      const [first] = await archive.newestQuotations({}, 9);
      await archive.saveQuotations(found);
      expect(await archive.newestQuotations({}, 9)).toEqual([first]);
      expect(await left(archive)).toEqual([1]);
    });

    it("are those, too, that were updated without a list", async () => {
      const archive = openEmpty();
      await putQuoted(archive, "a", BODY, [SAID]);
      await putQuoted(archive, "a", `${BODY} It rains.`, undefined);
      expect(await texts(archive)).toEqual([]);
      expect(await left(archive)).toEqual([1]);
    });

    it("get all of a batch or nothing", async () => {
      const archive = openEmpty();
      for (const key of ["a", "b"]) await putQuoted(archive, key, BODY, undefined);
      const [one, two] = await archive.unquoted(2);
      if (!one || !two) throw new Error("two were saved");
      const good = quotationOf(BODY, SAID);
      const wrong = { ...good, parts: [{ start: 5, end: 5_000 }] };
      const version = await archive.version();
      await archive.saveQuotations([{ article: one, quotations: [good] }]);
      expect(await archive.version()).not.toBe(version);
      await expect(archive.saveQuotations([{ article: two, quotations: [good, wrong] }])).rejects.toThrow();
      expect(await left(archive)).toEqual([1]);
    });
  });
}
