/** Archives that may only be read, because someone wants it so or because the folder cannot be written. */
import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Archive } from "../../src/core/ports.ts";
import { articleOf, MODEL, put } from "../contracts/archive-support.ts";
import { createQuietLog } from "../support/quiet-log.ts";
import { canMount, temporaryMounts } from "./mounts.ts";
import { contents, databaseFile, makeArchive, openTestArchive, temporaryFolders } from "./support.ts";

const folders = temporaryFolders();
const folderWithArticle = (folder = folders.create()) => makeArchive(folder);

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

// The administrator may write everywhere, so that another user has to read then.
const isRoot = process.getuid?.() === 0;
const someone = 65_534;
const script = fileURLToPath(new URL("reader-process.ts", import.meta.url));
const asSomeone = { encoding: "utf8", ...(isRoot ? { uid: someone, gid: someone } : {}) } as const;

function someoneCanRead(): boolean {
  try {
    execFileSync(process.execPath, ["-e", "fs.readFileSync(process.argv[1])", script], {
      ...asSomeone,
      stdio: "ignore",
    });
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!someoneCanRead())(
  "a folder without the right to write (needs a checkout that others can read)",
  () => {
    it.each([
      ["the folder", 0o555, 0o644],
      ["the file", 0o755, 0o444],
      ["both", 0o555, 0o444],
    ])("reads, and refuses to write: %s", async (_, folderMode, fileMode) => {
      const folder = await folderWithArticle();
      if (isRoot) for (const path of [folder, databaseFile(folder)]) chownSync(path, someone, someone);
      chmodSync(databaseFile(folder), fileMode);
      chmodSync(folder, folderMode);
      try {
        const printed = execFileSync(process.execPath, ["--import", "tsx", script, folder], asSomeone);
        expect(JSON.parse(printed)).toEqual({
          articles: 1,
          found: ["And another."],
          refused: "data_readonly",
        });
      } finally {
        chmodSync(folder, 0o755);
      }
    });
  },
);

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
});

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
