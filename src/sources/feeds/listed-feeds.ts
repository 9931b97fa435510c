/** Feeds that a document lists: the outlines of OPML, and the alternates that a page names. */
import { resolveAll } from "../entities.ts";
import { webAddress } from "./address.ts";
import { attributesOf, localName, tagsOf } from "./tags.ts";

export interface ListedFeed {
  readonly address: string;
  readonly title: string | null;
}

const FEED_TYPE =
  /^(?:application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|application\/json\+feed|text\/(?:rss|atom)(?:\+xml)?)\b/i;
/** Feeds of comments are offered beside those of articles, and last. */
const COMMENTS = /\/comments\/feed\/?(?:$|\?)|[?&]feed=comments/i;
const MAX_TITLE_CHARS = 300;

/** Outlines with an address, wherever they are nested; each once. */
export function opmlOutlines(text: string, address: string): ListedFeed[] {
  const found: ListedFeed[] = [];
  for (const tag of tagsOf(text)) {
    if (localName(tag.name) !== "outline" || tag.kind === "close") continue;
    const attributes = attributesOf(text, tag);
    const url = webAddress(resolveAll(outlineAddress(attributes)), address);
    const title = attributes.get("title") || attributes.get("text") || null;
    if (url !== null) found.push({ address: url.href, title: clean(title) });
  }
  return once(found);
}

/** Links to pages and to other lists are no feeds. */
function outlineAddress(attributes: ReadonlyMap<string, string>): string {
  const isLink = /^(?:link|include)$/i.test(attributes.get("type") ?? "");
  return attributes.get("xmlurl") ?? (isLink ? "" : (attributes.get("url") ?? ""));
}

/** `<link rel="alternate">` of a page with the type of a feed, those of comments last. */
export function pageFeeds(html: string, address: string): ListedFeed[] {
  const found: ListedFeed[] = [];
  let base = address;
  for (const tag of tagsOf(html)) {
    if (tag.name === "base")
      base = webAddress(attributesOf(html, tag).get("href") ?? "", address)?.href ?? base;
    const feed = tag.name === "link" ? linkedFeed(attributesOf(html, tag), base) : null;
    if (feed !== null) found.push(feed);
  }
  const isComments = (feed: ListedFeed): number => (COMMENTS.test(feed.address) ? 1 : 0);
  return once(found).sort((one, other) => isComments(one) - isComments(other));
}

function linkedFeed(attributes: ReadonlyMap<string, string>, base: string): ListedFeed | null {
  const relations = (attributes.get("rel") ?? "").toLowerCase().split(/\s+/);
  const isTyped = relations.includes("alternate") && FEED_TYPE.test(attributes.get("type") ?? "");
  if (!isTyped && !relations.includes("feed")) return null;
  const url = webAddress(resolveAll(attributes.get("href") ?? ""), base);
  return url === null ? null : { address: url.href, title: clean(attributes.get("title") ?? null) };
}

function once(feeds: readonly ListedFeed[]): ListedFeed[] {
  return [...new Map([...feeds].reverse().map((feed) => [feed.address, feed])).values()].reverse();
}

function clean(title: string | null): string | null {
  return title === null
    ? null
    : resolveAll(title).replaceAll(/\s+/g, " ").trim().slice(0, MAX_TITLE_CHARS) || null;
}
