/** Nobody waits long for stories: what is grouped by then counts. */
import { describe, expect, it } from "vitest";
import { groupedSoon } from "../../../../src/core/digests/compose/grouped-soon.ts";
import { openLiveIndex } from "../../../../src/core/live-index.ts";
import type { Archive } from "../../../../src/core/ports.ts";
import type { ChooseStory } from "../../../../src/core/stories/choose-story.ts";
import { storyKeeper } from "../../../../src/core/stories/keep-stories.ts";
import { MODEL, put } from "../../../contracts/archive-support.ts";
import { createMemoryArchive } from "../../../support/memory-archive.ts";
import { memoryIndexFile } from "../../../support/memory-index-file.ts";
import { createQuietLog } from "../../../support/quiet-log.ts";
import { digestCoverage } from "./digest-coverage.ts";

async function archiveOf(articles: number): Promise<Archive> {
  const archive = createMemoryArchive();
  for (let at = 1; at <= articles; at += 1) await put(archive, `a${at}`);
  return archive;
}

function keeperOf(archive: Archive, choose: ChooseStory) {
  const log = createQuietLog();
  const { file } = memoryIndexFile(MODEL.dimensions);
  const correct = (vector: Float32Array) => vector;
  const index = openLiveIndex({ archive, file, correct, log, clock: () => new Date() });
  return storyKeeper({ archive, index, log, choose });
}

const slowly: ChooseStory = () => new Promise((resolve) => setTimeout(resolve, 20, null));

describe("up to where articles are in stories", () => {
  it("is the newest article where that takes but a moment", async () => {
    const archive = await archiveOf(30);
    expect(await groupedSoon({ archive, keeper: keeperOf(archive, async () => null) })).toBe(30);
  });

  it("is as far as it went in the time that there was, and the next call goes on from there", async () => {
    const archive = await archiveOf(60);
    const parts = { archive, keeper: keeperOf(archive, slowly), maxWaitMs: 100 };
    const started = performance.now();
    const first = await groupedSoon(parts);
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(60);
    expect(await groupedSoon(parts)).toBeGreaterThan(first);
  });

  it("is told though the keeper hears nothing", async () => {
    const archive = await archiveOf(3);
    const deaf = { catchUp: () => new Promise<number>(() => undefined) };
    expect(await groupedSoon({ archive, keeper: deaf, maxWaitMs: 10 })).toBe(0);
  });

  it("is not told where stories fail", async () => {
    const archive = await archiveOf(3);
    const failing = { catchUp: () => Promise.reject(new Error("no room")) };
    await expect(groupedSoon({ archive, keeper: failing })).rejects.toThrow("no room");
  });
});

describe("a digest while articles are still to be grouped", () => {
  it("ends where articles are in stories, and never before what was asked about", async () => {
    const { digest } = await digestCoverage(
      ["Gates open in Karvel.", "A bridge fell in Selmok.", "Hail in Torvik."].map((text, at) => ({
        id: `a${at}`,
        text,
      })),
    );
    const behind = { catchUp: () => Promise.resolve(1) };
    expect(await digest({ since: 0 }, behind)).toMatchObject({ lastSequence: 1, articles: 1 });
    expect(await digest({ since: 2 }, behind)).toMatchObject({ lastSequence: 2, articles: 0 });
    expect(await digest({ since: 99 }, behind)).toMatchObject({ lastSequence: 3, articles: 0 });
  });
});
