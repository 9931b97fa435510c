/** The way of redirects from an address to its answer. */
import { checkAddress } from "./check-address.ts";
import type { Answer } from "./exchange.ts";
import { headerOf } from "./headers.ts";
import { WebTrouble } from "./trouble.ts";
import { statusWords } from "./wording.ts";

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const PERMANENT: ReadonlySet<number> = new Set([301, 308]);

export interface Trail {
  /** Where it leads by now. */
  readonly url: URL;
  /** Every address on the way. */
  readonly passed: ReadonlySet<string>;
  /** Whether every redirect so far was permanent, and none gave up https. */
  readonly isPermanent: boolean;
}

export function trailFrom(url: URL): Trail {
  return { url, passed: new Set([url.href]), isPermanent: true };
}

/** The address to ask from now on; null where it stays as it is. */
export function movedTo(trail: Trail): string | null {
  return trail.isPermanent && trail.passed.size > 1 ? trail.url.href : null;
}

/**
 * Goes on where an answer redirects to; null where it does not redirect.
 * @throws WebTrouble for circles, too many redirects, and addresses that may not be asked.
 */
export function follow(trail: Trail, answer: Answer, maxRedirects: number): Trail | null {
  if (!REDIRECTS.has(answer.status)) return null;
  const location = headerOf(answer.headers, "location");
  if (location === null)
    throw new WebTrouble(`${statusWords(answer.status)} without saying where it moved`, false);
  const url = checkAddress(location, trail.url);
  if (trail.passed.has(url.href)) throw new WebTrouble("the redirects go in a circle", true);
  if (trail.passed.size > maxRedirects)
    throw new WebTrouble(`there are more than ${maxRedirects} redirects`, true);
  const givesUpHttps = trail.url.protocol === "https:" && url.protocol === "http:";
  return {
    url,
    passed: new Set([...trail.passed, url.href]),
    isPermanent: trail.isPermanent && PERMANENT.has(answer.status) && !givesUpHttps,
  };
}
