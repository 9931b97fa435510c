/** The ledger of digests on SQLite: the contract, over restarts, and with two connections at once. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, describe, expect, it } from "vitest";
import type { DigestLedger } from "../../src/core/digests/digest-ports.ts";
import type { Clock } from "../../src/core/ports.ts";
import { openDigestLedger } from "../../src/storage/digests.ts";
import { digestLedgerContract } from "../contracts/digest-ledger.ts";
import { claimBy, LEASE_MS, NOON, opened, subscribed, VIEW } from "../contracts/digest-support.ts";
import { createMemoryDigests } from "../support/memory-digests.ts";
import { createQuietLog } from "../support/quiet-log.ts";
import { temporaryFolders } from "./support.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const folders = temporaryFolders();
const ledgers: DigestLedger[] = [];

afterEach(() => {
  for (const ledger of ledgers.splice(0)) ledger.close();
});

function kept(ledger: DigestLedger): DigestLedger {
  ledgers.push(ledger);
  return ledger;
}

const open = (folder: string, clock: Clock = () => new Date(NOON)) =>
  kept(openDigestLedger({ folder, clock, log: createQuietLog() }));
const fileOf = (folder: string) => join(folder, "digests.sqlite");

describe("a ledger on SQLite", () => {
  digestLedgerContract((clock) => open(folders.create(), clock));
});

describe("a ledger in memory", () => {
  digestLedgerContract((clock) => kept(createMemoryDigests({ clock })));
});

describe("a ledger in a folder", () => {
  it("knows after a restart what was promised, composed and sent", async () => {
    const folder = folders.create();
    const before = openDigestLedger({ folder, clock: () => new Date(NOON), log: createQuietLog() });
    const subscription = await subscribed(before, { topic: "flood" }, 2);
    const { number } = await opened(before, subscription.id, 5);
    await before.compose(number, { view: [...VIEW], stories: [7] });
    await before.messageSent(number, 0, "11");
    before.close();
    const [edition] = await open(folder).reclaim(10, claimBy("two", NOON + LEASE_MS));
    expect(edition).toMatchObject({
      number,
      subscription,
      from: 2,
      to: 5,
      view: VIEW,
      stories: [7],
      messages: ["11"],
    });
  });

  it("keeps no row for long of an edition that only said that nothing was new", async () => {
    const folder = folders.create();
    const ledger = open(folder);
    const { id } = await subscribed(ledger);
    for (const day of [0, 0.5, 2]) {
      const now = NOON + day * DAY_MS;
      const edition = await ledger.open(id, null, claimBy("one", now, 5));
      await ledger.compose(edition?.number ?? 0, { view: [...VIEW], stories: [] });
      await ledger.finish(edition?.number ?? 0, "sent", now);
    }
    const db = new Database(fileOf(folder), { readonly: true });
    expect(db.prepare("SELECT created_at FROM editions").pluck().all()).toEqual([NOON + 2 * DAY_MS]);
    db.close();
  });

  it("lets one of two open an edition, and one of two claim it again", async () => {
    const folder = folders.create();
    const [one, two] = [open(folder), open(folder)];
    const ids = await Promise.all(Array.from({ length: 20 }, async () => (await subscribed(one)).id));
    const tries = ids.flatMap((id) =>
      [one, two].map((ledger, at) => ledger.open(id, NOON + 1, claimBy(String(at), NOON, 5))),
    );
    const editions = (await Promise.all(tries)).filter((edition) => edition !== null);
    expect(editions.map(({ subscription }) => subscription.id).sort()).toEqual(ids.toSorted());
    const late = NOON + LEASE_MS;
    const claimed = await Promise.all([
      one.reclaim(12, claimBy("a", late)),
      two.reclaim(12, claimBy("b", late)),
    ]);
    const numbers = claimed.flat().map(({ number }) => number);
    expect(new Set(numbers).size).toBe(20);
    expect(numbers).toHaveLength(20);
  });

  it("drops what an edition said once it is closed, and the edition after three months", async () => {
    const folder = folders.create();
    const ledger = open(folder);
    const { id } = await subscribed(ledger);
    const rows = () => {
      const db = new Database(fileOf(folder), { readonly: true });
      const found = db.prepare("SELECT number, view, outcome FROM editions").all();
      db.close();
      return found;
    };
    const first = await opened(ledger, id, 5);
    await ledger.compose(first.number, { view: [...VIEW], stories: [] });
    await ledger.finish(first.number, "sent", NOON);
    expect(rows()).toEqual([{ number: first.number, view: null, outcome: "sent" }]);
    const second = await ledger.open(id, null, claimBy("one", NOON + 91 * DAY_MS));
    await ledger.finish(second?.number ?? 0, "empty", NOON + 91 * DAY_MS);
    expect(rows()).toEqual([]);
    const third = await ledger.open(id, null, claimBy("one", NOON + 91 * DAY_MS));
    expect(third?.number).toBeGreaterThan(second?.number ?? 0);
  });

  it("says in words that a file is none of its own, and leaves it alone", () => {
    const folder = folders.create();
    writeFileSync(fileOf(folder), "Dear diary, this is not a database at all. ".repeat(10));
    expect(() => open(folder)).toThrow(/digests\.sqlite, which keeps the subscriptions.*Put a backup/s);
  });

  it("is not held up for long by another process that writes", async () => {
    const folder = folders.create();
    const ledger = open(folder);
    const { id } = await subscribed(ledger);
    const busy = new Database(fileOf(folder));
    busy.exec("BEGIN IMMEDIATE");
    const begun = Date.now();
    await expect(ledger.unsubscribe(id)).rejects.toMatchObject({ code: "data_unusable" });
    expect(Date.now() - begun).toBeLessThan(5_000);
    expect(await ledger.subscription(id)).toMatchObject({ id });
    busy.exec("ROLLBACK");
    busy.close();
    expect(await ledger.unsubscribe(id)).toBe(true);
  });
});
