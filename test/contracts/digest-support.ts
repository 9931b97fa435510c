/** What the tests of digests share: a subscription, and the calls that take an edition through its life. */
import type { DigestLedger } from "../../src/core/digests/digest-ports.ts";
import type { Edition, NewSubscription, Subscription } from "../../src/core/digests/subscription.ts";

export const GUILD = "700000000000000001";
export const CHANNEL = "700000000000000002";
export const PERSON = "700000000000000003";
export const LEASE_MS = 30_000;
export const NOON = Date.parse("2026-05-20T12:00:00Z");

export function newSubscription(fields: Partial<NewSubscription> = {}): NewSubscription {
  return {
    guild: GUILD,
    channel: CHANNEL,
    creator: PERSON,
    locale: "en-US",
    every: "hour",
    at: "0",
    timezone: "UTC",
    topic: null,
    languages: [],
    sources: [],
    role: null,
    tags: [],
    max: 10,
    empty: "silent",
    ...fields,
  };
}

/** As the ledger would give it back; every day at nine. */
export function madeSubscription(fields: Partial<Subscription> = {}): Subscription {
  return {
    ...newSubscription({ every: "day", at: "09:00" }),
    id: "k7f2",
    createdAt: "2026-01-01T00:00:00.000Z",
    pause: null,
    lastSequence: 0,
    ...fields,
  };
}

export const VIEW = [{ kind: "note", tone: "plain", text: "What happened, 何が起きたか." }] as const;

/** Subscribes, due at noon, with everything up to `lastSequence` in earlier editions. */
export function subscribed(
  ledger: DigestLedger,
  fields: Partial<NewSubscription> = {},
  lastSequence = 0,
): Promise<Subscription> {
  return ledger.subscribe(newSubscription(fields), { nextAt: NOON, lastSequence });
}

export const claimBy = (holder: string, now = NOON, upTo = 0) => ({ holder, now, leaseMs: LEASE_MS, upTo });

/** Opens an edition that must open. */
export async function opened(
  ledger: DigestLedger,
  id: string,
  upTo: number,
  holder = "one",
): Promise<Edition> {
  const edition = await ledger.open(id, NOON + 3_600_000, claimBy(holder, NOON, upTo));
  if (!edition) throw new Error(`no edition of ${id} was opened`);
  return edition;
}
