/** Several processes on one archive, and processes that are killed while they write. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Archive } from "../../src/core/ports.ts";
import { articleOf, MODEL, OTHER_MODEL, passagesOf, put, stagedOf } from "../contracts/archive-support.ts";
import { openTestArchive, temporaryFolders, withDatabase } from "./support.ts";

const folders = temporaryFolders();
const script = fileURLToPath(new URL("writer-process.ts", import.meta.url));

interface Writer {
  readonly child: ChildProcess;
  /** What it printed so far, whole lines only. */
  lines(): string[];
  /** Resolves when it has printed so many lines, or ended. */
  printed(count: number): Promise<void>;
  readonly ended: Promise<unknown>;
}

function startWriter(folder: string, prefix: string, from: number, to: number): Writer {
  const child = spawn(process.execPath, ["--import", "tsx", script, folder, prefix, `${from}`, `${to}`], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let text = "";
  child.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
  });
  const ended = once(child, "close");
  const lines = () => text.split("\n").slice(0, -1);
  const printed = async (count: number) => {
    while (lines().length < count && child.exitCode === null && child.signalCode === null) {
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  };
  return { child, lines, printed, ended };
}

/** The newest n that was reported of each article. */
function reported(lines: readonly string[], into = new Map<string, number>()): Map<string, number> {
  for (const line of lines) {
    const [outcome, key, n] = line.split(" ");
    if (outcome !== "ready" && key !== undefined) into.set(key, Number(n));
  }
  return into;
}

/** Every article holds one version whole: that reported last, or at most one that was not reported any more. */
async function expectWhole(archive: Archive, known: ReadonlyMap<string, number>): Promise<void> {
  const { total, articles } = await archive.latest(100_000, 0, {});
  expect(new Set(articles.map(({ externalId }) => externalId)).size).toBe(total);
  for (const [key, n] of known) {
    const article = await archive.article(key);
    const stored = Number(/^Version (\d+)/.exec(article?.body ?? "")?.[1]);
    expect(stored, key).toBeGreaterThanOrEqual(n);
    expect(article).toMatchObject(articleOf(key, { body: article?.body ?? "" }));
    const quotations = await archive.quotationsOf([article?.id ?? ""]);
    expect(quotations.map(({ text, speaker }) => [text, speaker?.name])).toEqual([
      [`Version ${stored}`, key],
    ]);
    const year = String(1_000 + (stored % 1_000));
    const events = await archive.events(await archive.latestEvents({ articles: [article?.id ?? ""] }, 9));
    expect(events.map(({ sentence, value }) => [sentence.text, value])).toEqual([
      [`Version ${stored} of ${key}.`, year],
    ]);
    expect((await archive.datesOf(article?.id ?? "")).map(({ value }) => value)).toEqual([year]);
  }
  const ids = await archive.passageIds();
  const passages = await archive.passages(ids);
  const expected = articles.map(({ externalId }) => externalId);
  for (const key of expected) {
    const body = (await archive.article(key))?.body ?? "";
    const own = passages.filter(({ article }) => article.externalId === key);
    expect(own.map(({ start, end }) => [start, end])).toEqual(
      passagesOf({ body }).map(({ start, end }) => [start, end]),
    );
  }
  expect(await archive.embeddings(ids)).toHaveLength(ids.length);
  expect((await archive.lexical(["version"], 1_000_000, {})).length).toBe(ids.length);
}

function expectSound(folder: string): void {
  withDatabase(folder, (db) => {
    expect(db.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(db.pragma("foreign_key_check")).toEqual([]);
    for (const table of ["passage_lexemes", "quotation_lexemes", "speaker_names"])
      db.exec(`INSERT INTO ${table} (${table}) VALUES ('integrity-check')`);
    const count = (table: string) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
    expect(count("quotation_lexemes")).toBe(count("quotations"));
    expect(count("speaker_names")).toBe(count("speakers"));
  });
}

describe("a process that is killed while it writes", () => {
  it("loses nothing it reported, and leaves nothing half done", async () => {
    const folder = folders.create();
    const known = new Map<string, number>();
    let next = 0;
    for (let round = 0; round < 6; round++) {
      const writer = startWriter(folder, "k", next, 1_000_000);
      await writer.printed(10 + Math.floor(Math.random() * 60));
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 5));
      writer.child.kill("SIGKILL");
      await writer.ended;
      reported(writer.lines(), known);
      // Written last, perhaps not reported: the next round does it once more.
      next += Math.max(0, writer.lines().length - 1);
      const archive = openTestArchive(folder);
      await expectWhole(archive, known);
      archive.close();
      expectSound(folder);
    }
    expect(known.size).toBeGreaterThan(30);
  });
});

