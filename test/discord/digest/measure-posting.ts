/**
 * Many editions at once by two bots on one Discord with its rate limits on, killed and disturbed as often as one likes;
 * run by hand: `node --import tsx test/discord/digest/measure-posting.ts [channels] [kills]`. Every fifth channel is a
 * forum. Prints how long it took, and what was lost or stands there twice.
 */
import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { ComposedEdition } from "../../../src/discord/digest/layout.ts";
import { type ChannelPlan, openDiscordDouble } from "../../support/discord/double.ts";
import { editionOf, longView, shownIn, subscriptionOf } from "./posting.ts";
import type { ToChild, ToParent } from "./posting-process.ts";

const [channels = 1_000, kills = 0] = process.argv.slice(2).map(Number);
const BOTS = 2;
/** Editions that one bot works on at a time. */
const LANES = 32;
const STORIES = 16;
/** Discord forgets nonces soon, and whoever was killed is replaced later than that: only reading back helps. */
const NONCE_MS = 5_000;
const LEASE_MS = 6_000;
/** Sends of a fresh process before it is killed, at most. */
const KILLED_WITHIN = 12;
const CHILD = fileURLToPath(new URL("posting-process.ts", import.meta.url));

const plans = Array.from({ length: channels }, (_, at): ChannelPlan => {
  return { name: `c${at}`, kind: at % 5 === 4 ? "forum" : "text" };
});
const double = await openDiscordDouble({
  rateLimits: true,
  nonceMs: kills > 0 ? NONCE_MS : 300_000,
  // Discord allows 500 channels in a server.
  guilds: [0, 500].flatMap((from) => {
    const some = plans.slice(from, from === 0 ? 500 : undefined);
    return some.length > 0 ? [{ name: `Newsroom ${from}`, channels: some }] : [];
  }),
});

interface Entry {
  edition: ComposedEdition;
  state: "open" | "claimed" | "sent";
  readonly sent: Map<number, string>;
  notBefore: number;
}

const ledger = new Map<number, Entry>();
for (const { name } of plans) {
  const { id: channel, guild_id: guild = null } = double.channelNamed(name);
  const edition = editionOf(subscriptionOf(double, { channel, guild }), { view: longView(STORIES, 400) });
  ledger.set(edition.number, { edition, state: "open", sent: new Map(), notBefore: 0 });
}

const children = new Set<ChildProcess>();
const ready = new Set<ChildProcess>();
const refusals: string[] = [];
let killed = 0;

function claim(): Entry | null {
  const now = Date.now();
  const open = [...ledger.values()].find(({ state, notBefore }) => state === "open" && notBefore <= now);
  if (open) open.state = "claimed";
  return open ?? null;
}

function release(entry: Entry, afterMs: number): void {
  entry.state = "open";
  entry.notBefore = Date.now() + afterMs;
  entry.edition = {
    ...entry.edition,
    messages: [...entry.sent.values()],
    attempts: entry.edition.attempts + 1,
  };
}

interface Worker {
  readonly child: ChildProcess;
  readonly own: Set<Entry>;
  /** Messages that it sent so far, and how many it may send before it is killed. */
  sent: number;
  deathAt: number;
}

function startBot(): void {
  const child = fork(CHILD, [double.apiUrl, double.token], { execArgv: ["--import", "tsx"] });
  const deathAt = killed < kills ? Math.floor(Math.random() * KILLED_WITHIN) + LANES / 2 : Infinity;
  const worker: Worker = { child, own: new Set(), sent: 0, deathAt };
  const timer = setInterval(() => fill(worker), 200);
  child.on("message", (message: ToParent) => hear(worker, message));
  child.on("exit", (_, signal) => {
    clearInterval(timer);
    for (const entry of worker.own) release(entry, LEASE_MS);
    if (signal === "SIGKILL") startBot();
  });
  children.add(child);
}

function tell({ child }: Worker, message: ToChild): void {
  if (child.connected) child.send(message);
}

