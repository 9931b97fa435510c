/** Articles get their stories in order, once each, whoever else is at it, and whatever happens meanwhile. */
import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/core/errors.ts";
import { openLiveIndex } from "../../../src/core/live-index.ts";
import type { Archive } from "../../../src/core/ports.ts";
import type { ChooseStory } from "../../../src/core/stories/choose-story.ts";
import { type StoryKeeperParts, storyKeeper } from "../../../src/core/stories/keep-stories.ts";
import { MODEL, put } from "../../contracts/archive-support.ts";
import { createMemoryArchive } from "../../support/memory-archive.ts";
import { memoryIndexFile } from "../../support/memory-index-file.ts";
import { createQuietLog } from "../../support/quiet-log.ts";

/** Every second article goes on with the first story. */
const alternating: ChooseStory = async ({ sequence }) => (sequence > 1 && sequence % 2 === 1 ? 1 : null);

function keeperOf(archive: Archive, parts: Partial<StoryKeeperParts> = {}) {
  const log = createQuietLog();
  const { file } = memoryIndexFile(MODEL.dimensions);
  const correct = (vector: Float32Array) => vector;
  const index = openLiveIndex({ archive, file, correct, log, clock: () => new Date() });
  return storyKeeper({ archive, index, log, choose: alternating, ...parts });
}

async function archiveOf(articles: number): Promise<Archive> {
  const archive = createMemoryArchive();
  for (let at = 1; at <= articles; at += 1) await put(archive, `a${at}`);
  return archive;
}

const storiesOf = async (archive: Archive) =>
  (await archive.storyNews(0, 1_000)).map(({ fresh }) => fresh.map(({ sequence }) => sequence));

describe("a keeper of stories", () => {
  it("puts every article into a story, and says how far it is", async () => {
    const archive = await archiveOf(5);
    expect(await keeperOf(archive).catchUp()).toBe(5);
    expect(await storiesOf(archive)).toEqual([[1, 3, 5], [2], [4]]);
  });

  it("has nothing to do in an empty archive, nor a second time", async () => {
    expect(await keeperOf(createMemoryArchive()).catchUp()).toBe(0);
    const archive = await archiveOf(2);
    const asked: number[] = [];
    const choose: ChooseStory = async ({ sequence }) => {
      asked.push(sequence);
      return null;
    };
    const keeper = keeperOf(archive, { choose });
    await keeper.catchUp();
    await keeper.catchUp();
    expect(asked).toEqual([1, 2]);
  });

  it("shares one run between calls that overlap", async () => {
    const archive = await archiveOf(40);
    const asked: number[] = [];
    const choose: ChooseStory = async ({ sequence }) => {
      asked.push(sequence);
      return null;
    };
    const keeper = keeperOf(archive, { choose });
    expect(await Promise.all([keeper.catchUp(), keeper.catchUp(), keeper.catchUp()])).toEqual([40, 40, 40]);
    expect(asked).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
  });

  it("sees to articles that came after an earlier call, too", async () => {
    const archive = await archiveOf(3);
    const keeper = keeperOf(archive);
    const first = keeper.catchUp();
    await put(archive, "late");
    expect(await keeper.catchUp()).toBe(4);
    expect(await first).toBeGreaterThanOrEqual(3);
  });

  it("stops at the signal, and goes on from there another time", async () => {
    const archive = await archiveOf(100);
    const stopping = new AbortController();
    const choose: ChooseStory = async ({ sequence }) => {
      if (sequence === 10) stopping.abort();
      return null;
    };
    const reached = await keeperOf(archive, { choose }).catchUp(stopping.signal);
    expect(reached).toBeGreaterThanOrEqual(10);
    expect(reached).toBeLessThan(100);
    expect(await keeperOf(archive).catchUp(AbortSignal.abort())).toBe(reached);
    expect(await keeperOf(archive).catchUp()).toBe(100);
    expect(await archive.storyCounts()).toMatchObject({ articlesLeft: 0 });
  });

  it("tells how many are left", async () => {
    const left: number[] = [];
    await keeperOf(await archiveOf(70), { onProgress: (count) => left.push(count) }).catchUp();
    expect(left[0]).toBeLessThan(70);
    expect(left.at(-1)).toBe(0);
    expect(left).toEqual([...left].sort((a, b) => b - a));
  });

  it("asks again for an article whose story went away", async () => {
    const archive = await archiveOf(2);
    let asked = 0;
    const choose: ChooseStory = async ({ sequence }) => {
      if (sequence === 1) return null;
      asked += 1;
      if (asked === 1) await archive.remove(["a1"]);
      return asked === 1 ? 1 : null;
    };
    await keeperOf(archive, { choose }).catchUp();
    expect(asked).toBe(2);
    expect(await storiesOf(archive)).toEqual([[2]]);
  });

  it("gives an article a story of its own rather than asking for ever", async () => {
    const archive = await archiveOf(1);
    expect(await keeperOf(archive, { choose: async () => 99 }).catchUp()).toBe(1);
    expect(await storiesOf(archive)).toEqual([[1]]);
  });

  it("shares the articles with another keeper at the same time", async () => {
    const archive = await archiveOf(60);
    const reached = await Promise.all([keeperOf(archive).catchUp(), keeperOf(archive).catchUp()]);
    expect(reached).toEqual([60, 60]);
    const stories = await storiesOf(archive);
    expect(stories.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, at) => at + 1));
    expect(stories[0]).toHaveLength(30);
  });

  it("leaves an archive alone that cannot be written", async () => {
    const archive = await archiveOf(3);
    let tried = 0;
    const readOnly: Archive = {
      ...archive,
      assign: async () => {
        tried += 1;
        throw new UserError("data_readonly", "the data folder cannot be written");
      },
    };
    const keeper = keeperOf(readOnly);
    expect(await keeper.catchUp()).toBe(0);
    expect(await keeper.catchUp()).toBe(0);
    expect(tried).toBe(1);
  });

  it("hands on any other failure, and works again afterwards", async () => {
    const archive = await archiveOf(3);
    let fails = true;
    const choose: ChooseStory = async () => {
      if (fails) throw new Error("no room");
      return null;
    };
    const keeper = keeperOf(archive, { choose });
    await expect(keeper.catchUp()).rejects.toThrow("no room");
    fails = false;
    expect(await keeper.catchUp()).toBe(3);
  });

  it("is not held up by articles that were removed", async () => {
    const archive = await archiveOf(4);
    await archive.remove(["a2", "a4"]);
    expect(await keeperOf(archive).catchUp()).toBe(3);
    await put(archive, "a5");
    expect(await keeperOf(archive).catchUp()).toBe(5);
  });
});
