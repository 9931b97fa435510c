/** What a request may cost, and how long hosts are left in peace. */

export interface WebLimits {
  /** Of an answer, as it comes over the wire and after decompression. */
  readonly maxBytes: number;
  readonly maxHeaderBytes: number;
  readonly maxRedirects: number;
  /** All of a request with its redirects, its waiting for a turn not counted. */
  readonly totalMs: number;
  /** From looking up the name to the end of the headers, for each redirect anew. */
  readonly headersMs: number;
  /** Between the end of a request and the beginning of the next to the same host. */
  readonly gapMs: number;
  /** The longest `Crawl-delay` that is kept. */
  readonly maxCrawlDelayMs: number;
  /** Hosts that are asked at the same time. */
  readonly parallelHosts: number;
  /** The longest `Retry-After` that is kept. */
  readonly maxRestMs: number;
  readonly robotsMaxBytes: number;
  readonly robotsMaxAgeMs: number;
  /** Until a robots.txt that could not be read is tried again. */
  readonly robotsRetryMs: number;
  /** Hosts whose robots.txt is remembered. */
  readonly robotsHosts: number;
}

const MIB = 1024 * 1024;
const DAY_MS = 86_400_000;

export const WEB_LIMITS: WebLimits = {
  maxBytes: 8 * MIB,
  maxHeaderBytes: 64 * 1024,
  maxRedirects: 5,
  totalMs: 20_000,
  headersMs: 10_000,
  gapMs: 500,
  maxCrawlDelayMs: 10_000,
  parallelHosts: 8,
  maxRestMs: DAY_MS,
  robotsMaxBytes: 500 * 1024,
  robotsMaxAgeMs: DAY_MS,
  robotsRetryMs: 5 * 60_000,
  robotsHosts: 500,
};
