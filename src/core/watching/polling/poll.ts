/** One poll of one source: looked at, its articles taken in, and what is known of it now set down. */
import { UserError } from "../../errors.ts";
import type { ArticleReader, ArticleWriter, Clock, Logger } from "../../ports.ts";
import { foreignTo, siteOf } from "../sites.ts";
import type { SeenEntry, WatchedSource } from "../watched-source.ts";
import type { FolderReader, SourceReader, WatchedSourceStore, WebFetcher } from "../watching-ports.ts";
import { bareEntry, isRetryDue, needsPage, type Wanted } from "./entry.ts";
import type { Take } from "./hand-over.ts";
import { type Looked, lookAt } from "./look.ts";
import { pollFolder } from "./poll-folder.ts";
import { takePage } from "./poll-page.ts";
import { catchUpAt, feedWish, type LeftOver, nextTryAt } from "./schedule.ts";
import { sortEntries } from "./sort-entries.ts";
import { takeEntries } from "./take-entries.ts";
import { type TellChannel, tellTrouble } from "./tell-trouble.ts";

/** Entries whose pages failed earlier that one poll tries again. */
const MAX_RETRIES = 20;

export interface PollParts {
  readonly store: WatchedSourceStore;
  readonly fetcher: Pick<WebFetcher, "fetch">;
  readonly reader: SourceReader;
  readonly folders: FolderReader;
  readonly archive: Pick<ArticleWriter, "find" | "remove"> & Pick<ArticleReader, "latest">;
  /** Stores articles as they come. Several calls run side by side, and each waits for the web between two articles. */
  readonly take: Take;
  /** There are new articles. */
  readonly onTaken: () => void;
  /** Left out where no channels are reached. */
  readonly tellChannel?: TellChannel;
  readonly clock: Clock;
  readonly log: Logger;
  /** 0…1. */
  readonly random: () => number;
}

/** How a poll went, and what it found out about the source. */
type Outcome =
  | {
      readonly kind: "went";
      readonly articles: number;
      readonly left: LeftOver;
      readonly found: Partial<
        Pick<
          WatchedSource,
          "address" | "name" | "etag" | "lastModified" | "feedSeconds" | "skipHours" | "skipDays"
        >
      >;
    }
  | { readonly kind: "failed"; readonly reason: string; readonly retryAfterSeconds: number | null }
  | { readonly kind: "gone"; readonly reason: string };

const NOTHING_LEFT: LeftOver = { words: false, pages: false, askedOfHost: 0 };

/**
 * Polls a source that this process has claimed, and gives the claim up. False where `signal` cut it: it counts as none, and
 * the claim stands. Rejects only when the store does.
 */
export async function poll(source: WatchedSource, parts: PollParts, signal: AbortSignal): Promise<boolean> {
  const startedAt = parts.clock().getTime();
  const outcome = await outcomeOf(source, parts, signal);
  if (signal.aborted) return false;
  const now = parts.clock().getTime();
  const after = afterPoll(source, outcome, { startedAt, now }, parts.random);
  await parts.store.polled(source.id, after);
  const pause = await pauseReason(source, after, outcome, parts);
  if (pause !== null) await parts.store.setPause(source.id, { by: "bot", reason: pause }, now);
  const paused = pause === null ? after : { ...after, pause: { by: "bot" as const, reason: pause } };
  await tellTrouble(source, paused, now, parts);
  return true;
}

async function outcomeOf(source: WatchedSource, parts: PollParts, signal: AbortSignal): Promise<Outcome> {
  try {
    if (source.kind !== "folder") return await pollWeb(source, parts, signal);
    const now = () => parts.clock().getTime();
    return went(await pollFolder(source, { ...parts, now, signal }), {});
  } catch (error) {
    if (!signal.aborted) parts.log.warn({ err: error, source: source.id }, "a source could not be polled");
    const reason =
      error instanceof UserError ? error.message : "something went wrong in the bot; its log says what";
    return { kind: "failed", reason, retryAfterSeconds: null };
  }
}

async function pollWeb(source: WatchedSource, parts: PollParts, signal: AbortSignal): Promise<Outcome> {
  const now = () => parts.clock().getTime();
  const due = (await parts.store.retryable(source.id, MAX_RETRIES)).filter((seen) => isRetryDue(seen, now()));
  const looked = await lookAt(source, due.length > 0, { ...parts, signal });
  switch (looked.kind) {
    case "gone":
    case "failed":
      return looked;
    case "unchanged":
      return went(0, { address: looked.address });
    case "page": {
      const taken = await takePage(source, looked.content, { ...parts, now, signal });
      if ("failure" in taken) return { kind: "failed", reason: taken.failure, retryAfterSeconds: null };
      return went(taken.articles, foundOf(looked, false));
    }
    case "feed":
      return takeFeed(source, looked, due, { ...parts, now, signal });
  }
}

