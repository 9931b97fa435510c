/** Data folders that cannot be used as they are: newer, foreign, damaged, read-only, full. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import type { Archive } from "../../src/core/ports.ts";
import { APPLICATION_ID } from "../../src/storage/schema.ts";
import { articleOf, MODEL, passagesOf, put } from "../contracts/archive-support.ts";
import { createQuietLog } from "../support/quiet-log.ts";
import { canMount, temporaryMounts } from "./mounts.ts";
import { databaseFile, openTestArchive, temporaryFolders, withDatabase } from "./support.ts";

const folders = temporaryFolders();

async function folderWithArticle(folder = folders.create()): Promise<string> {
  const archive = openTestArchive(folder);
  await put(archive, "a");
  archive.close();
  return folder;
}

/** What a folder holds, byte for byte. */
function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString("base64")]),
  );
}

describe("data of a newer version", () => {
  it("are refused with both versions named, and nothing in the folder changes", async () => {
    const folder = await folderWithArticle();
    withDatabase(folder, (db) => db.pragma("user_version = 7"));
    const before = contents(folder);
    for (const readOnly of [false, true]) {
      const message = expect.stringMatching(/version 7\b.*up to 1\b.*Update coverage-bot.*DATA_DIR/s);
      expect(() => openTestArchive(folder, { readOnly })).toThrow(
        expect.objectContaining({ code: "data_newer", message, details: { found: 7, known: 1 } }),
      );
      expect(contents(folder)).toEqual(before);
    }
  });

  it("are refused also where the version stands in the write-ahead log only", async () => {
    const folder = await folderWithArticle();
    const newer = new Database(databaseFile(folder));
    newer.pragma("wal_autocheckpoint = 0");
    newer.pragma("user_version = 7");
    expect(readFileSync(databaseFile(folder)).readInt32BE(60)).toBe(1);
    expect(() => openTestArchive(folder)).toThrow(expect.objectContaining({ code: "data_newer" }));
    newer.close();
  });
});

describe("a file that is not an archive", () => {
  it.each([
    ["a text", Buffer.from("Dear diary, this is not a database at all. ".repeat(10))],
    ["shorter than a header", Buffer.from("SQLite format 3\0")],
    ["zeros", Buffer.alloc(8192)],
  ])("is left alone: %s", (_, bytes) => {
    const folder = folders.create();
    writeFileSync(databaseFile(folder), bytes);
    const refused = expect.objectContaining({
      code: "data_unusable",
      message: expect.stringContaining("DATA_DIR"),
    });
    expect(() => openTestArchive(folder)).toThrow(refused);
    expect(contents(folder)).toEqual({ "coverage.sqlite": bytes.toString("base64") });
  });

  it.each([
    ["with tables", "CREATE TABLE notes (text)"],
    ["with a version", "PRAGMA user_version = 3"],
    ["of another application", "PRAGMA application_id = 77; CREATE TABLE notes (text)"],
  ])("is left alone: a foreign database %s", (_, sql) => {
    const folder = folders.create();
    withDatabase(folder, (db) => db.exec(sql));
    const before = contents(folder);
    expect(() => openTestArchive(folder)).toThrow(expect.objectContaining({ code: "data_unusable" }));
    expect(contents(folder)).toEqual(before);
  });

  it("is a folder where the file should be, or a file where the folder should be", () => {
    const folder = folders.create();
    mkdirSync(databaseFile(folder));
    expect(() => openTestArchive(folder)).toThrow(expect.objectContaining({ code: "data_unusable" }));
    writeFileSync(join(folder, "file"), "");
    expect(() => openTestArchive(join(folder, "file"))).toThrow(
      expect.objectContaining({ code: "data_unusable" }),
    );
  });

  it("is not an empty file, which becomes an archive", async () => {
    const folder = folders.create();
    writeFileSync(databaseFile(folder), "");
    await folderWithArticle(folder);
    expect(withDatabase(folder, (db) => db.pragma("application_id", { simple: true }))).toBe(APPLICATION_ID);
  });
});

describe("a damaged archive", () => {
  it("says so in words when the damage is met", async () => {
    const folder = await folderWithArticle();
    const file = databaseFile(folder);
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 100); // The header stays whole.
    writeFileSync(file, bytes);
    const damaged = expect.objectContaining({
      code: "data_unusable",
      message: expect.stringContaining(file),
      cause: expect.any(Database.SqliteError),
    });
    expect(() => openTestArchive(folder)).toThrow(damaged);
  });
});

describe("an archive opened for reading", () => {
  it("reads, and refuses to write", async () => {
    const folder = await folderWithArticle();
    const archive = openTestArchive(folder, { readOnly: true });
    await expectReadOnly(archive);
    archive.close();
  });

  it("sees what another process adds", async () => {
    const folder = await folderWithArticle();
    const reading = openTestArchive(folder, { readOnly: true });
    const writing = openTestArchive(folder);
    const before = await reading.version();
    await put(writing, "b");
    expect(await reading.version()).not.toBe(before);
    expect(await reading.counts()).toMatchObject({ articles: 2 });
    reading.close();
    writing.close();
  });

  it("is empty where there is none, and creates nothing", async () => {
    const folder = join(folders.create(), "nowhere");
    const archive = openTestArchive(folder, { readOnly: true });
    expect(await archive.counts()).toMatchObject({ articles: 0, model: null });
    expect(existsSync(folder)).toBe(false);
    await expect(archive.claimModel(MODEL)).rejects.toMatchObject({ code: "data_readonly" });
    archive.close();
  });
});

const isRoot = process.getuid?.() === 0;

