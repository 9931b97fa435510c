import { describe, expect, it } from "vitest";
import type { RawArticle } from "../../../src/core/article.ts";
import type { FeedEntry } from "../../../src/core/watching/watching-ports.ts";
import { fetched, reader } from "./reading.ts";

const URL_FILED = "https://www.aue.example/bruecke?id=7";
const WORDS = "Die Brücke über die Aue ist seit Mittwoch gesperrt, weil ein Pfeiler nachgibt. ";

const ENTRY: FeedEntry = {
  url: URL_FILED,
  guid: "7",
  title: "Brücke gesperrt",
  text: "Die Brücke über die Aue ist seit Mittwoch gesperrt.",
  isTeaser: true,
  publishedAt: "2024-11-06T08:15:00+01:00",
  byline: "Petra Holm",
  language: null,
  publisher: null,
};

function page(head: string, text = WORDS.repeat(8)): string {
  return `<!doctype html><html><head><title>Brücke gesperrt</title>${head}</head><body><article><h1>Brücke gesperrt</h1><p>${text}</p><p>${text}</p></article></body></html>`;
}

function linked(fields: Readonly<Record<string, unknown>>): string {
  const article = { "@type": "NewsArticle", publisher: { name: "Big Paper" }, ...fields };
  return `<script type="application/ld+json">${JSON.stringify(article)}</script>`;
}

function articleOf(html: string, entry: FeedEntry | null = ENTRY): RawArticle {
  const item = reader.article(fetched(html, { address: URL_FILED }), {
    url: `${URL_FILED}&utm_source=rss#x`,
    guid: "7",
    entry,
  });
  if (item.kind !== "article") throw new Error(item.reject.reason);
  return item.article;
}

describe("articles of pages", () => {
  it("takes from the page what it says, and the rest from the entry", () => {
    const article = articleOf(
      page(
        '<meta property="article:published_time" content="2024-11-06"><meta property="og:site_name" content="Auebote">',
      ),
    );
    expect(article).toMatchObject({
      kind: "page",
      key: `url:${URL_FILED}`,
      externalId: URL_FILED,
      url: URL_FILED,
      file: null,
      title: "Brücke gesperrt",
      source: "Auebote",
      byline: "Petra Holm",
      publishedAt: "2024-11-06T08:15:00+01:00",
    });
    expect(article.text).toContain("ein Pfeiler nachgibt");
  });

  it("files a page that claims to be another site's under where it came from", () => {
    const claims = [
      '<link rel="canonical" href="https://bigpaper.example/a"><meta property="og:site_name" content="Big Paper">',
      '<meta property="og:url" content="https://bigpaper.example/a"><meta property="og:site_name" content="Big Paper">',
      '<meta property="og:site_name" content="bigpaper.example">',
      '<link rel="canonical" href="https://aue.example/x"><meta property="og:url" content="https://bigpaper.example/a"><meta property="og:site_name" content="Big Paper">',
      linked({ url: "https://bigpaper.example/a" }),
      linked({ "@id": "https://bigpaper.example/a#article" }),
      linked({ mainEntityOfPage: "https://bigpaper.example/a" }),
      linked({ mainEntityOfPage: { "@type": "WebPage", "@id": "https://bigpaper.example/a" } }),
      linked({ publisher: { name: "Big Paper", url: ["https://bigpaper.example/"] } }),
      linked({ publisher: [{ name: "Big Paper", "@id": "https://bigpaper.example/#org" }] }),
    ];
    for (const claim of claims) {
      expect(articleOf(page(claim))).toMatchObject({
        url: URL_FILED,
        key: `url:${URL_FILED}`,
        source: "aue.example",
      });
    }
    expect(
      articleOf(
        page(
          '<link rel="canonical" href="https://aue.example/x"><meta property="og:site_name" content="Auebote">',
        ),
      ),
    ).toMatchObject({ url: URL_FILED, source: "Auebote" });
    expect(
      articleOf(
        page(
          linked({
            url: "https://aue.example/x",
            publisher: { name: "Auebote", url: "https://aue.example" },
          }),
        ),
      ),
    ).toMatchObject({ source: "Auebote" });
  });

  it("names the publisher of the host that it came from in the end", () => {
    const html = page(
      '<link rel="canonical" href="https://bigpaper.example/a"><meta property="og:site_name" content="Big Paper">',
    );
    const content = fetched(html, { address: "https://bigpaper.example/a" });
    expect(reader.article(content, { url: URL_FILED, guid: null, entry: null })).toMatchObject({
      article: { url: URL_FILED, source: "Big Paper" },
    });
  });

  it("names the publisher that the feed names, else the host", () => {
    expect(articleOf(page(""), { ...ENTRY, publisher: "Wire" }).source).toBe("Wire");
    expect(articleOf(page(""), null).source).toBe("aue.example");
  });

  it("keeps to the feed's words where the page is only a notice", () => {
    const article = articleOf("<html><body><p>Please enable cookies.</p></body></html>");
    expect(article).toMatchObject({
      kind: "record",
      text: ENTRY.text,
      url: URL_FILED,
      key: `url:${URL_FILED}`,
    });
    expect(articleOf(page("", `${ENTRY.text} Mehr nicht.`)).kind).toBe("page");
  });

  it("takes no book for an article, and says so", () => {
    const book = page("", WORDS.repeat(2_000));
    const filing = { url: URL_FILED, guid: null, entry: null };
    const item = reader.article(fetched(book), filing);
    const reason = expect.stringMatching(/^its text has 3\d\d,\d{3} characters; .* may have 300,000$/);
    expect(item).toMatchObject({ kind: "reject", reject: { file: URL_FILED, reason } });
    expect(reader.article(fetched(page("", WORDS.repeat(1_500))), filing)).toMatchObject({ kind: "article" });
    // What the feed has of it is better than nothing.
    expect(articleOf(book).text).toBe(ENTRY.text);
    expect(reader.entryArticle({ ...ENTRY, text: WORDS.repeat(4_000) }, URL_FILED)).toMatchObject({
      kind: "reject",
      reject: { reason },
    });
  });

  it("says why there is no article", () => {
    const reject = (body: string, contentType: string | null) =>
      reader.article(fetched(body, { contentType }), { url: URL_FILED, guid: null, entry: null });
    expect(reject("", "text/html")).toMatchObject({
      kind: "reject",
      reject: { file: URL_FILED, reason: "the page shows no text" },
    });
    expect(reject("x", "image/png")).toMatchObject({ reject: { reason: "no page: image/png" } });
    expect(reject("%PDF-1.7", null)).toMatchObject({ reject: { reason: "no text found: looks like a PDF" } });
  });
});

