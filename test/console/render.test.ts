/** Views as they stand on a terminal and in a file. */
import { describe, expect, it } from "vitest";
import { renderView } from "../../src/console/render.ts";
import { displayWidth } from "../../src/console/width.ts";
import type { View } from "../../src/core/view.ts";
import { sourceItem } from "./fake-door.ts";

const plain = { color: false, width: 80, locale: "en-GB" };
const source = (changes: Parameters<typeof sourceItem>[0], locale = "en-GB") =>
  renderView([{ kind: "sources", items: [sourceItem(changes)] }], { ...plain, width: 200, locale }).trimEnd();

describe("renderView", () => {
  it("numbers an answer and its sources", () => {
    const view: View = [
      { kind: "answer", sentences: [{ text: "Tariffs rise to 5 %.", citations: [1, 2] }] },
      {
        kind: "sources",
        items: [sourceItem({ n: 1 }), sourceItem({ n: 2, url: null, file: "a/b.txt", articleId: "c3" })],
      },
    ];
    expect(renderView(view, { ...plain, width: 120 })).toBe(
      "Tariffs rise to 5 %. [1][2]\n\n" +
        "[1] Tariffs rise — The Morning Ledger · 6 Nov 2024 · Russian · https://ledger.example/tariffs · id a1b2\n" +
        "[2] Tariffs rise — The Morning Ledger · 6 Nov 2024 · Russian · a/b.txt · id c3\n",
    );
  });

  it("says before a sentence who says it and when, and beside a source where else it stands", () => {
    const from = {
      name: "The\u001b[2J Ledger\n",
      published: { value: "2024-11-06", precision: "day" },
    } as const;
    const view: View = [
      {
        kind: "answer",
        sentences: [
          { text: "It rose.", citations: [1], from },
          { text: "It fell.", citations: [2], from: { ...from, name: " \u0007" } },
          {
            text: "It rains.",
            citations: [],
            from: { name: "A", published: { value: null, precision: "none" } },
          },
        ],
      },
      { kind: "sources", items: [sourceItem({ n: 1, url: null, alsoIn: "also in A, \u001b[31mB +2" })] },
    ];
    expect(renderView(view, { ...plain, width: 120 })).toBe(
      "The Ledger (6 Nov 2024): It rose. [1]\n(untitled) (6 Nov 2024): It fell. [2]\nA: It rains.\n\n" +
        "[1] Tariffs rise — The Morning Ledger · 6 Nov 2024 · Russian · also in A, B +2 · id a1b2\n",
    );
  });

  it("sets passages below their source, with an empty line between them", () => {
    const items = [sourceItem({ text: "First passage.\n\nIts end." }), sourceItem({ text: "Second." })];
    const lines = renderView([{ kind: "sources", items }], { ...plain, width: 130 }).split("\n");
    expect(lines.slice(1, 4)).toEqual(["    First passage.", "    Its end.", ""]);
    expect(lines[4]).toMatch(/^• Tariffs rise/);
    expect(lines[5]).toBe("    Second.");
  });

  it("shows dates to their precision, in their own zone and the caller's locale", () => {
    const dated = (
      value: string | null,
      precision: "minute" | "day" | "month" | "year" | "none",
      locale?: string,
    ) => source({ published: { value, precision } }, locale);
    expect(dated("2024-11-06T16:29+09:00", "minute")).toContain("· 6 Nov 2024, 16:29 (UTC+09:00) ·");
    expect(dated("2024-11-06T23:59:10Z", "minute")).toContain("· 6 Nov 2024, 23:59 (UTC) ·");
    expect(dated("2024-11-06T16:29", "minute")).toContain("· 6 Nov 2024, 16:29 ·");
    expect(dated("2024-11", "month")).toContain("· November 2024 ·");
    expect(dated("2024", "year")).toContain("· 2024 ·");
    expect(dated(null, "none")).toContain("· undated ·");
    expect(dated("2024-11-06", "day", "de")).toContain("· 06.11.2024 · Russisch ·");
    expect(dated("2024-11-06", "day", "ja")).toContain("· 2024/11/06 · ロシア語 ·");
    expect(dated("2024-11-06", "day", "th")).toContain("2024");
  });

  it("copes with locales that are none and languages without a name", () => {
    expect(source({}, "not a locale!")).toContain("Nov 6, 2024 · Russian");
    expect(source({}, "de_DE.UTF-8")).toContain("06.11.2024 · Russisch");
    expect(source({ language: "und" })).toContain("language unknown");
    expect(source({ language: "x-nothing" })).toContain("x-nothing");
  });

  it("says what is missing, and leaves out what nobody knows", () => {
    expect(source({ title: null, source: null, url: null })).toBe(
      "• (untitled) · 6 Nov 2024 · Russian · id a1b2",
    );
  });

  it("lets nothing of an article steer the terminal", () => {
    const evil = "\u001b[2J\u202eTitle\u0007\r\n";
    const view: View = [
      { kind: "heading", text: evil },
      { kind: "answer", sentences: [{ text: evil, citations: [] }] },
      {
        kind: "sources",
        items: [
          sourceItem({
            title: evil,
            source: evil,
            url: evil,
            articleId: evil,
            text: evil,
            language: evil,
            published: { value: evil, precision: "day" },
          }),
        ],
      },
      { kind: "note", tone: "muted", text: evil },
      { kind: "facts", rows: [[evil, evil]] },
      { kind: "body", text: evil },
      { kind: "table", columns: [evil], rows: [[evil]] },
      {
        kind: "articles",
        items: [sourceItem({ title: evil, source: evil, articleId: evil, language: evil })],
      },
      { kind: "commands", items: [{ name: evil, usage: evil, description: evil }] },
    ];
    const text = renderView(view, plain);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(text.match(/Title/g)?.length).toBe(21);
  });

  it("uses no escape sequence without colours, and some with them", () => {
    const view: View = [
      { kind: "heading", text: "Heading" },
      { kind: "note", tone: "warning", text: "Warning" },
      { kind: "sources", items: [sourceItem({ n: 1, title: "قمة" })] },
    ];
    expect(renderView(view, plain)).not.toMatch(/[\u001b\u2068]/);
    const colored = renderView(view, { ...plain, color: true });
    expect(colored).toContain("\u001b[33mWarning\u001b[39m");
    expect(colored).toContain("\u2068قمة\u2069");
  });

  it("keeps every line of Japanese within the width", () => {
    const text = "外国為替市場で円が対ドルで上昇した。".repeat(12);
    const out = renderView([{ kind: "sources", items: [sourceItem({ title: text, text })] }], {
      ...plain,
      width: 40,
      locale: "ja",
    });
    for (const line of out.split("\n").filter((line) => !line.includes("://")))
      expect(displayWidth(line)).toBeLessThanOrEqual(40);
    expect(out.replace(/\s/g, "")).toContain(text);
  });

  it("separates blocks by an empty line, but not a heading from its text nor notes from each other", () => {
    const view: View = [
      { kind: "heading", text: "A" },
      { kind: "body", text: "one\n\ntwo\n" },
      { kind: "note", tone: "plain", text: "b" },
      { kind: "note", tone: "muted", text: "c" },
      { kind: "sources", items: [] },
    ];
    expect(renderView(view, plain)).toBe("A\none\n\ntwo\n\nb\nc\n");
    expect(renderView([], plain)).toBe("");
  });
});

