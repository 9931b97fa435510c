/** The full-text tables: any text is taken for lexemes, never for a query. */
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { anyOf, distinct, FULL_TEXT_TABLES, ROWS } from "../../src/storage/full-text.ts";
import { MIGRATIONS } from "../../src/storage/schema.ts";

describe("lexemes in a query", () => {
  it("are cut where the tokenizer would cut them, each once, in order", () => {
    expect(distinct(["b a", "a", "", "c\u0000d", "  "])).toEqual(["b", "a", "c", "d"]);
    expect(distinct([])).toEqual([]);
  });

  it("are put between marks, joined by OR", () => {
    expect(anyOf(["a", 'b"c', "OR"])).toBe('"a" OR "b""c" OR "OR"');
  });
});

describe("the tables", () => {
  it("are all that the archive has, each beside a table with its rows", () => {
    const db = new Database(":memory:");
    for (const step of MIGRATIONS) db.exec(step);
    const made = db
      .prepare<[], string>("SELECT name FROM sqlite_schema WHERE sql LIKE '%USING fts5%' ORDER BY name")
      .pluck()
      .all();
    expect(FULL_TEXT_TABLES.map(([table]) => table).sort()).toEqual(made);
    for (const [, rows] of FULL_TEXT_TABLES)
      expect(db.prepare(`SELECT max(id) FROM ${rows}`).pluck().get()).toBeNull();
    for (const [table, { rows }] of Object.entries(ROWS))
      expect(FULL_TEXT_TABLES).toContainEqual([table, rows]);
    db.close();
  });
});
