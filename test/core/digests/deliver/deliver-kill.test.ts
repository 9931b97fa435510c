/** kill -9 in earnest: processes that send editions are killed at any moment, and nothing is lost or sent twice. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { openDigestLedger } from "../../../../src/storage/digests.ts";
import { newSubscription } from "../../../contracts/digest-support.ts";
import { temporaryFolders } from "../../../storage/support.ts";
import { createQuietLog } from "../../../support/quiet-log.ts";

const SCRIPT = fileURLToPath(new URL("deliver-process.ts", import.meta.url));
const SUBSCRIPTIONS = 6;
const PAGES = 3;
/** `DIGEST_KILLS=100 npx vitest run test/core/digests/deliver/deliver-kill.test.ts` for a long run. */
const KILLS = Number(process.env.DIGEST_KILLS ?? 5);
/** More than a lease: whoever comes next finds what was left behind. */
const LATER_MS = 31_000;
const WAIT_MS = 50;
const WAITS = 400;
const folders = temporaryFolders();

interface Line {
  readonly subscription: string;
  readonly number: number;
  readonly place: number;
  readonly from: number;
  readonly to: number;
}

async function start(folder: string, ahead: number, begun: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["--import", "tsx", SCRIPT, folder, String(ahead), String(begun)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  if (child.stdout) await once(child.stdout, "data");
  return child;
}

/** Waits until so many more messages stand in the channels; too few of them are found by `expectOnce`. */
async function written(folder: string, more: number): Promise<void> {
  const count = () => readFileSync(join(folder, "channels.jsonl"), "utf8").split("\n").length;
  const wanted = count() + more;
  for (let waits = 0; count() < wanted && waits < WAITS; waits++) await delay(WAIT_MS);
}

async function stop(child: ChildProcess): Promise<void> {
  child.stdin?.write("stop\n");
  await once(child, "exit");
}

/** A folder with subscriptions whose editions are due each second. */
async function subscribedFolder(begun: number): Promise<string> {
  const folder = folders.create();
  writeFileSync(join(folder, "channels.jsonl"), "");
  const ledger = openDigestLedger({ folder, clock: () => new Date(), log: createQuietLog() });
  for (let n = 0; n < SUBSCRIPTIONS; n++) {
    const fields = newSubscription({ channel: `c${n}`, every: "cron", at: "* * * * * *" });
    await ledger.subscribe(fields, { nextAt: begun, lastSequence: 0 });
  }
  ledger.close();
  return folder;
}

/** Each edition whole, each message once and in order, and each stretch begun where the one before ended. */
async function expectOnce(folder: string): Promise<void> {
  const text = readFileSync(join(folder, "channels.jsonl"), "utf8");
  const lines = text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
  const ledger = openDigestLedger({ folder, clock: () => new Date(), log: createQuietLog() });
  const subscriptions = await ledger.subscriptions(null);
  ledger.close();
  for (const { id, lastSequence } of subscriptions) {
    const own = lines.filter(({ subscription }) => subscription === id);
    const first = own.filter(({ place }) => place === 0);
    expect(own.map(({ number, place }) => [number, place])).toEqual(
      first.flatMap(({ number }) => Array.from({ length: PAGES }, (_, place) => [number, place])),
    );
    expect(first.map(({ from }) => from)).toEqual([0, ...first.slice(0, -1).map(({ to }) => to)]);
    expect(first.at(-1)?.to).toBe(lastSequence);
  }
  expect(lines.length).toBeGreaterThan(SUBSCRIPTIONS * PAGES * 2);
}

it(
  `loses nothing and sends nothing twice over ${KILLS} kills`,
  async () => {
    const begun = Date.now();
    const folder = await subscribedFolder(begun);
    for (let kill = 0; kill < KILLS; kill++) {
      const child = await start(folder, kill * LATER_MS, begun);
      await delay(200 + Math.random() * 1_500);
      child.kill("SIGKILL");
      await once(child, "exit");
    }
    const last = await start(folder, KILLS * LATER_MS, begun);
    await written(folder, SUBSCRIPTIONS * PAGES * 2);
    await stop(last);
    await expectOnce(folder);
  },
  60_000 + KILLS * 10_000,
);

it("sends each edition once from two processes side by side", async () => {
  const begun = Date.now();
  const folder = await subscribedFolder(begun);
  const both = await Promise.all([start(folder, 0, begun), start(folder, 0, begun)]);
  await written(folder, SUBSCRIPTIONS * PAGES * 3);
  await Promise.all(both.map(stop));
  await expectOnce(folder);
}, 60_000);
