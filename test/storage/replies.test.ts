/** Replies on SQLite: the contract, over restarts, with several processes, and in folders that cannot be used. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { afterEach, describe, expect, it } from "vitest";
import type { Clock, ReplyStore } from "../../src/core/ports.ts";
import { KEPT_DAYS, openReplies } from "../../src/storage/replies.ts";
import { replyStoreContract } from "../contracts/reply-store.ts";
import { DAY_MS, movableClock, replyOf } from "../contracts/reply-support.ts";
import { createMemoryReplies } from "../support/memory-replies.ts";
import { createQuietLog } from "../support/quiet-log.ts";
import { contents, makeArchive, openTestArchive, temporaryFolders } from "./support.ts";

const folders = temporaryFolders();
const opened: ReplyStore[] = [];

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

function kept(store: ReplyStore): ReplyStore {
  opened.push(store);
  return store;
}

const fileOf = (folder: string) => join(folder, "replies.sqlite");
const open = (folder: string, clock: Clock = movableClock().clock) =>
  kept(openReplies({ folder, clock, log: createQuietLog() }));

function withFile<T>(folder: string, work: (db: Database.Database) => T): T {
  const db = new Database(fileOf(folder));
  try {
    return work(db);
  } finally {
    db.close();
  }
}

/** A closed store with one reply. */
async function folderWithReply(view = replyOf().view): Promise<{ folder: string; key: string }> {
  const folder = folders.create();
  const store = openReplies({ folder, clock: movableClock().clock, log: createQuietLog() });
  const key = await store.keep(replyOf({ view }));
  store.close();
  return { folder, key };
}

const refused = (code: string, words: RegExp) =>
  expect.objectContaining({ name: "UserError", code, message: expect.stringMatching(words) });

describe("replies on SQLite", () => {
  replyStoreContract((clock) => open(folders.create(), clock));
});

describe("replies in memory", () => {
  replyStoreContract((clock) => kept(createMemoryReplies({ clock })));
});

describe("a store in a folder", () => {
  it("finds after a restart what was kept before", async () => {
    const { folder, key } = await folderWithReply();
    expect(await open(folder).find(key)).toEqual(replyOf());
  });

  it("creates the folder", async () => {
    const folder = join(folders.create(), "data", "deep");
    const store = open(folder);
    expect(await store.find(await store.keep(replyOf()))).toEqual(replyOf());
    expect(existsSync(fileOf(folder))).toBe(true);
  });

  it("lies beside the archive, and neither holds up the other", async () => {
    const folder = await makeArchive(folders.create());
    const archive = openTestArchive(folder);
    const busy = new Database(join(folder, "coverage.sqlite"));
    busy.exec("BEGIN IMMEDIATE");
    const store = open(folder);
    expect(await store.find(await store.keep(replyOf()))).toEqual(replyOf());
    busy.exec("ROLLBACK");
    busy.close();
    expect(await archive.counts()).toMatchObject({ articles: 1 });
    archive.close();
  });

  it("drops what nothing comes back to any more, when something is kept", async () => {
    const folder = folders.create();
    const { clock, move } = movableClock();
    const store = open(folder, clock);
    for (let n = 0; n < 5; n++) await store.keep(replyOf());
    move(KEPT_DAYS * DAY_MS + 1);
    await store.keep(replyOf());
    const count = withFile(folder, (db) => db.prepare("SELECT count(*) FROM replies").pluck().get());
    expect(count).toBe(1);
  });

  it("takes less room than the words it keeps", async () => {
    const text = Array.from({ length: 20_000 }, (_, at) => `Line ${at} of a long article.`).join("\n");
    const { folder } = await folderWithReply([{ kind: "body", text }]);
    expect(statSync(fileOf(folder)).size).toBeLessThan(text.length / 2);
  });
});

describe("several connections", () => {
  it("see each other's replies at once", async () => {
    const folder = folders.create();
    const [one, two] = [open(folder), open(folder)];
    const keys = [await one.keep(replyOf({ asker: "1" })), await two.keep(replyOf({ asker: "2" }))];
    for (const store of [one, two]) {
      const found = await Promise.all(keys.map((key) => store.find(key)));
      expect(found.map((reply) => reply?.asker)).toEqual(["1", "2"]);
    }
  });

  it("may be those of another process", async () => {
    const folder = folders.create();
    const store = open(folder);
    const own = await store.keep(replyOf({ asker: "1" }));
    const script = fileURLToPath(new URL("replies-process.ts", import.meta.url));
    const printed = execFileSync(process.execPath, ["--import", "tsx", script, folder, "2", own, "none"], {
      encoding: "utf8",
    });
    const { key, found } = JSON.parse(printed) as { key: string; found: readonly (string | null)[] };
    expect(found).toEqual(["1", null]);
    expect(await store.find(key)).toEqual(replyOf({ asker: "2" }));
  });
});

describe("a file that cannot be used", () => {
  it("is one of a newer version: both versions are named, and nothing changes", async () => {
    const { folder } = await folderWithReply();
    withFile(folder, (db) => db.pragma("user_version = 7"));
    const before = contents(folder);
    expect(() => open(folder)).toThrow(refused("data_newer", /version 7\b.*up to 1\b.*Update coverage-bot/s));
    expect(contents(folder)).toEqual(before);
  });

  it.each<[string, (file: string) => void]>([
    ["a text", (file) => writeFileSync(file, "Dear diary, this is not a database at all. ".repeat(10))],
    ["a foreign database", (file) => void new Database(file).exec("CREATE TABLE notes (text)").close()],
    ["a folder", (file) => mkdirSync(file)],
  ])("is %s, which is left alone, and the words say that it may go", (_what, make) => {
    const folder = folders.create();
    make(fileOf(folder));
    const seen = () => (statSync(fileOf(folder)).isFile() ? contents(folder) : "a folder");
    const before = seen();
    const words = /replies\.sqlite, which keeps replies.*Move it away.*nothing else is lost/s;
    expect(() => open(folder)).toThrow(refused("data_unusable", words));
    expect(seen()).toEqual(before);
  });

  it("is a damaged one", async () => {
    const { folder } = await folderWithReply();
    const bytes = readFileSync(fileOf(folder));
    writeFileSync(fileOf(folder), bytes.fill(0xa5, 100)); // The header stays whole.
    expect(() => open(folder)).toThrow(refused("data_unusable", /replies\.sqlite.*malformed.*Move it away/s));
  });

  it("is damaged where the replies lie, which is met when one is asked for", async () => {
    const { folder, key } = await folderWithReply();
    const bytes = readFileSync(fileOf(folder));
    const pageSize = bytes.readUInt16BE(16);
    writeFileSync(fileOf(folder), bytes.fill(0xa5, pageSize));
    const store = open(folder);
    const words = refused("data_unusable", /malformed.*Move it away/s);
    await expect(store.find(key)).rejects.toEqual(words);
    await expect(store.keep(replyOf())).rejects.toEqual(words);
  });
});
