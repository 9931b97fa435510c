/** How each kind of block looks on Discord. */
import { describe, expect, it } from "vitest";
import type { Block, View } from "../../../src/core/view.ts";
import { DAY, DAY_MARK, draw, source, textOf } from "./views.ts";

const shown = (...view: Block[]) => textOf(draw(view));

describe("an answer", () => {
  const sentence = { text: "It *rained*.", citations: [1, 2] };

  it("is sentences with markers, then the sources", () => {
    const view: View = [
      { kind: "answer", sentences: [sentence, { text: "Then it stopped.", citations: [2] }] },
      { kind: "sources", items: [source({ n: 1 }), source({ n: 2, url: null, source: null })] },
    ];
    expect(textOf(draw(view))).toBe(
      [
        "It \\*rained\\*. [1] [2]",
        "Then it stopped. [2]",
        "",
        "**Sources**",
        `[1] [A title](https://paper.example/a) — The Paper · ${DAY_MARK} · German`,
        `[2] **A title** · ${DAY_MARK} · German`,
      ].join("\n"),
    );
  });

  it("says before a sentence who says it and when, as text", () => {
    const from = { name: "*The* <@1> Paper", published: DAY };
    expect(shown({ kind: "answer", sentences: [{ ...sentence, from }] })).toBe(
      `**\\*The\\* \\<\\@1\\> Paper** (${DAY_MARK}): It \\*rained\\*. [1] [2]`,
    );
    expect(shown({ kind: "answer", sentences: [{ ...sentence, from: { ...from, name: null } }] })).toMatch(
      /^\*\*\(untitled\)\*\* \(/,
    );
    const long = shown({
      kind: "answer",
      sentences: [{ ...sentence, from: { ...from, name: "a*".repeat(500) } }],
    });
    expect(long.length).toBeLessThan(180);
  });

  it("keeps its markers where a sentence is too long", () => {
    const text = shown({
      kind: "answer",
      sentences: [{ text: "word ".repeat(2_000), citations: [1, 2, 3] }],
    });
    expect(text).toMatch(/word… \[1\] \[2\] \[3\]$/);
    expect(text.length).toBeLessThan(850);
  });

  it("leaves out a sentence without anything to see", () => {
    expect(shown({ kind: "answer", sentences: [{ text: "\u200b", citations: [1] }, sentence] })).toBe(
      "It \\*rained\\*. [1] [2]",
    );
  });
});

describe("a list", () => {
  it("of passages quotes them, with the id of the article", () => {
    const item = source({ n: null, text: "> A passage\n- of lines" });
    expect(shown({ kind: "sources", items: [item, item] })).toBe(
      Array(2)
        .fill(
          `[A title](https://paper.example/a) — The Paper · ${DAY_MARK} · German · id a1b2c3\n> \\> A passage - of lines`,
        )
        .join("\n\n"),
    );
  });

  it("of passages cuts long ones at a sentence", () => {
    const text = shown({
      kind: "sources",
      items: [source({ n: null, text: "A sentence here. ".repeat(100) })],
    });
    expect(text).toMatch(/\n> (A sentence here\. )+…$/);
    expect(text.length).toBeLessThan(620);
  });

  it("of articles has one a line", () => {
    expect(
      shown({ kind: "articles", items: [source({ n: null }), source({ n: null })] }).split("\n"),
    ).toHaveLength(2);
  });

  it("of commands names each so that it can be clicked", () => {
    const items = [
      { name: "ask", usage: "ask question source?", description: "Ask *something*" },
      { name: "status", usage: "status", description: "" },
    ];
    expect(shown({ kind: "commands", items })).toBe(
      "</ask:123> question source?\n-# Ask \\*something\\*\n</status:123>",
    );
  });
});

describe("other blocks", () => {
  it.each<[string, Block, string]>([
    ["a plain note", { kind: "note", tone: "plain", text: "a_b" }, "a\\_b"],
    ["a muted note", { kind: "note", tone: "muted", text: "small" }, "-# small"],
    ["a warning", { kind: "note", tone: "warning", text: "Beware *" }, "**Beware \\***"],
    ["a heading alone", { kind: "heading", text: "# A" }, "### \\# A"],
    [
      "facts",
      {
        kind: "facts",
        rows: [
          ["a", "1"],
          ["b", ""],
          ["", "c"],
        ],
      },
      "**a** · 1\n**b** · –\nc",
    ],
    [
      "mentions, and what only seems to be one",
      {
        kind: "facts",
        rows: [
          ["a", { kind: "channel", id: "700000000000000002" }],
          ["b", { kind: "role", id: "700000000000000003" }],
          ["c", { kind: "role", id: "1> @everyone" }],
        ],
      },
      "**a** · <#700000000000000002>\n**b** · <@&700000000000000003>\n**c** · 1\\> ＠everyone",
    ],
    [
      "a table",
      {
        kind: "table",
        columns: ["a", "b"],
        rows: [
          ["1", "2"],
          ["", "4"],
        ],
      },
      "**a · b**\n1 · 2\n– · 4",
    ],
    ["a body", { kind: "body", text: "One.\n\n\n  - Two.\n\u200b\nThree." }, "One.\n\n\\- Two.\n\nThree."],
  ])("%s", (_what, block, expected) => {
    expect(shown(block)).toBe(expected);
  });

  it("the first heading is the title", () => {
    const [embed] = draw([
      { kind: "heading", text: "A *title*" },
      { kind: "note", tone: "plain", text: "text" },
      { kind: "heading", text: "Another" },
      { kind: "note", tone: "plain", text: "more" },
    ]).embeds;
    expect(embed).toMatchObject({ title: "A \\*title\\*", description: "text\n\n### Another\n\nmore" });
  });

  it("a long paragraph goes on in the same line, where it does not go over to the next page", () => {
    const text = `${"A sentence of some words. ".repeat(80)}The end.`;
    expect(shown({ kind: "body", text })).toBe(text);
  });
});
