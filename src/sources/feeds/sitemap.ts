/** Sitemaps with or without news entries, and indexes of sitemaps, read tag by tag: a cut end spoils only what it cuts. */

import { momentOf } from "../../core/moment.ts";
import { eachInTurns, mapped, type Turns } from "../../core/turns.ts";
import type { FeedEntry, ReadFeed } from "../../core/watching/watching-ports.ts";
import { resolveAll } from "../entities.ts";
import { canonical, webAddress } from "./address.ts";
import { readFeedDate } from "./feed-date.ts";
import { languageOf } from "./make-entry.ts";
import { orderEntries } from "./order-entries.ts";
import { localName, type Tag, tagSteps } from "./tags.ts";

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
export async function readSitemap(text: string, address: string, turns: Turns): Promise<ReadFeed> {
  const blocks = await blocksOf(text, turns);
  const rejected: string[] = [];
  const entries: FeedEntry[] = [];
  const take = (block: Block, at: number): void => {
    if (block.kind !== "url") return;
    const entry = entryOf(block, address);
    if (entry === null) rejected.push(`entry ${at + 1}: it has no address`);
    else entries.push(entry);
  };
  await mapped(blocks, take, turns);
  return {
    title: null,
    language: null,
    entries: await orderEntries(entries, turns),
    rejected,
    feedSeconds: null,
    skipHours: [],
    skipDays: [],
    sitemaps: await sitemapsOf(blocks, address, turns),
    movedTo: null,
  };
}

/** A block that is not closed ends where the next begins, or with the text; what it has till then is whole. */
async function blocksOf(text: string, turns: Turns): Promise<Block[]> {
  const blocks: Block[] = [];
  let leaf: Tag | null = null;
  const take = (tag: Tag | null): void => {
    if (tag === null) return;
    const name = localName(tag.name);
    if (tag.kind === "close") {
      if (leaf !== null && tag.name === leaf.name) keep(blocks.at(-1), name, text.slice(leaf.end, tag.start));
      leaf = null;
    } else if (name === "url" || name === "sitemap") blocks.push({ kind: name, values: new Map() });
    else if (LEAVES.has(name) && !OTHERS.test(tag.name)) leaf = tag;
  };
  await eachInTurns(tagSteps(text), take, turns);
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
async function sitemapsOf(blocks: readonly Block[], address: string, turns: Turns): Promise<string[]> {
  const read = ({ kind, values }: Block) => {
    const url = kind === "sitemap" ? webAddress(values.get("loc") ?? "", address) : null;
    const date = readFeedDate(values.get("lastmod") ?? "", null);
    return url === null ? [] : [{ url: url.href, moment: date === null ? 0 : momentOf(date) || 0 }];
  };
  const dated = (await mapped(blocks, read, turns)).flat();
  return [...new Set(dated.sort((one, other) => other.moment - one.moment).map(({ url }) => url))];
}
