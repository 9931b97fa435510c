/**
 * kill -9 before, while and after editions are sent, with faults of Discord: no article is lost, none comes twice. More kills
 * by DIGEST_KILLS, the same ones again by DIGEST_SEED.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  type BotProcess,
  type DigestBots,
  faultsOf,
  openDigestBots,
  partsIn,
  START_MS,
  toldIn,
} from "../support/digest-bots.ts";
import type { Fault } from "../support/discord/double.ts";
import { openSession } from "../support/session.ts";

const KILLS = Number(process.env.DIGEST_KILLS ?? 1);
const SEED = Number(process.env.DIGEST_SEED ?? Date.now() % 1_000_000);
/** After the last kill: leases run out, lost posts are looked for. */
const REST_MS = 180_000;
/** Stories of one edition; what is beyond them no message would show. */
const MAX_STORIES = 25;
const ADD_EVERY_MS = 1_200;
const SENDS = /^\/channels\/\d+\/(messages|threads)$/;

const PLANS = [
  { name: "often", kind: "text", at: "*/3 * * * * *" },
  { name: "posts", kind: "forum", at: "*/7 * * * * *" },
  { name: "long", kind: "text", at: "*/20 * * * * *" },
] as const;

let bots: DigestBots;
beforeAll(async () => {
  bots = await openDigestBots({ guilds: [{ name: "Newsroom", channels: ["general", ...PLANS] }] });
});
afterAll(() => bots.close());

/** Numbers from 0 to 1 that are the same for a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Refused without effect, taken while the answer is lost, late, cut. */
const FAULTS: readonly Fault[] = [
  { status: 500 },
  { status: 502, afterwards: true },
  { delayMs: 900 },
  { hangUp: true },
];

const channelOf = (name: string) => bots.double.channelNamed(name).id;
const toldOf = (name: string) =>
  new Set(partsIn(bots.double, channelOf(name)).flatMap(({ reports }) => reports));

/** Adds reports one after the other, as long as each edition has room for what it has not told yet. */
function addAllTheTime() {
  const added: number[] = [];
  const hasRoom = () => PLANS.every(({ name }) => added.length - toldOf(name).size < MAX_STORIES - 4);
  const timer = setInterval(() => {
    if (!hasRoom()) return;
    added.push(added.length + 1);
    bots.add(added.length);
  }, ADD_EVERY_MS);
  return {
    added,
    stop: () => clearInterval(timer),
  };
}

/** Kills at a moment of its own: anywhere in a start, when something is sent, or a little later. */
async function killSomewhere(bot: BotProcess, random: () => number): Promise<void> {
  if (random() < 0.25) {
    await sleep(random() * 8_000);
  } else {
    await bot.online;
    const { requests } = bots.double;
    const isSend = ({ method, path }: { method: string; path: string }) =>
      method === "POST" && SENDS.test(path);
    const before = requests.length;
    const wanted = 1 + Math.floor(random() * 3);
    await bots.double.waitFor(
      () => requests.slice(before).filter(isSend).length >= wanted,
      START_MS,
      `${wanted} messages`,
    );
    if (random() < 0.5) await sleep(random() * 400);
  }
  await bot.kill();
}

it(`${KILLS} kills lose nothing and double nothing (seed ${SEED})`, {
  timeout: START_MS + REST_MS + KILLS * 60_000,
}, async () => {
  const random = randomFrom(SEED);
  const session = openSession(bots.data);
  for (const { name, at } of PLANS)
    await session.ask("digest subscribe", { channel: channelOf(name), every: "cron", at, max: MAX_STORIES });
  await session.close();
  const adding = addAllTheTime();
  for (let kill = 0; kill < KILLS; kill += 1) {
    const fault = FAULTS[Math.floor(random() * FAULTS.length)];
    bots.double.failNext({ method: "POST", route: SENDS, times: 1 + Math.floor(random() * 2), ...fault });
    await killSomewhere(bots.open(), random);
  }
  const last = bots.open();
  await last.online;
  await sleep(3_000);
  adding.stop();
  bots.double.clearFaults();
  for (const { name } of PLANS) await toldIn(bots.double, channelOf(name), adding.added, REST_MS);
  // Whatever might come twice comes now.
  await sleep(8_000);
  const faults = PLANS.map(({ name }) => faultsOf(partsIn(bots.double, channelOf(name)), adding.added));
  expect(faults).toEqual(PLANS.map(() => []));
  expect(adding.added.length).toBeGreaterThan(KILLS);
  expect(bots.double.refused.filter(({ ordered }) => !ordered)).toEqual([]);
  last.child.kill("SIGTERM");
  expect(await last.ended).toMatchObject({ code: 0 });
});
