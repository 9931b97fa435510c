/** Feeds that a document lists: the outlines of OPML, and the alternates that a page names. */
import { eachInTurns, type Turns } from "../../core/turns.ts";
import { resolveAll } from "../entities.ts";
import { webAddress } from "./address.ts";
import { attributesOf, localName, type Tag, tagSteps, tagsOf } from "./tags.ts";

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
  return once([...tagsOf(text)].flatMap((tag) => outlineOf(text, tag, address) ?? []));
}

/** The same, with turns for others. */
export async function opmlOutlinesInTurns(
  text: string,
  address: string,
  turns: Turns,
): Promise<ListedFeed[]> {
  const found: ListedFeed[] = [];
  const take = (tag: Tag | null): void => {
    const outline = tag === null ? null : outlineOf(text, tag, address);
    if (outline !== null) found.push(outline);
  };
  await eachInTurns(tagSteps(text), take, turns);
  return once(found);
}

function outlineOf(text: string, tag: Tag, address: string): ListedFeed | null {
  if (localName(tag.name) !== "outline" || tag.kind === "close") return null;
  const attributes = attributesOf(text, tag);
  const url = webAddress(resolveAll(outlineAddress(attributes)), address);
  const title = attributes.get("title") || attributes.get("text") || null;
  return url === null ? null : { address: url.href, title: clean(title) };
}

/** Links to pages and to other lists are no feeds. */
function outlineAddress(attributes: ReadonlyMap<string, string>): string {
  const isLink = /^(?:link|include)$/i.test(attributes.get("type") ?? "");
  return attributes.get("xmlurl") ?? (isLink ? "" : (attributes.get("url") ?? ""));
}

/** `<link rel="alternate">` of a page with the type of a feed, those of comments last. */
export async function pageFeeds(html: string, address: string, turns: Turns): Promise<ListedFeed[]> {
  const found: ListedFeed[] = [];
  let base = address;
  const take = (tag: Tag | null): void => {
    if (tag === null) return;
    if (tag.name === "base")
      base = webAddress(attributesOf(html, tag).get("href") ?? "", address)?.href ?? base;
    const feed = tag.name === "link" ? linkedFeed(attributesOf(html, tag), base) : null;
    if (feed !== null) found.push(feed);
  };
  await eachInTurns(tagSteps(html), take, turns);
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
