/** Composes editions; those with the same stretch, scope and reader share the work. */
import type { DigestRequest } from "../services.ts";
import type { DigestLedger } from "./digest-ports.ts";
import type { DigestResult } from "./digest-results.ts";
import type { Subscription } from "./subscription.ts";

/** Compositions that are kept, and for how long: those due together follow each other within the minute. */
const MAX_KEPT = 200;
const KEPT_MS = 90_000;

export type ComposeDigest = (request: DigestRequest) => Promise<DigestResult>;

/** What is new for a subscription in `from < sequence <= to`: updates are of what it was told itself. */
export type ComposeFor = (
  subscription: Subscription,
  stretch: { readonly from: number; readonly to: number },
) => Promise<DigestResult>;

export function compositions(digest: ComposeDigest, ledger: Pick<DigestLedger, "toldStories">): ComposeFor {
  const kept = new Map<string, Promise<DigestResult>>();

  function shared({ topic, languages, sources, locale, max }: Subscription, since: number, upTo: number) {
    const key = JSON.stringify([since, upTo, topic, languages, sources, locale, max]);
    const known = kept.get(key);
    if (known) return known;
    const made = digest({ since, upTo, topic, languages, sources, locale, limit: max });
    kept.set(key, made);
    for (const [oldest] of kept) if (kept.size > MAX_KEPT) kept.delete(oldest);
    made.catch(() => kept.delete(key));
    setTimeout(() => {
      if (kept.get(key) === made) kept.delete(key);
    }, KEPT_MS).unref();
    return made;
  }

  return async (subscription, { from, to }) => {
    const result = await shared(subscription, from, to);
    if (result.stories.length === 0) return result;
    const told = await ledger.toldStories(
      subscription.id,
      result.stories.map(({ story }) => story),
    );
    return { ...result, stories: result.stories.map((one) => ({ ...one, update: told.has(one.story) })) };
  };
}
