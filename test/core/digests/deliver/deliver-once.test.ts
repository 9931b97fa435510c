/** Exactly once: bots that are killed at every step, lose their lease, or work on one ledger side by side. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Deliverer } from "../../../../src/core/digests/deliver/deliver.ts";
import type { DigestLedger } from "../../../../src/core/digests/digest-ports.ts";
import { openDigestLedger } from "../../../../src/storage/digests.ts";
import { NOON, subscribed } from "../../../contracts/digest-support.ts";
import { temporaryFolders } from "../../../storage/support.ts";
import { type DigestWorld, digestWorld, lifeOf, posterOf, startBot } from "../../../support/digest-world.ts";
import { createMemoryDigests } from "../../../support/memory-digests.ts";
import { createQuietLog } from "../../../support/quiet-log.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** Afterwards an undisturbed bot has nothing more to do than to look. */
const ALL_SENT_MS = 10 * SECOND;
const folders = temporaryFolders();
const bots: Deliverer[] = [];
const ledgers: DigestLedger[] = [];
let world: DigestWorld;

beforeEach(() => {
  vi.useFakeTimers({ now: NOON - SECOND });
  world = digestWorld();
});
afterEach(async () => {
  const stopping = bots.splice(0).map((bot) => bot.stop());
  await vi.advanceTimersByTimeAsync(10 * SECOND);
  await Promise.all(stopping);
  for (const ledger of ledgers.splice(0)) ledger.close();
  vi.useRealTimers();
});

const clock = () => new Date();
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const places = () => world.messages.map(({ edition, place }) => `${edition}-${place}`).sort();

function memory(): DigestLedger {
  const ledger = createMemoryDigests({ clock });
  ledgers.push(ledger);
  return ledger;
}
function onDisk(folder: string): DigestLedger {
  const ledger = openDigestLedger({ folder, clock, log: createQuietLog() });
  ledgers.push(ledger);
  return ledger;
}

/** Runs a bot that is killed at a step, then another; what a bot of the name "one" left is found by its lease. */
async function killedAt(step: number, ledger: DigestLedger): Promise<boolean> {
  const life = lifeOf(step);
  const mortalWorld = { ...world, send: life.mortal({ send: world.send }).send };
  mortalWorld.messages = world.messages;
  startBot({ ledger: life.mortal(ledger), world, poster: life.mortal(posterOf(mortalWorld)) }); // Never stopped: it is dead.
  await pass(ALL_SENT_MS);
  const wasKilled = life.isOver;
  const second = startBot({ ledger, world, holder: "two" });
  await pass(2 * MINUTE);
  await second.stop();
  return wasKilled;
}

describe("killed at any step, and another bot goes on", () => {
  it("sends every message of an edition once, whatever the step", async () => {
    let step = 1;
    for (let wasKilled = true; wasKilled; step++) {
      vi.setSystemTime(NOON - SECOND);
      world = digestWorld();
      world.pages = 3;
      const ledger = memory();
      const { id } = await subscribed(ledger, {}, 2);
      wasKilled = await killedAt(step, ledger);
      const [edition] = world.messages;
      expect([step, places()]).toEqual([step, [0, 1, 2].map((place) => `${edition?.edition}-${place}`)]);
      expect(new Set(world.messages.map(({ text }) => text))).toEqual(new Set(["3 4 5"]));
      expect((await ledger.subscription(id))?.lastSequence).toBe(5);
      vi.clearAllTimers();
    }
    expect(step).toBeGreaterThan(20);
  });

  it("goes on at once where the one before is known to be gone", async () => {
    world.pages = 3;
    const ledger = memory();
    const { id } = await subscribed(ledger);
    const edition = await ledger.open(id, NOON, { holder: "gone", now: NOON, leaseMs: 30 * SECOND, upTo: 5 });
    if (!edition) throw new Error("no edition");
    bots.push(startBot({ ledger, world, holder: "two", isGone: (holder) => holder === "gone" }));
    await pass(5 * SECOND);
    expect(places()).toEqual([0, 1, 2].map((place) => `${edition.number}-${place}`));
  });

  it("tells whoever made it of a pause at most once, and mostly does", async () => {
    let told = 0;
    let step = 1;
    for (let wasKilled = true; wasKilled; step++) {
      vi.setSystemTime(NOON - SECOND);
      world = digestWorld();
      world.faults.set("c", async () => ({ kind: "refused", reason: "the channel is gone" }));
      const ledger = memory();
      const { id } = await subscribed(ledger, { channel: "c" });
      wasKilled = await killedAt(step, ledger);
      expect((await ledger.subscription(id))?.pause?.reason).toBe("the channel is gone");
      expect(world.told.length).toBeLessThanOrEqual(1);
      told += world.told.length;
      vi.clearAllTimers();
    }
    // Only between the claim to tell and the telling may it be lost.
    expect(step - 1 - told).toBeLessThanOrEqual(3);
  });
});

