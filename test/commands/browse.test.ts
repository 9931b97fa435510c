/** `article`, `latest` and `sources` through the real door: lists, defaults, and what is unknown. */
import { describe, expect, it } from "vitest";
import { fakeArticle } from "../support/services.ts";
import { enter } from "./door.ts";

const full = fakeArticle("full", { sequence: 1 });
const bare = fakeArticle("bare", {
  title: null,
  source: null,
  byline: null,
  url: null,
  file: null,
  publishedAt: null,
  language: "ja",
  sequence: 2,
});

describe("article", () => {
  it("passes the whole article on, unchanged", async () => {
    const { call, services } = enter({ articles: [full] });
    const { result } = await call("article", { id: "full" });
    expect(services.seen).toEqual([{ name: "article", request: "full" }]);
    expect(result).toEqual({ ...full, datePrecision: "day" });
  });

  it("shows title, facts, then the body to the last character", async () => {
    expect(await enter({ articles: [full] }).view("article", { id: "full" })).toEqual([
      { kind: "heading", text: "Title of full", url: "https://courier.example/full" },
      {
        kind: "facts",
        rows: [
          ["id", "full"],
          ["source", "Karvel Courier"],
          ["byline", "Ana Bell"],
          ["published", "2026-05-03"],
          ["language", "English"],
          ["url", "https://courier.example/full"],
          ["file", "papers/full.txt"],
          ["added", "2026-05-04T06:00:00.000Z"],
          ["cleaning", "text kept as it came"],
        ],
      },
      { kind: "body", text: full.body },
    ]);
  });

  it("leaves out what is unknown, says that it is undated, and is headed by its own name", async () => {
    const [heading, facts] = await enter({ articles: [bare] }).view("article", { id: "bare" });
    expect(heading).toEqual({ kind: "heading", text: "bare.txt", url: null });
    expect(facts).toMatchObject({
      rows: [
        ["id", "bare"],
        ["published", "undated"],
        ["language", "Japanese"],
        ["added", "2026-05-04T06:00:00.000Z"],
        ["cleaning", "text kept as it came"],
      ],
    });
  });

  it("says how it was cleaned, by reason", async () => {
    const cleaning = { keptLines: 12, removedLines: 9, reasons: { menu: 7, copyright: 2 } };
    const [, facts] = await enter({ articles: [fakeArticle("a", { cleaning })] }).view("article", {
      id: "a",
    });
    expect(facts).toMatchObject({
      rows: expect.arrayContaining([["cleaning", "12 lines kept, 9 removed (menu 7, copyright 2)"]]),
    });
  });

  it.each([
    ["ru", "ja", "язык", "японский"],
    ["ja", "ja", "言語", "日本語"],
    ["xx", "ja", "language", "Japanese"],
    ["en-US", "und", "language", "und"],
    ["de", "pt", "Sprache", "Portugiesisch"],
  ])("names its language for %s: %s is %s %s", async (locale, language, fact, name) => {
    const article = fakeArticle("a", { language });
    const [, facts] = await enter({ articles: [article] }).view("article", { id: "a" }, locale);
    expect(facts).toMatchObject({ rows: expect.arrayContaining([[fact, name]]) });
  });

  it("is found by its external id, too", async () => {
    const { result } = await enter({ articles: [full] }).call("article", { id: " full.txt " });
    expect(result).toMatchObject({ id: "full" });
  });

  it.each([
    ["no id", {}, "missing_option"],
    ["an id that nothing has", { id: "nope" }, "article_not_found"],
    ["an id that is no text", { id: 7 }, "invalid_option"],
    ["an id far longer than any", { id: "x".repeat(201) }, "invalid_option"],
  ])("refuses %s", async (_what, options, code) => {
    await expect(enter({ articles: [full] }).call("article", options)).rejects.toMatchObject({ code });
  });
});

