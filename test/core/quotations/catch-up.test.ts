/** Reading older articles in the background: to the end, stopped, failing, and where nothing can be written. */
import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/core/errors.ts";
import type { Archive, UnreadArticle } from "../../../src/core/ports.ts";
import {
  type CatchUpProgress,
  quotationCatchUp,
  readOlderArticles,
} from "../../../src/core/quotations/catch-up.ts";
import { articleOf, MODEL, passagesOf } from "../../contracts/archive-support.ts";
import { putQuoted, quotationOf, textsOf } from "../../contracts/quotation-support.ts";
import { createMemoryArchive } from "../../support/memory-archive.ts";
import { createQuietLog } from "../../support/quiet-log.ts";

const bodyOf = (n: number) => `“Bridge ${n} is closed,” said Mira Oyel. It rains.`;

/** Articles that were saved without quotations. */
async function older(count: number): Promise<Archive> {
  const archive = createMemoryArchive();
  for (let n = 0; n < count; n += 1) await putQuoted(archive, `a${n}`, bodyOf(n), undefined);
  return archive;
}

/** Finds what stands between the first marks. */
const prepare = ({ body }: UnreadArticle) => {
  const words = body.slice(body.indexOf("“") + 1, body.indexOf("”"));
  return [quotationOf(body, { words, by: "Mira Oyel" })];
};

const total = async (archive: Archive) => (await archive.quotationCounts()).quotations;
const left = async (archive: Archive) => (await archive.quotationCounts()).articlesLeft;
const messages = (log: ReturnType<typeof createQuietLog>) =>
  log.lines.map(({ level, message }) => `${level}: ${message}`);

describe("reading older articles", () => {
  it("reads all that were stored without, newest first, with one line at each end", async () => {
    const archive = await older(21);
    const log = createQuietLog();
    const seen: number[] = [];
    const steps: CatchUpProgress[] = [];
    const read = await readOlderArticles(
      {
        archive,
        log,
        prepare(article) {
          seen.push(article.sequence);
          return prepare(article);
        },
      },
      { onProgress: (step) => steps.push(step) },
    );
    expect(read).toBe(21);
    expect(seen).toEqual(Array.from({ length: 21 }, (_, n) => 21 - n));
    expect(await archive.quotationCounts()).toEqual({ quotations: 21, articlesLeft: 0 });
    expect(steps.at(0)?.articlesLeft).toBeGreaterThan(0);
    expect(steps.at(-1)).toEqual({ articlesRead: 21, articlesLeft: 0 });
    expect(messages(log)).toEqual([
      "info: reading older articles for quotations",
      "info: older articles are read",
    ]);
  });

  it("finds with the usual rules what an ingest would have found", async () => {
    const archive = await older(1);
    await readOlderArticles({ archive, log: createQuietLog() });
    const [found] = await archive.quotations(await archive.newestQuotations({}, 9));
    expect(found).toMatchObject({ text: "Bridge 0 is closed,", speaker: { name: "Mira Oyel" } });
    expect(await archive.quotationsWorded(["bridg"], 9, {})).toHaveLength(1);
  });

  it("has nothing to do, and says nothing, where all are read", async () => {
    const archive = createMemoryArchive();
    await putQuoted(archive, "a", bodyOf(1), []);
    const log = createQuietLog();
    expect(await readOlderArticles({ archive, log })).toBe(0);
    expect(log.lines).toEqual([]);
  });

  it("leaves an archive alone that may only be read", async () => {
    const archive = await older(2);
    const log = createQuietLog();
    const readOnly: Archive = {
      ...archive,
      async saveQuotations() {
        throw new UserError("data_readonly", "read only");
      },
    };
    expect(await readOlderArticles({ archive: readOnly, log, prepare })).toBe(0);
    expect(log.lines).toEqual([]);
  });

  it("goes on after an article that the rules fail on, which counts as read", async () => {
    const archive = await older(3);
    const log = createQuietLog();
    const read = await readOlderArticles({
      archive,
      log,
      prepare(article) {
        if (article.sequence === 2) throw new Error("no rule for this");
        return prepare(article);
      },
    });
    expect(read).toBe(3);
    expect(await archive.quotationCounts()).toEqual({ quotations: 2, articlesLeft: 0 });
    expect(messages(log)).toContain("warn: the quotations of an article could not be read");
  });

  it("gives an article that changes while it is read the quotations of its new text", async () => {
    const archive = await older(1);
    let changed = false;
    await readOlderArticles({
      archive,
      log: createQuietLog(),
      prepare(article) {
        const found = prepare(article);
        if (!changed) {
          changed = true;
          const newer = articleOf("a0", { body: bodyOf(77) });
          void archive.save(newer, passagesOf(newer, 1, MODEL));
        }
        return found;
      },
    });
    expect(await textsOf(archive, await archive.newestQuotations({}, 9))).toEqual(["Bridge 77 is closed,"]);
  });
});

describe("catching up in the background", () => {
  it("runs to the end once started, however often", async () => {
    const archive = await older(5);
    const log = createQuietLog();
    const catchUp = quotationCatchUp({ archive, log, prepare });
    expect(catchUp.progress()).toEqual({ articlesRead: 0, articlesLeft: null });
    expect(await total(archive)).toBe(0);
    catchUp.start();
    catchUp.start();
    while ((await left(archive)) > 0) await new Promise((resolve) => setTimeout(resolve, 1));
    await catchUp.stop();
    expect(await total(archive)).toBe(5);
    expect(catchUp.progress()).toEqual({ articlesRead: 5, articlesLeft: 0 });
    expect(messages(log)).toHaveLength(2);
  });

  it("stores what it read when it is stopped, and the next one goes on from there", async () => {
    const archive = await older(20);
    const log = createQuietLog();
    let reads = 0;
    let stopped: Promise<void> | null = null;
    const catchUp = quotationCatchUp({
      archive,
      log,
      prepare(article) {
        reads += 1;
        if (reads === 11) stopped = catchUp.stop();
        return prepare(article);
      },
    });
    catchUp.start();
    while (stopped === null) await new Promise((resolve) => setTimeout(resolve, 1));
    await stopped;
    expect(await left(archive)).toBe(9);
    expect(messages(log).at(-1)).toBe("info: stopped reading older articles");
    catchUp.start();
    await catchUp.stop();
    expect(await left(archive)).toBe(9);
    expect(await readOlderArticles({ archive, log, prepare })).toBe(9);
  });

  it("leaves turns to others between two articles", async () => {
    const archive = await older(6);
    let turns = 0;
    const seen: number[] = [];
    const ticking = setInterval(() => {
      turns += 1;
    }, 0);
    await readOlderArticles(
      {
        archive,
        log: createQuietLog(),
        prepare(article) {
          seen.push(turns);
          const until = performance.now() + 3;
          while (performance.now() < until); // As long as a large article takes.
          return prepare(article);
        },
      },
      { unhurried: true },
    );
    clearInterval(ticking);
    expect(new Set(seen).size).toBe(6);
  });

  it("ends with a line in the log where the archive fails, and stops all the same", async () => {
    const archive = await older(2);
    const log = createQuietLog();
    const failing: Archive = {
      ...archive,
      async unquoted() {
        throw new Error("disk gone");
      },
    };
    const catchUp = quotationCatchUp({ archive: failing, log, prepare });
    catchUp.start();
    while (log.lines.length < 2) await new Promise((resolve) => setTimeout(resolve, 1));
    await catchUp.stop();
    expect(messages(log).at(-1)).toBe("warn: older articles were not read for quotations");
    expect(await left(archive)).toBe(2);
  });
});
