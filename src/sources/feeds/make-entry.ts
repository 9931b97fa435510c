/** A raw entry → an entry as the core knows it: absolute plain address, one title, clean text, a date in ISO 8601. */
import { createHash } from "node:crypto";
import { canonicalCode } from "../../core/languages.ts";
import { isSameSite, siteOf } from "../../core/watching/sites.ts";
import type { FeedEntry } from "../../core/watching/watching-ports.ts";
import { canonical, webAddress } from "./address.ts";
import { entryText } from "./entry-text.ts";
import { readFeedDate } from "./feed-date.ts";
import { oneLine } from "./fragment.ts";
import type { RawEntry } from "./raw-entry.ts";

/** What entries lean on: addresses that theirs are relative to, best first, and the language that dates are read in. */
export interface FeedContext {
  readonly bases: readonly string[];
  readonly language: string | null;
}

/** An entry, or the reason why it is none, in words. */
export type MadeEntry = FeedEntry | string;

const MAX_TITLE_CHARS = 1_000;
const MAX_GUID_CHARS = 1_000;
const MAX_BYLINE_CHARS = 300;
const MAX_NAMES = 20;
/** Language tags that say "not known", after ISO 639-2. */
const NO_LANGUAGE = /^(?:und|mis|mul|zxx)\b/i;
/** Whose an id is, where its form says that it is unique in the world. */
const TAG_OWNER = /^tag:(?:[^@,]{1,200}@)?([^,:]{1,253})[,:]/i;
const MAIL_ADDRESS = /^[^\s@]{1,100}@[^\s@]{1,200}$/;

export function makeEntry(raw: RawEntry, context: FeedContext): MadeEntry {
  const title = titleOf(raw.title);
  const url = urlOf(raw, context);
  const { text, isTeaser } = entryText(raw.texts, { url, title });
  const guid = plain(raw.guid, MAX_GUID_CHARS);
  if (url === null && text === "" && title === null) return "it has neither an address nor words";
  const language = languageOf(raw.language);
  return {
    url,
    // Without address and id an entry is known by its words.
    guid: guid ?? (url === null ? fingerprint(title ?? text) : null),
    title,
    text,
    isTeaser,
    publishedAt: firstDate(raw.dates, language ?? context.language),
    byline: bylineOf(raw.authors),
    language,
    publisher: oneLine(plain(raw.publisher, MAX_TITLE_CHARS)),
  };
}

/** BCP 47 in its canonical form; null for what is no language. */
export function languageOf(written: string | null): string | null {
  const tag = written?.trim() ?? "";
  return tag === "" || tag.length > 40 || NO_LANGUAGE.test(tag) ? null : canonicalCode(tag);
}

/** An identity made of words. */
export function fingerprint(words: string): string {
  return `urn:sha256:${createHash("sha256").update(words).digest("hex").slice(0, 32)}`;
}

/**
 * The identity of an entry that has no address. An id counts worldwide only where it is of the feed's own site: a feed must
 * not take the place of another one's articles. All others are told apart by their feed.
 */
export function entryId(entry: FeedEntry, feedAddress: string): string {
  const guid = entry.guid ?? fingerprint(entry.title ?? entry.text);
  const owner =
    TAG_OWNER.exec(guid)?.[1]
      ?.toLowerCase()
      .replace(/^www\./, "") ?? siteOf(guid);
  const host = siteOf(feedAddress);
  return owner !== null && host !== null && isSameSite(owner, host) ? guid : `${feedAddress}#${guid}`;
}

function titleOf(written: string | null): string | null {
  const title = oneLine(written);
  return title === null ? null : title.slice(0, MAX_TITLE_CHARS).replace(/[\ud800-\udbff]$/, "");
}

function urlOf(raw: RawEntry, { bases }: FeedContext): string | null {
  const known =
    raw.base === null ? bases : [...bases.map((base) => absolute(raw.base ?? "", base) ?? base), ...bases];
  for (const link of raw.links) {
    const found = absolute(link, known[0]);
    if (found !== null) return canonical(found);
  }
  return raw.guidIsLink && raw.guid !== null && /^https?:\/\//i.test(raw.guid.trim())
    ? canonical(raw.guid)
    : null;
}

/** Line ends inside an address are those of the file. */
function absolute(address: string, base: string | undefined): string | null {
  const bare = address.replaceAll(/[\n\r\t]+\s*/g, "").trim();
  return webAddress(bare, base)?.href ?? null;
}

function firstDate(dates: readonly string[], language: string | null): string | null {
  for (const date of dates) {
    const read = readFeedDate(date, language);
    if (read !== null) return read;
  }
  return null;
}

function bylineOf(authors: readonly string[]): string | null {
  const names = authors
    .slice(0, MAX_NAMES)
    .map((author) => oneLine(plain(author, MAX_BYLINE_CHARS)))
    .filter((name) => name !== null && !MAIL_ADDRESS.test(name) && !/^https?:\/\//i.test(name));
  return names.length === 0 ? null : [...new Set(names)].join(", ");
}

function plain(text: string | null, max: number): string | null {
  return text === null ? null : text.slice(0, max).replaceAll(/\s+/g, " ").trim() || null;
}
