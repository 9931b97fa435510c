/** Stories in a terminal and in a file: headline, key sentence beside a bar, who brought it, the other articles. */
import { describe, expect, it } from "vitest";
import { renderView } from "../../src/console/render.ts";
import { displayWidth } from "../../src/console/width.ts";
import type { StoryItem } from "../../src/core/view.ts";
import { STORIES, storyItem, storyLink } from "../support/story-items.ts";

const plain = { color: false, width: 200, locale: "en-GB" };
const drawn = (items: readonly StoryItem[], changes: Partial<typeof plain> = {}) =>
  renderView([{ kind: "stories", items }], { ...plain, ...changes })
    .trimEnd()
    .split("\n");
const MISCHIEF = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;

describe("a story", () => {
  it("of one article is its headline with where it stands, and its key sentence", () => {
    expect(drawn([storyItem()])).toEqual([
      "• Lock gates open again — Karvel Courier · 5 May 2026 · English · https://courier.example/open · id s1t2o3",
      "    │ The lock gates were opened for the first time in four years.",
    ]);
  });

  it("of several says how many brought it, and lists the others", () => {
    expect(drawn(STORIES.slice(0, 1)).slice(2)).toEqual([
      "    3 publishers · de, en, ja · update: 3 more reports",
      "    ↳ Tore nach vier Jahren wieder offen — Der Bote · 6 May 2026 · German · https://bote.example/tore · id l1i2n3",
      "    ↳ 水門、開放 — 川辺新聞 · 6 May 2026 · Japanese · id j1",
    ]);
  });

  it("lists eight others at most, and counts the rest", () => {
    const lines = drawn([storyItem({ links: Array.from({ length: 20 }, () => storyLink()) })]);
    expect(lines.filter((line) => line.includes("↳"))).toHaveLength(8);
    expect(lines.at(-1)).toBe("    +12");
  });

  it("says where its sentence stands if that is another article", () => {
    const lines = drawn([storyItem({ quotedFrom: storyLink() })]);
    expect(lines[2]).toMatch(/^ {4}— Tore nach vier Jahren wieder offen — Der Bote/);
  });

  it("is told to be an update also where nobody else has it", () => {
    expect(drawn([storyItem({ update: "update: 1 more report" })]).at(-1)).toBe("    update: 1 more report");
  });

  it("is drawn without words that are not there", () => {
    expect(drawn([storyItem({ text: " \u0007", languages: [] })])).toHaveLength(1);
    expect(drawn([storyItem({ text: null, title: null })])[0]).toMatch(/^• \(untitled\) — Karvel Courier/);
  });
});

describe("a list of stories", () => {
  it("has an empty line between two, and is nothing where there are none", () => {
    expect(drawn(STORIES).filter((line) => line === "")).toHaveLength(2);
    expect(renderView([{ kind: "stories", items: [] }], plain)).toBe("");
  });

  it.each([30, 44, 80, 120])("keeps to %d columns", (width) => {
    const items = STORIES.map((item) => ({
      ...item,
      url: null,
      links: [],
      text: "The gates stay shut. ".repeat(20),
    }));
    for (const line of drawn(items, { width })) expect(displayWidth(line), line).toBeLessThanOrEqual(width);
  });

  it("lets nothing of an article steer the terminal", () => {
    const evil = "\u001b[2J\u202eWords\u0007\r\n";
    const fields = { title: evil, source: evil, url: evil, articleId: evil, language: evil };
    const item = storyItem({
      ...fields,
      ...{ text: evil, publishers: evil, update: evil, languages: [evil] },
      ...{ quotedFrom: storyLink(fields), links: [storyLink(fields)] },
    });
    expect(renderView([{ kind: "stories", items: [item] }], plain)).not.toMatch(MISCHIEF);
  });
});
