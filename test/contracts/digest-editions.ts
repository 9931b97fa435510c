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
