import { describe, expect, it } from "vitest";
import { entryOf, feedOf, rss } from "./reading.ts";

const LINK = "<title>Harbour reopens</title><link>https://news.example/harbour</link>";
const SENTENCE = "The harbour reopened on Monday after a winter of repairs that cost more than planned. ";

function withText(html: string, element = "description"): ReturnType<typeof entryOf> {
  return entryOf(`${LINK}<${element}><![CDATA[${html}]]></${element}>`);
}

describe("text of entries", () => {
  it.each([
    ["<p>First.</p><p>Second<br>line.</p>", "First.\n\nSecond\nline."],
    ["&lt;p&gt;Twice&lt;/p&gt;&lt;p&gt;escaped &amp;amp; more&lt;/p&gt;", "Twice\n\nescaped & more"],
    ["Plain, 3 < 4 &#8217; words\n\nnext", "Plain, 3 < 4 ’ words\n\nnext"],
    [
      "<style>p{}</style><p>A</p><iframe>x</iframe><svg><text>no</text></svg><ul><li>b</li><li>c</li></ul>",
      "A\n\nb\nc",
    ],
    [
      '<p>Words.</p><p>The post <a href="https://news.example/harbour">Harbour reopens</a> appeared first on <a href="https://news.example">Paper</a>.</p>',
      "Words.",
    ],
    [
      '<p>Слова.</p><p>Запись <a href="https://news.example/harbour">Harbour reopens</a> впервые появилась <a href="https://news.example/">тут</a>.</p>',
      "Слова.",
    ],
    [
      '<p>Words.</p><p><a href="https://facebook.com/sharer.php?u=x">Teilen</a> <a href="mailto:?body=x">Mail</a></p>',
      "Words.",
    ],
    [
      '<p>Words. See <a href="https://news.example/other">the other story</a></p>',
      "Words. See the other story",
    ],
  ])("%s", async (html, text) => {
    expect((await withText(html)).text).toBe(text);
  });

  it("takes the longest that there is", async () => {
    const entry = await entryOf(
      `${LINK}<description>Short.</description><content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[<p>Much longer words.</p>]]></content:encoded>`,
    );
    expect(entry.text).toBe("Much longer words.");
  });

  it.each([
    ["nothing at all", ""],
    ["a summary", SENTENCE],
    ["an ellipsis", `${SENTENCE.repeat(20)}and…`],
    ["an ellipsis in brackets", `${SENTENCE.repeat(20)}and [&#8230;]`],
    ["words behind an ellipsis", `${SENTENCE.repeat(20)}and ... Weiterlesen`],
    ["a link to the page in its last line", `${SENTENCE.repeat(20)}<a href="/harbour">続きを読む</a>`],
    [
      "a link to the page as its last line",
      `<p>${SENTENCE.repeat(20)}</p><p><a href="https://news.example/harbour?utm_source=feed">Читать дальше</a></p>`,
    ],
  ])("sees a teaser by %s", async (_, html) => {
    const entry = await withText(html);
    expect(entry.isTeaser).toBe(true);
    expect(entry.text).not.toMatch(/続き|Читать/);
  });

  it("takes a long text that ends like one for whole, and a shorter one where the feed says that it is", async () => {
    expect((await withText(`<p>${SENTENCE.repeat(20)}</p>`)).isTeaser).toBe(false);
    expect((await withText(`<p>${"港は月曜日に再開した。".repeat(60)}</p>`)).isTeaser).toBe(false);
    expect((await withText(`<p>${SENTENCE.repeat(6)}</p>`)).isTeaser).toBe(true);
    expect((await withText(`<p>${SENTENCE.repeat(6)}</p>`, "content:encoded")).isTeaser).toBe(false);
    expect(
      (await withText(`<p>${SENTENCE.repeat(20)}</p><p><a href="/harbour#comments">3 comments</a></p>`))
        .isTeaser,
    ).toBe(false);
  });

  it("cleans titles of markup and references", async () => {
    expect(
      (
        await entryOf(
          "<title>A &amp;amp; B &lt;em&gt;c&lt;/em&gt; &amp;#8217;</title><link>https://news.example/1</link>",
        )
      ).title,
    ).toBe("A & B c ’");
    expect(
      (
        await entryOf(
          "<title><![CDATA[ 1 < 2 \n of <b>three</b>]]></title><link>https://news.example/1</link>",
        )
      ).title,
    ).toBe("1 < 2 of three");
  });

  it("names people, not addresses, and the source that the entry names", async () => {
    const entry = await entryOf(
      `${LINK}<author>desk@news.example (Ann Lee)</author><author>other@news.example</author><source url="https://wire.example/">Wire</source>`,
    );
    expect(entry).toMatchObject({ byline: "Ann Lee", publisher: "Wire" });
  });
});

describe("what a feed says of a video", () => {
  const WORDS = "The harbour reopens: a film of the first morning.";
  const description = `<media:description type="plain">${WORDS}</media:description>`;
  const MEDIA = 'xmlns:media="http://search.yahoo.com/mrss/"';

  it.each([
    ["of the entry", description],
    ["of a group of its versions", `<media:group><media:title>x</media:title>${description}</media:group>`],
    ["of one version", `<media:content url="https://news.example/v.mp4">${description}</media:content>`],
    [
      "of one version in a group",
      `<media:group><media:content url="https://news.example/v.mp4">${description}</media:content></media:group>`,
    ],
  ])("is its text: %s", async (_, media) => {
    const inRss = await feedOf(rss(`${LINK}${media}`).replace("<rss ", `<rss ${MEDIA} `));
    const inAtom = await feedOf(
      `<feed xmlns="http://www.w3.org/2005/Atom" ${MEDIA}><title>Films</title><entry><id>1</id><title>Film</title><link rel="alternate" href="https://news.example/v"/>${media}</entry></feed>`,
    );
    for (const { entries } of [inRss, inAtom])
      expect(entries[0]).toMatchObject({ text: WORDS, isTeaser: true });
  });
});
