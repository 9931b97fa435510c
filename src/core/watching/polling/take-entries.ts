/** Takes entries in: from the feed's words where it has the whole, else from their pages, and notes what became of each. */
import type { RawArticle } from "../../article.ts";
import type { IngestItem } from "../../ingest.ts";
import type { ArticleWriter, Logger } from "../../ports.ts";
import { MAX_TRIES, type SeenEntry, type WatchedSource } from "../watched-source.ts";
import type { Fetched, SourceReader, WatchedSourceStore, WebFetcher } from "../watching-ports.ts";
import { hasWords, isWebAddress, needsPage, type Wanted } from "./entry.ts";
import { handOver, type Take } from "./hand-over.ts";
import { inParallel } from "./in-parallel.ts";
import { type KnownPublishers, PublisherNames } from "./publisher-names.ts";

/** Entries whose outcome is noted together: a poll that is cut does these again. */
const CHUNK = 10;
const OWN_WORDS_CHUNK = 50;
/** A slow host's pages are left to the next polls after this, so that what is new meanwhile is not kept waiting. */
const MAX_PAGES_MS = 3 * 60_000;
/** Pages of one source asked for side by side; those of one host wait for each other in the fetcher. */
const PAGES_AT_ONCE = 4;

export interface TakingParts {
  readonly store: Pick<WatchedSourceStore, "saveEntries">;
  readonly fetcher: Pick<WebFetcher, "fetch">;
  readonly reader: SourceReader;
  readonly archive: Pick<ArticleWriter, "remove"> & KnownPublishers;
  readonly take: Take;
  onTaken(): void;
  readonly log: Logger;
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** An entry with its article, or why there is none. */
interface Made {
  readonly wanted: Wanted;
  readonly article: RawArticle | null;
  readonly state: SeenEntry["state"];
  readonly reason: string | null;
  readonly tries: number;
}

export interface TakenEntries {
  /** Added or changed. */
  readonly articles: number;
  /** Time ran out before all were taken. */
  readonly leftOver: boolean;
}

/** Takes entries in, those first that need no page. */
export async function takeEntries(
  wanted: readonly Wanted[],
  source: WatchedSource,
  feedTitle: string | null,
  parts: TakingParts,
): Promise<TakenEntries> {
  const taking = new Taking(source, feedTitle, parts);
  const [pages, whole] = [wanted.filter(needsPage), wanted.filter((one) => !needsPage(one))];
  // What the feed has whole must not wait for pages.
  for (const chunk of chunksOf(whole, OWN_WORDS_CHUNK)) await taking.chunk(chunk);
  const started = parts.now();
  for (const chunk of chunksOf(pages, CHUNK)) {
    if (parts.now() - started > MAX_PAGES_MS) return { articles: taking.articles, leftOver: true };
    await taking.chunk(chunk);
  }
  return { articles: taking.articles, leftOver: false };
}

class Taking {
  articles = 0;
  readonly #source: WatchedSource;
  readonly #feedTitle: string | null;
  readonly #parts: TakingParts;
  readonly #names: PublisherNames;

  constructor(source: WatchedSource, feedTitle: string | null, parts: TakingParts) {
    this.#source = source;
    this.#feedTitle = feedTitle;
    this.#parts = parts;
    this.#names = new PublisherNames(parts.archive);
  }

  async chunk(wanted: readonly Wanted[]): Promise<void> {
    const { signal, store } = this.#parts;
    if (signal.aborted) return;
    const made: Made[] = [];
    const making = inParallel(wanted, PAGES_AT_ONCE, async (one) => this.#dressed(await this.#make(one)));
    const rejected = await this.#take(making, made);
    // A page whose text turned out to be no article must not cost the words that the feed has.
    const again = made
      .filter(
        ({ article, wanted: { entry } }) =>
          isRejected(article, rejected) && article?.kind === "page" && hasWords(entry),
      )
      .map(({ wanted: one, article }) =>
        this.#ownWords(
          one,
          `its page could not be used: ${reasonOf(article, rejected)}`,
          (one.known?.tries ?? 0) + 1,
        ),
      );
    const takenAgain: Made[] = [];
    const retaking = inParallel(again, 1, (one) => this.#dressed(one));
    const rejectedAgain = again.length === 0 ? rejected : await this.#take(retaking, takenAgain);
    const outcomes = made.map((one) => {
      const second = takenAgain.find((other) => other.wanted === one.wanted);
      return second ? this.#seen(second, rejectedAgain) : this.#seen(one, rejected);
    });
    await this.#dropWords(wanted, outcomes);
    await store.saveEntries(outcomes);
  }

  /** What a feed said of another site's article is of no use once its page was read. */
  async #dropWords(wanted: readonly Wanted[], outcomes: readonly SeenEntry[]): Promise<void> {
    const taken = new Set(outcomes.flatMap(({ state, url }) => (state === "taken" ? [url] : [])));
    const words = wanted.flatMap(({ known, url, isForeign }) =>
      isForeign && known?.state === "teaser" && known.key !== null && taken.has(url) ? [known.key] : [],
    );
    if (words.length > 0) await this.#parts.archive.remove(words);
  }

