/** "Show source": the whole passage with the quoted words set off. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawPassage } from "../../../src/discord/render/passage.ts";
import { kindsOf, parseMarkdown, visibleText } from "../../support/discord-markdown.ts";
import { problemsOf } from "./discord-limits.ts";
import { anySource, source } from "./views.ts";

function shown(text: string, quote: string): string {
  const start = text.indexOf(quote);
  const item = source({ passage: { text, start, end: start + quote.length } });
  const description = drawPassage(item, "en-US", false)?.embeds[0]?.description ?? "";
  const [line = "", ...passage] = description.split("\n\n");
  expect(line).toMatch(/^\[1\] \[A title\]/);
  return passage.join("\n\n");
}

describe("a passage", () => {
  it.each([
    ["in the middle", "One. Two. Three.", "Two.", "One. **__Two.__** Three."],
    ["at the start", "One. Two.", "One.", "**__One.__** Two."],
    ["at the end", "One. Two.", "Two.", "One. **__Two.__**"],
    ["that is all of it", "One.", "One.", "**__One.__**"],
    ["with white space at its ends", "One. Two. Three.", " Two. ", "One. **__Two.__** Three."],
    ["of two lines", "One.\nTwo.\n\nThree.", "Two.\n\nThree.", "One.\n**__Two.__**\n\n**__Three.__**"],
    ["that ends with markup", "a *b* c", "a *b*", "**__a \\*b\\*__** c"],
    ["that ends with an underscore", "a_ b_", "a_", "**__a\\___** b\\_"],
    ["that ends with a backslash", "a\\ b", "a\\", "**__a\\\\__** b"],
    ["between markup", "**a**b**c**", "b", "\\*\\*a\\*\\***__b__**\\*\\*c\\*\\*"],
    ["before an address's end", "see https://x.example", "see https:", "**__see https:__**//x.example"],
    ["from right to left", "قال الوزير. ثم ذهب.", "ثم ذهب.", "قال الوزير. **__ثم ذهب.__**"],
    ["without spaces", "橋は落ちた。再建する。", "再建する。", "橋は落ちた。**__再建する。__**"],
    ["of nothing", "One *two*.", "", "One \\*two\\*."],
  ])("sets off a quote %s", (_what, text, quote, expected) => {
    expect(shown(text, quote)).toBe(expected);
  });

  it("keeps the words around the quote where not all fits", () => {
    const before = "Earlier words here. ".repeat(300);
    const after = " Later words here.".repeat(300);
    const passage = shown(`${before}The quote.${after}`, "The quote.");
    expect(passage).toMatch(/^….*here\. \*\*__The quote\.__\*\* Later words.*…$/);
    expect(passage.length).toBeGreaterThan(2_000);
    expect(shown(`${before}The quote.`, "The quote.")).toMatch(/^….{2000,}\*\*__The quote\.__\*\*$/);
    expect(shown(`The quote.${after}`, "The quote.")).toMatch(/^\*\*__The quote\.__\*\*.{2000,}…$/);
  });

  it("draws a megabyte at once", () => {
    const text = `${"word *word*\n".repeat(40_000)}The quote.${" word".repeat(100_000)}`;
    const before = process.cpuUsage().user;
    expect(shown(text, "The quote.")).toContain("**__The quote.__**");
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(0.4);
  });

  it("is nothing where the source has none", () => {
    expect(drawPassage(source({ passage: null }), "en-US", false)).toBeNull();
  });

  it("obeys Discord's limits and shows only text, whatever was quoted", () => {
    const own = new Set(["bold", "underline", "link", "time"]);
    fc.assert(
      fc.property(anySource, (item) => {
        const body = drawPassage(item, "en-US", false);
        fc.pre(body !== null);
        expect(problemsOf(body)).toEqual([]);
        const nodes = parseMarkdown(body.embeds[0]?.description ?? "");
        expect(kindsOf(nodes).filter((kind) => !own.has(kind))).toEqual([]);
        expect(visibleText(nodes).trim()).not.toBe("");
      }),
      { numRuns: 1_000 },
    );
  });
});
