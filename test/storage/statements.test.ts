/** Statements prepared once, and the counter that tells whether anything was written. */
import Database from "better-sqlite3";
import { afterEach, describe, expect, it } from "vitest";
import { changeCounter } from "../../src/storage/changes.ts";
import { statementCache } from "../../src/storage/statements.ts";
import { databaseFile, temporaryFolders } from "./support.ts";

const folders = temporaryFolders();
const opened: Database.Database[] = [];
afterEach(() => {
  for (const db of opened.splice(0)) db.close();
});

function open(folder: string) {
  const db = new Database(databaseFile(folder));
  opened.push(db);
  db.pragma("journal_mode = WAL");
  db.exec("CREATE TABLE IF NOT EXISTS t (n INTEGER PRIMARY KEY)");
  return db;
}

describe("a cache of statements", () => {
  it("hands out one statement for one text, and another for another", () => {
    const statements = statementCache<{ n: number }>(open(folders.create()));
    const one = statements("SELECT 1 AS n");
    const two = statements("SELECT 2 AS n");
    expect(statements("SELECT 1 AS n")).toBe(one);
    expect([one.get()?.n, two.get()?.n]).toEqual([1, 2]);
  });

  it("is bound to its own database", () => {
    const filled = open(folders.create());
    filled.exec("INSERT INTO t VALUES (1), (2)");
    const count = "SELECT count(*) AS n FROM t";
    expect(statementCache<{ n: number }>(filled)(count).get()).toEqual({ n: 2 });
    expect(statementCache<{ n: number }>(open(folders.create()))(count).get()).toEqual({ n: 0 });
  });

  it("remembers nothing of a text that could not be prepared", () => {
    const db = open(folders.create());
    const statements = statementCache<{ n: number }>(db);
    expect(() => statements("SELECT n FROM late")).toThrow(/late/);
    db.exec("CREATE TABLE late AS SELECT 7 AS n");
    expect(statements("SELECT n FROM late").get()).toEqual({ n: 7 });
  });
});

describe("the counter of changes", () => {
  it("rests while only readers are about", () => {
    const folder = folders.create();
    const [db, other] = [open(folder), open(folder)];
    const version = changeCounter(db);
    const first = version();
    other.prepare("SELECT count(*) FROM t").get();
    db.prepare("SELECT count(*) FROM t").get();
    expect([version(), version()]).toEqual([first, first]);
  });

  it("moves on with a write of this connection, and with one of another", () => {
    const folder = folders.create();
    const [db, other] = [open(folder), open(folder)];
    const version = changeCounter(db);
    const seen = [version()];
    for (const writer of [db, other, other, db]) {
      writer.exec("INSERT INTO t DEFAULT VALUES");
      seen.push(version());
    }
    expect(new Set(seen).size).toBe(5);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  });

  it("waits for the commit of another connection", () => {
    const folder = folders.create();
    const [db, other] = [open(folder), open(folder)];
    const version = changeCounter(db);
    const before = version();
    other.exec("BEGIN IMMEDIATE; INSERT INTO t DEFAULT VALUES");
    expect(version()).toBe(before);
    other.exec("ROLLBACK");
    expect(version()).toBe(before);
    other.exec("BEGIN IMMEDIATE; INSERT INTO t DEFAULT VALUES; COMMIT");
    expect(version()).not.toBe(before);
  });
});