async function takeFeed(
  source: WatchedSource,
  looked: Extract<Looked, { kind: "feed" }>,
  due: readonly SeenEntry[],
  parts: PollParts & { readonly now: () => number; readonly signal: AbortSignal },
): Promise<Outcome> {
  const { feed } = looked;
  const sorted = await sortEntries(source, feed.entries, { ...parts, now: parts.now() });
  const there = new Set(sorted.wanted.map(({ url }) => url));
  const forgotten: Wanted[] = due
    .filter(({ url }) => !there.has(url))
    .map((known) => forgottenEntry(known, source));
  const wanted = [...sorted.wanted, ...forgotten];
  const taken = await takeEntries(wanted, source, feed.title, parts);
  for (const reason of feed.rejected.slice(0, 3))
    parts.log.info({ source: source.id, reason }, "an entry of a feed is broken");
  const leftOver = sorted.leftOver || looked.leftOver || taken.leftOver;
  const left = {
    words: sorted.more.words,
    pages: sorted.more.pages || taken.leftOver,
    askedOfHost: mostOfHost(wanted.filter(needsPage)),
  };
  return went(taken.articles, foundOf(looked, leftOver), left);
}

function went(
  articles: number,
  found: Extract<Outcome, { kind: "went" }>["found"],
  left: LeftOver = NOTHING_LEFT,
): Outcome {
  return { kind: "went", articles, left, found };
}

/** An entry that its feed has forgotten, and whose page is tried again. */
function forgottenEntry(known: SeenEntry, source: WatchedSource): Wanted {
  const { url, guid, hash } = known;
  return { entry: bareEntry(url, guid), url, hash, known, isForeign: foreignTo(source)(url) };
}

function mostOfHost(pages: readonly Wanted[]): number {
  const counts = new Map<string | null, number>();
  for (const { url } of pages) counts.set(siteOf(url), (counts.get(siteOf(url)) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** Of a feed that was not taken in to its end, the next poll must not be told that it has not changed. */
function foundOf(
  looked: Extract<Looked, { kind: "feed" | "page" }>,
  leftOver: boolean,
): Extract<Outcome, { kind: "went" }>["found"] {
  const { address, content } = looked;
  const { etag, lastModified, maxAgeSeconds } = content;
  const validators = leftOver ? { etag: null, lastModified: null } : { etag, lastModified };
  if (looked.kind === "page") return { address, ...validators, feedSeconds: feedWish(null, maxAgeSeconds) };
  const { feedSeconds, skipHours, skipDays, title } = looked.feed;
  const wishes = { feedSeconds: feedWish(feedSeconds, maxAgeSeconds), skipHours, skipDays };
  return { address, ...validators, ...wishes, ...(title === null ? {} : { name: title }) };
}

function afterPoll(
  source: WatchedSource,
  outcome: Outcome,
  times: { readonly startedAt: number; readonly now: number },
  random: () => number,
): WatchedSource {
  const { now } = times;
  const tried = { ...source, lastTriedAt: now, polls: source.polls + 1 };
  if (outcome.kind !== "went") {
    const failed = { ...tried, failures: source.failures + 1, failure: outcome.reason };
    const retryAfterSeconds = outcome.kind === "failed" ? outcome.retryAfterSeconds : null;
    return { ...failed, nextAt: nextTryAt(failed, now, { random, retryAfterSeconds }) };
  }
  const { articles, found, left } = outcome;
  const done = {
    ...tried,
    ...found,
    name: source.name ?? found.name ?? null,
    failures: 0,
    failure: null,
    lastSuccessAt: now,
    unchangedPolls: source.unchangedPolls + (articles === 0 ? 1 : 0),
  };
  return { ...done, nextAt: catchUpAt(done, left, times, random) };
}

/** Why the bot stops polling it: gone for good, or the same as another one. */
async function pauseReason(
  before: WatchedSource,
  after: WatchedSource,
  outcome: Outcome,
  { store }: PollParts,
): Promise<string | null> {
  if (outcome.kind === "gone") return outcome.reason;
  if (after.address === before.address) return null;
  const there = await store.source(after.address, before.guild);
  if (there === null || there.id === before.id) return null;
  return `it moved to ${after.address}, which is watched already (${there.id})`;
}
