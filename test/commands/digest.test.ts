/** `digest` through the real door: what it forwards, what it refuses, and how a digest looks. */
import { describe, expect, it } from "vitest";
import { presentDigest } from "../../commands/digest/wording.ts";
import type { Citation } from "../../src/core/citation.ts";
import type { DigestArticle, DigestResult, DigestStory } from "../../src/core/digests/digest-results.ts";
import type { StoryItem, View } from "../../src/core/view.ts";
import { enter } from "./door.ts";

describe("what digest forwards", () => {
  const usual = { limit: 10, locale: "en-US" };
  it.each([
    ["nothing but what is usual", {}, usual],
    ["a sequence", { since: "41" }, { ...usual, since: 41 }],
    [
      "a day, read against the clock at the door",
      { since: "yesterday" },
      { ...usual, since: { from: "2026-05-19T00:00:00.000Z", to: "2026-05-20T00:00:00.000Z" } },
    ],
    ["a topic", { topic: " locks " }, { ...usual, topic: "locks" }],
    [
      "several languages and publishers",
      { languages: "russian, de", sources: "Bote, Courier" },
      { ...usual, languages: ["ru", "de"], sources: ["Bote", "Courier"] },
    ],
    ["how many", { limit: 25 }, { ...usual, limit: 25 }],
    ["not the flag `private`", { private: true }, usual],
  ])("is %s", async (_what, options, request) => {
    const { call, services } = enter();
    await call("digest", options);
    expect(services.seen).toEqual([{ name: "digest", request }]);
  });

  it.each([
    ["a topic without end", { topic: "x".repeat(501) }],
    ["too many stories", { limit: 1_001 }],
    ["none", { limit: 0 }],
    ["an impossible date", { since: "2026-02-30" }],
  ])("is nothing with %s", async (_what, options) => {
    const { call, services } = enter();
    await expect(call("digest", options)).rejects.toThrow();
    expect(services.seen).toEqual([]);
  });
});

const TEXT = "The gates opened on Monday.";

function article(id: string, changes: Partial<DigestArticle> = {}): DigestArticle {
  return {
    articleId: id,
    externalId: `${id}.txt`,
    title: `Title of ${id}`,
    source: `Paper ${id}`,
    language: "en",
    url: `https://${id}.example/`,
    file: null,
    publishedAt: "2026-05-05",
    sequence: 7,
    ...changes,
  };
}

function citation(articleId: string): Citation {
  const { sequence: _, ...origin } = article(articleId);
  const passage = { text: `It rained. ${TEXT}`, start: 0, end: 11 + TEXT.length };
  return { ...origin, n: 1, quote: TEXT, start: 11, end: 11 + TEXT.length, passage, alsoIn: [] };
}

function story(changes: Partial<DigestStory> = {}): DigestStory {
  return {
    story: 3,
    headline: "Gates open",
    language: "en",
    headlineArticle: "a",
    articles: [article("a")],
    publishers: 1,
    languages: ["en"],
    keySentence: { text: TEXT, citation: citation("a") },
    update: false,
    ...changes,
  };
}

const result = (changes: Partial<DigestResult> = {}): DigestResult => ({
  stories: [story()],
  lastSequence: 9,
  since: 2,
  topic: null,
  articles: 1,
  more: 0,
  ...changes,
});
const itemsOf = (view: View): readonly StoryItem[] =>
  view.flatMap((block) => (block.kind === "stories" ? block.items : []));
const texts = (view: View) => view.flatMap((block) => ("text" in block ? [block.text] : []));