describe("two processes that write at once", () => {
  it("wait for each other and store all of both", async () => {
    const folder = folders.create();
    const writers = [startWriter(folder, "a", 0, 150), startWriter(folder, "b", 0, 150)];
    await Promise.all(writers.map(({ ended }) => ended));
    for (const { child, lines } of writers) {
      expect(child.exitCode).toBe(0);
      expect(lines()).toHaveLength(151);
    }
    const archive = openTestArchive(folder);
    const known = reported(writers.flatMap(({ lines }) => lines()));
    expect(await archive.counts()).toMatchObject({ articles: known.size });
    expect(known.size).toBe(200);
    await expectWhole(archive, known);
    archive.close();
    expectSound(folder);
  });

  it("may create the archive at the same moment", async () => {
    const folder = folders.create();
    const writers = Array.from({ length: 5 }, (_, n) => startWriter(folder, `w${n}-`, 0, 3));
    await Promise.all(writers.map(({ ended }) => ended));
    expect(writers.map(({ child }) => child.exitCode)).toEqual([0, 0, 0, 0, 0]);
    const archive = openTestArchive(folder);
    expect(await archive.counts()).toMatchObject({ articles: 10 });
    archive.close();
  });

  it("are seen by a third that reads meanwhile", async () => {
    const folder = folders.create();
    const reading = openTestArchive(folder);
    const before = await reading.version();
    const writer = startWriter(folder, "a", 0, 40);
    await writer.printed(2);
    expect(await reading.version()).not.toBe(before);
    const first = (await reading.counts()).articles;
    expect(first).toBeGreaterThan(0);
    await writer.ended;
    const { articles, passages } = await reading.counts();
    expect(articles).toBe(27);
    expect(await reading.passageIds()).toHaveLength(passages);
    reading.close();
  });
});

describe("two handles on one archive", () => {
  it("bind it to one model only", async () => {
    const folder = folders.create();
    const [one, other] = [openTestArchive(folder), openTestArchive(folder)];
    await one.claimModel(MODEL);
    const refused = {
      code: "model_mismatch",
      message: expect.stringMatching(/small.*large.*npm run rebuild-index/s),
    };
    await expect(other.claimModel(OTHER_MODEL)).rejects.toMatchObject(refused);
    await put(other, "a");
    one.close();
    other.close();
  });

  it("never mix models: one that embeds with the old model is stopped when the other changes it", async () => {
    const folder = folders.create();
    const [embedding, changing] = [openTestArchive(folder), openTestArchive(folder)];
    await put(embedding, "a", { body: "One." });
    await changing.stage(OTHER_MODEL, [stagedOf(1)]);
    await put(embedding, "b", { body: "Two." });
    expect(await changing.adopt(OTHER_MODEL)).toBe(false);
    await changing.stage(OTHER_MODEL, [stagedOf(2)]);
    expect(await changing.adopt(OTHER_MODEL)).toBe(true);
    const late = articleOf("c");
    await expect(embedding.save(late, passagesOf(late))).rejects.toMatchObject({ code: "model_mismatch" });
    expect(await embedding.find("c")).toBeNull();
    expect((await embedding.embeddings([1, 2])).map(({ vector }) => vector.length)).toEqual([6, 6]);
    embedding.close();
    changing.close();
  });

  it("keep a filter's passages up to date", async () => {
    const folder = folders.create();
    const [reading, writing] = [openTestArchive(folder), openTestArchive(folder)];
    await put(writing, "a", { body: "One." });
    expect(new Set((await reading.matching({ language: "en" }))?.values())).toEqual(new Set([1]));
    await put(writing, "b", { body: "Two." });
    expect(new Set((await reading.matching({ language: "en" }))?.values())).toEqual(new Set([1, 2]));
    await writing.remove(["a"]);
    expect(new Set((await reading.matching({ language: "en" }))?.values())).toEqual(new Set([2]));
    reading.close();
    writing.close();
  });

  it("carry on with a change of model that was broken off", async () => {
    const folder = folders.create();
    const first = openTestArchive(folder);
    await put(first, "a", { body: "One. Two." });
    await first.stage(OTHER_MODEL, [stagedOf(1)]);
    first.close();
    const second = openTestArchive(folder);
    expect(await second.unembedded(OTHER_MODEL, 10)).toMatchObject({ total: 1, passages: [{ id: 2 }] });
    expect(await second.unembedded({ id: "third", dimensions: 6 }, 10)).toMatchObject({ total: 2 });
    await second.stage({ id: "third", dimensions: 6 }, [stagedOf(2)]);
    expect(await second.unembedded(OTHER_MODEL, 10)).toMatchObject({ total: 2 });
    second.close();
  });
});
