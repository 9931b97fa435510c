/** A newspaper on this machine: a feed whose entries a test adds, the pages of its articles, and a robots.txt. */
import { setTimeout as sleep } from "node:timers/promises";
import { answer, type LocalSite, openSite } from "../web/local-web.ts";

export interface FeedEntry {
  readonly slug: string;
  readonly title: string;
  readonly text: string;
  /** The feed has only the beginning; the page has it all. */
  readonly teaser?: boolean;
}

export interface FeedSite {
  readonly site: LocalSite;
  readonly feed: string;
  readonly entries: FeedEntry[];
  /** Paths that have moved for good. */
  readonly moved: Map<string, string>;
  /** How long each page takes. */
  pageMs: number;
  /** How often the feed said that nothing has changed. */
  readonly unchanged: () => number;
  page(slug: string): string;
}

const ROBOTS = "User-agent: *\nDisallow: /closed/\n";

/** In a test only: it is closed when that ends. */
export async function openFeedSite(): Promise<FeedSite> {
  const entries: FeedEntry[] = [];
  const moved = new Map<string, string>();
  let unchanged = 0;
  const site = await openSite(
    async (request, response) => {
      const path = request.url ?? "/";
      const to = moved.get(path);
      const etag = `"${entries.length}"`;
      if (to !== undefined) return answer(response, 301, { location: to });
      if (path.endsWith(".xml")) {
        if (request.headers["if-none-match"] !== etag)
          return answer(response, 200, { etag, "content-type": "application/rss+xml" }, feedText());
        unchanged += 1;
        return answer(response, 304);
      }
      await sleep(opened.pageMs);
      const entry = entries.find(({ slug }) => path === `/${slug}`);
      if (!entry) return answer(response, 404);
      answer(response, 200, { "content-type": "text/html; charset=utf-8" }, pageText(entry));
    },
    (response) => answer(response, 200, {}, ROBOTS),
  );
  const items = () => entries.map((entry) => itemText(entry, site.origin)).reverse();
  const feedText = () =>
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>` +
    `<title>The Local Paper</title><language>en</language>${items().join("")}</channel></rss>`;
  const opened: FeedSite = {
    site,
    feed: `${site.origin}/feed.xml`,
    entries,
    moved,
    pageMs: 0,
    unchanged: () => unchanged,
    page: (slug) => `${site.origin}/${slug}`,
  };
  return opened;
}

function itemText({ slug, title, text, teaser }: FeedEntry, origin: string): string {
  const body = teaser
    ? `<description>${text.slice(0, 40)}…</description>`
    : `<content:encoded><![CDATA[<p>${text}</p>]]></content:encoded>`;
  return `<item><title>${title}</title><link>${origin}/${slug}</link>${body}</item>`;
}

function pageText({ title, text }: FeedEntry): string {
  return `<html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${text}</p></article></body></html>`;
}
