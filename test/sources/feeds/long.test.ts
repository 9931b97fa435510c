/** Long feeds and entries: read in turns with everybody else, and no entry is lost for its length. */
import { describe, expect, it } from "vitest";
import { entryOf, feedOf, read, rss } from "./reading.ts";

const WORDS = "<p>The ferry to the islands runs again after a winter of repairs. </p>".repeat(6);

function listed(count: number, written: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => written(at)).join("\n");
}

const FEEDS = {
  "an RSS feed": rss(
    listed(
      8_000,
      (at) =>
        `</item><item><title>Ferry ${at}</title><link>https://news.example/${at}</link><description><![CDATA[${WORDS}]]></description>`,
    ),
  ),
  "a sitemap": `<urlset>${listed(30_000, (at) => `<url><loc>https://news.example/${at}</loc><lastmod>2024-11-06</lastmod></url>`)}</urlset>`,
  "an index of sitemaps": `<sitemapindex>${listed(40_000, (at) => `<sitemap><loc>https://news.example/${at}.xml</loc></sitemap>`)}</sitemapindex>`,
  "a list of feeds": `<opml><body>${listed(60_000, (at) => `<outline xmlUrl="https://news.example/${at}"/>`)}</body></opml>`,
  "a JSON feed": JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    items: Array.from({ length: 12_000 }, (_, at) => ({
      id: `${at}`,
      url: `https://news.example/${at}`,
      content_html: WORDS,
    })),
  }),
};

describe("reading something long", () => {
  it.each(Object.entries(FEEDS))("gives others their turns: %s", async (_, text) => {
    let turns = 0;
    let isOver = false;
    const take = () => {
      turns += 1;
      if (!isOver) setImmediate(take);
    };
    setImmediate(take);
    expect((await read(text)).kind).not.toBe("unreadable");
    isOver = true;
    // Each takes some 200 ms and more; a turn is due after 25.
    expect(turns).toBeGreaterThanOrEqual(3);
  });
});

describe("an entry that is too long", () => {
  const known = "<title>Ferry</title><link>https://news.example/f</link>";
  const date = "<pubDate>Wed, 06 Nov 2024 08:15:00 GMT</pubDate>";

  it("is left to its page, and keeps what else the feed says of it", async () => {
    const entry = await entryOf(
      `${known}<description><![CDATA[${WORDS.repeat(4_000)}]]></description>${date}`,
    );
    expect(entry).toMatchObject({
      url: "https://news.example/f",
      title: "Ferry",
      text: "",
      isTeaser: true,
      publishedAt: "2024-11-06T08:15:00Z",
    });
  });

  it("is kept with what stands before, where it is long for its many elements", async () => {
    const entry = await entryOf(
      `${known}${date}<description><div>${WORDS.repeat(4_000)}</div></description>`,
    );
    expect(entry).toMatchObject({ url: "https://news.example/f", title: "Ferry", isTeaser: true });
  });

  it("does not cost its neighbours anything", async () => {
    const long = `<title>${"<".repeat(1_200_000)}</title><link>https://news.example/l</link>`;
    const { entries } = await feedOf(rss("<title>a</title>", long, "<title>b</title>"));
    expect(entries.map(({ url, title }) => url ?? title)).toEqual(["a", "https://news.example/l", "b"]);
  });
});
