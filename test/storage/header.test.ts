/** The look at a file's first bytes, before SQLite opens it. */
import { existsSync, writeFileSync } from "node:fs";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { checkHeader, enterWal, versionOf } from "../../src/storage/migrate.ts";
import { APPLICATION_ID, MIGRATIONS } from "../../src/storage/schema.ts";
import { contents, databaseFile, temporaryFolders, withDatabase } from "./support.ts";

const folders = temporaryFolders();
const refusal = (code: string) => expect.objectContaining({ code });

function place() {
  const folder = folders.create();
  return { folder, file: databaseFile(folder) };
}

/** A header as SQLite writes it, all but the two fields that count being zero. */
function header(userVersion: number, applicationId: number, length = 100): Buffer {
  const bytes = Buffer.alloc(100);
  bytes.write("SQLite format 3\0", "latin1");
  bytes.writeInt32BE(userVersion, 60);
  bytes.writeInt32BE(applicationId, 68);
  return bytes.subarray(0, length);
}

describe("the header of a file", () => {
  it("may be missing, and is then not made", () => {
    const missing = place();
    expect(() => checkHeader(missing)).not.toThrow();
    expect(existsSync(missing.file)).toBe(false);
  });

  it.each([
    ["an empty file", Buffer.alloc(0)],
    ["an archive of this version", header(MIGRATIONS.length, APPLICATION_ID)],
    ["an archive of an older version", header(0, APPLICATION_ID)],
    ["a database that nobody has claimed, which SQLite must look into", header(0, 0)],
  ])("passes for %s", (_what, bytes) => {
    const given = place();
    writeFileSync(given.file, bytes);
    expect(() => checkHeader(given)).not.toThrow();
  });

  it.each([
    ["a newer archive", "data_newer", header(MIGRATIONS.length + 1, APPLICATION_ID)],
    ["another application", "data_unusable", header(MIGRATIONS.length, APPLICATION_ID + 1)],
    ["another application of a high version", "data_unusable", header(99, 1)],
    ["a header cut short", "data_unusable", header(0, APPLICATION_ID, 99)],
    ["another magic", "data_unusable", Buffer.from(header(0, 0)).fill("4", 14, 15)],
  ])("is refused for %s, which stays as it was", (_what, code, bytes) => {
    const given = place();
    writeFileSync(given.file, bytes);
    expect(() => checkHeader(given)).toThrow(refusal(code));
    expect(contents(given.folder)).toEqual({ "coverage.sqlite": bytes.toString("base64") });
  });

  it("agrees with what SQLite itself reads and writes", () => {
    const given = place();
    withDatabase(given.folder, (db) => {
      db.exec(`CREATE TABLE t (n); PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = 41`);
    });
    expect(() => checkHeader(given)).toThrow(
      expect.objectContaining({ code: "data_newer", details: { found: 41, known: MIGRATIONS.length } }),
    );
    withDatabase(given.folder, (db) => db.pragma("user_version = 1"));
    expect(() => checkHeader(given)).not.toThrow();
  });

  it("names the file it left alone, and what to do", () => {
    const given = place();
    writeFileSync(given.file, "a diary");
    expect(() => checkHeader(given)).toThrow(given.file);
    expect(() => checkHeader(given)).toThrow(/DATA_DIR/);
  });
});

describe("an open database", () => {
  it("has version 0 while empty, and is foreign once it has tables of its own", () => {
    const db = new Database(":memory:");
    const given = place();
    expect(versionOf(db, given)).toBe(0);
    db.exec("CREATE TABLE notes (text)");
    expect(() => versionOf(db, given)).toThrow(refusal("data_unusable"));
    db.pragma(`application_id = ${APPLICATION_ID}`);
    expect(versionOf(db, given)).toBe(0);
    db.close();
  });

  it("enters the write-ahead log, and may be asked to again", () => {
    const { file } = place();
    const db = new Database(file);
    enterWal(db);
    db.exec("CREATE TABLE t (n)");
    enterWal(db);
    expect(db.pragma("journal_mode", { simple: true })).toBe("wal");
    expect(existsSync(`${file}-wal`)).toBe(true);
    db.close();
  });
});
