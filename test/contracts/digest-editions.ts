/** The part of the contract of a ledger that is about editions: opened once, claimed by one, composed once, closed. */
import { expect, it } from "vitest";
import type { OpenEmptyLedger } from "./digest-ledger.ts";
import { claimBy, LEASE_MS, NOON, opened, subscribed, VIEW } from "./digest-support.ts";

const clock = () => new Date(NOON);
const DAY_MS = 24 * 60 * 60 * 1000;

export function digestEditionsContract(openEmpty: OpenEmptyLedger): void {
  openingContract(openEmpty);
  leaseContract(openEmpty);
  contentContract(openEmpty);
}

/** Sequences mean nothing in another archive. */
export function followingContract(openEmpty: OpenEmptyLedger): void {
  const one = { identity: "one", lastSequence: 9 };

  it("changes nothing while it is the same, and nothing the first time", async () => {
    const ledger = openEmpty(clock);
    const { id } = await subscribed(ledger, {}, 9);
    for (let time = 0; time < 2; time++) expect(await ledger.follow(one)).toBe(false);
    expect((await ledger.subscription(id))?.lastSequence).toBe(9);
  });

  it("begins anew with another one, however long that has grown", async () => {
    const ledger = openEmpty(clock);
    await ledger.follow(one);
    const { id } = await subscribed(ledger, {}, 2);
    const { number } = await opened(ledger, id, 9);
    await ledger.compose(number, { view: [...VIEW], stories: [3] });
    await ledger.finish(number, "sent", NOON);
    const fresh = await opened(ledger, (await subscribed(ledger, {}, 4)).id, 9);
    const composed = await subscribed(ledger, {}, 4);
    const begun = await opened(ledger, composed.id, 9);
    await ledger.compose(begun.number, { view: [...VIEW], stories: [5] });
    expect(await ledger.follow({ identity: "two", lastSequence: 100 })).toBe(true);
    expect((await ledger.subscriptions(null)).map(({ lastSequence }) => lastSequence)).toEqual([0, 0, 0]);
    expect(await ledger.toldStories(id, [3])).toEqual(new Set());
    expect(await ledger.renew(fresh.number, claimBy("one"))).toBe(false);
    expect(await ledger.renew(begun.number, claimBy("one"))).toBe(true);
    await ledger.finish(begun.number, "sent", NOON);
    expect((await ledger.subscription(composed.id))?.lastSequence).toBe(0);
    expect(await ledger.toldStories(composed.id, [5])).toEqual(new Set());
    expect(await ledger.follow({ identity: "two", lastSequence: 100 })).toBe(false);
  });

  it("goes on where an older copy of it ends", async () => {
    const ledger = openEmpty(clock);
    await ledger.follow(one);
    const [ahead, behind] = [await subscribed(ledger, {}, 9), await subscribed(ledger, {}, 3)];
    expect(await ledger.follow({ ...one, lastSequence: 6 })).toBe(true);
    expect((await ledger.subscription(ahead.id))?.lastSequence).toBe(6);
    expect((await ledger.subscription(behind.id))?.lastSequence).toBe(3);
  });
}

function openingContract(openEmpty: OpenEmptyLedger): void {
  it("cover what is new since the one before, and set when the next is due", async () => {
    const ledger = openEmpty(clock);
    const subscription = await subscribed(ledger, {}, 3);
    const first = await opened(ledger, subscription.id, 8);
    expect(first).toEqual({
      number: first.number,
      subscription,
      from: 3,
      to: 8,
      view: null,
      stories: [],
      messages: [],
      attempts: 0,
      createdAt: "2026-05-20T12:00:00.000Z",
    });
    await ledger.finish(first.number, "sent", NOON);
    expect((await ledger.subscription(subscription.id))?.lastSequence).toBe(8);
    expect(await ledger.dueTimes([subscription.id])).toEqual(new Map([[subscription.id, NOON + 3_600_000]]));
    const second = await ledger.open(subscription.id, null, claimBy("one", NOON, 6));
    expect(second).toMatchObject({ from: 8, to: 8 });
  });

  it("are one at a time, and only when due unless they are asked for", async () => {
    const ledger = openEmpty(clock);
    const { id } = await subscribed(ledger);
    expect(await ledger.open(id, NOON + 10, claimBy("one", NOON - 1, 5))).toBeNull();
    const edition = await opened(ledger, id, 5);
    for (const nextAt of [NOON + 20, null])
      expect(await ledger.open(id, nextAt, claimBy("two", NOON, 5))).toBeNull();
    await ledger.finish(edition.number, "sent", NOON);
    // Whoever learned late that it was due must not send a second one.
    expect(await ledger.open(id, NOON + 20, claimBy("two", NOON + 1, 5))).toBeNull();
    expect(await ledger.open(id, null, claimBy("two", NOON + 1, 9))).toMatchObject({ from: 5, to: 9 });
    expect(await ledger.open("nothing", null, claimBy("two"))).toBeNull();
  });

  it("have numbers that grow over all subscriptions", async () => {
    const ledger = openEmpty(clock);
    const numbers: number[] = [];
    for (let n = 0; n < 4; n++) {
      const { id } = await subscribed(ledger);
      numbers.push((await opened(ledger, id, 1)).number);
      await ledger.unsubscribe(id);
    }
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  });
}

