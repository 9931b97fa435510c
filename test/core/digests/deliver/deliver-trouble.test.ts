/** Channels that fail, are slow, or are gone: their editions wait or pause, and no other is delayed. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Deliverer } from "../../../../src/core/digests/deliver/deliver.ts";
import type { DigestLedger, Posted } from "../../../../src/core/digests/digest-ports.ts";
import { UserError } from "../../../../src/core/errors.ts";
import { claimBy, NOON, PERSON, subscribed } from "../../../contracts/digest-support.ts";
import {
  type BotOptions,
  type DigestWorld,
  digestWorld,
  hourly,
  posterOf,
  startBot,
} from "../../../support/digest-world.ts";
import { createMemoryDigests } from "../../../support/memory-digests.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
let ledger: DigestLedger;
let world: DigestWorld;
const bots: Deliverer[] = [];

beforeEach(() => {
  vi.useFakeTimers({ now: NOON - SECOND });
  ledger = createMemoryDigests({ clock: () => new Date() });
  world = digestWorld();
});
afterEach(async () => {
  const stopping = bots.splice(0).map((bot) => bot.stop());
  await vi.advanceTimersByTimeAsync(10 * SECOND);
  await Promise.all(stopping);
  vi.useRealTimers();
});

function start(options: Partial<BotOptions> = {}): void {
  bots.push(startBot({ ledger, world, ...options }));
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const later = (retryAfterMs: number | null): Posted => ({ kind: "later", reason: "HTTP 500", retryAfterMs });

describe("a channel that fails for now", () => {
  it("gets the same edition later, at growing intervals", async () => {
    await subscribed(ledger, { channel: "c" });
    const tries: number[] = [];
    world.faults.set("c", async () => {
      tries.push(Date.now());
      return tries.length < 6 ? later(null) : null;
    });
    start();
    await pass(2 * MINUTE);
    world.newest = 9;
    await pass(10 * MINUTE);
    expect(world.messages.map(({ text }) => text)).toEqual(["1 2 3 4 5"]);
    const gaps = tries.slice(1).map((at, n) => at - (tries[n] ?? 0));
    for (const [n, gap] of gaps.entries()) {
      expect(gap).toBeGreaterThanOrEqual(5 * SECOND * 2 ** n * 0.8);
      expect(gap).toBeLessThanOrEqual(5 * SECOND * 2 ** n * 1.2 + 2 * SECOND);
    }
  });

  it("is tried at most each quarter of an hour, for as long as it takes", async () => {
    await subscribed(ledger, { channel: "c" });
    const tries: number[] = [];
    world.faults.set("c", async () => {
      tries.push(Date.now());
      return later(null);
    });
    start();
    await pass(4 * 60 * MINUTE);
    expect(tries.length).toBeGreaterThan(15);
    expect(tries.length).toBeLessThan(40);
    world.faults.clear();
    world.newest = 8;
    await pass(20 * MINUTE);
    // What was due meanwhile is one more edition.
    await pass(61 * MINUTE);
    expect(world.messages.map(({ text }) => text)).toEqual(["1 2 3 4 5", "6 7 8"]);
  });

  it("is left alone for as long as it asks for", async () => {
    await subscribed(ledger, { channel: "c" });
    const tries: number[] = [];
    world.faults.set("c", async () => {
      tries.push(Date.now());
      return tries.length === 1 ? later(40 * SECOND) : null;
    });
    start();
    await pass(3 * MINUTE);
    expect(world.messages).toHaveLength(1);
    expect((tries[1] ?? 0) - (tries[0] ?? 0)).toBeGreaterThanOrEqual(40 * SECOND);
  });
});

describe("a channel that is gone", () => {
  it("pauses its subscription with the reason, its maker is told once, and nothing is lost", async () => {
    const { id } = await subscribed(ledger, { channel: "c" });
    await subscribed(ledger, { channel: "d" });
    world.faults.set("c", async () => ({ kind: "refused", reason: "The channel is gone." }));
    start();
    await pass(3 * 60 * MINUTE);
    expect((await ledger.subscription(id))?.pause).toMatchObject({
      by: "bot",
      reason: "The channel is gone.",
    });
    expect(world.told).toEqual([{ person: PERSON, text: `${id} is paused: The channel is gone.` }]);
    expect(world.messages.map(({ channel }) => channel)).toEqual(["d"]);
    world.faults.clear();
    await ledger.resume(id, Date.now());
    await pass(MINUTE);
    expect(world.messages.at(-1)).toMatchObject({ channel: "c", text: "1 2 3 4 5" });
  });

  it("with a part of a message in it keeps that edition open, and has the rest of it after it is resumed", async () => {
    const { id } = await subscribed(ledger, { channel: "c" });
    world.faults.set("c", async () => ({ kind: "refused", reason: "Not the second part.", begun: true }));
    start();
    await pass(2 * MINUTE);
    expect((await ledger.subscription(id))?.pause?.reason).toBe("Not the second part.");
    await ledger.resume(id, Date.now() + 60 * MINUTE);
    expect(await ledger.reclaim(1, claimBy("next", Date.now() + 60 * MINUTE))).toMatchObject([
      { subscription: { id }, attempts: 1, stories: [1, 2, 3, 4, 5] },
    ]);
  });

  it("whose maker takes no messages is paused all the same, as is one made on the console", async () => {
    const closed = await subscribed(ledger, { channel: "c" });
    const console = await subscribed(ledger, { channel: "c", creator: null });
    world.faults.set("c", async () => ({ kind: "refused", reason: "gone" }));
    const poster = { ...posterOf(world), tellPerson: async () => Promise.reject(new Error("closed")) };
    start({ poster });
    await pass(2 * MINUTE);
    for (const { id } of [closed, console]) expect((await ledger.subscription(id))?.pause?.by).toBe("bot");
  });

  it("was told of by nobody when the bot ended: the next one does", async () => {
    const { id } = await subscribed(ledger);
    await ledger.pause(id, { by: "bot", reason: "gone", since: "2026-05-20T11:00:00.000Z" });
    start();
    await pass(SECOND);
    start();
    await pass(SECOND);
    expect(world.told).toHaveLength(1);
  });

  it("a schedule that cannot be read any more pauses as well", async () => {
    const { id } = await subscribed(ledger);
    const next = () => {
      throw new UserError("invalid_option", "There is no such time zone any more.");
    };
    start({ scheduler: { ...hourly(), next } });
    await pass(2 * MINUTE);
    expect((await ledger.subscription(id))?.pause?.reason).toBe("There is no such time zone any more.");
  });
});

describe("channels that hang", () => {
  it("delay no other, however many they are", async () => {
    for (let n = 0; n < 120; n++) {
      await subscribed(ledger, { channel: `slow${n}` });
      world.faults.set(`slow${n}`, () => new Promise(() => undefined));
    }
    for (let n = 0; n < 50; n++) await subscribed(ledger, { channel: `quick${n}` });
    start();
    await pass(75 * SECOND);
    expect(world.messages).toHaveLength(50);
  });

  it("are given up after a minute and tried again, but not while the first try may still send", async () => {
    await subscribed(ledger, { channel: "c" });
    let tries = 0;
    let answer: () => void = () => undefined;
    world.faults.set("c", () => {
      tries += 1;
      return tries > 1 ? Promise.resolve(null) : new Promise((resolve) => (answer = () => resolve(null)));
    });
    start();
    await pass(3 * MINUTE);
    expect(tries).toBe(1);
    answer(); // It sends at last, and learns that it may not go on.
    await pass(2 * MINUTE);
    expect(tries).toBe(2);
    expect(world.messages).toHaveLength(1);
  });

  it("are never written to by two editions at once", async () => {
    for (let n = 0; n < 5; n++) await subscribed(ledger, { channel: "c" });
    let inside = 0;
    let most = 0;
    world.faults.set("c", async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setTimeout(resolve, 5 * SECOND));
      inside -= 1;
      return null;
    });
    start();
    await pass(3 * MINUTE);
    expect(world.messages).toHaveLength(5);
    expect(most).toBe(1);
  });
});

describe("an unsubscription while an edition is sent", () => {
  it("ends it after the message under way", async () => {
    world.pages = 3;
    const { id } = await subscribed(ledger);
    const send = async (message: Parameters<DigestWorld["send"]>[0]) => {
      await ledger.unsubscribe(id);
      return world.send(message);
    };
    start({ poster: posterOf({ ...world, send }) });
    await pass(2 * MINUTE);
    expect(world.messages).toHaveLength(1);
  });
});
