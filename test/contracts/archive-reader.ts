/** The contract of `ArticleReader`. */
import { describe, expect, it } from "vitest";
import type { PublicationTime } from "../../src/core/article.ts";
import type { Archive, PassageFilter } from "../../src/core/ports.ts";
import { MODEL, type OpenEmpty, put } from "./archive-support.ts";

/** Publication time, zone and precision, then spans that reach it and spans that just miss it. */
const PUBLICATIONS: readonly {
  readonly published: PublicationTime;
  readonly hit: readonly PassageFilter[];
  readonly missed: readonly PassageFilter[];
}[] = [
  {
    published: { value: "2024-11-06T16:29+09:00", precision: "minute" },
    hit: [
      { from: "2024-11-06T07:29:00.000Z", to: "2024-11-06T07:29:01.000Z" },
      { from: "2024-11-06T07:29:59.999Z" },
      { to: "2024-11-06T07:29:00.001Z" },
    ],
    missed: [{ from: "2024-11-06T07:30:00.000Z" }, { to: "2024-11-06T07:29:00.000Z" }],
  },
  {
    published: { value: "2024-11-06T16:29", precision: "minute" },
    hit: [{ from: "2024-11-06T16:29:00Z", to: "2024-11-06T16:30:00Z" }],
    missed: [{ from: "2024-11-06T16:30:00Z" }, { to: "2024-11-06T16:29:00Z" }],
  },
  {
    published: { value: "2024-11-06", precision: "day" },
    hit: [{ from: "2024-11-06T23:59:59Z" }, { to: "2024-11-06T00:00:01Z" }],
    missed: [{ from: "2024-11-07T00:00:00Z" }, { to: "2024-11-06T00:00:00Z" }],
  },
  {
    published: { value: "2024-02", precision: "month" },
    hit: [{ from: "2024-02-29T23:00:00Z" }, { from: "2024-02-10T00:00:00Z", to: "2024-02-11T00:00:00Z" }],
    missed: [{ from: "2024-03-01T00:00:00Z" }, { to: "2024-02-01T00:00:00Z" }],
  },
  {
    published: { value: "2024", precision: "year" },
    hit: [{ from: "2024-12-31T23:00:00Z" }, { to: "2024-01-01T00:00:01Z" }],
    missed: [{ from: "2025-01-01T00:00:00Z" }, { to: "2024-01-01T00:00:00Z" }],
  },
  {
    published: { value: null, precision: "none" },
    hit: [{}],
    missed: [{ from: "0001-01-01T00:00:00Z" }, { to: "9999-12-31T00:00:00Z" }],
  },
];

