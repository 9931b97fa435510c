/** Digests over the archive of a folder: which archive the ledger beside it goes by. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import type { Caller } from "../src/core/caller.ts";
import { type Digests, openDigests } from "../src/digests.ts";
import { put } from "./contracts/archive-support.ts";
import { openTestArchive, temporaryFolders } from "./storage/support.ts";
import { createQuietLog, type QuietLog } from "./support/quiet-log.ts";

const operator: Caller = { locale: "en-US", operator: true };
const folders = temporaryFolders();
const opened: Digests[] = [];

afterEach(() => {
  for (const digests of opened.splice(0)) digests.close();
});

/** With so many articles more in its archive. */
async function open(folder: string, articles: readonly string[], log: QuietLog = createQuietLog()) {
  const archive = openTestArchive(folder);
  for (const id of articles) await put(archive, id);
  const digests = openDigests({
    folder,
    archive,
    keeper: { catchUp: () => archive.lastSequence() },
    digest: async () => ({ stories: [], lastSequence: 0, since: 0, topic: null, articles: 0, more: 0 }),
    clock: () => new Date(),
    log,
  });
  return { archive, digests };
}

async function lastSequences({ desk }: Digests): Promise<number[]> {
  return (await desk.list(operator)).subscriptions.map(({ lastSequence }) => lastSequence);
}

it("begin anew with an archive that was begun afresh, and say so once", async () => {
  const folder = folders.create();
  const before = await open(folder, ["a", "b"]);
  const channel = "700000000000000002";
  const scope = { topic: null, languages: [], sources: [], role: null, tags: [], max: 10 } as const;
  const request = { ...scope, channel, every: "day", at: null, timezone: null, empty: "silent" } as const;
  await before.digests.desk.subscribe(request, operator);
  expect(await lastSequences(before.digests)).toEqual([2]);
  before.digests.close();
  before.archive.close();

  const same = await open(folder, ["c"]);
  expect(await lastSequences(same.digests)).toEqual([2]);
  same.digests.close();
  same.archive.close();

  for (const end of ["", "-wal", "-shm"]) rmSync(join(folder, `coverage.sqlite${end}`), { force: true });
  // It has outgrown the old one already.
  const log = createQuietLog();
  const fresh = await open(folder, ["d", "e", "f", "g"], log);
  expect(await lastSequences(fresh.digests)).toEqual([0]);
  expect(log.lines.filter(({ message }) => message.includes("archive"))).toHaveLength(1);
  fresh.digests.close();
  fresh.archive.close();
});
