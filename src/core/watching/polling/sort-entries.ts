/** Which entries of a feed are new or changed; why the others are not. */

import type { ArticleWriter } from "../../ports.ts";
import { foreignTo } from "../sites.ts";
import type { SeenEntry, WatchedSource } from "../watched-source.ts";
import type { FeedEntry, SourceReader, WatchedSourceStore } from "../watching-ports.ts";
import { isRetryDue, isTooOld, isWebAddress, needsPage, type Wanted } from "./entry.ts";
import { type Named, Naming } from "./name-entries.ts";

/** Pages fetched for one source in one poll; the rest waits for the next ones. */
export const MAX_PAGES = 50;
/** Articles taken in from the feed's own words in one poll. */
export const MAX_OWN_WORDS = 500;
/** Entries looked up between two turns of the event loop. */
const SLICE = 250;
/** A page that changes all the time is not fetched again at once. */
const MIN_REFETCH_MS = 10 * 60_000;

export interface Sorted {
  readonly wanted: readonly Wanted[];
  /** Something was left: the next poll must see the feed whole again. */
  readonly leftOver: boolean;
  /** What there was more of than one poll takes. */
  readonly more: { readonly words: boolean; readonly pages: boolean };
}

export interface SortingParts {
  readonly store: Pick<WatchedSourceStore, "entries" | "entriesAt" | "saveEntries" | "source">;
  readonly archive: Pick<ArticleWriter, "find">;
  readonly reader: Pick<SourceReader, "canonical">;
  readonly now: number;
}

interface OtherEntry {
  readonly seen: SeenEntry;
  readonly source: WatchedSource;
}

/** Looks entries up in their order, until there is enough for one poll. Those too old, and those that repeat others, are noted. */
export async function sortEntries(
  source: WatchedSource,
  entries: readonly FeedEntry[],
  parts: SortingParts,
): Promise<Sorted> {
  const naming = new Naming();
  for (const slice of slicesOf(entries)) {
    naming.note(slice, parts.reader);
    await turn();
  }
  const sorting = new Sorting(source, parts);
  for (const slice of slicesOf(entries)) {
    if (sorting.isFull()) {
      sorting.leaveRest();
      break;
    }
    await sorting.look(naming.named(slice));
    await turn();
  }
  const { wanted, leftOver, more } = sorting;
  return { wanted, leftOver, more };
}

class Sorting {
  readonly wanted: Wanted[] = [];
  leftOver = false;
  readonly more = { words: false, pages: false };
  readonly #source: WatchedSource;
  readonly #parts: SortingParts;
  readonly #isForeign: (url: string) => boolean;
  readonly #room = { pages: MAX_PAGES, ownWords: MAX_OWN_WORDS };

  constructor(source: WatchedSource, parts: SortingParts) {
    this.#source = source;
    this.#parts = parts;
    this.#isForeign = foreignTo(source);
  }

  isFull(): boolean {
    return this.#room.pages === 0 && this.#room.ownWords === 0;
  }

  /** What was not looked at may be anything. */
  leaveRest(): void {
    this.leftOver = true;
    this.more.words = true;
    this.more.pages = true;
  }

  async look(named: readonly Named[]): Promise<void> {
    const { store } = this.#parts;
    const guids = named.flatMap(({ entry }) => entry.guid ?? []);
    const known = await store.entries(this.#source.id, [...named.map(({ url }) => url), ...guids]);
    const noted: SeenEntry[] = [];
    for (const one of named) {
      const note = await this.#sort(one, known);
      if (note) noted.push(note);
    }
    await store.saveEntries(noted);
  }

  /** What is to be noted of an entry that is not taken in. */
  async #sort(one: Named, lookedUp: ReadonlyMap<string, SeenEntry>): Promise<SeenEntry | null> {
    const { now } = this.#parts;
    const known = knownEntry(one, lookedUp);
    if (known && known.hash === one.hash && !isDueAgain(known, now)) return null;
    if (isTooOld(one.entry.publishedAt, this.#source.maxAgeDays, now))
      return this.#note(
        one,
        known,
        "older",
        `published ${one.entry.publishedAt}, and ${ageLimit(this.#source)}`,
        null,
      );
    const wanted = {
      ...one,
      url: known?.url ?? one.url,
      known,
      isForeign: this.#isForeign(one.entry.url ?? one.url),
    };
    const other = await this.#takenElsewhere(wanted);
    if (other) return this.#note(one, known, other.state, other.reason, other.key);
    this.#want(wanted);
    return null;
  }

  #want(wanted: Wanted): void {
    const isPage = needsPage(wanted);
    const hasRoom = isPage ? this.#room.pages > 0 : this.#room.ownWords > 0;
    const { known } = wanted;
    const tooSoon = isPage && known?.state === "taken" && this.#parts.now < known.lastSeenAt + MIN_REFETCH_MS;
    if (!hasRoom || tooSoon) {
      this.leftOver = true;
      if (!hasRoom) this.more[isPage ? "pages" : "words"] = true;
      return;
    }
    this.#room[isPage ? "pages" : "ownWords"] -= 1;
    this.wanted.push(wanted);
  }

