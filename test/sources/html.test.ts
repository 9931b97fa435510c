/** Saved pages: the title and the text of the article, line by line. */
import { describe, expect, it } from "vitest";
import { readHtml } from "../../src/sources/html.ts";
import { PARAGRAPHS, page, STORY } from "./news-page.ts";

describe("the text of a page", () => {
  it("is the title and the story, paragraphs apart, without the furniture", () => {
    expect(readHtml(page({})).text).toBe(["Flood in the valley", ...PARAGRAPHS].join("\n\n"));
  });

  it("has list items one a line, and lines where <br> is", () => {
    const story = `${STORY}<p>First line,<br>second line<br/>third line.</p><ul><li>one thing, and more of it</li><li>another thing</li></ul>${STORY}`;
    expect(readHtml(page({ story })).text).toContain(
      "First line,\nsecond line\nthird line.\n\none thing, and more of it\nanother thing\n\nThe river",
    );
  });

  it("joins inline elements as they are joined on the screen", () => {
    const story = `${STORY}<p>The <b>riv</b>er <a href="/x">rose</a>,<i> they</i> say.</p>`;
    expect(readHtml(page({ story })).text).toContain("The river rose, they say.");
  });

  it("has characters for entities, also those that look like markup", () => {
    const story = `${STORY}<p>&ldquo;Caf&eacute;&rdquo; &mdash; 5&nbsp;&euro; &#8211; &#x4e2d; &lt;b&gt; AT&amp;T &unknown; &amp;amp; done.</p>`;
    expect(readHtml(page({ story })).text).toContain("“Café” — 5 € – 中 <b> AT&T &unknown; &amp; done.");
  });

  it("keeps lines of preformatted text", () => {
    const story = `${STORY}<pre>1  two\n  three</pre>${STORY}`;
    expect(readHtml(page({ story })).text).toMatch(/1 {2}two\nthree/);
  });

  it("keeps cells of a table apart", () => {
    const story = `${STORY}<table><tr><th>Village</th><th>Level</th></tr><tr><td>Oberau</td><td>2.1 m</td></tr></table>${STORY}`;
    const { text } = readHtml(page({ story }));
    expect(text).toContain("Village Level\nOberau 2.1 m");
  });

  it("has nothing of what is hidden or never shown", () => {
    const hidden = [
      "<p hidden>secret one, with words, and more words to count</p>",
      '<div style="color:red; display : none"><p>secret two, with words, and more words</p></div>',
      '<p style="visibility:hidden">secret three, with words, and more words</p>',
      '<p aria-hidden="true">secret four, with words, and more words</p>',
      "<template><p>secret five</p></template>",
      "<noscript><p>secret six</p></noscript>",
      "<!-- <p>secret seven</p> -->",
      '<script type="text/template"><p>secret eight</p></script>',
      "<select><option>secret nine</option></select>",
    ];
    const { text } = readHtml(page({ story: STORY + hidden.join("") + STORY }));
    expect(text).not.toContain("secret");
    expect(text).toContain("inspected");
  });

  it("is the whole page where there is no article to be found", () => {
    const { text } = readHtml("<h2>Opening hours</h2><p>Monday 9–12</p><p>Tuesday 9–12</p>");
    expect(text).toBe("Opening hours\n\nMonday 9–12\n\nTuesday 9–12");
  });

  it("keeps a story of two sentences", () => {
    const { text } = readHtml(page({ story: "<p>The bridge is open again. Traffic is back to normal.</p>" }));
    expect(text).toContain("The bridge is open again. Traffic is back to normal.");
  });

  it("is found in bare pieces of pages", () => {
    expect(readHtml("just words").text).toBe("just words");
    expect(readHtml("<p>one<p>two").text).toBe("one\n\ntwo");
    expect(readHtml("<html><head><title>T</title></head>words<p>more</p></html>trailing").text).toContain(
      "trailing",
    );
    expect(readHtml("<li>one<li>two").text).toBe("one\ntwo");
  });

  it("is empty for a page that shows nothing", () => {
    expect(readHtml("").text).toBe("");
    expect(readHtml("<html><head><title>Only a title</title></head><body></body></html>").text).toBe("");
    expect(readHtml("<script>alert(1)</script><img src=x onerror=alert(1)>").text).toBe("");
  });

  it("has the date that stands between headline and story, when nothing else tells it", () => {
    const above = "<h1>Flood in the valley</h1><div>6 November 2024, 16:29</div><div>Share this</div>";
    const without = readHtml(page({ above })).text;
    expect(without.split("\n").slice(0, 4)).toEqual([
      "Flood in the valley",
      "",
      "6 November 2024, 16:29",
      PARAGRAPHS[0],
    ]);
    const head =
      '<title>Flood in the valley</title><meta property="article:published_time" content="2024-11-06">';
    expect(readHtml(page({ above, head })).text).not.toContain("16:29");
  });
});

describe("the title of a page", () => {
  const title = (head: string, above = ""): string | null => readHtml(page({ head, above })).title;

  it("is the headline, not the name of the site", () => {
    const above = "<h1>Flood in the valley</h1>";
    expect(title("<title>Flood in the valley | Valley Herald</title>", above)).toBe("Flood in the valley");
    expect(title('<meta property="og:title" content="Flood in the valley - Herald">', above)).toBe(
      "Flood in the valley",
    );
  });

  it("is what the page's data say before what its head says", () => {
    const data =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Flood cuts off villages"}</script>';
    expect(title(`<title>Herald</title>${data}`)).toBe("Flood cuts off villages");
  });

  it("has its entities and spaces resolved", () => {
    expect(title("<title>\n  Flood &amp;   fire &#8212; a night </title>")).toBe("Flood & fire — a night");
  });

  it("is the heading when the head has none, and nothing when there is neither", () => {
    expect(title("", "<h1>Flood in the valley</h1>")).toBe("Flood in the valley");
    expect(title("")).toBeNull();
  });

  it("does not stand twice at the top of the text", () => {
    const { text } = readHtml(page({ story: `<h1>Flood in the valley</h1>${STORY}` }));
    expect(text.match(/Flood in the valley/g)).toHaveLength(1);
  });
});