describe.skipIf(isRoot)("a folder without the right to write (root has it always)", () => {
  it("reads, and refuses to write", async () => {
    const folder = await folderWithArticle();
    chmodSync(databaseFile(folder), 0o444);
    chmodSync(folder, 0o555);
    const archive = openTestArchive(folder);
    await expectReadOnly(archive);
    archive.close();
    chmodSync(folder, 0o755);
  });
});

describe.skipIf(!canMount())("a file system of its own (needs the right to mount)", () => {
  const mounts = temporaryMounts();

  it("read-only: reads through a private copy, and refuses to write", async () => {
    const folder = await folderWithArticle(mounts.create(2048));
    mounts.makeReadOnly(folder);
    const before = contents(folder);
    const log = createQuietLog();
    const archive = openTestArchive(folder, { log });
    expect(log.lines).toEqual([{ level: "warn", message: expect.stringContaining("opened for reading") }]);
    await expectReadOnly(archive);
    archive.close();
    expect(contents(folder)).toEqual(before);
  });

  it("read-only after a kill: reads what stands in the write-ahead log too", async () => {
    const source = await folderWithArticle();
    const archive = openTestArchive(source);
    await put(archive, "b");
    const folder = mounts.create(8192);
    for (const name of ["coverage.sqlite", "coverage.sqlite-wal"]) {
      writeFileSync(join(folder, name), readFileSync(join(source, name)));
    }
    archive.close();
    mounts.makeReadOnly(folder);
    const reading = openTestArchive(folder);
    expect(await reading.counts()).toMatchObject({ articles: 2 });
    reading.close();
  });

  it("read-only and without an archive: reads as empty, and refuses to write", async () => {
    const folder = mounts.create(1024);
    mounts.makeReadOnly(folder);
    const archive = openTestArchive(folder);
    expect(await archive.counts()).toMatchObject({ articles: 0 });
    await expect(archive.claimModel(MODEL)).rejects.toMatchObject({ code: "data_readonly" });
    archive.close();
    const below = join(folder, "data");
    expect(() => openTestArchive(below)).toThrow(expect.objectContaining({ code: "data_readonly" }));
  });

  it("turning read-only: the next write says so", async () => {
    const folder = await folderWithArticle(mounts.create(2048));
    const archive = openTestArchive(folder);
    await archive.counts();
    archive.close();
    mounts.makeReadOnly(folder);
    const again = openTestArchive(folder);
    await expectReadOnly(again);
    again.close();
    mounts.makeWritable(folder);
    const writable = openTestArchive(folder);
    await put(writable, "b");
    expect(await writable.counts()).toMatchObject({ articles: 2 });
    writable.close();
  });

  it("full: an article that does not fit leaves nothing behind, and fits once there is room", async () => {
    const folder = mounts.create(2048);
    const ballast = join(folder, "ballast");
    writeFileSync(ballast, Buffer.alloc(1024 * 1024));
    const archive = openTestArchive(folder);
    await put(archive, "small");
    const before = { counts: await archive.counts(), ids: await archive.passageIds() };
    const large = articleOf("large", { body: "Word after word. ".repeat(60_000) });
    const refused = { code: "data_full", message: expect.stringContaining("full") };
    await expect(archive.save(large, passagesOf({ body: "One." }))).rejects.toMatchObject(refused);
    expect({ counts: await archive.counts(), ids: await archive.passageIds() }).toEqual(before);
    expect(await archive.find("large")).toBeNull();
    rmSync(ballast);
    const medium = articleOf("medium", { body: "Word after word. ".repeat(10_000) });
    expect(await archive.save(medium, passagesOf({ body: "One." }))).toBe("added");
    archive.close();
    expect(withDatabase(folder, (db) => db.pragma("integrity_check", { simple: true }))).toBe("ok");
  });

  it("full to the last byte: opening says so, and changes nothing", async () => {
    for (const makeArchive of [true, false]) {
      const folder = mounts.create(1024);
      if (makeArchive) await folderWithArticle(folder);
      fillUp(join(folder, "ballast"));
      const size = makeArchive ? statSync(databaseFile(folder)).size : 0;
      expect(() => openTestArchive(folder)).toThrow(expect.objectContaining({ code: "data_full" }));
      if (makeArchive) expect(statSync(databaseFile(folder)).size).toBe(size);
      rmSync(join(folder, "ballast"));
      const archive = openTestArchive(folder);
      expect(await archive.counts()).toMatchObject({ articles: makeArchive ? 1 : 0 });
      archive.close();
    }
  });
});

function fillUp(file: string): void {
  for (let size = 1 << 20; size >= 1; size >>= 1) {
    try {
      for (;;) writeFileSync(file, Buffer.alloc(size), { flag: "a" });
    } catch {
      // Smaller pieces may still fit.
    }
  }
}

async function expectReadOnly(archive: Archive): Promise<void> {
  const refused = { code: "data_readonly", message: expect.stringContaining("DATA_DIR") };
  expect(await archive.article("a")).toMatchObject({ key: "a" });
  expect(await archive.lexical(["another"], 10, {})).toHaveLength(1);
  expect(await archive.embeddings([1, 2])).toHaveLength(2);
  await expect(archive.claimModel(MODEL)).rejects.toMatchObject(refused);
  await expect(archive.save(articleOf("b"), [])).rejects.toMatchObject(refused);
  await expect(archive.remove(["a"])).rejects.toMatchObject(refused);
  await expect(archive.adopt(MODEL)).rejects.toMatchObject(refused);
  expect(await archive.counts()).toMatchObject({ articles: 1, passages: 2 });
}
