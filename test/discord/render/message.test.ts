/** Whatever a command wants to show becomes messages that Discord takes. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { View } from "../../../src/core/view.ts";
import { isInteractive, pagesOf } from "../../../src/discord/render/pages.ts";
import { kindsOf, linksOf, parseMarkdown, rawFinds } from "../../support/discord-markdown.ts";
import { problemsOf } from "./discord-limits.ts";
import { allPages, anyView, draw, SETTING, source, textOf } from "./views.ts";

const ANSWER: View = [
  { kind: "answer", sentences: [{ text: "It rained.", citations: [1, 2] }] },
  { kind: "sources", items: [source({ n: 1 }), source({ n: 2, title: "Another title" })] },
];
/** All that the bot's own markup may be. */
const OWN_MARKUP = new Set("bold quote heading subtext link time command strike".split(" "));

describe("a message", () => {
  it("obeys every limit and holds no markup but the bot's own, for any view", () => {
    fc.assert(
      fc.property(anyView, fc.boolean(), (view, asText) => {
        for (const body of allPages(view, { asText })) {
          expect(problemsOf(body)).toEqual([]);
          const nodes = parseMarkdown(textOf(body));
          expect(kindsOf(nodes).filter((kind) => !OWN_MARKUP.has(kind))).toEqual([]);
          const targets = linksOf(nodes).map(({ target = "" }) => target);
          expect(
            rawFinds(textOf(body)).filter((found) => !targets.some((target) => found.startsWith(target))),
          ).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("has a menu of the sources on its page and no arrows where one page is enough", () => {
    const { components } = draw(ANSWER);
    expect(components).toHaveLength(1);
    expect(components[0]?.components[0]).toMatchObject({
      custom_id: "v1:show:ask:KEY:0",
      placeholder: "Show source",
      options: [
        { value: "0", label: "[1] A title", description: "The Paper · Nov 6, 2024 · German" },
        { value: "1", label: "[2] Another title" },
      ],
    });
  });

  it("has arrows between pages; those that lead nowhere are off", () => {
    const view: View = [{ kind: "body", text: "word ".repeat(2_000) }];
    const pages = allPages(view);
    expect(pages.length).toBeGreaterThan(2);
    const arrows = pages.map(({ components }) => components[0]?.components);
    expect(arrows[0]).toMatchObject([
      { label: "‹", disabled: true },
      { label: `1/${pages.length}`, disabled: true },
      { label: "›", disabled: false, custom_id: "v1:page:ask:KEY:1" },
    ]);
    expect(arrows.at(-1)).toMatchObject([
      { label: "‹", disabled: false, custom_id: `v1:page:ask:KEY:${pages.length - 2}` },
      { label: `${pages.length}/${pages.length}`, disabled: true },
      { label: "›", disabled: true },
    ]);
  });

  it("is the last page where a later one is asked for", () => {
    const view: View = [{ kind: "body", text: "word ".repeat(2_000) }];
    expect(draw(view, { page: 99_999 })).toEqual(allPages(view).at(-1));
  });

  it("has neither menu nor arrows when the reply was not kept", () => {
    expect(draw(ANSWER, { key: null }).components).toEqual([]);
  });

  it("links its title to what it names, where that has an address that may be a link", () => {
    const titled = (url: string | null) => draw([{ kind: "heading", text: "A", url }, ...ANSWER]).embeds[0];
    expect(titled("https://paper.example/a_(b)")).toMatchObject({
      title: "A",
      url: "https://paper.example/a_%28b%29",
    });
    for (const url of [null, "javascript:alert(1)", "https://discord.gg/abc"])
      expect(titled(url)).not.toHaveProperty("url");
  });

  it("is text where embeds are not allowed", () => {
    const body = draw([{ kind: "heading", text: "A *title*" }, ...ANSWER], { asText: true });
    expect(body.embeds).toEqual([]);
    expect(body.content).toMatch(/^\*\*A \\\*title\\\*\*\*\nIt rained\. \[1\] \[2\]\n\n\*\*Sources\*\*\n/);
    expect(body.components).toHaveLength(1);
  });

  it("tells answers, abstentions and lists apart by colour", () => {
    const abstention: View = [{ kind: "note", tone: "warning", text: "The coverage does not answer this." }];
    const list: View = [{ kind: "articles", items: [source()] }];
    const colors = [ANSWER, abstention, list].map((view) => draw(view).embeds[0]?.color);
    expect(new Set(colors).size).toBe(3);
  });

  it.each([
    ["an empty view", []],
    ["nothing to see", [{ kind: "note", tone: "plain", text: "\u200b \u202e" }]],
    ["an empty heading above something", [{ kind: "heading", text: "\u200b" }, ...ANSWER]],
    [
      "blocks without rows",
      [
        { kind: "sources", items: [] },
        { kind: "facts", rows: [] },
        { kind: "body", text: " " },
      ],
    ],
    ["an empty table", [{ kind: "table", columns: [], rows: [[]] }]],
  ] satisfies [string, View][])("is never empty: %s", (_what, view) => {
    for (const asText of [false, true]) expect(problemsOf(draw(view, { asText }))).toEqual([]);
  });

  it("has ids that are short enough for the longest name of a command", () => {
    const view: View = [...ANSWER, { kind: "body", text: "word ".repeat(2_000) }];
    const command = "ก".repeat(32);
    expect(problemsOf(draw(view, { command, key: "k".repeat(43), page: 1 }))).toEqual([]);
  });

  it("writes the menu in the reader's language", () => {
    const [row] = draw(ANSWER, { locale: "ru" }).components;
    expect(row?.components[0]).toMatchObject({
      placeholder: "Показать источник",
      options: [{ description: "The Paper · 6 нояб. 2024 г. · немецкий" }, {}],
    });
  });
});

describe("isInteractive", () => {
  it("is true for pages to turn and sources to show only", () => {
    const needsKeeping = (view: View) => isInteractive(pagesOf(view, { ...SETTING, asText: false }));
    expect(needsKeeping(ANSWER)).toBe(true);
    expect(needsKeeping([{ kind: "body", text: "word ".repeat(2_000) }])).toBe(true);
    expect(needsKeeping([{ kind: "body", text: "word" }])).toBe(false);
    expect(needsKeeping([{ kind: "articles", items: [source({ passage: null })] }])).toBe(false);
  });
});
