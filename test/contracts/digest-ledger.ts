/** What a ledger of digests does, whatever holds it; to be run against each implementation. */
import { describe, expect, it } from "vitest";
import type { DigestLedger } from "../../src/core/digests/digest-ports.ts";
import type { Pause } from "../../src/core/digests/subscription.ts";
import type { Clock } from "../../src/core/ports.ts";
import { digestEditionsContract, followingContract } from "./digest-editions.ts";
import { CHANNEL, claimBy, GUILD, NOON, newSubscription, opened, subscribed } from "./digest-support.ts";

/** Opens an empty ledger; the implementation closes it after the test. */
export type OpenEmptyLedger = (clock: Clock) => DigestLedger;

const clock = () => new Date(NOON);
const byBot: Pause = { by: "bot", reason: "the channel is gone", since: "2026-05-20T12:00:00.000Z" };
const byPerson: Pause = { by: "person", reason: "holidays", since: "2026-05-20T12:00:00.000Z" };

export function digestLedgerContract(openEmpty: OpenEmptyLedger): void {
  describe("subscriptions", () => {
    subscriptionsContract(openEmpty);
  });
  describe("what is due", () => {
    dueContract(openEmpty);
  });
  describe("pauses", () => {
    pauseContract(openEmpty);
  });
  describe("the archive that it goes by", () => {
    followingContract(openEmpty);
  });
  describe("editions", () => {
    digestEditionsContract(openEmpty);
  });
}

function subscriptionsContract(openEmpty: OpenEmptyLedger): void {
  it("are given back as they were made, in the order they were made, by guild or all", async () => {
    const ledger = openEmpty(clock);
    const wide = newSubscription({
      topic: "洪水",
      languages: ["en", "pt-BR"],
      sources: ["Le Phare"],
      role: "9",
      tags: ["news"],
    });
    const one = await ledger.subscribe(wide, { nextAt: NOON, lastSequence: 7 });
    const two = await subscribed(ledger, { guild: "other" });
    const three = await subscribed(ledger, { guild: null, creator: null });
    expect(one).toEqual({
      ...wide,
      id: one.id,
      createdAt: "2026-05-20T12:00:00.000Z",
      pause: null,
      lastSequence: 7,
    });
    expect(await ledger.subscriptions(null)).toEqual([one, two, three]);
    expect(await ledger.subscriptions(GUILD)).toEqual([one]);
    expect(await ledger.subscription(two.id)).toEqual(two);
    expect(await ledger.subscription("nothing")).toBeNull();
  });

  it("have short ids that are never used again", async () => {
    const ledger = openEmpty(clock);
    const ids: string[] = [];
    for (let n = 0; n < 40; n++) {
      const { id } = await subscribed(ledger);
      ids.push(id);
      if (n % 2 === 1) await ledger.unsubscribe(id);
    }
    expect(new Set(ids).size).toBe(40);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]{1,8}$/);
  });

  it("are gone with all that is theirs", async () => {
    const ledger = openEmpty(clock);
    const { id } = await subscribed(ledger);
    const edition = await opened(ledger, id, 5);
    expect(await ledger.unsubscribe(id)).toBe(true);
    expect(await ledger.unsubscribe(id)).toBe(false);
    expect(await ledger.renew(edition.number, claimBy("one"))).toBe(false);
    expect(await ledger.reclaim(10, claimBy("two", NOON + 1e9))).toEqual([]);
    expect(await ledger.pause(id, byPerson)).toBe(false);
    expect(await ledger.resume(id, NOON)).toBe(false);
    const given = { view: [], stories: [1] };
    expect(await ledger.compose(edition.number, given)).toEqual(given);
    await ledger.messageSent(edition.number, 0, "1");
    await ledger.release(edition.number, "one", NOON);
    await ledger.finish(edition.number, "sent", NOON);
    expect(await ledger.subscriptions(null)).toEqual([]);
  });
}

