/** Which entries of a feed are new or changed; why the others are not. */
import { hashOf, isRetryDue, isTooOld, isWebAddress, namelessUrl, needsPage, type Wanted } from "./entry.ts";
import type { SeenEntry, WatchedSource } from "./watched-source.ts";
import type { FeedEntry, SourceReader, WatchedSourceStore } from "./watching-ports.ts";

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
  /** There was more than one poll takes: the next one must see the feed whole again. */
  readonly leftOver: boolean;
}

export interface SortingParts {
  readonly store: Pick<WatchedSourceStore, "entries" | "entriesAt" | "saveEntries">;
  readonly reader: Pick<SourceReader, "canonical">;
  readonly now: number;
}

interface Named {
  readonly entry: FeedEntry;
  readonly url: string;
  readonly hash: string;
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
    if (sorting.isFull()) break;
    await sorting.look(naming.named(slice));
    await turn();
  }
  return { wanted: sorting.wanted, leftOver: sorting.leftOver };
}

class Sorting {
  readonly wanted: Wanted[] = [];
  leftOver = false;
  readonly #source: WatchedSource;
  readonly #parts: SortingParts;
  readonly #room = { pages: MAX_PAGES, ownWords: MAX_OWN_WORDS };

  constructor(source: WatchedSource, parts: SortingParts) {
    this.#source = source;
    this.#parts = parts;
  }

  isFull(): boolean {
    return this.#room.pages === 0 && this.#room.ownWords === 0;
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
    const other = known?.state === "taken" ? undefined : await this.#takenElsewhere(one, known);
    if (other) return this.#note(one, known, "duplicate", `came from ${other.source} before`, other.key);
    this.#want({ ...one, url: known?.url ?? one.url, known });
    return null;
  }

  #want(wanted: Wanted): void {
    const isPage = needsPage(wanted);
    const hasRoom = isPage ? this.#room.pages > 0 : this.#room.ownWords > 0;
    const { known } = wanted;
    const tooSoon = isPage && known?.state === "taken" && this.#parts.now < known.lastSeenAt + MIN_REFETCH_MS;
    if (!hasRoom || tooSoon) {
      this.leftOver = true;
      return;
    }
    this.#room[isPage ? "pages" : "ownWords"] -= 1;
    this.wanted.push(wanted);
  }

  /** The entry of another source that brought the same address. */
  async #takenElsewhere(one: Named, known: SeenEntry | null): Promise<SeenEntry | undefined> {
    if (!isWebAddress(one.url)) return undefined;
    const others = (await this.#parts.store.entriesAt(one.url)).filter(
      ({ source, key }) => source !== this.#source.id && key !== null,
    );
    const whole = others.find(({ state }) => state === "taken");
    // Where the other source has only a teaser, this one may have more.
    const hasMore = !needsPage({ ...one, known }) || known !== null;
    return whole ?? (hasMore ? undefined : others.find(({ state }) => state === "teaser"));
  }

  #note(
    { url, entry, hash }: Named,
    known: SeenEntry | null,
    state: SeenEntry["state"],
    reason: string,
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

/** Names entries, each once. Those that share an address, such as those of a live blog, go by their guids. */
class Naming {
  readonly #urls = new Map<FeedEntry, string>();
  readonly #guidsAt = new Map<string, Set<string | null>>();
  readonly #seen = new Set<string>();

  /** Must have seen all entries before the first is named. */
  note(entries: readonly FeedEntry[], reader: SortingParts["reader"]): void {
    for (const entry of entries) {
      const url = entry.url === null ? null : reader.canonical(entry.url);
      if (url === null) continue;
      this.#urls.set(entry, url);
      const guids = this.#guidsAt.get(url);
      if (guids) guids.add(entry.guid);
      else this.#guidsAt.set(url, new Set([entry.guid]));
    }
  }

  named(entries: readonly FeedEntry[]): Named[] {
    return entries.flatMap((entry) => {
      const hash = hashOf(entry);
      const name = this.#nameOf(entry, hash);
      if (this.#seen.has(name)) return [];
      this.#seen.add(name);
      return [{ entry, url: name, hash }];
    });
  }

  #nameOf(entry: FeedEntry, hash: string): string {
    const url = this.#urls.get(entry);
    if (url === undefined) return namelessUrl(entry.guid, hash);
    const isShared = entry.guid !== null && (this.#guidsAt.get(url)?.size ?? 0) > 1;
    const hasOwnText = !entry.isTeaser && entry.text.trim() !== "";
    return isShared && hasOwnText ? namelessUrl(entry.guid, hash) : url;
  }
}

function* slicesOf<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += SLICE) yield items.slice(at, at + SLICE);
}

/** A turn of the event loop. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
