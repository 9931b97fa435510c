/** Reads texts and fixtures as if they had been fetched. */
import { readFileSync } from "node:fs";
import type { FeedEntry, Fetched, ReadFeed, ReadSource } from "../../../src/core/watching/watching-ports.ts";
import { feedReader } from "../../../src/sources/feeds/feed-reader.ts";

export const reader = feedReader();
export const ADDRESS = "https://news.example/feeds/rss.xml";

export function fixture(name: string): Buffer {
  return readFileSync(new URL(`../../fixtures/feeds/${name}`, import.meta.url));
}

export function fetched(
  body: string | Uint8Array,
  given: Partial<Extract<Fetched, { kind: "content" }>> = {},
): Extract<Fetched, { kind: "content" }> {
  return {
    kind: "content",
    address: ADDRESS,
    movedTo: null,
    body: typeof body === "string" ? Buffer.from(body) : body,
    contentType: null,
    charset: null,
    etag: null,
    lastModified: null,
    maxAgeSeconds: null,
    ...given,
  };
}

export function read(
  body: string | Uint8Array,
  given: Parameters<typeof fetched>[1] = {},
): Promise<ReadSource> {
  return reader.read(fetched(body, given));
}

/** The feed or sitemap; throws where it is something else. */
export async function feedOf(
  body: string | Uint8Array,
  given: Parameters<typeof fetched>[1] = {},
): Promise<ReadFeed> {
  const found = await read(body, given);
  if (found.kind !== "feed" && found.kind !== "sitemap")
    throw new Error(`expected a feed, got ${found.kind}`);
  return found.feed;
}

export function rss(...items: readonly string[]): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Paper</title><link>https://news.example/</link>${items.map((item) => `<item>${item}</item>`).join("\n")}</channel></rss>`;
}

/** The only entry of a feed of one item. */
export async function entryOf(item: string): Promise<FeedEntry> {
  const [entry] = (await feedOf(rss(item))).entries;
  if (entry === undefined) throw new Error("expected an entry");
  return entry;
}
