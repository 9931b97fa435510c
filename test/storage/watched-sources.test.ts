/** Watched sources on SQLite and in memory: the contract, over restarts, and with two processes' connections. */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openConnection } from "../../src/storage/connection.ts";
import { WATCHED_MIGRATIONS } from "../../src/storage/watched-schema.ts";
import { openWatchedSources } from "../../src/storage/watched-sources.ts";
import { added, watchedSourcesContract } from "../contracts/watched-sources.ts";
import { closingAfterEach } from "../support/closing.ts";
import { createMemoryWatchedSources } from "../support/memory-watched-sources.ts";
import { createQuietLog } from "../support/quiet-log.ts";
import { newSource, START, seenEntry } from "../support/watching.ts";
import { temporaryFolders } from "./support.ts";

const folders = temporaryFolders();
const closing = closingAfterEach();
const open = (folder: string) => closing(openWatchedSources({ folder, log: createQuietLog() }));

describe("watched sources on SQLite", () => {
  watchedSourcesContract(() => open(folders.create()));
});

describe("watched sources in memory", () => {
  watchedSourcesContract(() => closing(createMemoryWatchedSources()));
});

describe("a store in a folder", () => {
  it("knows after a restart what it knew before", async () => {
    const folder = folders.create();
    const store = open(folder);
    const { id } = await added(store, { name: "The Courier" });
    await store.saveEntries([seenEntry({ source: id })]);
    await store.claimTelling(id, true);
    const again = open(folder);
    expect(await again.source(id)).toMatchObject({ name: "The Courier", troubleTold: true });
    expect(await again.entriesAt(seenEntry().url)).toEqual([seenEntry({ source: id })]);
    expect(existsSync(join(folder, "sources.sqlite"))).toBe(true);
  });

  it("gives each of two processes other sources to poll", async () => {
    const folder = folders.create();
    const [one, two] = [open(folder), open(folder)];
    for (let n = 0; n < 20; n += 1) await added(one, { address: `https://p${n}.example/` });
    const claim = (holder: string) => ({ holder, now: START, leaseMs: 1_000, limit: 4 });
    const claimed: string[] = [];
    for (let round = 0; round < 3; round += 1)
      for (const [holder, store] of [
        ["a", one],
        ["b", two],
      ] as const)
        claimed.push(...(await store.claimDue(claim(holder))).map(({ id }) => id));
    expect(claimed).toHaveLength(20);
    expect(new Set(claimed).size).toBe(20);
  });

  it("looks up what it does not know in no more time when it knows much", async () => {
    const store = open(folders.create());
    const { id } = await added(store);
    const urls = (from: number, count: number) =>
      Array.from({ length: count }, (_, n) => `https://x.example/${from + n}`);
    const timeOf = async (from: number) => {
      const started = performance.now();
      await store.entries(id, urls(from, 500));
      return performance.now() - started;
    };
    await timeOf(0);
    const few = await timeOf(0);
    for (let from = 0; from < 20_000; from += 1_000)
      await store.saveEntries(urls(from, 1_000).map((url) => seenEntry({ source: id, url, guid: url })));
    // A scan of the source for each would take a hundred times as long, or more.
    expect(await timeOf(1_000_000)).toBeLessThan(20 * few + 100);
  });

  it("adds an address once, whichever process does", async () => {
    const folder = folders.create();
    const [one, two] = [open(folder), open(folder)];
    const both = await Promise.all([one.add(newSource(), START), two.add(newSource(), START)]);
    expect(both.filter((source) => source !== null)).toHaveLength(1);
  });

  it("takes over what an older version kept, and uses no number again", async () => {
    const folder = folders.create();
    const [first] = WATCHED_MIGRATIONS;
    const old = openConnection({
      folder,
      file: "sources.sqlite",
      log: createQuietLog(),
      readOnly: false,
      migrations: [first],
    });
    const row = "'[]', '[]', 5, 2, 'no answer', 7, 3, 4";
    old.db.exec(`
      INSERT INTO sources (number, address, added_as, added_at, kind, name, from_file, skip_hours, skip_days, next_at, failures,
        failure, polls, unchanged_polls, articles)
      VALUES (3, 'https://a.example/', 'https://a.example/', 1, 'feed', 'A', 1, ${row}),
        (9, 'https://b.example/', 'https://b.example/', 1, 'feed', NULL, 0, ${row});
      INSERT INTO entries VALUES (3, 'https://a.example/1', 'g', 'taken', NULL, 'url:https://a.example/1', 'h', 0, 10, 20);
      DELETE FROM sources WHERE number = 9;`);
    old.close();
    const store = open(folder);
    expect(await store.source("s3")).toMatchObject({
      name: "A",
      fromFile: true,
      failures: 2,
      polls: 7,
      nextAt: 5,
    });
    expect(await store.entries("s3", ["g"])).toEqual(
      new Map([
        ["g", expect.objectContaining({ url: "https://a.example/1", state: "taken", firstSeenAt: 10 })],
      ]),
    );
    expect((await added(store, { address: "https://a.example/", guild: "7" })).id).toBe("s10");
    expect(await store.remove("s3")).toBe(true);
    expect(await store.entriesAt("https://a.example/1")).toEqual([]);
    open(folder);
  });

  it("says so where the file is something else", () => {
    const folder = folders.create();
    writeFileSync(
      join(folder, "sources.sqlite"),
      "no database, just words that go on for some time".repeat(40),
    );
    expect(() => open(folder)).toThrow(expect.objectContaining({ code: "data_unusable" }));
  });
});
