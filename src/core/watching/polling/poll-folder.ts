/** A look into a watched folder: changed files are taken in, and what became of each file is noted. */
import { UserError } from "../../errors.ts";
import type { IngestItem, IngestSummary } from "../../ingest.ts";
import type { SeenEntry, WatchedSource } from "../watched-source.ts";
import type { FolderReader, WatchedSourceStore } from "../watching-ports.ts";
import { handOver, type Take } from "./hand-over.ts";
import { dressed } from "./publisher-names.ts";

/** Files noted together: a look that is cut does these again. */
const FILES_AT_ONCE = 200;

export interface FolderParts {
  readonly store: Pick<WatchedSourceStore, "hashes" | "saveEntries">;
  readonly folders: FolderReader;
  readonly take: Take;
  onTaken(): void;
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** How a reader of folders calls the folder itself, where it cannot be looked into. */
const ROOT = ".";

interface LookedFile {
  readonly hash: string;
  /** Of the first article in it. */
  key: string | null;
  items: number;
}

type Changed = { readonly item: IngestItem; readonly file: string; readonly hash: string };

/** Returns how many articles were added or changed. Throws what the folder throws when it cannot be read. */
export async function pollFolder(source: WatchedSource, parts: FolderParts): Promise<number> {
  const known = await parts.store.hashes(source.id);
  const changes = parts.folders.changed(source.address, known, parts.signal)[Symbol.asyncIterator]();
  let articles = 0;
  try {
    for (let next = await changes.next(); !next.done; ) {
      const batch = new Batch(source);
      const first = next.value;
      let after: IteratorResult<Changed> = next;
      const items = batch.items(first, changes, (result) => {
        after = result;
      });
      const summary = await handOver(items, parts.take, parts.signal);
      next = after;
      articles += summary.added + summary.updated;
      if (summary.added + summary.updated > 0) parts.onTaken();
      await parts.store.saveEntries(batch.seen(summary, parts.now()));
      if (parts.signal.aborted) break;
    }
  } finally {
    await changes.return?.();
  }
  return articles;
}

function unreadable({ address }: WatchedSource, reason: string): UserError {
  return new UserError("invalid_request", `the folder ${address} cannot be read: ${reason}`);
}

/** Some files, each whole. */
class Batch {
  readonly #source: WatchedSource;
  readonly #files = new Map<string, LookedFile>();

  constructor(source: WatchedSource) {
    this.#source = source;
  }

  /** The articles of a number of files; `onEnd` gets what comes after them. */
  async *items(
    first: Changed,
    changes: AsyncIterator<Changed>,
    onEnd: (next: IteratorResult<Changed>) => void,
  ): AsyncGenerator<IngestItem> {
    let next: IteratorResult<Changed> = { done: false, value: first };
    while (!next.done) {
      const { item, file, hash } = next.value;
      if (file === ROOT && item.kind === "reject") throw unreadable(this.#source, item.reject.reason);
      if (!this.#files.has(file) && this.#files.size >= FILES_AT_ONCE) break;
      const looked = this.#files.get(file) ?? { hash, key: null, items: 0 };
      this.#files.set(file, looked);
      looked.items += 1;
      if (item.kind === "article") looked.key ??= item.article.key;
      yield item.kind === "reject" ? item : { kind: "article", article: dressed(item.article, this.#source) };
      next = await changes.next();
    }
    onEnd(next);
  }

  /** A file is taken when any of its articles is. */
  seen({ rejected }: IngestSummary, now: number): SeenEntry[] {
    const source = this.#source.id;
    const rest = { source, guid: null, tries: 0, firstSeenAt: now, lastSeenAt: now };
    const reasons = new Map<string, { readonly first: string; count: number }>();
    for (const { file, reason } of rejected) {
      const known = reasons.get(file);
      if (known) known.count += 1;
      else reasons.set(file, { first: reason, count: 1 });
    }
    return [...this.#files].map(([file, { hash, key, items }]) => {
      const rejects = reasons.get(file);
      const isTaken = rejects === undefined || rejects.count < items;
      return isTaken
        ? { ...rest, url: file, hash, state: "taken", reason: null, key }
        : { ...rest, url: file, hash, state: "rejected", reason: rejects.first, key: null };
    });
  }
}