function leaseContract(openEmpty: OpenEmptyLedger): void {
  it("are claimed again once their lease ran out, by one, with the attempt counted", async () => {
    const ledger = openEmpty(clock);
    const { id } = await subscribed(ledger);
    const { number } = await opened(ledger, id, 5);
    expect(await ledger.reclaim(10, claimBy("two", NOON + LEASE_MS - 1))).toEqual([]);
    const [again] = await ledger.reclaim(10, claimBy("two", NOON + LEASE_MS));
    expect(again).toMatchObject({ number, attempts: 1 });
    expect(await ledger.reclaim(10, claimBy("three", NOON + LEASE_MS))).toEqual([]);
    expect(await ledger.renew(number, claimBy("one", NOON + LEASE_MS))).toBe(false);
    expect(await ledger.renew(number, claimBy("two", NOON + 2 * LEASE_MS))).toBe(true);
    expect(await ledger.reclaim(10, claimBy("three", NOON + 3 * LEASE_MS - 1))).toEqual([]);
    expect(await ledger.reclaim(10, claimBy("three", NOON + 3 * LEASE_MS))).toMatchObject([{ attempts: 2 }]);
  });

  it("may be left to whoever comes first, whose attempt is the first", async () => {
    const ledger = openEmpty(clock);
    const { id } = await subscribed(ledger);
    await ledger.open(id, null, { ...claimBy("console", NOON, 5), leaseMs: 0 });
    expect(await ledger.reclaim(10, claimBy("bot"))).toMatchObject([{ attempts: 0, to: 5 }]);
  });

  it("are given back to be tried later", async () => {
    const ledger = openEmpty(clock);
    const { id } = await subscribed(ledger);
    const { number } = await opened(ledger, id, 5);
    await ledger.release(number, "two", NOON);
    expect(await ledger.reclaim(10, claimBy("two", NOON + 1))).toEqual([]);
    await ledger.release(number, "one", NOON + 90_000);
    expect(await ledger.reclaim(10, claimBy("two", NOON + 89_999))).toEqual([]);
    expect(await ledger.reclaim(10, claimBy("two", NOON + 90_000))).toHaveLength(1);
  });

  it("are claimed at once from holders that are gone, but for those that wait to be tried again", async () => {
    const ledger = openEmpty(clock);
    const numbers: number[] = [];
    for (const holder of ["gone", "there", "gone"])
      numbers.push((await opened(ledger, (await subscribed(ledger)).id, 5, holder)).number);
    await ledger.release(numbers[2] ?? 0, "gone", NOON + 90_000);
    await ledger.endLeases((holder) => holder === "gone", NOON + 1);
    const claimed = await ledger.reclaim(10, claimBy("two", NOON + 1));
    expect(claimed).toMatchObject([{ number: numbers[0], attempts: 1 }]);
    await ledger.endLeases((holder) => holder === "gone", NOON + 2);
    expect(await ledger.reclaim(10, claimBy("three", NOON + 2))).toEqual([]);
    expect(await ledger.renew(numbers[0] ?? 0, claimBy("gone", NOON + 2))).toBe(false);
  });

  it("are claimed up to a limit, the longest waiting first", async () => {
    const ledger = openEmpty(clock);
    const numbers: number[] = [];
    for (const retryAt of [30, 10, 20]) {
      const { number } = await opened(ledger, (await subscribed(ledger)).id, 5);
      await ledger.release(number, "one", NOON + retryAt);
      numbers.push(number);
    }
    const claimed = await ledger.reclaim(2, claimBy("two", NOON + 100));
    expect(claimed.map(({ number }) => number).sort()).toEqual([numbers[1], numbers[2]].sort());
  });
}