  /** What is to be noted of an address that another source brought, or that is in the archive; null where it is to be taken in. */
  async #takenElsewhere(wanted: Wanted): Promise<Pick<SeenEntry, "state" | "reason" | "key"> | null> {
    const { url, known } = wanted;
    if (!isWebAddress(url) || (known?.state === "taken" && !wanted.isForeign)) return null;
    const others = await this.#others(wanted);
    const whole = others.find(({ seen }) => seen.state === "taken");
    // Where the other source has only a teaser, this one may have more.
    const hasMore = !needsPage(wanted) || known !== null;
    const other = whole ?? (hasMore ? undefined : others.find(({ seen }) => seen.state === "teaser"));
    if (other) return this.#repeats(other);
    if (!wanted.isForeign || known?.state === "taken") return null;
    // Whoever put it there knew more of it than a feed of another site.
    const key = `url:${url}`;
    const isThere = (await this.#parts.archive.find(key)) !== null;
    return isThere ? { state: "duplicate", reason: "it was in the archive before", key } : null;
  }

  /** Entries of other sources, with these. What a feed brought of another site makes way for that site's own. */
  async #others({ url, known, isForeign: isOwnForeign }: Wanted): Promise<readonly OtherEntry[]> {
    const { store } = this.#parts;
    const others: OtherEntry[] = [];
    for (const seen of await store.entriesAt(url)) {
      if (seen.source === this.#source.id || seen.key === null) continue;
      const source = await store.source(seen.source);
      if (source === null) continue;
      const isOtherForeign = foreignTo(source)(url);
      const counts = isOwnForeign ? known?.state !== "taken" || !isOtherForeign : !isOtherForeign;
      if (counts) others.push({ seen, source });
    }
    return others;
  }

  /** What another owner watches is nobody's business: the article is there, and this source brings it, too. */
  #repeats({ seen, source }: OtherEntry): Pick<SeenEntry, "state" | "reason" | "key"> {
    const { state, reason, key } = seen;
    if (source.guild !== this.#source.guild) return { state, reason, key };
    return { state: "duplicate", reason: `came from ${seen.source} before`, key };
  }

  #note(
    { url, entry, hash }: Named,
    known: SeenEntry | null,
    state: SeenEntry["state"],
    reason: string | null,
    key: string | null,
  ): SeenEntry {
    const { now } = this.#parts;
    const isHere = known?.state === "taken";
    return {
      source: this.#source.id,
      url: known?.url ?? url,
      guid: entry.guid,
      state: isHere ? "taken" : state,
      reason: isHere ? null : reason,
      key: known?.key ?? key,
      hash,
      tries: 0,
      firstSeenAt: known?.firstSeenAt ?? now,
      lastSeenAt: now,
    };
  }
}

function isDueAgain(known: SeenEntry, now: number): boolean {
  return (known.state === "teaser" || known.state === "waiting") && isRetryDue(known, now);
}

/** By its address; else by its guid, where all but the address is as it was. */
function knownEntry({ url, hash, entry }: Named, lookedUp: ReadonlyMap<string, SeenEntry>): SeenEntry | null {
  const byUrl = lookedUp.get(url);
  if (byUrl?.url === url) return byUrl;
  const byGuid = entry.guid === null ? undefined : lookedUp.get(entry.guid);
  return byGuid?.hash === hash ? byGuid : null;
}

function ageLimit({ maxAgeDays }: WatchedSource): string {
  return `nothing older than ${maxAgeDays} days is taken from this source`;
}

function* slicesOf<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += SLICE) yield items.slice(at, at + SLICE);
}

/** A turn of the event loop. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
