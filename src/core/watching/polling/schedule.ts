/** When a source is polled next: its own interval, what its feed asks for, and the way back from failures. */
import type { PollState, SourceKind, WatchedSource } from "../watched-source.ts";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEB_SECONDS = 15 * MINUTE;
const FOLDER_SECONDS = 5;
/** Whatever a person asks for, a server is not asked more often. */
export const MIN_SECONDS = 10;
/** A feed that wants to be asked once a month is asked once a day. */
const MAX_FEED_SECONDS = DAY;
/** Caches ask for more than news can wait. */
const MAX_CACHE_SECONDS = HOUR;
const MAX_BACK_OFF_SECONDS = DAY;
const MAX_RETRY_AFTER_SECONDS = 7 * DAY;
/** Of an interval, to both sides: sources that were added together drift apart. */
const JITTER = 0.1;
/** A host is asked for a thousand pages an hour while a source is caught up with. */
const PAGE_GAP_MS = 3_600;
const DAYS_AHEAD = 8;

type Wishes = Pick<PollState, "feedSeconds" | "skipHours" | "skipDays">;
export type Paced = Wishes & Pick<WatchedSource, "kind" | "everySeconds">;

/** What a feed and the cache in front of it ask for, together, seconds; null for nothing. */
export function feedWish(feedSeconds: number | null, maxAgeSeconds: number | null): number | null {
  const wishes = [
    ...(feedSeconds === null ? [] : [Math.min(feedSeconds, MAX_FEED_SECONDS)]),
    ...(maxAgeSeconds === null ? [] : [Math.min(maxAgeSeconds, MAX_CACHE_SECONDS)]),
  ].filter((seconds) => seconds > 0);
  return wishes.length === 0 ? null : Math.max(...wishes);
}

/** The next poll after one that went well, ms since 1970. `random` gives 0…1. */
export function nextPollAt(source: Paced, now: number, random: () => number): number {
  const { kind, everySeconds } = source;
  const wait = Math.max(leastSeconds(source), intervalOf(source) * jitter(kind, random));
  const at = now + Math.round(wait * 1000);
  return everySeconds === null ? outsideSkipped(at, source) : at;
}

/** What a poll left for the next ones, as it had more than one takes. */
export interface LeftOver {
  /** Articles in the feed's own words. */
  readonly words: boolean;
  readonly pages: boolean;
  /** Most pages that this poll asked one host for. */
  readonly askedOfHost: number;
}

/**
 * The next poll of a source that went well and had more than one poll takes: at once where the feed has it all itself; at a
 * pace that no host minds where pages are left. Never later than without.
 */
export function catchUpAt(
  source: Paced,
  left: LeftOver,
  times: { readonly startedAt: number; readonly now: number },
  random: () => number,
): number {
  const { startedAt, now } = times;
  const usual = nextPollAt(source, now, random);
  if (!left.words && !left.pages) return usual;
  const rested = now + (left.pages ? MIN_SECONDS : 1) * 1000;
  const polite = left.pages ? startedAt + left.askedOfHost * PAGE_GAP_MS : 0;
  return Math.min(usual, outsideSkipped(Math.max(rested, polite), source));
}

/** The next poll after `failures` failures in a row (at least one): twice as long each time, up to a day. */
export function nextTryAt(
  source: Paced & { readonly failures: number },
  now: number,
  options: { readonly random: () => number; readonly retryAfterSeconds: number | null },
): number {
  const doubled = intervalOf(source) * 2 ** Math.min(source.failures - 1, 30);
  const backOff = Math.min(doubled, MAX_BACK_OFF_SECONDS) * jitter("feed", options.random);
  const wanted = Math.min(options.retryAfterSeconds ?? 0, MAX_RETRY_AFTER_SECONDS);
  return now + Math.round(Math.max(backOff, wanted) * 1000);
}

/** Seconds between two polls, before jitter. */
export function intervalOf({ kind, everySeconds, feedSeconds }: Paced): number {
  if (everySeconds !== null) return Math.max(everySeconds, MIN_SECONDS);
  return Math.max(kind === "folder" ? FOLDER_SECONDS : WEB_SECONDS, feedSeconds ?? 0);
}

/** What jitter must not undercut. */
function leastSeconds({ everySeconds, feedSeconds }: Paced): number {
  return everySeconds === null ? (feedSeconds ?? 0) : MIN_SECONDS;
}

function jitter(kind: SourceKind, random: () => number): number {
  return kind === "folder" ? 1 : 1 + JITTER * (2 * random() - 1);
}

/** The first moment at or after `at` that is in no hour or day that the feed wants to be left alone in. */
function outsideSkipped(at: number, { skipHours, skipDays }: Wishes): number {
  if (skipHours.length === 0 && skipDays.length === 0) return at;
  const hourMs = HOUR * 1000;
  for (let hours = 0; hours < DAYS_AHEAD * 24; hours += 1) {
    const moment = hours === 0 ? at : Math.floor(at / hourMs + hours) * hourMs;
    const date = new Date(moment);
    if (!skipHours.includes(date.getUTCHours()) && !skipDays.includes(date.getUTCDay())) return moment;
  }
  // A feed that wants to be left alone always is mistaken.
  return at;
}
