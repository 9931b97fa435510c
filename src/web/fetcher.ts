/** Fetches from the web, safely (public addresses, limits) and politely (robots.txt, one request at a time to a host). */
import type { Clock, Logger } from "../core/ports.ts";
import type { Fetched, WebFetcher } from "../core/watching/watching-ports.ts";
import { type AllowedHosts, readAllowedHosts } from "./allowed-hosts.ts";
import { checkAddress, hostOf } from "./check-address.ts";
import { joinedSignal, orAborted } from "./deadline.ts";
import { ACCEPTED_CODINGS } from "./decode-body.ts";
import { type Answer, type Exchange, exchanger } from "./exchange.ts";
import { validatorOf } from "./headers.ts";
import { createHostTurns, type HostTurns } from "./host-turns.ts";
import { WEB_LIMITS, type WebLimits } from "./limits.ts";
import { checkHost, type Lookup, resolver, systemLookup } from "./resolve.ts";
import { asksForRest, failedBy, resultOf } from "./result.ts";
import { createRobots, type Robots } from "./robots.ts";
import { follow, type Trail, trailFrom } from "./trail.ts";
import { WebTrouble } from "./trouble.ts";
import { troubleOf } from "./wording.ts";

export interface WebFetcherOptions {
  /** Such as `coverage-bot/0.1 (+https://…)`; what stands before the slash is looked for in robots.txt. */
  readonly userAgent: string;
  /** Names, addresses and networks that may be private, each with or without a port. */
  readonly allowPrivateHosts: readonly string[];
  readonly clock: Clock;
  readonly log: Logger;
  readonly limits?: Partial<WebLimits>;
  /** For tests; the system's own otherwise. */
  readonly lookup?: Lookup;
}

type FetchOptions = NonNullable<Parameters<WebFetcher["fetch"]>[1]>;

/** What the requests of one fetcher share. */
interface Shared {
  readonly exchange: Exchange;
  readonly turns: HostTurns;
  readonly limits: WebLimits;
  readonly clock: Clock;
  readonly log: Logger;
}

/** One request with its redirects. */
interface Errand {
  readonly headers: Readonly<Record<string, string>>;
  readonly maxBytes: number;
  readonly cut: boolean;
  readonly signal: AbortSignal;
  /** Null where robots.txt is not asked: for robots.txt itself. */
  readonly robots: Robots | null;
}

const ACCEPT =
  "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.9, */*;q=0.8";

/**
 * Opens a fetcher; nothing is fetched before it is asked. Proxies of the environment are not used.
 * @throws UserError (`configuration`) for an entry of `allowPrivateHosts` that cannot be read.
 */
export function openWebFetcher(options: WebFetcherOptions): WebFetcher {
  const limits: WebLimits = { ...WEB_LIMITS, ...options.limits };
  const { userAgent, clock, log } = options;
  const allowed = readAllowedHosts(options.allowPrivateHosts);
  const resolve = resolver(allowed, options.lookup ?? systemLookup);
  const shared: Shared = {
    exchange: exchanger(resolve, limits),
    turns: createHostTurns(limits.parallelHosts, () => performance.now()),
    limits,
    clock,
    log,
  };
  const closing = new AbortController();
  const product = userAgent.split(/[/\s]/, 1)[0] ?? "";
  const named = { "user-agent": userAgent, "accept-encoding": ACCEPTED_CODINGS };
  const robotsErrand: Errand = {
    headers: { ...named, accept: "text/plain, */*;q=0.8" },
    maxBytes: limits.robotsMaxBytes,
    cut: true,
    signal: closing.signal,
    robots: null,
  };
  const load = async (url: URL) => (await run(url, robotsErrand, shared)).answer;
  const robots = createRobots({ load, product, clock, log, limits });
  const underWay = new Set<Promise<unknown>>();
  const fetchOne = async (address: string, given: FetchOptions): Promise<Fetched> => {
    const joined = joinedSignal([given.signal, closing.signal]);
    const conditions = conditionsOf(given);
    const headers = { ...named, accept: ACCEPT, ...conditions };
    const maxBytes = given.maxBytes ?? limits.maxBytes;
    try {
      const errand = { headers, maxBytes, cut: false, signal: joined.signal, robots };
      const { answer, trail } = await run(checkAddress(address), errand, shared);
      return resultOf(answer, trail, Object.keys(conditions).length > 0, clock().getTime());
    } catch (error) {
      given.signal?.throwIfAborted();
      if (!(error instanceof WebTrouble))
        log.error({ err: error }, "a request failed for a reason of our own");
      return failedBy(troubleOf(error, "the server"));
    } finally {
      joined.end();
    }
  };
  return {
    async fetch(address, given = {}) {
      given.signal?.throwIfAborted();
      const work = fetchOne(address, given);
      const settled: Promise<unknown> = work.catch(() => undefined).then(() => underWay.delete(settled));
      underWay.add(settled);
      return work;
    },
    refusal: (address) => refusalOf(address, allowed),
    async close() {
      closing.abort(new WebTrouble("the bot is stopping", false));
      await Promise.all(underWay);
    },
  };
}