describe("latest", () => {
  const many = Array.from({ length: 25 }, (_, at) => fakeArticle(`a${at}`, { sequence: at + 1 }));
  /** An article of a list with all that `fakeArticle` sets: no number, no file, no words. */
  const listed = (articleId: string) => ({
    n: null,
    articleId,
    title: `Title of ${articleId}`,
    source: "Karvel Courier",
    published: { value: "2026-05-03", precision: "day" },
    language: "en",
    url: `https://courier.example/${articleId}`,
    file: null,
    text: null,
    passage: null,
  });

  it.each([
    ["the ten newest when nothing was said", {}, { limit: 10, offset: 0 }],
    ["a page", { limit: 5, offset: 20 }, { limit: 5, offset: 20 }],
    ["the greatest limit", { limit: 1_000 }, { limit: 1_000, offset: 0 }],
    ["the first page, said", { offset: 0 }, { limit: 10, offset: 0 }],
    [
      "one language and one publisher",
      { language: "Japanese", source: "新報" },
      { limit: 10, offset: 0, language: "ja", source: "新報" },
    ],
  ])("asks for %s", async (_what, options, request) => {
    const { call, services } = enter({ articles: many });
    await call("latest", options);
    expect(services.seen).toEqual([{ name: "latest", request }]);
  });

  it.each([
    ["limit 0", { limit: 0 }, "invalid_option"],
    ["limit 1001", { limit: 1_001 }, "invalid_option"],
    ["an offset below 0", { offset: -1 }, "invalid_option"],
    ["an offset beyond what is exact", { offset: 2 ** 53 }, "invalid_option"],
    ["a date, which search has", { from: "2026" }, "unknown_option"],
  ])("refuses %s", async (_what, options, code) => {
    await expect(enter({ articles: many }).call("latest", options)).rejects.toMatchObject({ code });
  });

  it("passes the list on, and says how much of it is shown", async () => {
    const { call, services } = enter({ articles: many });
    const { result, view } = await call("latest", { limit: 2, offset: 3 });
    expect(result).toEqual(await services.latest({ limit: 2, offset: 3 }));
    expect(view).toEqual([
      { kind: "note", tone: "muted", text: "2 of 25 articles, newest added first" },
      { kind: "articles", items: [listed("a21"), listed("a20")] },
    ]);
  });

  it("keeps what is unknown unknown, and calls an article without a title by its own name", async () => {
    const [, list] = await enter({ articles: [bare] }).view("latest");
    expect(list).toEqual({
      kind: "articles",
      items: [
        {
          ...listed("bare"),
          title: "bare.txt",
          source: null,
          published: { value: null, precision: "none" },
          language: "ja",
          url: null,
        },
      ],
    });
  });

  it("is an empty list when nothing matches, or the offset lies beyond the end", async () => {
    const { view } = enter({ articles: many });
    expect(await view("latest", { source: "nobody" })).toMatchObject([
      { text: "0 of 0 articles, newest added first" },
      { kind: "articles", items: [] },
    ]);
    expect(await view("latest", { offset: 25 })).toMatchObject([
      { text: "0 of 25 articles, newest added first" },
      { kind: "articles", items: [] },
    ]);
  });

  it.each([
    ["2026", "year"],
    ["2026-05-03T07:15+09:00", "minute"],
  ])("gives the publication time %s with its precision, %s", async (publishedAt, precision) => {
    const [, list] = await enter({ articles: [fakeArticle("a", { publishedAt })] }).view("latest");
    expect(list).toMatchObject({ items: [{ published: { value: publishedAt, precision } }] });
  });
});

describe("sources", () => {
  it("passes the publishers on, each with its count, languages and newest article", async () => {
    const articles = [full, fakeArticle("two", { language: "bg", publishedAt: "2026-05-09" }), bare];
    const { call, services } = enter({ articles });
    const { result, view } = await call("sources");
    expect(services.seen).toEqual([{ name: "sources", request: undefined }]);
    expect(result).toEqual(await services.sources());
    expect(view).toEqual([
      {
        kind: "table",
        columns: ["source", "articles", "languages", "newest"],
        rows: [
          ["Karvel Courier", "2", "bg, en", "2026-05-09"],
          // The articles whose publisher is unknown, none of them dated.
          ["(not named)", "1", "ja", "undated"],
        ],
      },
    ]);
  });

  it("is an empty table while there is nothing", async () => {
    expect(await enter().view("sources")).toMatchObject([{ kind: "table", rows: [] }]);
  });

  it("takes no options but `private`, and says so", async () => {
    await expect(enter().call("sources", { limit: 3 })).rejects.toThrow("it takes private.");
    const { call, services } = enter();
    await call("sources", { private: true });
    expect(services.seen).toEqual([{ name: "sources", request: undefined }]);
  });
});
