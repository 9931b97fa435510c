/** The robots.txt of hosts, fetched when they are needed and remembered for a day. */
import type { Clock, Logger } from "../core/ports.ts";
import { hostOf } from "./check-address.ts";
import type { Answer } from "./exchange.ts";
import type { WebLimits } from "./limits.ts";
import { ALLOW_ALL, type RobotsRules, readRobots } from "./robots-rules.ts";
import { WebTrouble } from "./trouble.ts";
import { statusWords } from "./wording.ts";

export interface Robots {
  /**
   * The rules for the origin of an address.
   * @throws WebTrouble while they cannot be read: until then nothing of the origin may be fetched.
   */
  rulesFor(url: URL): Promise<RobotsRules>;
}

export interface RobotsOptions {
  /** Fetches an address with its redirects, and at most the first bytes of it; rejects with WebTrouble. */
  readonly load: (url: URL) => Promise<Answer>;
  /** Product token of the user agent. */
  readonly product: string;
  readonly clock: Clock;
  readonly log: Logger;
  readonly limits: WebLimits;
}

interface Known {
  /** The last that were read, which count on while the file cannot be read; null for none. */
  readonly rules: RobotsRules | null;
  readonly trouble: WebTrouble | null;
  readonly until: number;
}

export function createRobots(options: RobotsOptions): Robots {
  const { limits } = options;
  const known = new Map<string, Known>();
  const loading = new Map<string, Promise<Known>>();

  const refresh = (url: URL): Promise<Known> => {
    const { origin } = url;
    const started = loading.get(origin) ?? look(url, options, known.get(origin)?.rules ?? null);
    if (loading.has(origin)) return started;
    const kept = started
      .then((found) => {
        known.delete(origin);
        known.set(origin, found);
        const [oldest] = known.keys();
        if (known.size > limits.robotsHosts && oldest !== undefined) known.delete(oldest);
        return found;
      })
      .finally(() => loading.delete(origin));
    loading.set(origin, kept);
    return kept;
  };

  return {
    async rulesFor(url) {
      const now = options.clock().getTime();
      const before = known.get(url.origin);
      const { rules, trouble, until } = before && now < before.until ? before : await refresh(url);
      if (rules !== null) return rules;
      const seconds = Math.max(1, Math.ceil((until - options.clock().getTime()) / 1000));
      throw new WebTrouble(trouble?.message ?? "robots.txt cannot be read", false, seconds);
    },
  };
}

async function look(url: URL, options: RobotsOptions, before: RobotsRules | null): Promise<Known> {
  const { clock, limits, log } = options;
  const host = hostOf(url);
  const found = await answerOf(url, options, before);
  const now = clock().getTime();
  if (found === null) return { rules: before ?? ALLOW_ALL, trouble: null, until: now + limits.robotsRetryMs };
  const { status, body } = found;
  if (status === 200 || status === 203) {
    const rules = readRobots(url.origin, new TextDecoder().decode(body), options.product);
    return { rules, trouble: null, until: now + limits.robotsMaxAgeMs };
  }
  // 429 is a 4xx, yet says that the host has too much to do, not that there is no file.
  if (status < 500 && status !== 429)
    return { rules: ALLOW_ALL, trouble: null, until: now + limits.robotsMaxAgeMs };
  log.info({ host, status }, "robots.txt cannot be read; the host is left alone until it can");
  const reason = `robots.txt of ${host} cannot be read (${statusWords(status)}), and without it nothing of ${host} is fetched`;
  return { rules: before, trouble: new WebTrouble(reason, false), until: now + limits.robotsRetryMs };
}

/**
 * Null where the network fails and older rules count on; without such rules the trouble is thrown and not remembered,
 * since the page would fail in the same way. Without rules null also stands for what fails for good (too many
 * redirects, a certificate), which is as no file for now: the page itself then says what is wrong.
 */
async function answerOf(
  url: URL,
  { load }: RobotsOptions,
  before: RobotsRules | null,
): Promise<Pick<Answer, "status" | "body"> | null> {
  try {
    return await load(new URL("/robots.txt", url));
  } catch (error) {
    if (!(error instanceof WebTrouble)) throw error;
    if (before === null && !error.lasting) throw error;
    return null;
  }
}
