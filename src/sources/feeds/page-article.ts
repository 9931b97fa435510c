/** A fetched page, or an entry in its feed's own words → an article. A page decides nothing about where it is filed. */
import type { RawArticle } from "../../core/article.ts";
import type { IngestItem } from "../../core/ingest.ts";
import { isSameSite, siteOf } from "../../core/watching/sites.ts";
import type { FeedEntry, Fetched } from "../../core/watching/watching-ports.ts";
import { readHtml } from "../html.ts";
import { keyOf } from "../record.ts";
import { binaryReason, type Page, rejected, taken } from "../source-file.ts";
import { canonical } from "./address.ts";
import { weightOf } from "./entry-text.ts";
import { feedText } from "./feed-text.ts";
import { entryId } from "./make-entry.ts";

type Content = Extract<Fetched, { readonly kind: "content" }>;

/** What a page is filed under, and what its feed says of it. */
export interface Filing {
  readonly url: string;
  readonly guid: string | null;
  readonly entry: FeedEntry | null;
}

/** Types that are no pages whatever they hold. */
const NO_PAGE = /^(?:image|audio|video|font)\/|^application\/(?:pdf|zip|octet-stream|msword|vnd\.)/;
/** No article that people read is longer; who wants a book in the coverage embeds it from a file. */
const MAX_ARTICLE_CHARS = 300_000;
/** A page with less is a notice of some kind when the feed has more than that. */
const MAX_NOTICE_WEIGHT = 1_500;
/** Letters and digits of the teaser's beginning by which it is found in a page. */
const TEASER_BEGINNING = 40;
const SHORTEST_TEASER = 12;
const DOMAIN_NAME = /^(?:https?:\/\/)?(?:www\.)?([\w-]+(?:\.[\w-]+)+)\/?$/i;

/** The article of a page. Where the page is only a notice (consent, paywall), that of the entry. */
export function pageItem(content: Content, filedAs: Filing): IngestItem {
  const url = canonical(filedAs.url) ?? filedAs.url;
  const { entry } = filedAs;
  const read = readPage(content);
  if (typeof read !== "string" && !isNotice(read, entry))
    return taken(pageArticle(read, { ...filedAs, url }, content));
  if (entry !== null && entry.text !== "") return entryItem({ ...entry, url }, content.address);
  return rejected(url, typeof read === "string" ? read : "the page shows a notice instead of its article");
}

/** The article of an entry in the feed's own words; its title where it has no others. */
export function entryItem(entry: FeedEntry, feedAddress: string): IngestItem {
  const text = entry.text === "" ? (entry.title ?? "") : entry.text;
  const url = entry.url === null ? null : canonical(entry.url);
  if (text.trim() === "") return rejected(url ?? entry.guid ?? feedAddress, "the feed has no words of it");
  const id = url === null ? entryId(entry, feedAddress) : null;
  const tooLong = lengthTrouble(text);
  if (tooLong !== null) return rejected(url ?? id ?? feedAddress, tooLong);
  return taken({
    kind: "record",
    key: keyOf(id, url === null ? null : new URL(url), feedAddress),
    externalId: url ?? id ?? feedAddress,
    file: null,
    location: feedAddress,
    line: null,
    text: text.replaceAll(/\p{Cs}/gu, "\ufffd"),
    title: entry.title,
    url,
    source: entry.publisher,
    byline: entry.byline,
    language: entry.language,
    publishedAt: entry.publishedAt,
  });
}

/** The page, or why there is none, in words. */
function readPage(content: Content): Page | string {
  if (NO_PAGE.test(content.contentType ?? "")) return `no page: ${content.contentType}`;
  const decoded = feedText(content.body, content.charset);
  if (decoded.kind === "binary") return binaryReason(decoded.looksLike);
  const page = readHtml(decoded.text);
  return page.text.trim() === "" ? "the page shows no text" : (lengthTrouble(page.text) ?? page);
}

/** Why a text is no article, by its length; null where it may be one. */
function lengthTrouble({ length }: string): string | null {
  if (length <= MAX_ARTICLE_CHARS) return null;
  const [found, most] = [length, MAX_ARTICLE_CHARS].map((count) => count.toLocaleString("en"));
  return `its text has ${found} characters; an article from the web may have ${most}`;
}

function pageArticle(page: Page, { url, entry }: Filing, content: Content): RawArticle {
  return {
    kind: "page",
    key: keyOf(null, new URL(url), url),
    externalId: url,
    file: null,
    location: content.address,
    line: null,
    text: page.text.replaceAll(/\p{Cs}/gu, "\ufffd"),
    title: page.title ?? entry?.title ?? null,
    url,
    source: publisherOf(page, content.address, entry),
    byline: page.byline ?? entry?.byline ?? null,
    language: entry?.language ?? null,
    publishedAt: publishedAt(page.publishedAt, entry?.publishedAt ?? null),
  };
}

/** The page's own time, unless the feed tells the time of day of the same day. */
function publishedAt(ofPage: string | null, ofEntry: string | null): string | null {
  if (ofPage === null) return ofEntry;
  const isDay = ofPage.length === 10;
  return isDay && ofEntry?.startsWith(`${ofPage}T`) ? ofEntry : ofPage;
}

/**
 * Whose article it is: what the feed says, else what the page says, else the host that it came from in the end. A page that
 * names another site's address as its own or its publisher's, or whose publisher is called like another site, says nothing
 * that counts.
 */
function publisherOf(page: Page, address: string, entry: FeedEntry | null): string | null {
  const host = siteOf(address);
  if (entry !== null && entry.publisher !== null) return entry.publisher;
  if (page.source === null || host === null) return host;
  const claimed = [page.url, ...(page.claims ?? [])].flatMap((claim) => (claim && siteOf(claim)) || []);
  const named = DOMAIN_NAME.exec(page.source)?.[1]?.toLowerCase();
  const sites = named === undefined ? claimed : [...claimed, named];
  return sites.every((site) => isSameSite(site, host)) ? page.source : host;
}

/** Whether a page has less than its feed, and not even that. */
function isNotice(page: Page, entry: FeedEntry | null): boolean {
  if (entry === null || entry.text === "") return false;
  const weight = weightOf(page.text);
  if (weight > MAX_NOTICE_WEIGHT || weight >= weightOf(entry.text) + (page.title?.length ?? 0)) return false;
  const beginning = letters(entry.text).slice(0, TEASER_BEGINNING);
  return beginning.length >= SHORTEST_TEASER && !letters(page.text).includes(beginning);
}

function letters(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
