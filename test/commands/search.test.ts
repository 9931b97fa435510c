/** `search` through the real door: defaults, filters, and passages as they came. */
import { describe, expect, it } from "vitest";
import { fakeArticle } from "../support/services.ts";
import { enter } from "./door.ts";

const articles = Array.from({ length: 12 }, (_, at) =>
  fakeArticle(`a${at}`, { body: at === 7 ? "Tariffs on steel rose." : `Item ${at} is about tea.` }),
);

describe("what search forwards", () => {
  it.each([
    ["ten passages when nothing was said", { query: "steel" }, { query: "steel", limit: 10 }],
    ["the limit that was given", { query: "steel", limit: 100 }, { query: "steel", limit: 100 }],
    ["the smallest limit", { query: "steel", limit: 1 }, { query: "steel", limit: 1 }],
    ["not the flag `private`", { query: "steel", private: true }, { query: "steel", limit: 10 }],
    [
      "language and publisher",
      { query: "steel", language: "ru", source: "Bote" },
      { query: "steel", limit: 10, language: "ru", source: "Bote" },
    ],
    [
      "dates in words, read against the clock at the door",
      { query: "steel", from: "yesterday" },
      {
        query: "steel",
        limit: 10,
        from: { from: "2026-05-19T00:00:00.000Z", to: "2026-05-20T00:00:00.000Z" },
      },
    ],
  ])("is %s", async (_what, options, request) => {
    const { call, services } = enter({ articles });
    await call("search", options);
    expect(services.seen).toEqual([{ name: "search", request }]);
  });

  it.each([
    ["no query", {}, "missing_option"],
    ["limit 0", { query: "x", limit: 0 }, "invalid_option"],
    ["limit 101", { query: "x", limit: 101 }, "invalid_option"],
    ["half a passage", { query: "x", limit: 1.5 }, "invalid_option"],
    ["an impossible date", { query: "x", to: "2026-02-30" }, "invalid_date"],
    ["a language that is none", { query: "x", language: "xx-YY" }, "invalid_option"],
    ["a flag in words", { query: "x", private: "yes" }, "invalid_option"],
    ["latest's offset", { query: "x", offset: 1 }, "unknown_option"],
  ])("is nothing with %s", async (_what, options, code) => {
    const { call, services } = enter({ articles });
    await expect(call("search", options)).rejects.toMatchObject({ code });
    expect(services.seen).toEqual([]);
  });
});

describe("what search shows", () => {
  it("is the result unchanged, and each passage with its words and no number, best first", async () => {
    const { call, services } = enter({ articles });
    const { result, view } = await call("search", { query: "steel tariffs" });
    expect(result).toEqual(await services.search({ query: "steel tariffs", limit: 10 }));
    expect(view).toHaveLength(1);
    expect(view[0]).toMatchObject({ kind: "sources", items: { length: 10 } });
    expect(view[0]).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ articleId: "a0", n: null })]),
    });
    const items = view[0]?.kind === "sources" ? view[0].items : [];
    expect(items[0]).toEqual({
      n: null,
      articleId: "a7",
      title: "Title of a7",
      source: "Karvel Courier",
      published: { value: "2026-05-03", precision: "day" },
      language: "en",
      url: "https://courier.example/a7",
      file: "papers/a7.txt",
      text: "Tariffs on steel rose.",
      passage: { text: "Tariffs on steel rose.", start: 0, end: 0 },
    });
  });

  it.each([
    ["2026", "year"],
    ["2026-05", "month"],
    ["2026-05-03", "day"],
    ["2026-05-03T07:15+09:00", "minute"],
    [null, "none"],
  ])("is the publication time %s with its precision, %s", async (publishedAt, precision) => {
    const [sources] = await enter({ articles: [fakeArticle("a", { publishedAt })] }).view("search", {
      query: "x",
    });
    expect(sources).toMatchObject({ items: [{ published: { value: publishedAt, precision } }] });
  });

  it.each([
    ["en-US", "Nothing in the coverage matches these filters."],
    ["en-GB", "Nothing in the coverage matches these filters."],
    ["de", "Kein Artikel entspricht diesen Filtern."],
    ["ja", "この条件に合う記事はありません。"],
    ["th", "Nothing in the coverage matches these filters."],
  ])("is one warning in %s when the filters leave nothing", async (locale, text) => {
    const { call } = enter({ articles });
    const { result, view } = await call("search", { query: "tea", source: "nobody" }, locale);
    expect(result).toEqual({ passages: [] });
    expect(view).toEqual([{ kind: "note", tone: "warning", text }]);
  });

  it("is the language named in the caller's own words", async () => {
    const { call, services } = enter({ articles });
    await call("search", { query: "чай", language: "английский" }, "ru");
    expect(services.seen[0]?.request).toMatchObject({ language: "en" });
  });
});
