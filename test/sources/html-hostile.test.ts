/** Pages made to hurt: malformed, huge, deep, or written to make parsers crawl. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHtml } from "../../src/sources/html.ts";
import { PARAGRAPHS, page, STORY } from "./news-page.ts";

describe("pages made to hurt", () => {
  const times = (part: string, characters: number): string =>
    part.repeat(Math.ceil(characters / part.length));
  /** Generous, for machines that do other things as well; a quadratic algorithm takes minutes here. */
  const MAX_MS = 20_000;

  it.each([
    ["malformed tags", "<<<>>><div <p <b>bro&ken <table><tr><td>x</b></div></p><a href='"],
    ["tags that never close", times("<b><i><p>word ", 100_000)],
    ["an end without a beginning", times("</div></p></body></html>words ", 10_000)],
    ["depth", `${"<div>".repeat(100_000)}words`],
    ["moderate depth", `${"<div>".repeat(1_500)}words`],
    ["a comment that never ends", `words <!-- ${times("<!-- ", 100_000)}`],
    ["a script that never ends", `words <script> ${times("<script ", 100_000)}`],
    ["half a page", page({}).slice(0, 700)],
    ["a frame inside a frame", page({ story: page({}) })],
    ["capital sharp letters before a comment", `<p>İİİ words<!-- x --></p>${STORY}`],
  ])("never throw: %s", (_name, html) => {
    const { text } = readHtml(html);
    expect(text.length).toBeGreaterThan(0);
  });

  it.each([
    ["paragraphs", times(`<p>${PARAGRAPHS[0]}</p>\n`, 5_000_000)],
    ["links", times("<li><a href='/news/1'>Another story of today</a></li>", 5_000_000)],
    ["opened brackets", times("< <a <<b ", 5_000_000)],
    ["attributes", `<p ${times("a=1 ", 5_000_000)}>words</p>`],
    ["entities", times("&amp;&#1234;&eacute; ", 5_000_000)],
    ["scripts", times("<script>var a = '<p>x</p>'</script>", 5_000_000) + STORY],
    [
      "one picture as text",
      `${STORY}<img src="data:image/png;base64,${times("iVBORw0KGgo", 5_000_000)}">${STORY}`,
    ],
  ])("take no more than seconds at 5 MB: %s", (_name, body) => {
    const started = performance.now();
    const { text } = readHtml(`<html><head><title>Large page</title></head><body>${body}</body></html>`);
    expect(performance.now() - started).toBeLessThan(MAX_MS);
    expect(text.slice(0, 12)).toBe("Large page\n\n");
  });

  it("still tell their title, date and words when they are monstrous", () => {
    const head =
      '<title>Long list</title><meta property="article:published_time" content="2024-11-06"><link rel="canonical" href="https://example.com/l">';
    const read = readHtml(
      `<head>${head}</head><body>${"<p>Caf&eacute; <b>one</b>, 1 &lt; 2</p>".repeat(40_000)}</body>`,
    );
    expect(read).toMatchObject({
      title: "Long list",
      publishedAt: "2024-11-06",
      url: "https://example.com/l",
    });
    expect(read.text.slice(0, 100).split("\n").slice(0, 4)).toEqual([
      "Long list",
      "",
      "Café one, 1 < 2",
      "Café one, 1 < 2",
    ]);
  });
});

describe("any text at all", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "<p>",
      "</p>",
      "<div",
      ">",
      "<!--",
      "-->",
      "<script>",
      "</script>",
      "<title>",
      "&amp;",
      "&#x41;",
      "<table><tr>",
    ),
    fc.constantFrom(
      "<html>",
      "</body>",
      "<a href='",
      '"',
      "<svg><title>",
      "<template>",
      "<br/>",
      "<li>",
      "<pre>",
      "\u0000",
      "\ud800",
    ),
    fc.string({ maxLength: 8 }),
  );

  it("is read as a page without harm, and always the same way", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = pieces.join("");
        const read = readHtml(html);
        expect(read.text).toBe(read.text.trim());
        expect(readHtml(html)).toEqual(read);
      }),
      { numRuns: 200 },
    );
  });

  it("keeps every word of a plain paragraph", () => {
    const word = fc.stringMatching(/^[a-zà-öа-я]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
        expect(readHtml(`<p>${words.join("  \n")}</p>`).text).toBe(words.join(" "));
      }),
      { numRuns: 100 },
    );
  });
});
