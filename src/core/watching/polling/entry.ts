/** Entries of feeds: what tells them apart, what tells that they changed, and when their pages are tried again. */
import { createHash } from "node:crypto";
import { DAY_MS } from "../../../text/dates/calendar.ts";
import { MAX_TRIES, type SeenEntry } from "../watched-source.ts";
import type { FeedEntry } from "../watching-ports.ts";

const MINUTE_MS = 60_000;
/** Before the second try of a page; each later gap is four times as long. */
const FIRST_GAP_MS = 5 * MINUTE_MS;
const GAP_GROWTH = 4;

/** An entry that is to be taken in, with what is known of it. */
export interface Wanted {
  readonly entry: FeedEntry;
  /** Its name among the entries of its source: its address, else made of its guid or its words. */
  readonly url: string;
  readonly hash: string;
  readonly known: SeenEntry | null;
  /** Its address is another site's than the feed's: what the feed says is not that site's word. */
  readonly isForeign: boolean;
}

/** SHA-256 of what a feed has of an entry, its address left out: an address may change with nothing else. */
export function hashOf({ title, text, isTeaser, publishedAt, byline }: FeedEntry): string {
  return sha256(JSON.stringify([title, text, isTeaser, publishedAt, byline]));
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** What an entry without an address is filed under. */
export function namelessUrl(guid: string | null, hash: string): string {
  return guid === null ? `text:${hash}` : `guid:${guid}`;
}

/** An entry of which nothing is known any more but its address. */
export function bareEntry(url: string, guid: string | null): FeedEntry {
  const unknown = { title: null, publishedAt: null, byline: null, language: null, publisher: null };
  return { url: isWebAddress(url) ? url : null, guid, text: "", isTeaser: true, ...unknown };
}

export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

/** Whether an article has a page of its own that holds more than the feed, or alone may speak for it. */
export function needsPage({ entry, url, isForeign }: Omit<Wanted, "hash" | "known">): boolean {
  return isWebAddress(url) && (isForeign || entry.isTeaser || entry.text.trim() === "");
}

export function hasWords({ text, title }: FeedEntry): boolean {
  return text.trim() !== "" || (title ?? "").trim() !== "";
}

/** Whether the page of an entry is to be tried again now. */
export function isRetryDue({ tries, lastSeenAt }: SeenEntry, now: number): boolean {
  return tries < MAX_TRIES && now >= lastSeenAt + FIRST_GAP_MS * GAP_GROWTH ** Math.max(0, tries - 1);
}

/** Older than the source takes; what is not dated is not old. */
export function isTooOld(publishedAt: string | null, maxAgeDays: number | null, now: number): boolean {
  if (publishedAt === null || maxAgeDays === null) return false;
  const time = Date.parse(publishedAt);
  return !Number.isNaN(time) && time < now - maxAgeDays * DAY_MS;
}
