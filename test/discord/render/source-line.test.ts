/** One source, as a line and as an option. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sourceLine } from "../../../src/discord/render/source-line.ts";
import { kindsOf, linksOf, parseMarkdown, visibleText } from "../../support/discord-markdown.ts";
import { anySource, DAY_MARK, source } from "./views.ts";

const line = (parts: Parameters<typeof source>[0], locale = "en-US") => sourceLine(source(parts), locale);

describe("a source line", () => {
  it.each([
    ["a title in brackets", { title: "[속보] *제목*" }, "[1] [［속보］ ＊제목＊](https://paper.example/a)"],
    [
      "an address with brackets",
      { url: "https://paper.example/a_(b)" },
      "[1] [A title](https://paper.example/a_%28b%29)",
    ],
    [
      "a title that Discord links nowhere",
      { title: "Party 🎉_" },
      "[1] **Party 🎉\\_** ([paper.example](https://paper.example/a))",
    ],
    [
      "a title with an address",
      { title: "See https://x.example" },
      "[1] **See https\\://x.example** ([paper.example]",
    ],
    ["no address", { url: null }, "[1] **A title** — The Paper"],
    ["another scheme", { url: "javascript:alert(1)" }, "[1] **A title** — The Paper"],
    ["an invitation", { url: "https://discord.gg/abc" }, "[1] **A title** — The Paper"],
    ["no title", { title: null }, "[1] [(untitled)](https://paper.example/a)"],
    ["a title without anything to see", { title: " \u200b" }, "[1] [(untitled)](https://paper.example/a)"],
    ["a long title", { title: "A sentence. ".repeat(50) }, "[1] [A sentence. A sentence."],
    ["no publisher", { source: null }, `[1] [A title](https://paper.example/a) · ${DAY_MARK} · German`],
    ["no number", { n: null }, "[A title](https://paper.example/a)"],
  ])("with %s", (_what, parts, start) => {
    expect(line(parts).slice(0, start.length)).toBe(start);
  });

  it.each([
    ["minute", "2024-11-06T16:29:00+09:00", "en-US", "<t:1730878140:D>"],
    ["day", "2024-11-06", "ja", DAY_MARK],
    ["month", "2024-11", "en-US", "November 2024"],
    ["month", "2024-11", "de", "November 2024"],
    ["month", "2024-11", "ru", "ноябрь 2024"],
    ["month", "2024-11", "ja", "2024年11月"],
    ["year", "2024", "fr", "2024"],
    ["none", null, "en-US", "undated"],
    ["none", null, "es-ES", "sin fecha"],
  ] as const)(
    "says a date known to the %s %s in %s as far as it is known",
    (precision, value, locale, expected) => {
      expect(line({ published: { precision, value } }, locale)).toContain(` · ${expected}`);
    },
  );

  it("names the language in the reader's", () => {
    expect(line({ language: "ar" }, "de")).toMatch(/ · Arabisch$/);
    expect(line({ language: "ar" }, "ar")).toMatch(/ · العربية$/);
    expect(line({ language: "und" }, "ja")).toMatch(/ · 言語不明$/);
  });

  it("says where else the text stands, as text, and not for ever", () => {
    expect(line({ alsoIn: "also in [A](https://x.example), @here +2" })).toMatch(
      / · German · also in \\\[A\\\]\\\(https\\:\/\/x\.example\), ＠here \+2$/,
    );
    expect(line({ alsoIn: "also in A", n: null })).toMatch(/ · German · also in A · id a1b2c3$/);
    expect(line({ alsoIn: "word ".repeat(200) }).length).toBeLessThan(300);
    expect(line({ alsoIn: "\u200b" })).toBe(line({}));
  });

  it("is one line of at most 1,390 characters with at most one link, whatever the source says", () => {
    fc.assert(
      fc.property(anySource, (item) => {
        const drawn = sourceLine(item, "en-US");
        expect(drawn).not.toContain("\n");
        expect(drawn.length).toBeLessThan(1_390);
        const nodes = parseMarkdown(drawn);
        expect(
          kindsOf(nodes).filter((kind) => kind !== "bold" && kind !== "time" && kind !== "link"),
        ).toEqual([]);
        expect(linksOf(nodes).length).toBeLessThanOrEqual(1);
        expect(visibleText(nodes).startsWith(item.n === null ? "" : `[${item.n}] `)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