describe("a digest", () => {
  it("says how much is new, in the form that the language has for the number", () => {
    const counted = (articles: number, more: number, locale: string) =>
      texts(presentDigest(result({ articles, more }), locale))[0];
    expect(counted(12, 6, "en-US")).toBe("12 new articles in 7 stories");
    expect(counted(1, 0, "en-GB")).toBe("1 new article in 1 story");
    expect(counted(22, 1, "ru")).toBe("22 новые статьи, 2 сюжета");
    expect(counted(11, 4, "ru")).toBe("11 новых статей, 5 сюжетов");
    expect(counted(1, 0, "de-AT")).toBe("1 neuer Artikel zu 1 Ereignis");
    expect(counted(12, 6, "ja")).toBe("新着記事12件（話題7件）");
    expect(counted(12, 6, "xx")).toBe("12 new articles in 7 stories");
  });

  it("names its topic as it was typed, and its title where it has one", () => {
    const on = result({ topic: "locks {counts}" });
    expect(texts(presentDigest(on, "en"))[0]).toBe("locks {counts}: 1 new article in 1 story");
    const titled = presentDigest(on, "en", { title: "Daily locks" });
    expect(titled.slice(0, 2)).toEqual([
      { kind: "heading", text: "Daily locks" },
      { kind: "note", tone: "muted", text: "locks {counts}: 1 new article in 1 story" },
    ]);
  });

  it("counts what it leaves out", () => {
    expect(presentDigest(result({ more: 5 }), "en").at(-1)).toEqual({
      kind: "note",
      tone: "muted",
      text: "and 5 more stories",
    });
    expect(presentDigest(result(), "en").at(-1)?.kind).toBe("stories");
  });

  it("says so where nothing is new", () => {
    const empty = { stories: [], articles: 0 };
    expect(presentDigest(result(empty), "en")).toEqual([
      { kind: "note", tone: "plain", text: "Nothing new." },
    ]);
    expect(texts(presentDigest(result({ ...empty, topic: "locks" }), "de"))).toEqual([
      "Nichts Neues zu „locks“.",
    ]);
    expect(texts(presentDigest(result(empty), "en", { title: "Daily" }))).toEqual(["Daily", "Nothing new."]);
  });
});

describe("a story of a digest", () => {
  it("is its headline with the sentence set off in its passage", () => {
    const [item] = itemsOf(presentDigest(result(), "en"));
    expect(item).toMatchObject({
      title: "Gates open",
      text: TEXT,
      source: "Paper a",
      publishers: null,
      update: null,
      links: [],
      quotedFrom: null,
    });
    expect(item?.passage?.text.slice(item.passage.start, item.passage.end)).toBe(TEXT);
  });

  it("links the other articles, the headline's own wherever it stands in the list", () => {
    const articles = [article("b", { title: null, language: "de" }), article("a"), article("c")];
    const [item] = itemsOf(
      presentDigest(result({ stories: [story({ articles, publishers: 3, languages: ["de", "en"] })] }), "en"),
    );
    expect(item?.articleId).toBe("a");
    expect(item?.links.map(({ articleId, title }) => [articleId, title])).toEqual([
      ["b", "b.txt"],
      ["c", "Title of c"],
    ]);
    expect(item).toMatchObject({ publishers: "3 publishers", languages: ["de", "en"] });
  });

  it("says that it goes on, and by how much", () => {
    const updates = (articles: readonly DigestArticle[], locale: string) =>
      itemsOf(presentDigest(result({ stories: [story({ update: true, articles })] }), locale))[0]?.update;
    expect(updates([article("a"), article("b"), article("c")], "en")).toBe("update: 3 more reports");
    expect(updates([article("a")], "es-ES")).toBe("continúa: 1 noticia más");
  });

  it("says where its sentence stands if that is another article, and may have none", () => {
    const keySentence = { text: TEXT, citation: citation("b") };
    const [item] = itemsOf(presentDigest(result({ stories: [story({ keySentence })] }), "en"));
    expect(item).toMatchObject({ quotedFrom: { articleId: "b", source: "Paper b" }, passage: null });
    const [bare] = itemsOf(presentDigest(result({ stories: [story({ keySentence: null })] }), "en"));
    expect(bare).toMatchObject({ text: null, passage: null, quotedFrom: null });
  });
});
