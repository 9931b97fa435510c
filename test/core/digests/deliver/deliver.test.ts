/** Sending editions: when they are due, each article in one of them, what is empty, what was missed. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Deliverer } from "../../../../src/core/digests/deliver/deliver.ts";
import type { DigestLedger } from "../../../../src/core/digests/digest-ports.ts";
import { cronScheduler } from "../../../../src/schedule/scheduler.ts";
import { NOON, newSubscription, subscribed } from "../../../contracts/digest-support.ts";
import {
  type BotOptions,
  composerOf,
  type DigestWorld,
  digestWorld,
  hourly,
  startBot,
} from "../../../support/digest-world.ts";
import { createMemoryDigests } from "../../../support/memory-digests.ts";
import { createQuietLog } from "../../../support/quiet-log.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
let ledger: DigestLedger;
let world: DigestWorld;
const bots: Deliverer[] = [];

beforeEach(() => {
  vi.useFakeTimers({ now: NOON - MINUTE });
  ledger = createMemoryDigests({ clock: () => new Date() });
  world = digestWorld();
});
afterEach(async () => {
  const stopping = bots.splice(0).map((bot) => bot.stop());
  await vi.advanceTimersByTimeAsync(10 * SECOND);
  await Promise.all(stopping);
  vi.useRealTimers();
});

function start(options: Partial<BotOptions> = {}): Deliverer {
  const bot = startBot({ ledger, world, ...options });
  bots.push(bot);
  return bot;
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const texts = () => world.messages.map(({ text }) => text);

describe("an edition", () => {
  it("is sent within the minute after its time, once, with what is new", async () => {
    const { id } = await subscribed(ledger, {}, 2);
    start();
    await pass(MINUTE - SECOND);
    expect(world.messages).toEqual([]);
    await pass(2 * MINUTE);
    expect(texts()).toEqual(["3 4 5"]);
    expect(world.messages[0]?.at).toBeLessThan(NOON + MINUTE);
    expect((await ledger.subscription(id))?.lastSequence).toBe(5);
  });

  it("follows the one before without a gap and without a repetition", async () => {
    await subscribed(ledger);
    start();
    await pass(2 * MINUTE);
    world.newest = 7;
    await pass(30 * MINUTE);
    world.newest = 9;
    await pass(60 * MINUTE);
    expect(texts()).toEqual(["1 2 3 4 5", "6 7 8 9"]);
  });

  it("has what was there at its time, also where it is begun some seconds later", async () => {
    await subscribed(ledger);
    start();
    await pass(MINUTE + 500);
    world.newest = 8;
    await pass(MINUTE);
    expect(texts()).toEqual(["1 2 3 4 5"]);
  });

  it("says at most once a minute that nothing is new", async () => {
    await subscribed(ledger, { every: "cron", at: "* * * * * *", topic: "nothing", empty: "say so" });
    start({ scheduler: { ...hourly(), next: () => Date.now() + SECOND } });
    await pass(5 * MINUTE);
    expect(texts()).toEqual(["nothing new", "nothing new", "nothing new", "nothing new", "nothing new"]);
    expect(new Set(world.messages.map(({ at }) => Math.floor(at / MINUTE))).size).toBe(5);
  });

  it("of a schedule with seconds is begun at its second", async () => {
    await subscribed(ledger, { every: "cron", at: "30 0 12 * * *" });
    start();
    await pass(MINUTE + SECOND);
    expect(world.messages.map(({ at }) => at)).toEqual([NOON]);
  });

  it("says what is beyond its length, and does not bring it later", async () => {
    await subscribed(ledger, { max: 2 });
    start();
    await pass(2 * MINUTE);
    world.newest = 6;
    await pass(60 * MINUTE);
    expect(texts()).toEqual(["1 2\nand 3 more", "6"]);
  });

  it("calls an update what it told before itself, not what others were told", async () => {
    const digest = composerOf(world);
    const again = async (request: Parameters<typeof digest>[0]) => {
      const result = await digest(request);
      return { ...result, stories: result.stories.map((story) => ({ ...story, story: story.story % 5 })) };
    };
    await subscribed(ledger, { channel: "a" });
    await subscribed(ledger, { channel: "b" }, 5);
    start({ digest: again });
    await pass(2 * MINUTE);
    world.newest = 7;
    await pass(60 * MINUTE);
    const of = (wanted: string) =>
      world.messages.filter(({ channel }) => channel === wanted).map(({ text }) => text);
    expect(of("a")).toEqual(["1 2 3 4 0", "1+ 2+"]);
    expect(of("b")).toEqual(["1 2"]);
  });
});

describe("where nothing is new", () => {
  it("nothing is sent, and the stretch counts as told", async () => {
    const { id } = await subscribed(ledger, { topic: "nothing" });
    start();
    await pass(2 * MINUTE);
    expect(world.messages).toEqual([]);
    expect((await ledger.subscription(id))?.lastSequence).toBe(5);
  });

  it("it is said so, for those who want it", async () => {
    await subscribed(ledger, { topic: "nothing", empty: "say so" });
    start();
    await pass(62 * MINUTE);
    expect(texts()).toEqual(["nothing new", "nothing new"]);
  });
});

describe("after an absence", () => {
  it("what was missed is one edition with everything in it", async () => {
    const { id } = await subscribed(ledger);
    await pass(10 * 60 * MINUTE + 30 * MINUTE);
    world.newest = 9;
    start();
    await pass(2 * MINUTE);
    expect(texts()).toEqual(["1 2 3 4 5 6 7 8 9"]);
    expect((await ledger.dueTimes([id])).get(id)).toBeGreaterThan(Date.now());
  });

  it("one that was asked for on the console is sent, and the schedule stays", async () => {
    const { id } = await subscribed(ledger);
    await ledger.open(id, null, { holder: "", now: Date.now(), leaseMs: 0, upTo: 4 });
    start();
    await pass(3 * SECOND);
    expect(texts()).toEqual(["1 2 3 4"]);
    await pass(2 * MINUTE);
    expect(texts()).toEqual(["1 2 3 4", "5"]);
  });
});

describe("many with the same scope", () => {
  it("share one composition", async () => {
    for (let n = 0; n < 40; n++) await subscribed(ledger, { channel: `c${n}` });
    for (let n = 0; n < 3; n++) await subscribed(ledger, { channel: `d${n}`, topic: "flood" });
    start();
    await pass(2 * MINUTE);
    expect(world.messages).toHaveLength(43);
    expect(world.composed).toBe(2);
  });
});

describe("a trouble of the bot's own", () => {
  it("holds an edition up, not back, and is told once a minute", async () => {
    const log = createQuietLog();
    await subscribed(ledger);
    let isBroken = true;
    const upTo = async () => {
      if (isBroken) throw new Error("the archive is locked");
      return 5;
    };
    start({ upTo, log });
    await pass(3 * MINUTE);
    expect(world.messages).toEqual([]);
    expect(log.lines.filter(({ level }) => level === "error").length).toBeLessThanOrEqual(3);
    isBroken = false;
    await pass(MINUTE);
    expect(texts()).toEqual(["1 2 3 4 5"]);
  });

  it("with one edition does not hold up another", async () => {
    await subscribed(ledger, { channel: "a", topic: "bad" });
    await subscribed(ledger, { channel: "b" });
    const digest = composerOf(world);
    start({
      digest: async (request) => {
        if (request.topic === "bad") throw new Error("a bug");
        return digest(request);
      },
    });
    await pass(2 * MINUTE);
    expect(world.messages.map(({ channel }) => channel)).toEqual(["b"]);
  });
});

describe("on node-cron's own schedules", () => {
  it("comes at half past two once a night, also when the clocks are changed", async () => {
    vi.setSystemTime(Date.parse("2026-03-29T00:59:30Z"));
    const scheduler = cronScheduler();
    const schedule = newSubscription({
      every: "day",
      at: "02:30",
      timezone: "Europe/Berlin",
      empty: "say so",
    });
    await ledger.subscribe(schedule, { nextAt: scheduler.next(schedule), lastSequence: 0 });
    start({ scheduler });
    await pass(3 * MINUTE);
    vi.setSystemTime(Date.parse("2026-03-30T00:29:30Z")); // The machine slept.
    await pass(3 * MINUTE);
    const hours = world.messages.map(({ at }) => new Date(at).toISOString().slice(0, 16));
    expect(hours).toEqual([
      expect.stringMatching(/^2026-03-29T01:00/),
      expect.stringMatching(/^2026-03-30T00:3[01]/),
    ]);
  });
});
