/** Stories on Discord: headline, key sentence as a quotation, who brought it and where; within every limit, never markup of others. */
import { describe, expect, it } from "vitest";
import { unixSeconds } from "../../../src/core/locale.ts";
import type { StoryItem, View } from "../../../src/core/view.ts";
import { pagesOf } from "../../../src/discord/render/pages.ts";
import { drawPassage } from "../../../src/discord/render/passage.ts";
import { STORIES, storyItem, storyLink } from "../../support/story-items.ts";
import { problemsOf } from "./discord-limits.ts";
import { allPages, draw, SETTING, textOf } from "./views.ts";

const shown = (item: StoryItem, locale = "en-US") =>
  textOf(draw([{ kind: "stories", items: [item] }], { locale })).split("\n");
const day = (value: string) => `<t:${unixSeconds({ value, precision: "day" })}:D>`;
const PLACE = `-# Karvel Courier · ${day("2026-05-05")} · English`;
const TEXT = "> The lock gates were opened for the first time in four years.";

describe("a story", () => {
  it("of one article is its headline, its key sentence, and where that stands", () => {
    expect(shown(storyItem())).toEqual([
      "**[Lock gates open again](https://courier.example/open)**",
      TEXT,
      PLACE,
    ]);
  });

  it("of several says how many brought it, in which languages, and links them", () => {
    expect(STORIES[0] && shown(STORIES[0])).toEqual([
      "**[Lock gates open again](https://courier.example/open)** · update: 3 more reports",
      TEXT,
      PLACE,
      "-# 3 publishers · de, en, ja · [Der Bote](https://bote.example/tore) (de) · 川辺新聞 (ja)",
    ]);
  });

  it("links five articles at most, and counts the rest", () => {
    const links = Array.from({ length: 30 }, (_, at) => storyLink({ source: `Paper ${at}` }));
    const last = shown(storyItem({ links })).at(-1) ?? "";
    expect(last.match(/\]\(https/g)).toHaveLength(5);
    expect(last).toMatch(/ · \+25$/);
  });

  it("names where its sentence stands if that is another article", () => {
    const item = storyItem({ quotedFrom: storyLink(), passage: null });
    expect(shown(item)[2]).toBe(
      `-# [Der Bote](https://bote.example/tore) (de) · ${day("2026-05-06")} · German`,
    );
  });

  it("names other articles by their titles, or their hosts, where that is all there is", () => {
    const links = [
      storyLink({ source: null }),
      storyLink({ source: " ", title: null, url: null }),
      storyLink({ source: "Fun 🎉 Paper" }),
    ];
    expect(shown(storyItem({ links })).at(-1)).toBe(
      "-# en · [Tore nach vier Jahren wieder offen](https://bote.example/tore) (de) · (untitled) (de) · " +
        "Fun 🎉 Paper ([bote.example](https://bote.example/tore)) (de)",
    );
  });

  it("links nothing but http and https", () => {
    const url = "javascript:alert(1)";
    const text = shown(
      storyItem({ url, links: [storyLink({ url }), storyLink({ url: "file:///etc/passwd" })] }),
    ).join("\n");
    expect(text).not.toMatch(/javascript|passwd|\]\(/);
  });

  it("cannot be more than text in any of its parts", () => {
    const evil = "**@everyone** <@1>\n# [x](https://evil.example)";
    const item = storyItem({
      ...{
        title: evil,
        source: evil,
        text: evil,
        url: null,
        publishers: evil,
        update: evil,
        languages: [evil],
      },
      links: [storyLink({ source: evil, url: null, language: evil })],
    });
    const text = shown(item).join("\n");
    expect(text).not.toMatch(/@everyone|(?<!\\)<@|^#|(?<!\\)\[x/m);
    expect(text.split("\n")).toHaveLength(4);
  });

  it("is drawn of whatever is there", () => {
    const bare = storyItem({
      title: "\u200b",
      source: null,
      text: null,
      url: null,
      published: { value: null, precision: "none" },
    });
    expect(shown(bare)).toEqual(["**(untitled)**", "-# undated · English"]);
  });

  it("never goes without its words, however long everything else is", () => {
    const long = (chars: number) => "word ".repeat(chars / 5);
    const url = `https://a.example/${"x".repeat(490)}`;
    const fields = { title: long(500), source: long(300), url };
    const item = storyItem({
      ...fields,
      ...{
        text: long(3_000),
        publishers: long(500),
        update: long(500),
        languages: Array.from({ length: 90 }, () => "en"),
      },
      ...{ quotedFrom: storyLink(fields), links: Array.from({ length: 9 }, () => storyLink(fields)) },
    });
    for (const asText of [false, true]) {
      const pages = allPages([{ kind: "stories", items: [item] }], { asText });
      expect(pages.flatMap(problemsOf)).toEqual([]);
      const text = pages.map(textOf).join("\n");
      expect(text).toMatch(/^> (word ){40,}/m);
      expect(text).toContain("+9");
    }
  });
});

describe("a digest", () => {
  const view: View = [
    { kind: "heading", text: "40 new articles in 30 stories" },
    {
      kind: "stories",
      items: Array.from({ length: 25 }, () => STORIES)
        .flat()
        .slice(0, 25),
    },
    { kind: "note", tone: "muted", text: "and 5 more stories" },
  ];

  it.each([false, true])("goes over pages, its stories whole (as text: %s)", (asText) => {
    const pages = allPages(view, { asText });
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap(problemsOf)).toEqual([]);
    for (const page of pages) expect(textOf(page)).toContain("40 new articles in 30 stories");
    const text = pages.map(textOf).join("\n");
    expect(text.match(/^\*\*/gm)?.length).toBeGreaterThanOrEqual(25);
    expect(text.trimEnd().endsWith("-# and 5 more stories")).toBe(true);
  });

  it("has a menu of its headlines, which show what stands around the sentence", () => {
    const [menu] = draw(view).components.flatMap(({ components }) => components);
    const options = menu && "options" in menu ? menu.options : [];
    expect(options[0]).toMatchObject({ value: "0", label: "Lock gates open again" });
    expect(pagesOf(view, { ...SETTING, asText: false }).sources).toHaveLength(25);
    const body = STORIES[0] && drawPassage(STORIES[0], "en-US", false);
    expect(body && textOf(body)).toContain("It was a cold morning. **__The lock gates");
  });
});
