/** Two bots on one data folder, and many subscriptions due in one second; as many as DIGEST_MANY says. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { LatestResult } from "../../src/core/services.ts";
import { type DigestBots, openDigestBots, partsIn, START_MS } from "../support/digest-bots.ts";
import { eventually, openSession } from "../support/session.ts";

const MANY = Number(process.env.DIGEST_MANY ?? 24);
/** Discord takes no more of one bot in a second. */
const DISCORD_PER_SECOND = 50;
const WITHIN_MS = (MANY / DISCORD_PER_SECOND) * 1_000 + 120_000;
/** Channels that a server can have. */
const IN_ONE_SERVER = 500;
const MS_PER_SUBSCRIBING = 40;

const names = Array.from({ length: MANY }, (_, at) => `c${at}`);

let bots: DigestBots;
beforeAll(async () => {
  const guilds = [];
  for (let from = 0; from < MANY; from += IN_ONE_SERVER)
    guilds.push({ name: `Newsroom ${from}`, channels: names.slice(from, from + IN_ONE_SERVER) });
  bots = await openDigestBots({ guilds, rateLimits: true });
});
afterAll(() => bots.close());

it(`${MANY} editions are sent by two bots, each once`, {
  timeout: 3 * START_MS + WITHIN_MS + MANY * MS_PER_SUBSCRIBING,
}, async () => {
  const { double } = bots;
  await Promise.all([bots.open().online, bots.open().online]);
  const session = openSession(bots.data);
  await session.ask("status");
  const due = new Date(Date.now() + 25_000 + MANY * MS_PER_SUBSCRIBING);
  const at = `${due.getUTCSeconds()} ${due.getUTCMinutes()} ${due.getUTCHours()} * * *`;
  const channels = names.map((name) => double.channelNamed(name).id);
  await Promise.all(
    channels.map((channel) => session.ask("digest subscribe", { channel, every: "cron", at })),
  );
  bots.add(1);
  await eventually(
    "the article",
    async () => (await session.ask<LatestResult>("latest", { limit: 1 })).total > 1,
    START_MS,
  );
  expect(Date.now()).toBeLessThan(due.getTime());
  const partsOf = (channel: string) => partsIn(double, channel);
  await eventually(
    "all editions",
    () => channels.every((channel) => partsOf(channel).length > 0),
    due.getTime() - Date.now() + WITHIN_MS,
  );
  const took = Date.now() - due.getTime();
  process.stdout.write(
    `${MANY} editions in ${(took / 1_000).toFixed(1)} s, ${limited()} requests were too many\n`,
  );
  expect(channels.filter((channel) => partsOf(channel).length !== 1)).toEqual([]);
  expect(channels.flatMap((channel) => partsOf(channel).flatMap(({ reports }) => reports))).toEqual(
    channels.map(() => 1),
  );
  await session.close();
});

/** Requests beyond the limit: each would be counted against the bot. */
function limited(): number {
  return bots.double.refused.filter(({ status }) => status === 429).length;
}
