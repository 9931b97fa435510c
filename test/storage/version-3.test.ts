/** Data of version 3, which kept quotations and no events: what they had stays until their articles are read again. */
import { describe, expect, it } from "vitest";
import type { Archive } from "../../src/core/ports.ts";
import { readOlderArticles } from "../../src/core/reading/catch-up.ts";
import { MIGRATIONS } from "../../src/storage/schema.ts";
import { put } from "../contracts/archive-support.ts";
import { placeOf, textsOf } from "../contracts/quotation-support.ts";
import { createQuietLog } from "../support/quiet-log.ts";
import { PLAIN_RULES } from "../support/reading-rules.ts";
import { makeOldArchive } from "./old-archive.ts";
import { openTestArchive, temporaryFolders, withDatabase } from "./support.ts";

const folders = temporaryFolders();
const BODY = "“The bridge is closed,” said Mira Oyel. It fell on 3 May 2024.";
const WORDS = "The bridge is closed,";
const COUNT = 9;

/** As the program left it that released version 3: some articles were read, under two versions of its rules, some not. */
function versionThree(): string {
  const folder = folders.create();
  const articles = Array.from({ length: COUNT }, (_, n) => ({ key: `a${n}`, body: BODY }));
  makeOldArchive(folder, articles, { version: 3 });
  withDatabase(folder, (db) => {
    const [words, name] = [placeOf(WORDS, BODY), placeOf("Mira Oyel", BODY)];
    db.exec("INSERT INTO speakers (id, name, language) VALUES (7, 'Mira Oyel', 'en')");
    const add = db.prepare(
      `INSERT INTO quotations (article, parts, direct, speaker, speaker_start, speaker_end, first_passage, last_passage, published)
       SELECT sequence, ?, 1, 7, ?, ?, first_passage, first_passage, published_from FROM articles WHERE sequence > 2`,
    );
    add.run(JSON.stringify([words.start, words.end]), name.start, name.end);
    db.exec("INSERT INTO quotation_lexemes (rowid, lexemes) SELECT id, 'bridg close' FROM quotations");
    db.exec("UPDATE articles SET quotations_version = min(sequence - 1, 2)");
  });
  return folder;
}

const versionIn = (folder: string) =>
  withDatabase(folder, (db) => db.pragma("user_version", { simple: true }));
const quoted = async (archive: Archive) => textsOf(archive, await archive.newestQuotations({}, 99));
const older = Array.from({ length: COUNT - 2 }, () => WORDS);

describe("data of version 3", () => {
  it.each([false, true])(
    "keep their quotations, and have no events at first (read-only: %s)",
    async (readOnly) => {
      const folder = versionThree();
      expect(versionIn(folder)).toBe(3);
      const archive = openTestArchive(folder, { readOnly });
      expect(await archive.readingCounts()).toEqual({
        quotations: COUNT - 2,
        events: 0,
        articlesLeft: COUNT,
      });
      expect(await quoted(archive)).toEqual(older);
      expect(await archive.quotationsWorded(["bridg"], 99, {})).toHaveLength(COUNT - 2);
      expect(await archive.latestEvents({ happenedFrom: "1900-01-01" }, 9)).toEqual([]);
      expect(await archive.datesOf("id-a5")).toEqual([]);
      archive.close();
      expect(versionIn(folder)).toBe(readOnly ? 3 : MIGRATIONS.length);
    },
  );

  it("are read again whole, newest first, whatever they were read by", async () => {
    const folder = versionThree();
    const archive = openTestArchive(folder);
    const sequences = (await archive.unread(99)).map(({ sequence }) => sequence);
    expect(sequences).toEqual(Array.from({ length: COUNT }, (_, n) => COUNT - n));
    expect(await readOlderArticles({ archive, log: createQuietLog(), rules: PLAIN_RULES })).toBe(COUNT);
    expect(await archive.readingCounts()).toEqual({ quotations: COUNT, events: COUNT, articlesLeft: 0 });
    expect(await quoted(archive)).toEqual([...older, WORDS, WORDS]);
    expect((await archive.speakers(9)).map(({ id, quotations }) => [id, quotations])).toEqual([[7, COUNT]]);
    expect(await archive.datesOf("id-a5")).toMatchObject([{ value: "2024-05-03" }]);
    archive.close();
    expect(
      withDatabase(folder, (db) => [db.pragma("integrity_check"), db.pragma("foreign_key_check")]),
    ).toEqual([[{ integrity_check: "ok" }], []]);
  });

  it("go on where they were when the reading was killed", async () => {
    const folder = versionThree();
    const archive = openTestArchive(folder);
    const killed: Archive = {
      ...archive,
      async saveReadings(found) {
        await archive.saveReadings(found);
        if (found.length > 0) throw new Error("killed");
      },
    };
    await expect(
      readOlderArticles({ archive: killed, log: createQuietLog(), rules: PLAIN_RULES }),
    ).rejects.toThrow("killed");
    archive.close();
    const again = openTestArchive(folder);
    const { articlesLeft } = await again.readingCounts();
    expect(articlesLeft).toBeGreaterThan(0);
    expect(articlesLeft).toBeLessThan(COUNT);
    expect(await readOlderArticles({ archive: again, log: createQuietLog(), rules: PLAIN_RULES })).toBe(
      articlesLeft,
    );
    expect((await again.readingCounts()).articlesLeft).toBe(0);
    again.close();
  });

  it("can be changed and removed like any, before they are read", async () => {
    const archive = openTestArchive(versionThree());
    await put(archive, "a5", { body: "Something else happened." });
    expect(await archive.remove(["a6", "a7"])).toBe(2);
    expect(await archive.readingCounts()).toEqual({
      quotations: COUNT - 5,
      events: 0,
      articlesLeft: COUNT - 2,
    });
    archive.close();
  });
});
