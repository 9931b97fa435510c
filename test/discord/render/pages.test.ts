/** What stays together, what goes over to the next page, and how long that takes. */
import { describe, expect, it } from "vitest";
import type { View } from "../../../src/core/view.ts";
import { kindsOf, linksOf, parseMarkdown } from "../../support/discord-markdown.ts";
import { problemsOf } from "./discord-limits.ts";
import { allPages, draw, source, textOf } from "./views.ts";

const passages = (count: number): View => [
  {
    kind: "sources",
    items: Array.from({ length: count }, (_, at) =>
      source({
        n: null,
        title: `Title ${at + 1}`,
        url: `https://paper.example/${at + 1}`,
        text: `Passage ${at + 1} is here. `.repeat(60),
      }),
    ),
  },
];

describe("pages", () => {
  it("hold a long answer and its sources together", () => {
    const sentence = (n: number) => ({ text: `Sentence ${n} goes on and on. `.repeat(100), citations: [n] });
    const view: View = [
      { kind: "answer", sentences: [sentence(1), sentence(2), sentence(3)] },
      { kind: "sources", items: [1, 2, 3].map((n) => source({ n, title: `Title ${n} `.repeat(50) })) },
    ];
    const pages = allPages(view);
    expect(pages).toHaveLength(1);
    expect(textOf(draw(view)).match(/^.* \[\d\]$/gm)).toHaveLength(3);
    expect(linksOf(parseMarkdown(textOf(draw(view))))).toHaveLength(3);
    for (const asText of [true, false])
      for (const page of allPages(view, { asText })) expect(problemsOf(page)).toEqual([]);
  });

  it("show each of a hundred passages once, whole with its link, and in its own page's menu", () => {
    for (const asText of [true, false]) {
      const pages = allPages(passages(100), { asText });
      const links = pages.flatMap((page) => linksOf(parseMarkdown(textOf(page))).map(({ target }) => target));
      expect(links).toEqual(Array.from({ length: 100 }, (_, at) => `https://paper.example/${at + 1}`));
      for (const page of pages) {
        expect(problemsOf(page)).toEqual([]);
        const [menu] = page.components[0]?.components ?? [];
        const labels = menu !== undefined && "options" in menu ? menu.options.map(({ label }) => label) : [];
        expect(labels).toEqual([...textOf(page).matchAll(/\[(Title \d+)\]/g)].map(([, title]) => title));
      }
    }
  });

  it("hold no more sources than a menu has room for", () => {
    const items = Array.from({ length: 60 }, (_, at) => source({ n: null, url: null, title: `${at}` }));
    for (const page of allPages([{ kind: "articles", items }])) expect(problemsOf(page)).toEqual([]);
  });

  it("begin with a title rather than end with it", () => {
    const view: View = [
      { kind: "note", tone: "plain", text: "word ".repeat(260) },
      { kind: "note", tone: "plain", text: "word ".repeat(230) },
      { kind: "heading", text: "A heading" },
      { kind: "note", tone: "plain", text: "What it names. ".repeat(10) },
    ];
    const texts = allPages(view).map(textOf);
    expect(texts).toHaveLength(2);
    expect(texts[1]).toMatch(/^### A heading\n\nWhat it names/);
  });

  it("show the whole body of an article, in order", () => {
    const words = Array.from(
      { length: 5_000 },
      (_, at) => `word${at}${at % 9 === 8 ? "." : ""}${at % 90 === 89 ? "\n" : ""}`,
    );
    for (const asText of [true, false]) {
      const pages = allPages(
        [
          { kind: "heading", text: "A" },
          { kind: "body", text: words.join(" ") },
        ],
        { asText },
      );
      expect(pages.length).toBeGreaterThan(10);
      expect(
        pages
          .map(textOf)
          .join(" ")
          .match(/word\d+/g),
      ).toEqual(words.map((word) => word.replace(/\W/g, "")));
    }
  });

  it.each([
    ["in words", "Ein Satz mit einigen Wörtern. "],
    ["in lines", "Ein Satz mit *einigen* Wörtern, 12:30.\n"],
    ["without spaces", "政府は橋を再建する。"],
    ["without anything to cut at", "語"],
    ["of markup", "*"],
    ["of what cannot be seen", "\u200b"],
  ])("draw a megabyte %s at once", (_what, unit) => {
    const view: View = [
      { kind: "heading", text: "A" },
      { kind: "body", text: unit.repeat(1_000_000 / unit.length) },
    ];
    draw(view);
    const before = process.cpuUsage().user;
    const body = draw(view, { page: 200 });
    const seconds = (process.cpuUsage().user - before) / 1e6;
    expect(problemsOf(body)).toEqual([]);
    expect(kindsOf(parseMarkdown(textOf(body)))).toEqual([]);
    expect(seconds).toBeLessThan(0.4);
  });
});