/** Why an address is not asked, as far as it tells itself; null where it may be. */
function refusalOf(address: string, allowed: AllowedHosts): string | null {
  try {
    checkHost(checkAddress(address), allowed);
    return null;
  } catch (error) {
    if (error instanceof WebTrouble) return error.message;
    throw error;
  }
}

function conditionsOf({ etag, lastModified }: FetchOptions): Readonly<Record<string, string>> {
  const ifNoneMatch = validatorOf(etag);
  const ifModifiedSince = validatorOf(lastModified);
  return {
    ...(ifNoneMatch === null ? {} : { "if-none-match": ifNoneMatch }),
    ...(ifModifiedSince === null ? {} : { "if-modified-since": ifModifiedSince }),
  };
}

/** Follows redirects to an answer. Each host on the way is asked for its rules and waited for; time is kept over all. */
async function run(
  start: URL,
  errand: Errand,
  shared: Shared,
): Promise<{ readonly answer: Answer; readonly trail: Trail }> {
  let leftMs = shared.limits.totalMs;
  for (let trail = trailFrom(start); ; ) {
    const { url } = trail;
    const gapMs = await gapFor(url, errand, shared.limits);
    const { answer, tookMs } = await takeTurn(url, gapMs, leftMs, errand, shared);
    const next = follow(trail, answer, shared.limits.maxRedirects);
    if (next === null) return { answer, trail };
    leftMs = Math.max(1, leftMs - tookMs);
    trail = next;
  }
}

/** Milliseconds of pause that a host wants; throws where its robots.txt forbids the address. */
async function gapFor(url: URL, { robots, signal }: Errand, limits: WebLimits): Promise<number> {
  if (robots === null) return limits.gapMs;
  const rules = await orAborted(robots.rulesFor(url), signal);
  if (!rules.allows(url))
    throw new WebTrouble(`robots.txt of ${hostOf(url)} does not allow this address`, true);
  return Math.max(limits.gapMs, Math.min(rules.crawlDelayMs, limits.maxCrawlDelayMs));
}

async function takeTurn(
  url: URL,
  gapMs: number,
  totalMs: number,
  { headers, maxBytes, cut, signal }: Errand,
  { exchange, turns, limits, clock, log }: Shared,
): Promise<{ readonly answer: Answer; readonly tookMs: number }> {
  const host = hostOf(url);
  const end = await turns.take(host, gapMs, signal);
  const began = performance.now();
  try {
    const answer = await exchange(url, { headers, maxBytes, cut, totalMs, signal });
    const restMs = asksForRest(answer, clock().getTime());
    if (restMs !== null) {
      turns.rest(host, Math.min(restMs, limits.maxRestMs));
      log.info({ host, seconds: Math.ceil(restMs / 1000) }, "host asks to be left alone");
    }
    return { answer, tookMs: performance.now() - began };
  } catch (error) {
    signal.throwIfAborted();
    throw troubleOf(error, host);
  } finally {
    end();
  }
}
