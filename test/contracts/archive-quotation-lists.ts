/** The contract of `QuotationReader`: quotations by time and by their words. */
import { describe, expect, it } from "vitest";
import type { Archive, QuotationFilter } from "../../src/core/ports.ts";
import type { OpenEmpty } from "./archive-support.ts";
import { putQuoted, putSaying, textsOf } from "./quotation-support.ts";

export function quotationListsContract(openEmpty: OpenEmpty): void {
  newestContract(openEmpty);
  wordedContract(openEmpty);
}

function newestContract(openEmpty: OpenEmpty): void {
  const on = (value: string) => ({ published: { value, precision: "day" } }) as const;

  describe("the newest quotations", () => {
    async function filled(): Promise<Archive> {
      const archive = openEmpty();
      await putSaying(archive, "old", { words: "Old." }, on("2024-01-01"));
      await putSaying(archive, "new", { words: "New.", by: "Tam Rusk" }, on("2024-03-01"));
      await putSaying(
        archive,
        "none",
        { words: "Undated." },
        { published: { value: null, precision: "none" } },
      );
      await putSaying(archive, "same", { words: "Added later." }, { ...on("2024-01-01"), source: "Post" });
      await putQuoted(
        archive,
        "two",
        "“One.” “Two.”",
        [{ words: "One." }, { words: "Two.", direct: false }],
        {
          ...on("2024-02-01"),
          language: "fr",
        },
      );
      return archive;
    }

    it("go by publication, then by when their article was added, then by its text; undated last", async () => {
      const archive = await filled();
      const all = ["New.", "One.", "Two.", "Added later.", "Old.", "Undated."];
      expect(await textsOf(archive, await archive.newestQuotations({}, 9))).toEqual(all);
      expect(await textsOf(archive, await archive.newestQuotations({}, 2))).toEqual(all.slice(0, 2));
      expect(await archive.newestQuotations({}, 0)).toEqual([]);
    });

    it("go so for some speakers, too", async () => {
      const archive = await filled();
      const speakers = (await archive.speakers(9)).map(({ id }) => id);
      const of = async (ids: readonly number[], limit = 9) =>
        textsOf(archive, await archive.newestQuotations({ speakers: ids }, limit));
      expect(await of(speakers)).toEqual(["New.", "Added later.", "Old.", "Undated."]);
      expect(await of([...speakers, ...speakers], 2)).toEqual(["New.", "Added later."]);
      expect(await of(speakers.slice(0, 1))).toEqual(["Added later.", "Old.", "Undated."]);
      expect(await of([])).toEqual([]);
      expect(await of([99])).toEqual([]);
    });

    it("obey each part of a filter", async () => {
      const archive = await filled();
      const of = async (filter: QuotationFilter) =>
        textsOf(archive, await archive.newestQuotations(filter, 9));
      const [oyel] = await archive.speakers(1);
      expect(await of({ direct: false })).toEqual(["Two."]);
      expect(await of({ language: "fr", direct: true })).toEqual(["One."]);
      expect(await of({ source: "post" })).toEqual(["Added later."]);
      expect(await of({ from: "2024-02-01" })).toEqual(["New.", "One.", "Two."]);
      expect(await of({ to: "2024-02-01", speakers: [oyel?.id ?? 0] })).toEqual(["Added later.", "Old."]);
      expect(await of({ articles: [(await archive.article("none"))?.id ?? ""] })).toEqual(["Undated."]);
      expect(await of({ quoted: {} })).toHaveLength(6);
      expect(await of({ quoted: { speakers: [oyel?.id ?? 0] }, speakers: [99] })).toEqual([]);
    });
  });
}

function wordedContract(openEmpty: OpenEmpty): void {
  describe("quotations by their words", () => {
    async function filled(): Promise<Archive> {
      const archive = openEmpty();
      await putSaying(archive, "a", { words: "The river is high." });
      await putSaying(archive, "b", { words: "The river, the river!", by: "Tam Rusk" });
      await putQuoted(archive, "c", "They said that the sea is calm. The river is not.", [
        { words: "that the sea is calm", by: "They", direct: false },
      ]);
      return archive;
    }

    it("are ranked by BM25 over what was said, and nothing else", async () => {
      const archive = await filled();
      const of = async (lexemes: readonly string[], filter: QuotationFilter = {}, limit = 9) => {
        const found = await archive.quotationsWorded(lexemes, limit, filter);
        expect(found.every(({ score }) => score > 0)).toBe(true);
        return textsOf(
          archive,
          found.map(({ id }) => id),
        );
      };
      expect(await of(["river"])).toEqual(["The river, the river!", "The river is high."]);
      expect(await of(["river", "high"], {}, 1)).toEqual(["The river is high."]);
      expect(await of(["said", "rusk"])).toEqual([]);
      expect(await of([])).toEqual([]);
      expect(await of(["calm"], { direct: true })).toEqual([]);
      expect(await of(["the"], { direct: false })).toEqual(["that the sea is calm"]);
      const [rusk] = await archive.speakersNamed(["rusk"], 1);
      expect(await of(["river"], { speakers: [rusk?.id ?? 0] })).toEqual(["The river, the river!"]);
      expect(await of(["river"], { source: "nobody" })).toEqual([]);
    });

    it("take any text for what it is", async () => {
      const archive = await filled();
      for (const odd of ['"', "river OR sea", "*", "\u0000", "-river"])
        await expect(archive.quotationsWorded([odd], 5, {})).resolves.toBeInstanceOf(Array);
    });
  });
}
