/** Rate limits by route and major parameter, as far as a test switches them on: headers, and 429 beyond. */
import { createHash } from "node:crypto";
import type { Call, Route } from "./routing.ts";

export interface Spent {
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds to wait when the bucket was empty. */
  readonly retryAfter: number | null;
  /** The limit over all routes is reached. */
  readonly global?: boolean;
}

export interface RateLimits {
  spend(route: Route, params: Call["params"]): Spent;
}

export const NO_LIMITS: RateLimits = { spend: () => ({ headers: {}, retryAfter: null }) };

/** Observed, not documented: five sends in two seconds on a channel or an interaction's webhook. */
const BUCKET = { size: 5, seconds: 2 } as const;

/** Over all routes but those of interactions, in any second. */
const GLOBAL_PER_SECOND = 50;

export function openRateLimits(now: () => number = Date.now): RateLimits {
  const buckets = new Map<string, number[]>();
  let all: number[] = [];
  return {
    spend({ method, path, open }, params) {
      all = all.filter((at) => at > now() - 1_000);
      if (!open && all.length >= GLOBAL_PER_SECOND)
        return { headers: {}, retryAfter: ((all[0] ?? now()) + 1_000 - now()) / 1_000, global: true };
      if (!open) all.push(now());
      const key = `${method} ${path} ${params.channel ?? params.guild ?? params.token ?? ""}`;
      const since = now() - BUCKET.seconds * 1_000;
      const recent = (buckets.get(key) ?? []).filter((at) => at > since);
      const full = recent.length >= BUCKET.size;
      if (!full) recent.push(now());
      buckets.set(key, recent);
      const resetAfter = ((recent[0] ?? now()) - since) / 1_000;
      return {
        retryAfter: full ? resetAfter : null,
        headers: {
          "X-RateLimit-Limit": String(BUCKET.size),
          "X-RateLimit-Remaining": String(BUCKET.size - recent.length),
          "X-RateLimit-Reset": String(now() / 1_000 + resetAfter),
          "X-RateLimit-Reset-After": resetAfter.toFixed(3),
          "X-RateLimit-Bucket": createHash("sha1").update(`${method} ${path}`).digest("hex").slice(0, 32),
        },
      };
    },
  };
}