export function readerContract(openEmpty: OpenEmpty): void {
  const found = async (archive: Archive, filter: PassageFilter) =>
    (await archive.latest(100, 0, filter)).articles.map(({ externalId }) => externalId);

  describe("reading", () => {
    it("is empty at first", async () => {
      const archive = openEmpty();
      expect(await archive.counts()).toEqual({
        articles: 0,
        passages: 0,
        languages: 0,
        sources: 0,
        model: null,
      });
      expect(await archive.latest(10, 0, {})).toEqual({ total: 0, articles: [] });
      expect(await archive.sources()).toEqual([]);
      expect(await archive.article("a")).toBeNull();
    });

    it("finds an article by id, else by the newest of that external id", async () => {
      const archive = openEmpty();
      await put(archive, "a", { externalId: "same" });
      await put(archive, "b", { externalId: "same" });
      const id = (await archive.find("a"))?.id ?? "";
      await put(archive, "c", { externalId: id });
      expect(await archive.article("same")).toMatchObject({ key: "b" });
      expect(await archive.article(id)).toMatchObject({ key: "a" });
      expect(await archive.article("sam")).toBeNull();
    });

    it("lists the newest added first, in pages, with the total", async () => {
      const archive = openEmpty();
      for (const key of ["a", "b", "c", "d"]) await put(archive, key);
      const page = await archive.latest(2, 1, {});
      expect(page.total).toBe(4);
      expect(page.articles.map(({ externalId, sequence }) => [externalId, sequence])).toEqual([
        ["c", 3],
        ["b", 2],
      ]);
      expect(await archive.latest(2, 4, {})).toEqual({ total: 4, articles: [] });
      expect(Object.keys(page.articles[0] ?? {})).not.toContain("body");
    });

    it("counts the total within a filter", async () => {
      const archive = openEmpty();
      await put(archive, "a", { language: "de" });
      await put(archive, "b");
      await put(archive, "c", { language: "de" });
      const page = await archive.latest(1, 0, { language: "de" });
      expect(page.total).toBe(2);
      expect(page.articles.map(({ externalId }) => externalId)).toEqual(["c"]);
    });

    it("lets a language stand for its regional forms, without case, and for no other language", async () => {
      const archive = openEmpty();
      for (const language of ["en", "en-GB", "EN-us", "enm", "de", "und", "zh-Hant", "zh-Hant-TW"])
        await put(archive, language, { language });
      expect(await found(archive, { language: "en" })).toEqual(["EN-us", "en-GB", "en"]);
      expect(await found(archive, { language: "EN-gb" })).toEqual(["en-GB"]);
      expect(await found(archive, { language: "zh-hant" })).toEqual(["zh-Hant-TW", "zh-Hant"]);
      expect(await found(archive, { language: "und" })).toEqual(["und"]);
      expect(await found(archive, { language: "e" })).toEqual([]);
    });

    it.each([
      ["ТАСС", "тасс"],
      ["Το Βήμα", "ΤΟ ΒΉΜΑ"],
      ["Die Straße", "DIE STRASSE"],
      ["ＮＨＫ", "nhk"],
      ["Ōta Shinbun", "O\u0304ta shinbun"],
      ["Ο Λόγος", "ο λόγοσ"],
      [" Le  Monde ", "le monde"],
    ])("finds the publisher %s as %s", async (source, asked) => {
      const archive = openEmpty();
      await put(archive, "a", { source });
      await put(archive, "b", { source: `${source} 2` });
      await put(archive, "c", { source: null });
      expect(await found(archive, { source: asked })).toEqual(["a"]);
    });

    it("finds no article by a publisher's part or pattern", async () => {
      const archive = openEmpty();
      await put(archive, "a", { source: "Le Monde" });
      for (const source of ["Le", "%", "Le_Monde", "' OR 1 --"]) {
        expect(await found(archive, { source })).toEqual([]);
      }
    });

    it.each(PUBLICATIONS)(
      "finds $published.value ($published.precision) by every span that reaches it",
      async ({ published, hit, missed }) => {
        const archive = openEmpty();
        await put(archive, "a", { published });
        for (const filter of hit) expect(await found(archive, filter), JSON.stringify(filter)).toEqual(["a"]);
        for (const filter of missed) expect(await found(archive, filter), JSON.stringify(filter)).toEqual([]);
      },
    );

    it("joins the parts of a filter with and", async () => {
      const archive = openEmpty();
      await put(archive, "a", { language: "ru", source: "ТАСС" });
      await put(archive, "b", { language: "ru", source: "Other" });
      await put(archive, "c", { language: "en", source: "ТАСС" });
      const filter = {
        language: "ru",
        source: "тасс",
        from: "2024-11-01T00:00:00Z",
        to: "2024-12-01T00:00:00Z",
      };
      expect(await found(archive, filter)).toEqual(["a"]);
      expect(await found(archive, { ...filter, from: "2024-11-08T00:00:00Z" })).toEqual([]);
    });

    it("counts languages and publishers once, without case, and no unknown ones", async () => {
      const archive = openEmpty();
      await put(archive, "a", { language: "en", source: "ТАСС" });
      await put(archive, "b", { language: "EN", source: "тасс" });
      await put(archive, "c", { language: "und", source: null });
      await put(archive, "d", { language: "de", source: "Other" });
      expect(await archive.counts()).toEqual({
        articles: 4,
        passages: 8,
        languages: 2,
        sources: 2,
        model: MODEL,
      });
    });

    it("sums up publishers, the largest first and the unknown one last", async () => {
      const archive = openEmpty();
      await put(archive, "a", { source: null, published: { value: "2030", precision: "year" } });
      await put(archive, "b", { source: null, language: "und" });
      await put(archive, "c", { source: null });
      await put(archive, "d", { source: "Beta", published: { value: null, precision: "none" } });
      await put(archive, "e", {
        source: "ALPHA",
        language: "ru",
        published: { value: "2024-11", precision: "month" },
      });
      await put(archive, "f", {
        source: "Alpha",
        language: "de",
        published: { value: "2024-11-01", precision: "day" },
      });
      expect(await archive.sources()).toEqual([
        { source: "Alpha", articles: 2, languages: ["de", "ru"], newest: "2024-11-01" },
        { source: "Beta", articles: 1, languages: ["en"], newest: null },
        { source: null, articles: 3, languages: ["en"], newest: "2030" },
      ]);
    });
  });
}