function dueContract(openEmpty: OpenEmptyLedger): void {
  it("is what has its time at the moment or before, the longest due first, up to a limit", async () => {
    const ledger = openEmpty(clock);
    const at = (nextAt: number) => ledger.subscribe(newSubscription(), { nextAt, lastSequence: 0 });
    const [now, earlier, later] = [await at(NOON), await at(NOON - 60_000), await at(NOON + 1)];
    expect(await ledger.due(NOON, 10)).toEqual([earlier.id, now.id]);
    expect(await ledger.due(NOON, 1)).toEqual([earlier.id]);
    expect(await ledger.due(NOON + 1, 10)).toEqual([earlier.id, now.id, later.id]);
    const times = await ledger.dueTimes([now.id, later.id, "nothing"]);
    expect([...times].sort()).toEqual(
      [
        [now.id, NOON],
        [later.id, NOON + 1],
      ].sort(),
    );
  });

  it("leaves out what is paused, and what has an open edition", async () => {
    const ledger = openEmpty(clock);
    const [paused, open] = [await subscribed(ledger), await subscribed(ledger, { channel: CHANNEL })];
    await ledger.pause(paused.id, byPerson);
    const edition = await ledger.open(open.id, NOON, claimBy("one"));
    expect(await ledger.due(NOON + 1e9, 10)).toEqual([]);
    expect((await ledger.dueTimes([paused.id, open.id])).has(paused.id)).toBe(false);
    await ledger.finish(edition?.number ?? 0, "empty", NOON);
    expect(await ledger.due(NOON, 10)).toEqual([open.id]);
  });
}

function pauseContract(openEmpty: OpenEmptyLedger): void {
  it("by the bot keep an edition that was begun and given back", async () => {
    const ledger = openEmpty(clock);
    const { id } = await subscribed(ledger);
    const { number } = await opened(ledger, id, 5);
    await ledger.release(number, "one", NOON);
    await ledger.pause(id, byBot);
    await ledger.resume(id, NOON);
    expect(await ledger.reclaim(1, claimBy("two", NOON))).toMatchObject([{ number, attempts: 1 }]);
  });

  it("show their reason and end", async () => {
    const ledger = openEmpty(clock);
    const { id } = await subscribed(ledger);
    expect(await ledger.pause(id, byBot)).toBe(true);
    expect((await ledger.subscription(id))?.pause).toEqual(byBot);
    expect(await ledger.open(id, NOON + 1, claimBy("one"))).toBeNull();
    expect(await ledger.resume(id, NOON + 5)).toBe(true);
    expect((await ledger.subscription(id))?.pause).toBeNull();
    expect(await ledger.dueTimes([id])).toEqual(new Map([[id, NOON + 5]]));
  });

  it("by the bot are told once, each; those by people never", async () => {
    const ledger = openEmpty(clock);
    const { id } = await subscribed(ledger);
    expect(await ledger.claimTelling(id)).toBe(false);
    await ledger.pause(id, byBot);
    expect([await ledger.claimTelling(id), await ledger.claimTelling(id)]).toEqual([true, false]);
    await ledger.resume(id, NOON);
    await ledger.pause(id, byBot);
    expect(await ledger.claimTelling(id)).toBe(true);
    await ledger.pause(id, byPerson);
    expect(await ledger.claimTelling(id)).toBe(false);
    expect(await ledger.claimTelling("nothing")).toBe(false);
  });

  it("by the bot give up an edition of which nothing was sent: its articles come with the next", async () => {
    const ledger = openEmpty(clock);
    const { id } = await subscribed(ledger, {}, 3);
    const given = await opened(ledger, id, 8);
    await ledger.compose(given.number, { view: [], stories: [4] });
    await ledger.pause(id, byBot);
    await ledger.resume(id, NOON);
    expect(await ledger.reclaim(10, claimBy("two", NOON + 1e9))).toEqual([]);
    expect(await ledger.toldStories(id, [4])).toEqual(new Set());
    const next = await opened(ledger, id, 9);
    expect(next).toMatchObject({ from: 3, to: 9, view: null, messages: [], attempts: 0 });
    expect(next.number).toBeGreaterThan(given.number);
  });

  it.each(["sent in part", "tried before"])("keep an edition that was %s until they end", async (what) => {
    const ledger = openEmpty(clock);
    const { id } = await subscribed(ledger, {}, 3);
    const edition = await opened(ledger, id, 8);
    if (what === "sent in part") await ledger.messageSent(edition.number, 0, "11");
    else await ledger.reclaim(10, claimBy("one", NOON + 60_000));
    await ledger.pause(id, byBot);
    expect(await ledger.reclaim(10, claimBy("two", NOON + 1e9))).toEqual([]);
    await ledger.resume(id, NOON);
    const [again] = await ledger.reclaim(10, claimBy("two", NOON + 1e9));
    expect(again).toMatchObject({ number: edition.number, from: 3, to: 8 });
  });
}