function contentContract(openEmpty: OpenEmptyLedger): void {
  it("are composed once: whatever comes later, the first holds", async () => {
    const ledger = openEmpty(clock);
    const { id } = await subscribed(ledger);
    const { number } = await opened(ledger, id, 5);
    const first = { view: [...VIEW], stories: [3, 4] };
    expect(await ledger.compose(number, first)).toEqual(first);
    expect(await ledger.compose(number, { view: [], stories: [9] })).toEqual(first);
    const [again] = await ledger.reclaim(1, claimBy("two", NOON + LEASE_MS));
    expect(again).toMatchObject(first);
  });

  it("may be composed of nothing, which holds as well", async () => {
    const ledger = openEmpty(clock);
    const { number } = await opened(ledger, (await subscribed(ledger)).id, 5);
    await ledger.compose(number, { view: [], stories: [] });
    expect(await ledger.compose(number, { view: [...VIEW], stories: [1] })).toEqual({
      view: [],
      stories: [],
    });
  });

  it("know their messages by place, also when one is noted twice or found late", async () => {
    const ledger = openEmpty(clock);
    const { number } = await opened(ledger, (await subscribed(ledger)).id, 5);
    await ledger.messageSent(number, 0, "10");
    await ledger.messageSent(number, 2, "12");
    await ledger.messageSent(number, 0, "10");
    await ledger.messageSent(number, 1, "11");
    const [again] = await ledger.reclaim(1, claimBy("two", NOON + LEASE_MS));
    expect(again?.messages).toEqual(["10", "11", "12"]);
  });

  it("without any story are known for a day when they were sent", async () => {
    const ledger = openEmpty(clock);
    const { id } = await subscribed(ledger);
    const said = () => ledger.saidNothingSince(id, NOON);
    await ledger.finish((await opened(ledger, id, 5)).number, "empty", NOON + 1);
    expect(await said()).toBe(false);
    const open = async (now: number) => (await ledger.open(id, null, claimBy("one", now, 5)))?.number ?? 0;
    const number = await open(NOON);
    await ledger.compose(number, { view: [...VIEW], stories: [] });
    expect(await said()).toBe(false);
    await ledger.finish(number, "sent", NOON + 10);
    expect(await said()).toBe(true);
    expect(await ledger.saidNothingSince(id, NOON + 1)).toBe(false);
    expect(await ledger.saidNothingSince((await subscribed(ledger)).id, NOON)).toBe(false);
    await ledger.finish(await open(NOON + DAY_MS + 1), "sent", NOON + DAY_MS + 2);
    expect(await ledger.saidNothingSince(id, NOON + DAY_MS)).toBe(true);
  });

  it("once closed stay so, and their stories count as told, for their subscription", async () => {
    const ledger = openEmpty(clock);
    const [one, other] = [await subscribed(ledger), await subscribed(ledger)];
    const { number } = await opened(ledger, one.id, 5);
    await ledger.compose(number, { view: [...VIEW], stories: [3, 4] });
    expect(await ledger.toldStories(one.id, [3, 4, 5])).toEqual(new Set());
    await ledger.finish(number, "sent", NOON);
    await ledger.finish(number, "empty", NOON);
    expect(await ledger.toldStories(one.id, [3, 4, 5])).toEqual(new Set([3, 4]));
    expect(await ledger.toldStories(other.id, [3, 4, 5])).toEqual(new Set());
    expect(await ledger.renew(number, claimBy("one"))).toBe(false);
    expect(await ledger.reclaim(10, claimBy("two", NOON + 1e9))).toEqual([]);
  });

  it("are forgotten in time: a story told two months ago is new again", async () => {
    const ledger = openEmpty(clock);
    const { id } = await subscribed(ledger);
    const tell = async (story: number, now: number) => {
      const edition = await ledger.open(id, null, claimBy("one", now, 5));
      await ledger.compose(edition?.number ?? 0, { view: [...VIEW], stories: [story] });
      await ledger.finish(edition?.number ?? 0, "sent", now);
    };
    await tell(1, NOON);
    await tell(2, NOON + 30 * DAY_MS);
    expect(await ledger.toldStories(id, [1, 2])).toEqual(new Set([1, 2]));
    await tell(3, NOON + 61 * DAY_MS);
    expect(await ledger.toldStories(id, [1, 2, 3])).toEqual(new Set([2, 3]));
  });
}
