import { describe, expect, it } from "vitest";
import { feedOf, fixture, read, rss } from "./reading.ts";

describe("formats", () => {
  it("reads RSS 2.0 with its extensions, and what it asks of readers", async () => {
    const feed = await feedOf(fixture("german-rss2.xml"));
    expect(feed).toMatchObject({ title: "Kreisblatt & Bote", language: "de-DE", feedSeconds: 1_200 });
    expect(feed).toMatchObject({
      skipHours: [1, 2],
      skipDays: [0],
      movedTo: "https://neu.kreisblatt.example/rss",
    });
    expect(feed.entries).toEqual([
      {
        url: "https://kreisblatt.example/bruecke?id=7",
        guid: "kb-7",
        title: "Brücke über die Aue gesperrt",
        text: "Die Brücke über die Aue ist seit Mittwoch gesperrt.\n\nDer Landkreis rechnet mit drei Wochen.",
        isTeaser: true,
        publishedAt: "2024-11-06T08:15:00+01:00",
        byline: "Petra Holm",
        language: null,
        publisher: null,
      },
    ]);
  });

  it("reads Atom under a prefix, with bases inside each other, newest first", async () => {
    const feed = await feedOf(fixture("japanese-atom.xml"));
    expect(feed).toMatchObject({ title: "みなと通信", language: "ja" });
    expect(
      feed.entries.map(({ url, title, text, publishedAt, byline }) => ({
        url,
        title,
        text,
        publishedAt,
        byline,
      })),
    ).toEqual([
      {
        url: "https://minato.example/news/11",
        title: "新しい橋",
        text: "橋が開通した…",
        publishedAt: "2024-11-07T10:00:00",
        byline: null,
      },
      {
        url: "https://minato.example/news/2024/12.html",
        title: "港で祭りが始まる",
        text: "港で祭りが始まった。\n\n二万人が訪れた。",
        publishedAt: "2024-11-06T09:00:00+09:00",
        byline: "佐藤花子",
      },
    ]);
  });

  it("reads RDF, also the items that its table of contents leaves out", async () => {
    const feed = await feedOf(fixture("russian-rdf.xml"));
    expect(feed).toMatchObject({ title: "Волжские вести", language: "ru" });
    expect(feed.entries.map(({ url, title }) => [url, title])).toEqual([
      ["https://volga.example/1", "Первый снег"],
      ["https://volga.example/2", "Второй снег"],
    ]);
  });

  it("reads JSON Feed with wrong types and a cut end", async () => {
    const feed = await feedOf(fixture("spanish.json"));
    expect(feed.entries.map(({ url, title, text }) => [url, title, text])).toEqual([
      ["https://vega.example/5", null, "Llueve en la vega."],
      [null, "7", "Primera línea.\n\nSegunda línea."],
    ]);
    expect(feed.entries[0]).toMatchObject({
      guid: "5",
      publishedAt: "2024-11-06T13:33:20Z",
      byline: "Ana Gil",
    });
    expect(feed.entries[1]?.guid).toMatch(/^urn:sha256:/);
  });

  it("reads news sitemaps, newest first, without what is cut off", async () => {
    const feed = await feedOf(fixture("news-sitemap.xml"));
    expect(
      feed.entries.map(({ url, title, publishedAt, publisher, language }) => [
        url,
        title,
        publishedAt,
        publisher,
        language,
      ]),
    ).toEqual([
      ["https://fjord.example/ny", "Ny ferje & kai", "2024-11-06T07:00:00+01:00", "Fjordposten", "nb"],
      ["https://fjord.example/alt?a=1&b=2", null, "2024-11-01", null, null],
    ]);
    expect(feed.rejected).toEqual(["entry 3: it has no address"]);
  });

  it("lists the sitemaps of an index, the newest first", async () => {
    const index = `<sitemapindex><sitemap><loc>https://a.example/1.xml</loc><lastmod>2024-01-01</lastmod></sitemap>
      <sitemap><loc>https://a.example/2.xml.gz</loc><lastmod>2024-02-01</lastmod></sitemap></sitemapindex>`;
    expect((await feedOf(index)).sitemaps).toEqual(["https://a.example/2.xml.gz", "https://a.example/1.xml"]);
  });

  it("finds the feeds that a page names, those of comments last", async () => {
    const page = `<!doctype html><html><head><title>x</title><base href="https://b.example/de/">
      <link rel="alternate" type="application/rss+xml" href="comments/feed/"><link rel=alternate type="application/atom+xml" title="Alles" href="feed?a=1&amp;b=2">
      <link rel="alternate" hreflang="fr" href="/fr"></head><body><p>Text</p></body></html>`;
    expect(await read(page)).toEqual({
      kind: "page",
      feeds: [
        { address: "https://b.example/de/feed?a=1&b=2", title: "Alles" },
        { address: "https://b.example/de/comments/feed/", title: null },
      ],
    });
  });

  it("reads OPML, nested and broken", async () => {
    const opml = `<opml><body><outline text="Asia"><outline type="rss" text="NHK &amp; co" xmlUrl="https://n.example/rss?a=1&amp;b=2"/>
      <outline type="link" url="https://n.example/page"/><outline text="twice" xmlUrl="https://n.example/rss?a=1&amp;b=2"/><outline xmlUrl="file:///etc/passwd"/>`;
    expect(await read(opml)).toEqual({
      kind: "opml",
      outlines: [{ address: "https://n.example/rss?a=1&b=2", title: "NHK & co" }],
    });
  });

  it("follows documents that only say where the feed lives now", async () => {
    expect(
      (await feedOf("<redirect><newLocation>https://new.example/f</newLocation></redirect>")).movedTo,
    ).toBe("https://new.example/f");
  });

  it("judges by content, not by the type that the header gives", async () => {
    expect((await read(rss("<title>a</title>"), { contentType: "text/html" })).kind).toBe("feed");
    expect(await read("<p>hello</p>", { contentType: "application/rss+xml" })).toEqual({
      kind: "page",
      feeds: [],
    });
  });

  it("says in words what cannot be read", async () => {
    expect(await read("  ")).toEqual({ kind: "unreadable", reason: "it is empty" });
    expect(await read("just words")).toMatchObject({ reason: "neither a feed nor a page: it has no markup" });
    expect(await read('{"a":1}')).toMatchObject({ reason: "it is JSON, but no JSON Feed" });
    expect(await read("%PDF-1.7\n%âãÏÓ")).toMatchObject({ reason: "no text found: looks like a PDF" });
    expect(await read(Uint8Array.of(0x1f, 0x8b, 1, 2))).toMatchObject({
      reason: "no text found: looks like a damaged gzip file",
    });
  });

  it("takes an empty feed for a feed", async () => {
    expect(await feedOf(rss())).toMatchObject({ title: "Paper", entries: [], rejected: [] });
  });
});
