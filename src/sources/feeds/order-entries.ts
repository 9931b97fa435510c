/** Entries of one feed beside each other: repeated ones left out, shared addresses told apart, the newest first. */
import { momentOf } from "../../core/moment.ts";
import { mapped, type Turns } from "../../core/turns.ts";
import type { FeedEntry } from "../../core/watching/watching-ports.ts";
import { canonical } from "./address.ts";
import { fingerprint } from "./make-entry.ts";

/** Entries in the order of their dates; those without one stay beside the entry before them. */
export async function orderEntries(entries: readonly FeedEntry[], turns: Turns): Promise<FeedEntry[]> {
  return newestFirst(withoutRepeats(await withOwnAddresses(entries, turns)), turns);
}

/**
 * Feeds of short news give each entry the address of one page. Such entries are known by their ids, or by addresses
 * that are their ids; what they share would make one article of them.
 */
async function withOwnAddresses(entries: readonly FeedEntry[], turns: Turns): Promise<FeedEntry[]> {
  const words = valuesByUrl(entries, (entry) => entry.title ?? entry.text);
  const identities = valuesByUrl(entries, (entry) => entry.guid ?? entry.title ?? entry.text);
  const own = (entry: FeedEntry): FeedEntry => {
    const { url } = entry;
    if (url === null || !words.isShared(url) || !identities.isShared(url)) return entry;
    const named = entry.guid === null ? null : canonical(entry.guid);
    if (named !== null && named !== url) return { ...entry, url: named };
    const hasId = entry.guid !== null && named === null;
    return {
      ...entry,
      url: null,
      guid: hasId ? entry.guid : fingerprint(`${url}\n${entry.title ?? entry.text}`),
    };
  };
  return mapped(entries, own, turns);
}

function valuesByUrl(entries: readonly FeedEntry[], pick: (entry: FeedEntry) => string) {
  const values = new Map<string, Set<string>>();
  for (const entry of entries) {
    if (entry.url !== null) values.set(entry.url, (values.get(entry.url) ?? new Set()).add(pick(entry)));
  }
  return { isShared: (url: string) => (values.get(url)?.size ?? 0) > 1 };
}

/** Of entries with one identity the one with most text stays, in the place of the first. */
function withoutRepeats(entries: readonly FeedEntry[]): FeedEntry[] {
  const kept = new Map<string, FeedEntry>();
  for (const entry of entries) {
    const identity = entry.url ?? `guid:${entry.guid}`;
    const known = kept.get(identity);
    if (known === undefined || entry.text.length > known.text.length) kept.set(identity, entry);
  }
  return [...kept.values()];
}

async function newestFirst(entries: readonly FeedEntry[], turns: Turns): Promise<FeedEntry[]> {
  let last = Number.POSITIVE_INFINITY;
  const date = (entry: FeedEntry) => {
    const moment = entry.publishedAt === null ? Number.NaN : momentOf(entry.publishedAt);
    if (!Number.isNaN(moment)) last = moment;
    return { entry, moment: last };
  };
  const dated = await mapped(entries, date, turns);
  return dated
    .sort((one, other) => (one.moment === other.moment ? 0 : other.moment - one.moment))
    .map(({ entry }) => entry);
}