describe("articles of entries", () => {
  it("has the feed's words, or the title alone", () => {
    expect(reader.entryArticle(ENTRY, "https://aue.example/rss")).toMatchObject({
      kind: "article",
      article: {
        kind: "record",
        text: ENTRY.text,
        title: ENTRY.title,
        location: "https://aue.example/rss",
        publishedAt: ENTRY.publishedAt,
      },
    });
    expect(reader.entryArticle({ ...ENTRY, text: "" }, "https://aue.example/rss")).toMatchObject({
      article: { text: "Brücke gesperrt" },
    });
    expect(reader.entryArticle({ ...ENTRY, text: "", title: null }, "https://aue.example/rss")).toMatchObject(
      {
        kind: "reject",
        reject: { file: URL_FILED, reason: "the feed has no words of it" },
      },
    );
  });

  it("knows an entry without address by its id within its feed", () => {
    const keyOf = (guid: string, feed: string) => {
      const item = reader.entryArticle({ ...ENTRY, url: null, guid }, feed);
      return item.kind === "article" ? item.article.key : null;
    };
    expect(keyOf("7", "https://a.example/rss")).toBe("id:https://a.example/rss#7");
    expect(keyOf("7", "https://b.example/rss")).not.toBe(keyOf("7", "https://a.example/rss"));
    expect(keyOf("tag:a.example,2024:7", "https://feeds.a.example/rss")).toBe("id:tag:a.example,2024:7");
    expect(keyOf("https://a.example/?p=7", "https://a.example/rss")).toBe("id:https://a.example/?p=7");
  });

  it("takes no other site's place by an id without an address", () => {
    for (const guid of [
      "tag:a.example,2024:7",
      "tag:me@a.example,2024:7",
      "https://a.example/?p=7",
      "urn:a:7",
    ]) {
      const item = reader.entryArticle({ ...ENTRY, url: null, guid }, "https://b.example/rss");
      expect(item).toMatchObject({ article: { key: `id:https://b.example/rss#${guid}` } });
    }
  });
});
