/** Sitemaps with or without news entries, and indexes of sitemaps, read tag by tag: a cut end spoils only what it cuts. */

import { momentOf } from "../../core/moment.ts";
import type { FeedEntry, ReadFeed } from "../../core/watching/watching-ports.ts";
import { resolveAll } from "../entities.ts";
import { canonical, webAddress } from "./address.ts";
import { readFeedDate } from "./feed-date.ts";
import { languageOf } from "./make-entry.ts";
import { orderEntries } from "./order-entries.ts";
import { localName, type Tag, tagsOf } from "./tags.ts";

const LEAVES: ReadonlySet<string> = new Set([
  "loc",
  "lastmod",
  "publication_date",
  "title",
  "name",
  "language",
]);
/** Elements of other extensions (pictures, films) have a place and a title of their own. */
const OTHERS = /^(?:image|video|xhtml|mobile|pagemap):/;
const MAX_VALUE_CHARS = 4_000;

interface Block {
  readonly kind: "url" | "sitemap";
  readonly values: Map<string, string>;
}

/** Never throws. Of entries only those that are whole are taken. */
export function readSitemap(text: string, address: string): ReadFeed {
  const blocks = blocksOf(text);
  const rejected: string[] = [];
  const entries = blocks.flatMap((block, at): FeedEntry[] => {
    if (block.kind !== "url") return [];
    const entry = entryOf(block, address);
    if (entry === null) rejected.push(`entry ${at + 1}: it has no address`);
    return entry === null ? [] : [entry];
  });
  return {
    title: null,
    language: null,
    entries: orderEntries(entries),
    rejected,
    feedSeconds: null,
    skipHours: [],
    skipDays: [],
    sitemaps: sitemapsOf(blocks, address),
    movedTo: null,
  };
}

/** A block that is not closed ends where the next begins, or with the text; what it has till then is whole. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let leaf: Tag | null = null;
  for (const tag of tagsOf(text)) {
    const name = localName(tag.name);
    if (tag.kind === "close") {
      if (leaf !== null && tag.name === leaf.name) keep(blocks.at(-1), name, text.slice(leaf.end, tag.start));
      leaf = null;
    } else if (name === "url" || name === "sitemap") blocks.push({ kind: name, values: new Map() });
    else if (LEAVES.has(name) && !OTHERS.test(tag.name)) leaf = tag;
  }
  return blocks;
}

function keep(block: Block | undefined, name: string, written: string): void {
  if (block === undefined || block.values.has(name)) return;
  const section = /^\s*<!\[CDATA\[([\s\S]{0,4000}?)\]\]>/.exec(written)?.[1];
  const value = section ?? resolveAll(written.slice(0, MAX_VALUE_CHARS));
  const clean = value.replaceAll(/\s+/g, " ").trim();
  if (clean !== "") block.values.set(name, clean);
}

function entryOf({ values }: Block, address: string): FeedEntry | null {
  const url = canonical(webAddress(values.get("loc") ?? "", address)?.href ?? "");
  if (url === null) return null;
  const language = languageOf(values.get("language") ?? null);
  const dates = [values.get("publication_date"), values.get("lastmod")];
  return {
    url,
    guid: null,
    title: values.get("title") ?? null,
    text: "",
    isTeaser: true,
    publishedAt:
      dates.map((date) => (date === undefined ? null : readFeedDate(date, language))).find(Boolean) ?? null,
    byline: null,
    language,
    publisher: values.get("name") ?? null,
  };
}

/** Addresses of the sitemaps of an index, the newest first. */
function sitemapsOf(blocks: readonly Block[], address: string): string[] {
  const dated = blocks.flatMap(({ kind, values }) => {
    const url = kind === "sitemap" ? webAddress(values.get("loc") ?? "", address) : null;
    const date = readFeedDate(values.get("lastmod") ?? "", null);
    return url === null ? [] : [{ url: url.href, moment: date === null ? 0 : momentOf(date) || 0 }];
  });
  return [...new Set(dated.sort((one, other) => other.moment - one.moment).map(({ url }) => url))];
}
