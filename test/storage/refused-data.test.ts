/** Data folders that cannot be used as they are: newer, foreign, damaged. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { APPLICATION_ID, MIGRATIONS } from "../../src/storage/schema.ts";
import {
  contents,
  databaseFile,
  makeArchive,
  openTestArchive,
  temporaryFolders,
  withDatabase,
} from "./support.ts";

const folders = temporaryFolders();
const KNOWN = MIGRATIONS.length;
const NEWER = KNOWN + 3;
const folderWithArticle = () => makeArchive(folders.create());

describe("data of a newer version", () => {
  it("are refused with both versions named, and nothing in the folder changes", async () => {
    const folder = await folderWithArticle();
    withDatabase(folder, (db) => db.pragma(`user_version = ${NEWER}`));
    const before = contents(folder);
    for (const readOnly of [false, true]) {
      const message = expect.stringMatching(
        new RegExp(`version ${NEWER}\\b.*up to ${KNOWN}\\b.*Update coverage-bot.*DATA_DIR`, "s"),
      );
      expect(() => openTestArchive(folder, { readOnly })).toThrow(
        expect.objectContaining({
          code: "data_newer",
          message,
          details: { found: NEWER, known: KNOWN },
        }),
      );
      expect(contents(folder)).toEqual(before);
    }
  });

  it("are refused also where the version stands in the write-ahead log only", async () => {
    const folder = await folderWithArticle();
    const newer = new Database(databaseFile(folder));
    newer.pragma("wal_autocheckpoint = 0");
    newer.pragma(`user_version = ${NEWER}`);
    expect(readFileSync(databaseFile(folder)).readInt32BE(60)).toBe(KNOWN);
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
    await makeArchive(folder);
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