function fill(worker: Worker): void {
  while (worker.own.size < LANES && ready.has(worker.child)) {
    const entry = claim();
    if (!entry) return;
    worker.own.add(entry);
    tell(worker, { kind: "post", edition: entry.edition });
  }
}

function hear(worker: Worker, message: ToParent): void {
  if (message.kind === "ready") {
    ready.add(worker.child);
    fill(worker);
    return;
  }
  const entry = ledger.get(message.edition);
  if (!entry || !worker.own.has(entry)) return;
  if (message.kind === "sent") noteSent(worker, entry, message);
  else {
    worker.own.delete(entry);
    const { posted } = message;
    if (posted.kind === "sent") entry.state = "sent";
    else if (posted.kind === "later") release(entry, LEASE_MS);
    else refusals.push(JSON.stringify(posted));
    fill(worker);
  }
}

function noteSent(worker: Worker, entry: Entry, { place, id, edition }: ToParent & { kind: "sent" }): void {
  worker.sent += 1;
  const dies = worker.sent >= worker.deathAt && killed < kills;
  // Half of the time what was sent last is not noted.
  if (!dies || Math.random() < 0.5) entry.sent.set(place, id);
  if (!dies) {
    tell(worker, { kind: "noted", edition, place });
    return;
  }
  killed += 1;
  worker.deathAt = Infinity;
  ready.delete(worker.child);
  worker.child.kill("SIGKILL");
}

/** Now and then something goes wrong, before, while or after a message is taken. */
function disturb(): void {
  const route = /^\/channels\/\d+\/(?:messages|threads)$/;
  const faults = [
    { status: 500, afterwards: true },
    { status: 502 },
    { hangUp: true },
    { hangUp: true, status: 500 },
    { delayMs: 700 },
  ];
  const fault = faults[Math.floor(Math.random() * faults.length)] ?? {};
  double.failNext({ method: "POST", route, ...fault });
}

const began = Date.now();
let firstSend = 0;
for (let at = 0; at < BOTS; at++) startBot();
const disturbing = kills > 0 ? setInterval(disturb, 150) : undefined;
const waiting = () => [...ledger.values()].filter(({ state }) => state !== "sent").length - refusals.length;
while (waiting() > 0) {
  await new Promise((resolve) => setTimeout(resolve, 250));
  const [first] = double.requests.filter(
    ({ method, route }) => method === "POST" && route?.startsWith("/channels"),
  );
  firstSend ||= first?.at ?? 0;
}
const seconds = (Date.now() - firstSend) / 1_000;
clearInterval(disturbing);
for (const child of children) if (child.connected) child.disconnect();

const tally = { messages: 0, lost: 0, twice: 0, posts: 0 };
for (const { edition, sent } of ledger.values()) {
  const { channel } = edition.subscription;
  const threads = double.threadsOf(channel);
  const shown = [channel, ...threads.map(({ id }) => id)].flatMap((id) => double.messages(id).map(shownIn));
  const stories = shown.flatMap((text) => text.match(/Story \d+/g) ?? []);
  tally.messages += shown.length;
  tally.posts += threads.length;
  tally.lost += STORIES - new Set(stories).size;
  tally.twice += stories.length - new Set(stories).size;
  tally.lost += sent.size === shown.length ? 0 : 1;
}
const limited = double.refused.filter(({ status, ordered }) => status === 429 && !ordered).length;
const other = double.refused.filter(({ status, ordered }) => status !== 429 && !ordered);
process.stdout.write(
  [
    `${channels} editions, ${tally.messages} messages (${tally.posts} posts) by ${BOTS} bots in ${seconds.toFixed(1)} s`,
    `${killed} kills -9; stories lost ${tally.lost}, twice ${tally.twice}; refused ${refusals.length}`,
    `429: ${limited}; other refusals of the double: ${other.length}; requests: ${double.requests.length}`,
    `started after ${((firstSend - began) / 1_000).toFixed(1)} s`,
    ...refusals.slice(0, 3),
    ...other.slice(0, 3).map((one) => JSON.stringify(one)),
    "",
  ].join("\n"),
);
await double.close();
process.exit();
