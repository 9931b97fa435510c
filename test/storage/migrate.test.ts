/** Steps from older data to the present ones. */
import { writeFileSync } from "node:fs";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { migrate, versionOf } from "../../src/storage/migrate.ts";
import { MIGRATIONS, PAGE_SIZE_BYTES } from "../../src/storage/schema.ts";
import { databaseFile, openTestArchive, temporaryFolders, withDatabase } from "./support.ts";

const folders = temporaryFolders();
const STEPS = [
  "CREATE TABLE one (n INTEGER) STRICT",
  "INSERT INTO one VALUES (1)",
  "INSERT INTO one VALUES (2)",
];

function openDatabase() {
  const folder = folders.create();
  const place = { folder, file: databaseFile(folder) };
  const db = new Database(place.file);
  const rows = () => db.prepare<[], number>("SELECT n FROM one ORDER BY n").pluck().all();
  return { db, place, rows };
}

describe("migration", () => {
  it("runs each step once, from wherever the data are", () => {
    const { db, place, rows } = openDatabase();
    migrate(db, place, STEPS.slice(0, 2));
    expect(rows()).toEqual([1]);
    migrate(db, place, STEPS);
    migrate(db, place, STEPS);
    expect(rows()).toEqual([1, 2]);
    expect(versionOf(db, place, 3)).toBe(3);
    db.close();
  });

  it("stops before a step that fails, and takes it up again", () => {
    const { db, place, rows } = openDatabase();
    const broken = [...STEPS.slice(0, 2), "INSERT INTO one VALUES (7); INSERT INTO nowhere VALUES (1)"];
    expect(() => migrate(db, place, broken)).toThrow(/nowhere/);
    expect(rows()).toEqual([1]);
    expect(versionOf(db, place, 3)).toBe(2);
    migrate(db, place, STEPS);
    expect(rows()).toEqual([1, 2]);
    db.close();
  });

  it("refuses data that are further than its steps", () => {
    const { db, place } = openDatabase();
    migrate(db, place, STEPS);
    expect(() => migrate(db, place, STEPS.slice(0, 2))).toThrow(
      expect.objectContaining({ code: "data_newer", details: { found: 3, known: 2 } }),
    );
    db.close();
  });

  it("puts the version into the file itself, beside readers, in strict tables", async () => {
    const folder = folders.create();
    const archive = openTestArchive(folder);
    withDatabase(folder, (db) => {
      expect(db.pragma("user_version", { simple: true })).toBe(MIGRATIONS.length);
      expect(db.pragma("journal_mode", { simple: true })).toBe("wal");
      expect(db.pragma("page_size", { simple: true })).toBe(PAGE_SIZE_BYTES);
      const loose = db
        .prepare("SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE ?")
        .pluck()
        .all("sqlite_%");
      expect(loose).toEqual([]);
    });
    archive.close();
  });

  it("brings older data up to date in a private copy where they may only be read", async () => {
    const folder = folders.create();
    writeFileSync(databaseFile(folder), "");
    const archive = openTestArchive(folder, { readOnly: true });
    expect(await archive.counts()).toMatchObject({ articles: 0 });
    archive.close();
    expect(withDatabase(folder, (db) => db.pragma("user_version", { simple: true }))).toBe(0);
  });
});