describe("two bots on one ledger", () => {
  it("send each edition once, by connections of their own", async () => {
    const folder = folders.create();
    const [one, two] = [onDisk(folder), onDisk(folder)];
    for (let n = 0; n < 60; n++) await subscribed(one, { channel: `c${n % 50}` });
    bots.push(startBot({ ledger: one, world, holder: "a" }), startBot({ ledger: two, world, holder: "b" }));
    await pass(2 * MINUTE);
    world.newest = 7;
    vi.setSystemTime(NOON + 60 * MINUTE);
    await pass(2 * MINUTE);
    expect(world.messages).toHaveLength(120);
    expect(new Set(places()).size).toBe(120);
    for (const { lastSequence } of await one.subscriptions(null)) expect(lastSequence).toBe(7);
  });

  it("get 1,000 that are due in one minute through within two, at fifty messages a second", async () => {
    const ledger = memory();
    for (let n = 0; n < 1_000; n++) await subscribed(ledger, { channel: `c${n}`, guild: `g${n % 90}` });
    let free = NOON;
    const limited: DigestWorld = {
      ...world,
      async send(message) {
        free = Math.max(free, Date.now()) + 20;
        await new Promise((resolve) => setTimeout(resolve, free - Date.now() + 100));
        return world.send(message);
      },
    };
    const bot = (holder: string) => startBot({ ledger, world, holder, poster: posterOf(limited) });
    bots.push(bot("a"), bot("b"));
    await pass(2 * MINUTE);
    expect(new Set(places()).size).toBe(1_000);
    expect(world.messages).toHaveLength(1_000);
    // Begun over the minute, not all at its first second.
    const early = world.messages.filter(({ at }) => at < NOON + 10 * SECOND).length;
    expect(early).toBeGreaterThan(100);
    expect(early).toBeLessThan(400);
  }, 60_000);

  it("with a slow one: it notices that its lease is lost, and stops", async () => {
    const ledger = memory();
    world.pages = 2;
    await subscribed(ledger);
    let resume: () => void = () => undefined;
    const stuck = {
      ...world,
      send: async (message: Parameters<DigestWorld["send"]>[0]) => {
        const id = await world.send(message);
        await new Promise<void>((resolve) => (resume = resolve));
        return id;
      },
    };
    // It cannot renew its lease, as if the machine stood still.
    const frozen = {
      ...ledger,
      renew: async (...given: Parameters<DigestLedger["renew"]>) =>
        world.messages.length === 0
          ? ledger.renew(...given)
          : await ledger.renew(given[0], { ...given[1], leaseMs: -1 }),
    };
    bots.push(startBot({ ledger: frozen, world, holder: "a", poster: posterOf(stuck) }));
    await pass(50 * SECOND);
    expect(world.messages).toHaveLength(1);
    bots.push(startBot({ ledger, world, holder: "b" }));
    await pass(MINUTE);
    resume();
    await pass(MINUTE);
    expect(places()).toHaveLength(2);
    expect(new Set(places()).size).toBe(2);
  });
});