  /** Hands articles over as they come; returns why some were not stored, by their names. */
  async #take(making: AsyncIterable<Made>, made: Made[]): Promise<ReadonlyMap<string, string>> {
    async function* items(): AsyncGenerator<IngestItem> {
      for await (const one of making) {
        made.push(one);
        if (one.article) yield { kind: "article", article: one.article };
      }
    }
    const summary = await handOver(items(), this.#parts.take, this.#parts.signal);
    const changed = summary.added + summary.updated;
    this.articles += changed;
    if (changed > 0) this.#parts.onTaken();
    return new Map(summary.rejected.map(({ file, reason }) => [file, reason]));
  }

  async #make(wanted: Wanted): Promise<Made> {
    if (!needsPage(wanted)) return this.#ownWords(wanted, null, 0);
    const { fetcher, reader, signal } = this.#parts;
    const { url, entry } = wanted;
    const page = await fetcher.fetch(url, { signal });
    const tries = wanted.known?.tries ?? 0;
    if (page.kind !== "content") {
      const { reason, lasting } = failureOf(page);
      return this.#withoutPage(wanted, reason, tries + (lasting ? 2 : 1), lasting);
    }
    const said = wanted.isForeign ? { ...entry, publisher: null } : entry;
    const item = reader.article(page, { url, guid: entry.guid, entry: said });
    if (item.kind === "reject") return this.#withoutPage(wanted, item.reject.reason, tries + 1, false);
    if (item.article.kind === "page") return this.#made(wanted, item.article, "taken", null, 0);
    const less = "its page shows less than the feed does";
    if (wanted.isForeign) return this.#ownWords(wanted, less, tries + 1);
    return this.#made(wanted, item.article, "teaser", less, tries + 1);
  }

  #withoutPage(wanted: Wanted, reason: string, tries: number, lasting: boolean): Made {
    const { known } = wanted;
    if (known?.state === "taken") {
      // The whole article is there, and stays; what changed is looked for again, unless that is of no use.
      const kept = lasting ? wanted : { ...wanted, hash: known.hash };
      return { wanted: kept, article: null, state: "taken", reason: null, tries: 0 };
    }
    if (hasWords(wanted.entry)) return this.#ownWords(wanted, reason, tries);
    // What was taken in from the feed's words stays, when the feed has forgotten them meanwhile.
    if (known?.state === "teaser") return this.#made(wanted, null, "teaser", reason, tries);
    return this.#made(wanted, null, tries < MAX_TRIES ? "waiting" : "rejected", reason, tries);
  }

  /** `trouble`: why they are only a part of the article; null where they are the whole. */
  #ownWords(wanted: Wanted, trouble: string | null, tries: number): Made {
    const { entry, url, isForeign } = wanted;
    // Words about another site's article are the feed's own, and are filed under the feed.
    const filed = isForeign
      ? { ...entry, url: null, guid: entry.guid ?? url, publisher: null }
      : { ...entry, url: isWebAddress(url) ? url : null };
    const item = this.#parts.reader.entryArticle(filed, this.#source.address);
    if (item.kind === "reject") return this.#made(wanted, null, "rejected", item.reject.reason, tries);
    // An entry that goes by its guid has its address all the same.
    const article = { ...item.article, url: isForeign ? null : (item.article.url ?? entry.url) };
    return this.#made(wanted, article, trouble === null ? "taken" : "teaser", trouble, tries);
  }

  #made(
    wanted: Wanted,
    article: RawArticle | null,
    state: SeenEntry["state"],
    reason: string | null,
    tries: number,
  ): Made {
    return { wanted, article, state, reason, tries };
  }

  async #dressed(made: Made): Promise<Made> {
    const { article } = made;
    if (article === null) return made;
    return { ...made, article: await this.#names.dress(article, this.#source, this.#feedTitle) };
  }

  #seen({ wanted, article, state, reason, tries }: Made, rejected: ReadonlyMap<string, string>): SeenEntry {
    const { url, entry, hash, known } = wanted;
    const now = this.#parts.now();
    const base = { source: this.#source.id, url, guid: entry.guid, hash };
    const times = { firstSeenAt: known?.firstSeenAt ?? now, lastSeenAt: now };
    if (isRejected(article, rejected))
      return { ...base, ...times, state: "rejected", reason: reasonOf(article, rejected), key: null, tries };
    const isThere = state === "taken" || state === "teaser";
    const key = article?.key ?? (isThere ? (known?.key ?? null) : null);
    return { ...base, ...times, state, reason, key, tries };
  }
}

function failureOf(page: Exclude<Fetched, { kind: "content" }>): { reason: string; lasting: boolean } {
  if (page.kind === "unchanged")
    return { reason: "the server answered that it has not changed", lasting: false };
  return { reason: page.reason, lasting: page.kind === "gone" || page.lasting };
}

function reasonOf(article: RawArticle | null, rejected: ReadonlyMap<string, string>): string {
  return (article && rejected.get(article.file ?? article.externalId)) ?? "it was not taken in";
}

function isRejected(article: RawArticle | null, rejected: ReadonlyMap<string, string>): boolean {
  return article !== null && rejected.has(article.file ?? article.externalId);
}

function chunksOf<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}
