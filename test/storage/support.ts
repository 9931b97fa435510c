/** What the tests of the archive share: folders that go away, archives in them, and the database behind. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll } from "vitest";
import type { Archive } from "../../src/core/ports.ts";
import { type OpenArchiveOptions, openArchive } from "../../src/storage/archive.ts";
import { NOW, put } from "../contracts/archive-support.ts";
import { createQuietLog } from "../support/quiet-log.ts";

/** Makes folders that are removed after the tests of a file. */
export function temporaryFolders(): { create(): string } {
  const made: string[] = [];
  afterAll(() => {
    for (const folder of made) rmSync(folder, { recursive: true, force: true });
  });
  return {
    create() {
      const folder = mkdtempSync(join(tmpdir(), "archive-test-"));
      made.push(folder);
      return folder;
    },
  };
}

/** An archive with a clock that stands still and a silent log. */
export function openTestArchive(folder: string, options: Partial<OpenArchiveOptions> = {}): Archive {
  return openArchive({ folder, clock: () => new Date(NOW), log: createQuietLog(), ...options });
}

export const databaseFile = (folder: string) => join(folder, "coverage.sqlite");

/** Looks at, or tampers with, the database of a folder behind the archive's back. */
export function withDatabase<T>(folder: string, work: (db: Database.Database) => T): T {
  const db = new Database(databaseFile(folder));
  try {
    return work(db);
  } finally {
    db.close();
  }
}

/** An archive with the article "a" of two passages, closed. */
export async function makeArchive(folder: string): Promise<string> {
  const archive = openTestArchive(folder);
  await put(archive, "a");
  archive.close();
  return folder;
}

/** What a folder holds, byte for byte. */
export function contents(folder: string): Record<string, string> {
  const bytes = (name: string) => readFileSync(join(folder, name)).toString("base64");
  return Object.fromEntries(readdirSync(folder).map((name) => [name, bytes(name)]));
}
