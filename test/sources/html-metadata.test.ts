/** What saved pages say about themselves, in all the ways they say it. */
import { describe, expect, it } from "vitest";
import { readHtml } from "../../src/sources/html.ts";
import { page, STORY } from "./news-page.ts";

describe("what a page says about itself", () => {
  const about = (head: string) => readHtml(page({ head }));
  const linked = (data: unknown): string =>
    `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

  it("is read from JSON-LD", () => {
    const article = {
      "@type": "NewsArticle",
      headline: "Flood",
      datePublished: "2024-11-06T16:29:00+09:00",
      author: [{ "@type": "Person", name: "Ann Lee" }, { name: "Bo Chan" }],
      publisher: { "@type": "Organization", name: "Valley Herald" },
    };
    const expected = {
      publishedAt: "2024-11-06T16:29:00+09:00",
      byline: "Ann Lee, Bo Chan",
      source: "Valley Herald",
    };
    expect(about(linked({ "@context": "https://schema.org", ...article }))).toMatchObject(expected);
    expect(about(linked([{ "@type": "WebSite", name: "No" }, article]))).toMatchObject(expected);
    expect(about(linked({ "@graph": [{ "@type": "Organization", name: "No" }, article] }))).toMatchObject(
      expected,
    );
    expect(about(linked({ "@type": "WebPage", mainEntity: article }))).toMatchObject(expected);
    expect(about(linked({ ...article, "@type": ["Thing", "ReportageNewsArticle"] }))).toMatchObject(expected);
  });

  it("is read from JSON-LD that is sloppy", () => {
    const sloppy = `<script type='application/ld+json; charset=utf-8'>//<![CDATA[
{"@type":"Article","author":"Ann
Lee","publisher":"Herald"}
//]]></script>`;
    expect(about(sloppy)).toMatchObject({ byline: "Ann Lee", source: "Herald" });
    expect(
      about(
        `<script type="application/ld+json">{broken</script>${linked({ "@type": "Article", author: "Bo" })}`,
      ),
    ).toMatchObject({ byline: "Bo" });
  });

  it("is read from meta elements", () => {
    const head = `<meta property="og:site_name" content="Valley Herald"><meta name="Author" content=" Ann  Lee ">
      <META PROPERTY="article:published_time" CONTENT="2024-11-06T07:29:00Z">`;
    expect(about(head)).toMatchObject({
      source: "Valley Herald",
      byline: "Ann Lee",
      publishedAt: "2024-11-06T07:29:00Z",
    });
  });

  it("is not an address where a name should be", () => {
    expect(about('<meta property="article:author" content="https://social.example/ann">').byline).toBeNull();
    expect(
      about(linked({ "@type": "Article", author: { name: "https://social.example/ann" } })).byline,
    ).toBeNull();
  });

  it.each([
    ["2024-11-06", "2024-11-06"],
    ["2024-11", "2024-11"],
    ["2024-11-06 16:29", "2024-11-06 16:29"],
    ["2024-11-06 16:29:01 +0900", "2024-11-06 16:29:01+0900"],
    ["2024-11-06T16:29:01.123Z", "2024-11-06T16:29:01.123Z"],
    ["6 November 2024", null],
    ["yesterday", null],
    ["1730872800", null],
    ["11/06/2024", null],
  ])("has the date %j only in a form that is like ISO 8601", (content, publishedAt) => {
    expect(about(`<meta name="date" content="${content}">`).publishedAt).toBe(publishedAt);
  });

  it("takes the first date that can be read", () => {
    const head = `${linked({ "@type": "Article", datePublished: "last night" })}<meta itemprop="datePublished" content="2024-11-06">`;
    expect(about(head).publishedAt).toBe("2024-11-06");
  });

  it("has the date of a time element that is marked as that of publication", () => {
    const story = `<time itemprop="datePublished" datetime="2024-11-06T10:00+01:00">today</time>${STORY}`;
    expect(readHtml(page({ story })).publishedAt).toBe("2024-11-06T10:00+01:00");
    expect(
      readHtml(page({ story: `<time datetime="1999-01-01">then</time>${STORY}` })).publishedAt,
    ).toBeNull();
  });

  it("has its address from the canonical link, else OpenGraph, else where it was saved from", () => {
    const canonical = '<link rel="canonical nofollow" href="https://example.com/flood">';
    const graph = '<meta property="og:url" content="https://example.com/og">';
    const saved = "<!-- saved from url=(0030)https://example.com/saved -->";
    expect(readHtml(saved + page({ head: canonical + graph })).url).toBe("https://example.com/flood");
    expect(readHtml(saved + page({ head: graph })).url).toBe("https://example.com/og");
    expect(readHtml(saved + page({})).url).toBe("https://example.com/saved");
    expect(about('<link rel="canonical" href="/relative">').url).toBeNull();
    expect(about('<link rel="canonical" href="javascript:alert(1)">').url).toBeNull();
    expect(about('<link rel="stylesheet" href="https://example.com/x.css">').url).toBeNull();
  });
});
