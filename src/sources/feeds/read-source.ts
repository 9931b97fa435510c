/** What was fetched → what it is: a feed, a sitemap, a list of feeds or a page. By its content; types in headers lie. */
import { createTurns, mapped, type Turns } from "../../core/turns.ts";
import type { FeedEntry, Fetched, ReadFeed, ReadSource } from "../../core/watching/watching-ports.ts";
import { binaryReason } from "../source-file.ts";
import { webAddress } from "./address.ts";
import { rootOf } from "./document-root.ts";
import { feedHints } from "./feed-hints.ts";
import { feedText } from "./feed-text.ts";
import { oneLine } from "./fragment.ts";
import { parseJsonFeedText } from "./json-feed.ts";
import { opmlOutlinesInTurns, pageFeeds } from "./listed-feeds.ts";
import { languageOf, makeEntry } from "./make-entry.ts";
import { orderEntries } from "./order-entries.ts";
import { parseXmlFeed } from "./parse-xml-feed.ts";
import { NO_HEAD, type RawFeed } from "./raw-entry.ts";
import { readSitemap } from "./sitemap.ts";
import type { Tag } from "./tags.ts";
import { tagsOf } from "./tags.ts";

type Content = Extract<Fetched, { readonly kind: "content" }>;

const MAX_REASON_CHARS = 300;

/** Reads content; never rejects. Others have their turn between small steps; only decoding and parsing JSON are one each. */
export async function readSource(content: Content): Promise<ReadSource> {
  const turns = createTurns();
  try {
    const decoded = feedText(content.body, content.charset);
    if (decoded.kind === "binary") return { kind: "unreadable", reason: binaryReason(decoded.looksLike) };
    return await readText(decoded.text, content.address, turns);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: "unreadable", reason: `could not be read: ${reason.slice(0, MAX_REASON_CHARS)}` };
  }
}

async function readText(text: string, address: string, turns: Turns): Promise<ReadSource> {
  const bare = text.trimStart();
  if (bare === "") return { kind: "unreadable", reason: "it is empty" };
  if (bare.startsWith("{") || bare.startsWith("[")) return readJson(bare, address, turns);
  const { kind, tag } = rootOf(text);
  if (tag === null) return { kind: "unreadable", reason: "neither a feed nor a page: it has no markup" };
  if (kind === "rss" || kind === "atom")
    return asFeed(await parseXmlFeed(text, tag, { dialect: kind, turns }), address, turns);
  if (kind === "sitemap") return { kind, feed: await readSitemap(text.slice(tag.start), address, turns) };
  if (kind === "opml")
    return { kind, outlines: await opmlOutlinesInTurns(text.slice(tag.start), address, turns) };
  if (kind === "redirect") return readRedirect(text, tag, address, turns);
  return { kind: "page", feeds: await pageFeeds(text, address, turns) };
}

async function readJson(text: string, address: string, turns: Turns): Promise<ReadSource> {
  const feed = await parseJsonFeedText(text, turns);
  if (feed === null) return { kind: "unreadable", reason: "it is JSON, but no JSON Feed" };
  return asFeed(feed, address, turns);
}

/** A document that only says where the feed lives now. */
async function readRedirect(text: string, root: Tag, address: string, turns: Turns): Promise<ReadSource> {
  const inner = text.slice(root.end);
  const tags = [...tagsOf(inner)];
  const at = tags.findIndex(({ name }) => name === "newlocation");
  const [open, close] = [tags[at], tags[at + 1]];
  if (open === undefined || close === undefined)
    return { kind: "unreadable", reason: "a redirect that leads nowhere" };
  const movedTo = oneLine(inner.slice(open.end, close.start));
  return asFeed({ head: { ...NO_HEAD, movedTo }, entries: [] }, address, turns);
}

async function asFeed({ head, entries }: RawFeed, address: string, turns: Turns): Promise<ReadSource> {
  const language = languageOf(head.language);
  const base = absolute(head.base, address);
  // Where a feed says nothing, its entries lead to the site that it belongs to.
  const bases = [base, absolute(head.home, base ?? address), address].filter((one) => one !== null);
  const rejected: string[] = [];
  const made: FeedEntry[] = [];
  const make = (raw: RawFeed["entries"][number], at: number): void => {
    const entry = typeof raw === "string" ? raw : makeEntry(raw, { bases, language });
    if (typeof entry === "string") rejected.push(`entry ${at + 1}: ${entry}`);
    else made.push(entry);
  };
  await mapped(entries, make, turns);
  const feed: ReadFeed = {
    title: oneLine(head.title),
    language,
    entries: await orderEntries(made, turns),
    rejected,
    ...feedHints(head),
    sitemaps: [],
    movedTo: movedTo(head.movedTo, address),
  };
  return { kind: "feed", feed };
}

function absolute(written: string | null, base: string): string | null {
  return written === null ? null : (webAddress(written, base)?.href ?? null);
}

/** Another place than this one. */
function movedTo(written: string | null, address: string): string | null {
  const found = absolute(written, address);
  return found === address ? null : found;
}
