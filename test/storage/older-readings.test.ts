/** Data that kept no quotations, or no events: they work as they are, and are read step by step, by one or by several. */
import { describe, expect, it } from "vitest";
import type { Archive } from "../../src/core/ports.ts";
import { readOlderArticles } from "../../src/core/reading/catch-up.ts";
import { READING_VERSION } from "../../src/core/reading/version.ts";
import { MODEL, put, readingOf } from "../contracts/archive-support.ts";
import { putSaying, quotationOf, textsOf } from "../contracts/quotation-support.ts";
import { createQuietLog } from "../support/quiet-log.ts";
import { PLAIN_RULES } from "../support/reading-rules.ts";
import { makeOldArchive } from "./old-archive.ts";
import { openTestArchive, temporaryFolders, withDatabase } from "./support.ts";

const folders = temporaryFolders();
const bodyOf = (n: number) => `“Bridge ${n} is closed,” said Mira Oyel. It fell on ${1 + (n % 28)} May 2024.`;

function oldFolder(count: number): string {
  const folder = folders.create();
  const articles = Array.from({ length: count }, (_, n) => ({ key: `a${n}`, body: bodyOf(n) }));
  makeOldArchive(folder, articles, { version: 2 });
  return folder;
}

const newest = async (archive: Archive) => textsOf(archive, await archive.newestQuotations({}, 99));
const isWhole = (folder: string) =>
  withDatabase(folder, (db) => [
    db.pragma("integrity_check", { simple: true }),
    db.pragma("foreign_key_check"),
    db
      .prepare(
        "SELECT count(*) FROM speakers AS s WHERE quotations <> (SELECT count(*) FROM quotations WHERE speaker = s.id)",
      )
      .pluck()
      .get(),
    db
      .prepare("SELECT (SELECT count(*) FROM quotations) - (SELECT count(*) FROM quotation_lexemes)")
      .pluck()
      .get(),
  ]);
const WHOLE = ["ok", [], 0, 0];

describe("data without readings", () => {
  it.each([false, true])("keep all they had, and have none at first (read-only: %s)", async (readOnly) => {
    const archive = openTestArchive(oldFolder(3), { readOnly });
    expect(await archive.counts()).toMatchObject({ articles: 3, passages: 6, model: MODEL });
    expect((await archive.lexical(["bridge"], 9, {})).length).toBe(3);
    expect((await archive.sentences([1, 2])).size).toBe(2);
    expect(await archive.readingCounts()).toEqual({ quotations: 0, events: 0, articlesLeft: 3 });
    expect(await archive.newestQuotations({}, 9)).toEqual([]);
    expect(await archive.quotationsWorded(["bridge"], 9, {})).toEqual([]);
    expect([...((await archive.matching({ quoted: {} }))?.values() ?? [])]).toEqual([]);
    expect(await archive.latestEvents({}, 9)).toEqual([]);
    expect(await archive.eventsIn([1, 2, 3], {})).toEqual([]);
    archive.close();
  });

  it("are read to the end, and stay so", async () => {
    const folder = oldFolder(20);
    const archive = openTestArchive(folder);
    await put(archive, "new", { body: "Nothing is said." });
    expect(await readOlderArticles({ archive, log: createQuietLog(), rules: PLAIN_RULES })).toBe(21);
    expect(await newest(archive)).toHaveLength(20);
    archive.close();
    const again = openTestArchive(folder);
    expect(await again.readingCounts()).toEqual({ quotations: 20, events: 20, articlesLeft: 0 });
    expect(await readOlderArticles({ archive: again, log: createQuietLog(), rules: PLAIN_RULES })).toBe(0);
    const [found] = await again.quotations(await again.newestQuotations({}, 1));
    expect(found?.passages.length).toBeGreaterThan(0);
    const [event] = await again.events(await again.latestEvents({}, 1));
    expect(event).toMatchObject({ sentence: { text: "It fell on 20 May 2024." }, value: "2024-05-20" });
    expect(await again.eventsIn([event?.passage ?? 0], {})).toEqual([event?.id]);
    expect(await again.datesOf(event?.article.id ?? "")).toMatchObject([{ value: "2024-05-20" }]);
    again.close();
    expect(isWhole(folder)).toEqual(WHOLE);
  });

  it("may be read by two at once: each article is read into the archive once", async () => {
    const folder = oldFolder(40);
    const [one, two] = [openTestArchive(folder), openTestArchive(folder)];
    const log = createQuietLog();
    await Promise.all([
      readOlderArticles({ archive: one, log, rules: PLAIN_RULES }),
      readOlderArticles({ archive: two, log, rules: PLAIN_RULES }),
    ]);
    expect(await newest(one)).toHaveLength(40);
    const ids = await one.newestQuotations({}, 99);
    expect(Math.max(...ids)).toBe(40);
    const events = await one.latestEvents({}, 999);
    expect(Math.max(...events)).toBe(40);
    expect(await two.readingCounts()).toEqual({ quotations: 40, events: 40, articlesLeft: 0 });
    one.close();
    two.close();
    expect(isWhole(folder)).toEqual(WHOLE);
  });

  it("are left alone where they may only be read", async () => {
    const folder = oldFolder(3);
    const archive = openTestArchive(folder, { readOnly: true });
    expect(await readOlderArticles({ archive, log: createQuietLog(), rules: PLAIN_RULES })).toBe(0);
    await expect(archive.saveReadings([])).rejects.toMatchObject({ code: "data_readonly" });
    archive.close();
    expect(withDatabase(folder, (db) => db.pragma("user_version", { simple: true }))).toBe(2);
  });
});

describe("articles that other rules were read by", () => {
  /** As a program left them whose rules had a smaller version. */
  const age = (folder: string) =>
    withDatabase(folder, (db) =>
      db.prepare("UPDATE articles SET reading_version = ?").run(READING_VERSION - 1),
    );

  it("keep what was found until they are read again", async () => {
    const folder = folders.create();
    const archive = openTestArchive(folder);
    await putSaying(archive, "a", { words: "We go." });
    age(folder);
    expect(await newest(archive)).toEqual(["We go."]);
    const [article] = await archive.unread(9);
    if (!article) throw new Error("one is left");
    const [speaker] = await archive.speakers(1);
    const again = { words: "go", by: "Mira Oyel" };
    const reading = readingOf({ quotations: [quotationOf(article.body, again)] });
    await archive.saveReadings([{ article, reading }]);
    expect(await newest(archive)).toEqual(["go"]);
    expect((await archive.speakers(1))[0]?.id).toBe(speaker?.id);
    archive.close();
    expect(isWhole(folder)).toEqual(WHOLE);
  });

  it("have their speakers found by new keys", async () => {
    const folder = folders.create();
    const archive = openTestArchive(folder);
    await putSaying(archive, "a", { words: "We go." });
    age(folder);
    const [article] = await archive.unread(9);
    if (!article) throw new Error("one is left");
    const quotation = quotationOf(article.body, { words: "We go.", by: "Mira Oyel" });
    const reading = readingOf({ quotations: [{ ...quotation, speakerKeys: "other keys" }] });
    await archive.saveReadings([{ article, reading }]);
    expect(await archive.speakersNamed(["mira"], 9)).toEqual([]);
    expect(await archive.speakersNamed(["keys"], 9)).toHaveLength(1);
    archive.close();
  });
});