describe("tables and facts", () => {
  it("align columns by width and numbers to the right", () => {
    const view: View = [
      {
        kind: "table",
        columns: ["source", "articles"],
        rows: [
          ["日本新聞", "1,200"],
          ["Ledger", "3"],
        ],
      },
    ];
    expect(renderView(view, plain)).toBe("source    articles\n日本新聞     1,200\nLedger           3\n");
  });

  it("show articles as a table, with a word for everything unknown", () => {
    const bare = { articleId: "c3", title: null, source: null, url: null };
    const items = [
      sourceItem(),
      sourceItem({ ...bare, published: { value: null, precision: "none" }, language: "ja" }),
    ];
    expect(renderView([{ kind: "articles", items }], plain)).toBe(
      "id    published   language  source              title\n" +
        "a1b2  2024-11-06  ru        The Morning Ledger  Tariffs rise\n" +
        "c3    undated     ja        –                   (untitled)\n",
    );
  });

  it("show commands as their usage and what they do", () => {
    const items = [
      { name: "ask", usage: "ask question", description: "Ask something" },
      { name: "help", usage: "help command?", description: "Explain a command" },
    ];
    expect(renderView([{ kind: "commands", items }], plain)).toBe(
      "ask question   Ask something\nhelp command?  Explain a command\n",
    );
  });

  it("say nothing of a passage that nobody asked for", () => {
    const passage = { text: "The words around the quote.", start: 4, end: 9 };
    expect(source({ passage })).toBe(source({}));
  });

  it("wrap wide cells instead of cutting them", () => {
    const view: View = [
      { kind: "table", columns: ["id", "title"], rows: [["a1", "a long title that does not fit in here"]] },
    ];
    const lines = renderView(view, { ...plain, width: 24 })
      .trimEnd()
      .split("\n");
    expect(lines).toEqual(["id  title", "a1  a long title that", "    does not fit in here"]);
  });

  it("line up values, and set long names above theirs", () => {
    const view: View = [
      {
        kind: "facts",
        rows: [
          ["model", "small"],
          ["id", "x y z"],
          ["channel", { kind: "channel", id: "70" }],
          ["a very long name of a fact", "value"],
        ],
      },
    ];
    expect(renderView(view, { ...plain, width: 30 })).toBe(
      "model    small\nid       x y z\nchannel  70\na very long name of a fact\n         value\n",
    );
  });
});
