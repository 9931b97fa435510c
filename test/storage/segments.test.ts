/** Segments of the full-text tables: merged when an archive that was written to is closed. */
import { describe, expect, it } from "vitest";
import { put, readingOf } from "../contracts/archive-support.ts";
import { putQuoted, quotationOf } from "../contracts/quotation-support.ts";
import { openTestArchive, temporaryFolders, withDatabase } from "./support.ts";

const folders = temporaryFolders();
const TABLES = ["passage_lexemes", "passage_names"] as const;

const segmentsOf = (folder: string) =>
  TABLES.map((table) =>
    withDatabase(folder, (db) =>
      db.prepare<[], number>(`SELECT count(DISTINCT segid) FROM ${table}_idx`).pluck().get(),
    ),
  );

async function fill(folder: string, from: number, count: number): Promise<void> {
  const archive = openTestArchive(folder);
  for (let n = from; n < from + count; n += 1) await put(archive, `article ${n}`);
  archive.close();
}

/** What a search finds, by the articles' ids. */
async function search(folder: string, lexeme: string): Promise<number[]> {
  const archive = openTestArchive(folder);
  const found = await archive.lexical([lexeme], 10, {});
  archive.close();
  return found.map(({ id }) => id);
}

describe("segments", () => {
  it("become one when much was added, and everything is found as before", async () => {
    const folder = folders.create();
    const archive = openTestArchive(folder);
    for (let n = 0; n < 90; n += 1) await put(archive, `article ${n}`);
    expect(Math.max(...segmentsOf(folder).map(Number))).toBeGreaterThan(3);
    const [lexeme = ""] = withDatabase(folder, (db) =>
      (db.prepare<[], string>("SELECT lexemes FROM passage_lexemes").pluck().get() ?? "").split(" "),
    );
    const before = await archive.lexical([lexeme], 10, {});
    expect(before).toHaveLength(10);
    archive.close();
    expect(segmentsOf(folder)).toEqual([1, 1]);
    expect(await search(folder, lexeme)).toEqual(before.map(({ id }) => id));
    expect(withDatabase(folder, (db) => db.pragma("integrity_check", { simple: true }))).toBe("ok");
  });

  it("of quotations become one, too, when older articles were read", async () => {
    const folder = folders.create();
    const body = "“We go,” said Mira Oyel.";
    const filling = openTestArchive(folder);
    for (let n = 0; n < 40; n += 1) await putQuoted(filling, `a${n}`, body, undefined);
    filling.close();
    const archive = openTestArchive(folder);
    const quotations = [quotationOf(body, { words: "We go,", by: "Mira Oyel" })];
    const reading = readingOf({ quotations });
    for (const article of await archive.unread(40)) await archive.saveReadings([{ article, reading }]);
    const segments = () =>
      withDatabase(folder, (db) =>
        db.prepare<[], number>("SELECT count(DISTINCT segid) FROM quotation_lexemes_idx").pluck().get(),
      );
    expect(segments()).toBeGreaterThan(1);
    archive.close();
    expect(segments()).toBe(1);
  });

  it("are left alone when little was added, and when nothing was", async () => {
    const folder = folders.create();
    await fill(folder, 0, 90);
    await fill(folder, 90, 2);
    const after = segmentsOf(folder);
    expect(Math.min(...after.map(Number))).toBeGreaterThan(1);
    await fill(folder, 92, 0);
    expect(segmentsOf(folder)).toEqual(after);
  });

  it("stay as they are while another process writes, which closing does not wait for", async () => {
    const folder = folders.create();
    const archive = openTestArchive(folder);
    for (let n = 0; n < 20; n += 1) await put(archive, `article ${n}`);
    const before = segmentsOf(folder);
    withDatabase(folder, (other) => {
      other.exec("BEGIN IMMEDIATE");
      const started = performance.now();
      archive.close();
      expect(performance.now() - started).toBeLessThan(5_000);
      other.exec("COMMIT");
    });
    expect(Math.min(...before.map(Number))).toBeGreaterThan(1);
    expect(segmentsOf(folder)).toEqual(before);
  });

  it("may be merged only once: what is closed stays closed", async () => {
    const archive = openTestArchive(folders.create());
    await put(archive, "a");
    archive.close();
    expect(() => archive.close()).not.toThrow();
  });
});
