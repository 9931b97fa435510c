/** One article, the newest, and the publishers, as replies have them. */
import { describe, expect, it } from "vitest";
import { browsing } from "../../src/core/browse.ts";
import { createMemoryArchive } from "../support/memory-archive.ts";
import { rawRecord, smallCoverage } from "../support/small-coverage.ts";

const records = [
  rawRecord("one", "The river rose.", {
    title: "River",
    source: "Courier",
    byline: "Ana Bell",
    url: "https://courier.example/river",
    publishedAt: "2026-05-04T08:15+03:00",
  }),
  rawRecord("two", "Tea is cheap.", { source: "courier", publishedAt: "2026-05", language: "ru" }),
  rawRecord("three", "The rocket flew.", { source: "Tribune", publishedAt: "2025", language: "ja" }),
  rawRecord("four", "Nobody knows who wrote this, or when.", {}),
];

async function library() {
  return browsing((await smallCoverage(records)).archive);
}

describe("article", () => {
  it("is whole, flat and plain", async () => {
    const { article } = await library();
    expect(await article("one")).toEqual({
      id: expect.stringMatching(/^\w+$/),
      externalId: "one",
      title: "River",
      source: "Courier",
      byline: "Ana Bell",
      url: "https://courier.example/river",
      file: "all.jsonl",
      publishedAt: "2026-05-04T08:15+03:00",
      datePrecision: "minute",
      language: "en",
      body: "The river rose.",
      addedAt: "2026-05-20T12:00:00.000Z",
      sequence: 1,
      cleaning: { keptLines: 1, removedLines: 0, reasons: {} },
      quotations: [],
      dates: [],
    });
  });

  it("lists the dates that it names, with what they mean and where they stand", async () => {
    const text =
      "The bridge fell on 3 May 2024. It had been built from 1998 to 2001, and opened in June 2001.";
    const { archive } = await smallCoverage([rawRecord("dated", text, { publishedAt: "2024-05-04" })]);
    const { dates } = await browsing(archive).article("dated");
    expect(dates.map(({ value }) => value)).toEqual(expect.arrayContaining(["2024-05-03", "2001-06"]));
    for (const { start, end, ...date } of dates) {
      expect(text.slice(start, end)).toBe(date.text);
      expect(Object.keys(date).sort()).toEqual(["endValue", "precision", "text", "value"]);
    }
    expect(dates.map(({ start }) => start)).toEqual(dates.map(({ start }) => start).sort((a, b) => a - b));
    expect(dates[0]).toMatchObject({
      text: expect.stringContaining("3 May 2024"),
      precision: "day",
      endValue: null,
    });
  });

  it("lists what is said in it, in the order of its text", async () => {
    const text = "Mira Oyel said: “We rebuild the bridge.” Tam Rusk asked: “Who pays for all of this?”";
    const { archive } = await smallCoverage([rawRecord("said", text)]);
    const { quotations, id } = await browsing(archive).article("said");
    expect(quotations.map((one) => [one.text, one.speaker?.name])).toEqual([
      ["We rebuild the bridge.", "Mira Oyel"],
      ["Who pays for all of this?", "Tam Rusk"],
    ]);
    for (const { parts, articleId, ...one } of quotations) {
      expect(articleId).toBe(id);
      expect(parts.map(({ start, end }) => text.slice(start, end)).join(" ")).toBe(one.text);
      expect(one).not.toHaveProperty("id");
    }
  });

  it("is the same by its id and by its external id", async () => {
    const { article } = await library();
    const found = await article("two");
    expect(await article(found.id)).toEqual(found);
  });

  it("gives away neither key, hash nor the place on this machine", async () => {
    const { article } = await library();
    const fields = Object.keys(await article("one"));
    for (const secret of ["key", "contentHash", "location"]) expect(fields).not.toContain(secret);
  });

  it("has null for what is unknown, and says how exact its date is", async () => {
    const { article } = await library();
    const nothing = { title: null, source: null, byline: null, url: null, publishedAt: null };
    expect(await article("four")).toMatchObject({ ...nothing, datePrecision: "none" });
    expect(await article("two")).toMatchObject({ publishedAt: "2026-05", datePrecision: "month" });
    expect(await article("three")).toMatchObject({ publishedAt: "2025", datePrecision: "year" });
  });

  it("is refused by an id that nothing has, and the refusal says where ids are shown", async () => {
    const { article } = await library();
    const refused = article("nope");
    await expect(refused).rejects.toMatchObject({
      name: "UserError",
      code: "article_not_found",
      details: { id: "nope" },
    });
    await expect(refused).rejects.toThrow(/“nope”.*latest.*search/);
  });
});

describe("latest", () => {
  it("lists the newest added first, without bodies", async () => {
    const { latest } = await library();
    const { total, articles } = await latest({ limit: 2, offset: 0 });
    expect(total).toBe(4);
    expect(articles.map(({ externalId }) => externalId)).toEqual(["four", "three"]);
    expect(articles[1]).toEqual({
      id: expect.any(String),
      externalId: "three",
      title: null,
      source: "Tribune",
      language: "ja",
      url: null,
      publishedAt: "2025",
      addedAt: "2026-05-20T12:00:00.000Z",
      sequence: 3,
    });
  });

  it("goes on where a page ended, and ends", async () => {
    const { latest } = await library();
    const pages = await Promise.all([0, 2, 4].map((offset) => latest({ limit: 2, offset })));
    expect(pages.map(({ articles }) => articles.map(({ externalId }) => externalId))).toEqual([
      ["four", "three"],
      ["two", "one"],
      [],
    ]);
  });

  it.each([
    ["a language", { language: "ru" }, ["two"]],
    ["a publisher in any case", { source: "COURIER" }, ["two", "one"]],
    ["both", { source: "Courier", language: "en" }, ["one"]],
    [
      "a time",
      { from: { from: "2026-01-01T00:00:00.000Z", to: "2027-01-01T00:00:00.000Z" } },
      ["two", "one"],
    ],
  ])("counts and lists only what the filter for %s leaves", async (_what, filters, expected) => {
    const { latest } = await library();
    const { total, articles } = await latest({ limit: 10, offset: 0, ...filters });
    expect(articles.map(({ externalId }) => externalId)).toEqual(expected);
    expect(total).toBe(expected.length);
  });
});

describe("sources", () => {
  it("are the publishers, however their names are written, and what nobody signed", async () => {
    const { sources } = await library();
    const list = (await sources()).sources;
    expect(list).toHaveLength(3);
    expect(list[0]).toMatchObject({ articles: 2, languages: ["en", "ru"] });
    expect(list[0]?.source?.toLowerCase()).toBe("courier");
    expect(list[1]).toEqual({ source: "Tribune", articles: 1, languages: ["ja"], newest: "2025" });
    expect(list[2]).toEqual({ source: null, articles: 1, languages: ["en"], newest: null });
  });

  it("are none in an empty archive", async () => {
    expect(await browsing(createMemoryArchive()).sources()).toEqual({ sources: [] });
  });
});
