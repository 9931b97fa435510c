/** A page that is watched for itself: one article, taken in again when it changed. */

import type { SeenEntry, WatchedSource } from "../watched-source.ts";
import type { Fetched, WatchedSourceStore } from "../watching-ports.ts";
import { sha256 } from "./entry.ts";
import { handOver } from "./hand-over.ts";
import { PublisherNames } from "./publisher-names.ts";
import type { TakingParts } from "./take-entries.ts";

type PageParts = Pick<TakingParts, "archive" | "reader" | "take" | "onTaken" | "now" | "signal"> & {
  readonly store: Pick<WatchedSourceStore, "entries" | "saveEntries">;
};

export type PageOutcome = { readonly articles: number } | { readonly failure: string };

/** Files the page under the address that it was added with, so that it stays one article when it moves. */
export async function takePage(
  source: WatchedSource,
  content: Extract<Fetched, { kind: "content" }>,
  parts: PageParts,
): Promise<PageOutcome> {
  const url = parts.reader.canonical(source.addedAs) ?? source.addedAs;
  const item = parts.reader.article(content, { url, guid: null, entry: null });
  if (item.kind === "reject") return { failure: item.reject.reason };
  const article = await new PublisherNames(parts.archive).dress(item.article, source, source.name);
  const hash = sha256(JSON.stringify([article.title, article.text, article.source, article.language]));
  const known = (await parts.store.entries(source.id, [url])).get(url);
  if (known?.hash === hash && known.state === "taken") return { articles: 0 };
  const summary = await handOver(one({ kind: "article", article }), parts.take, parts.signal);
  const articles = summary.added + summary.updated;
  if (articles > 0) parts.onTaken();
  const reason = summary.rejected[0]?.reason ?? null;
  const now = parts.now();
  const seen: SeenEntry = {
    source: source.id,
    url,
    guid: null,
    state: reason === null ? "taken" : "rejected",
    reason,
    key: reason === null ? article.key : null,
    hash,
    tries: 0,
    firstSeenAt: known?.firstSeenAt ?? now,
    lastSeenAt: now,
  };
  await parts.store.saveEntries([seen]);
  return reason === null ? { articles } : { failure: reason };
}

async function* one<T>(item: T): AsyncGenerator<T> {
  yield item;
}
