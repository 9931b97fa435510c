/** Reading older articles in the background: to the end, stopped, failing, and where nothing can be written. */
import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/core/errors.ts";
import type { Archive, Logger } from "../../../src/core/ports.ts";
import {
  type CatchUpProgress,
  readingCatchUp,
  readOlderArticles,
} from "../../../src/core/reading/catch-up.ts";
import type { ReadingRules } from "../../../src/core/reading/prepare-reading.ts";
import { articleOf, MODEL, passagesOf } from "../../contracts/archive-support.ts";
import { putQuoted, textsOf } from "../../contracts/quotation-support.ts";
import { createMemoryArchive } from "../../support/memory-archive.ts";
import { createQuietLog } from "../../support/quiet-log.ts";
import { PLAIN_RULES, plainRulesAfter } from "../../support/reading-rules.ts";

const bodyOf = (n: number) => `“Bridge ${n} is closed,” said Mira Oyel. It rained on 3 May 2024.`;

/** Articles that were saved unread. */
async function older(count: number): Promise<Archive> {
  const archive = createMemoryArchive();
  for (let n = 0; n < count; n += 1) await putQuoted(archive, `a${n}`, bodyOf(n), undefined);
  return archive;
}

const numberOf = (body: string) => Number(/\d+/.exec(body)?.[0]);

const total = async (archive: Archive) => (await archive.readingCounts()).quotations;
const left = async (archive: Archive) => (await archive.readingCounts()).articlesLeft;
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
        rules: plainRulesAfter(({ body }) => seen.push(numberOf(body))),
      },
      { onProgress: (step) => steps.push(step) },
    );
    expect(read).toBe(21);
    expect(seen).toEqual(Array.from({ length: 21 }, (_, n) => 20 - n));
    expect(await archive.readingCounts()).toEqual({ quotations: 21, events: 21, articlesLeft: 0 });
    expect(steps.at(0)?.articlesLeft).toBeGreaterThan(0);
    expect(steps.at(-1)).toEqual({ articlesRead: 21, articlesLeft: 0 });
    expect(messages(log)).toEqual([
      "info: reading older articles for quotations and events",
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

  it("reads with what the archive knows of an article: its title, its language, its day", async () => {
    const archive = createMemoryArchive();
    const published = { value: "2024-05-04", precision: "day" } as const;
    await putQuoted(archive, "a", bodyOf(1), undefined, { title: "Rain", language: "fr", published });
    const seen: unknown[] = [];
    const rules: ReadingRules = {
      ...PLAIN_RULES,
      events(article, found) {
        seen.push(article, found.quotations.length, found.dates.length);
        return [];
      },
    };
    await readOlderArticles({ archive, log: createQuietLog(), rules });
    const known = { title: "Rain", language: "fr", published, body: bodyOf(1) };
    expect(seen).toEqual([expect.objectContaining(known), 1, 1]);
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
      async saveReadings() {
        throw new UserError("data_readonly", "read only");
      },
    };
    expect(await readOlderArticles({ archive: readOnly, log, rules: PLAIN_RULES })).toBe(0);
    expect(log.lines).toEqual([]);
  });

  it("goes on after an article that the rules fail on, which counts as read", async () => {
    const archive = await older(3);
    const warned: unknown[] = [];
    const log: Logger = { ...createQuietLog(), warn: (...line) => warned.push(line) };
    const read = await readOlderArticles({
      archive,
      log,
      rules: plainRulesAfter(({ body }) => {
        if (numberOf(body) === 1) throw new Error("no rule for this");
      }),
    });
    expect(read).toBe(3);
    expect(await archive.readingCounts()).toEqual({ quotations: 2, events: 3, articlesLeft: 0 });
    expect(warned).toEqual([
      [
        { sequence: 2, part: "quotations", err: new Error("no rule for this") },
        "a part of an article could not be read",
      ],
    ]);
  });

  it("gives an article that changes while it is read the quotations of its new text", async () => {
    const archive = await older(1);
    let changed = false;
    await readOlderArticles({
      archive,
      log: createQuietLog(),
      rules: plainRulesAfter(() => {
        if (changed) return;
        changed = true;
        const newer = articleOf("a0", { body: bodyOf(77) });
        void archive.save(newer, passagesOf(newer, 1, MODEL));
      }),
    });
    expect(await textsOf(archive, await archive.newestQuotations({}, 9))).toEqual(["Bridge 77 is closed,"]);
  });
});

describe("catching up in the background", () => {
  it("runs to the end once started, however often", async () => {
    const archive = await older(5);
    const log = createQuietLog();
    const catchUp = readingCatchUp({ archive, log, rules: PLAIN_RULES });
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
    const rules = plainRulesAfter(() => {
      reads += 1;
      if (reads === 11) stopped = catchUp.stop();
    });
    const catchUp = readingCatchUp({ archive, log, rules });
    catchUp.start();
    while (stopped === null) await new Promise((resolve) => setTimeout(resolve, 1));
    await stopped;
    expect(await left(archive)).toBe(9);
    expect(messages(log).at(-1)).toBe("info: stopped reading older articles");
    catchUp.start();
    await catchUp.stop();
    expect(await left(archive)).toBe(9);
    expect(await readOlderArticles({ archive, log, rules: PLAIN_RULES })).toBe(9);
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
        rules: plainRulesAfter(() => {
          seen.push(turns);
          const until = performance.now() + 3;
          while (performance.now() < until); // As long as a large article takes.
        }),
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
      async unread() {
        throw new Error("disk gone");
      },
    };
    const catchUp = readingCatchUp({ archive: failing, log, rules: PLAIN_RULES });
    catchUp.start();
    while (log.lines.length < 2) await new Promise((resolve) => setTimeout(resolve, 1));
    await catchUp.stop();
    expect(messages(log).at(-1)).toBe("warn: older articles were not read");
    expect(await left(archive)).toBe(2);
  });
});
