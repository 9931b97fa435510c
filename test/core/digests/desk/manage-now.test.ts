/** The desk of digests: what is new now, previewed or sent, and what is suggested while typing. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Caller } from "../../../../src/core/caller.ts";
import type { DigestDesk } from "../../../../src/core/digests/desk/desk.ts";
import { withoutDigests } from "../../../../src/core/digests/desk/without-digests.ts";
import type { DigestLedger } from "../../../../src/core/digests/digest-ports.ts";
import { claimBy, NOON, subscribed } from "../../../contracts/digest-support.ts";
import { moderator, openDesk, operator, reader, refusal, somebody } from "./desk-support.ts";

let ledger: DigestLedger;
let desk: DigestDesk;

beforeEach(() => {
  ({ desk, ledger } = openDesk());
});

describe("what is new now", () => {
  it("is previewed with nothing sent and nothing told", async () => {
    const { id } = await subscribed(ledger, { channel: "c1" }, 2);
    const { digest, subscription } = await desk.preview(id, moderator);
    expect(digest.stories.map(({ story }) => story)).toEqual([3, 4]);
    expect(subscription).toMatchObject({ id, lastSequence: 2 });
    expect((await ledger.subscription(id))?.lastSequence).toBe(2);
    expect(await ledger.reclaim(10, claimBy("bot", NOON + 1e9))).toEqual([]);
  });

  it("is left for a running bot, once, and its schedule stays", async () => {
    const { id } = await subscribed(ledger, { channel: "c1" }, 2);
    const due = await ledger.dueTimes([id]);
    expect(await desk.now(id, moderator)).toMatchObject({ outcome: "sending" });
    expect(await desk.now(id, moderator)).toMatchObject({ outcome: "under way" });
    expect(await ledger.dueTimes([id])).toEqual(due);
    expect(await ledger.reclaim(10, claimBy("bot"))).toMatchObject([
      { from: 2, to: 4, attempts: 0, view: null },
    ]);
  });

  it("is not said to be under way where it was paused or ended meanwhile", async () => {
    const { id } = await subscribed(ledger, { channel: "c1" }, 2);
    const meanwhile = (change: () => Promise<unknown>) =>
      openDesk({ ledger, beforeOpening: change }).desk.now(id, moderator);
    const pause = { by: "person", reason: "", since: "2026-05-20T12:00:00.000Z" } as const;
    await expect(meanwhile(() => ledger.pause(id, pause))).rejects.toEqual(
      refusal("invalid_request", /is paused/),
    );
    await ledger.resume(id, NOON);
    await expect(meanwhile(() => ledger.unsubscribe(id))).rejects.toEqual(
      refusal("subscription_not_found", /no subscription/),
    );
  });

  it("may be nothing: then nothing is sent, and nothing passed over", async () => {
    const { id } = await subscribed(ledger, { channel: "c1", topic: "nothing" }, 2);
    expect(await desk.now(id, moderator)).toMatchObject({ outcome: "nothing new" });
    expect(await ledger.reclaim(10, claimBy("bot"))).toEqual([]);
    expect((await ledger.subscription(id))?.lastSequence).toBe(2);
  });
});

describe("completion", () => {
  it("suggests what the caller may manage, by any part of it", async () => {
    const flood = await subscribed(ledger, { channel: "c1", topic: "Flood in Karvel" });
    const all = await subscribed(ledger, { channel: "c1", timezone: "Asia/Tokyo" });
    await subscribed(ledger, { guild: "other", topic: "flood" });
    const values = async (typed: string, caller: Caller) =>
      (await desk.completeSubscription(typed, caller)).map(({ value }) => value);
    expect(await values("", moderator)).toEqual([flood.id, all.id]);
    expect(await values("FLOOD", moderator)).toEqual([flood.id]);
    expect(await values("tokyo", moderator)).toEqual([all.id]);
    // The channel stands there by its name where that is known.
    expect(await values("#news", moderator)).toEqual([flood.id, all.id]);
    expect(await values("#news", operator)).toEqual([]);
    expect(await values("", operator)).toHaveLength(3);
    for (const caller of [reader, somebody]) expect(await values("", caller)).toEqual([]);
  });
});

describe("a desk without digests", () => {
  it("says so", async () => {
    const none = withoutDigests();
    await expect(none.list(operator)).rejects.toEqual(refusal("invalid_request", /no subscriptions here/));
    expect(await none.completeSubscription("", operator)).toEqual([]);
  });
});
