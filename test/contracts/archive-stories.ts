/** The contract of `StoryReader` and `StoryWriter`. */
import { describe, expect, it } from "vitest";
import type { Archive } from "../../src/core/ports.ts";
import { NOW, type OpenEmpty, put } from "./archive-support.ts";

const DAY = 86_400_000;

/** Puts articles `a`, `b`, … into stories: a number for one that is there, null for a new one. */
async function tell(archive: Archive, ...stories: readonly (number | null)[]): Promise<void> {
  for (const [at, story] of stories.entries()) {
    await put(archive, String.fromCharCode("a".charCodeAt(0) + at));
    expect(await archive.assign(at, at + 1, story)).toBe(true);
  }
}

const newsOf = async (archive: Archive, after: number, upTo: number) =>
  (await archive.storyNews(after, upTo)).map(({ story, fresh, earlier }) => ({
    story,
    fresh: fresh.map(({ externalId }) => externalId),
    earlier,
  }));

export function storiesContract(openEmpty: OpenEmpty): void {
  describe("reading stories", () => {
    it("finds nothing in an empty archive", async () => {
      const archive = openEmpty();
      expect(await archive.groupedUpTo()).toBe(0);
      expect(await archive.lastSequence()).toBe(0);
      expect(await archive.storyNews(0, 100)).toEqual([]);
      expect(await archive.storyCounts()).toEqual({ stories: 0, articlesLeft: 0 });
      expect(await archive.sequenceBefore("2999-01-01T00:00:00Z")).toBe(0);
    });

    it("tells what a stretch brought, and how much there was before", async () => {
      const archive = openEmpty();
      await tell(archive, null, null, 1, 2, 1);
      expect(await newsOf(archive, 0, 5)).toEqual([
        { story: 1, fresh: ["a", "c", "e"], earlier: 0 },
        { story: 2, fresh: ["b", "d"], earlier: 0 },
      ]);
      expect(await newsOf(archive, 2, 4)).toEqual([
        { story: 1, fresh: ["c"], earlier: 1 },
        { story: 2, fresh: ["d"], earlier: 1 },
      ]);
      expect(await newsOf(archive, 5, 9)).toEqual([]);
      expect((await archive.storyNews(2, 3))[0]?.fresh[0]).toMatchObject({
        sequence: 3,
        title: "Title of c",
        addedAt: NOW,
      });
    });

    it("counts stories, and the articles that are left", async () => {
      const archive = openEmpty();
      await tell(archive, null, 1);
      await put(archive, "x");
      expect(await archive.storyCounts()).toEqual({ stories: 1, articlesLeft: 1 });
      expect(await archive.lastSequence()).toBe(3);
    });

    it("knows the last article before an instant, whatever zone it is written in", async () => {
      const archive = openEmpty();
      await tell(archive, null, null);
      expect(await archive.sequenceBefore(NOW)).toBe(0);
      expect(await archive.sequenceBefore("2024-11-07T09:30:00.001+01:00")).toBe(2);
    });
  });

  describe("giving articles their stories", () => {
    it("moves on one article at a time, and numbers new stories", async () => {
      const archive = openEmpty();
      await tell(archive, null, null, 2);
      expect(await archive.groupedUpTo()).toBe(3);
      expect((await archive.members(2, 10)).map(({ sequence }) => sequence)).toEqual([3, 2]);
      expect((await archive.members(2, 1)).map(({ sequence }) => sequence)).toEqual([3]);
      expect(await archive.members(7, 10)).toEqual([]);
    });

    it("refuses whoever comes second, and changes nothing then", async () => {
      const archive = openEmpty();
      await put(archive, "a");
      await put(archive, "b");
      expect(await archive.assign(0, 1, null)).toBe(true);
      expect(await archive.assign(0, 1, null)).toBe(false);
      expect(await archive.assign(0, 2, 1)).toBe(false);
      expect(await archive.groupedUpTo()).toBe(1);
      expect(await archive.storyCounts()).toEqual({ stories: 1, articlesLeft: 1 });
    });

    it("never goes back", async () => {
      const archive = openEmpty();
      await tell(archive, null, null);
      await expect(archive.assign(2, 1, null)).rejects.toThrow(/order/);
      await expect(archive.assign(2, 2, null)).rejects.toThrow(/order/);
    });

    it("refuses a story that is gone, or never was", async () => {
      const archive = openEmpty();
      await tell(archive, null);
      await archive.remove(["a"]);
      await put(archive, "b");
      expect(await archive.assign(1, 2, 1)).toBe(false);
      expect(await archive.assign(1, 2, 77)).toBe(false);
      expect(await archive.groupedUpTo()).toBe(1);
      expect(await archive.assign(1, 2, null)).toBe(true);
      expect(await newsOf(archive, 0, 2)).toEqual([{ story: 2, fresh: ["b"], earlier: 0 }]);
    });

    it("passes over an article that was removed meanwhile", async () => {
      const archive = openEmpty();
      await put(archive, "a");
      await put(archive, "b");
      await archive.remove(["a"]);
      expect(await archive.assign(0, 1, null)).toBe(true);
      expect(await archive.groupedUpTo()).toBe(1);
      expect(await archive.storyCounts()).toEqual({ stories: 0, articlesLeft: 1 });
      expect(await archive.assign(1, 2, null)).toBe(true);
    });
  });

  describe("articles of stories", () => {
    it("leave their story when they are removed, and the last one takes it along", async () => {
      const archive = openEmpty();
      await tell(archive, null, 1, null);
      await archive.remove(["a"]);
      expect(await newsOf(archive, 0, 9)).toEqual([
        { story: 1, fresh: ["b"], earlier: 0 },
        { story: 2, fresh: ["c"], earlier: 0 },
      ]);
      expect(await newsOf(archive, 1, 9)).toMatchObject([{ story: 1, earlier: 0 }, { story: 2 }]);
      await archive.remove(["b"]);
      expect(await archive.storyCounts()).toEqual({ stories: 1, articlesLeft: 0 });
      expect(await archive.groupedUpTo()).toBe(3);
    });

    it("stay where they are when they change", async () => {
      const archive = openEmpty();
      await tell(archive, null, 1);
      await put(archive, "a", { body: "Changed. From the ground up." });
      expect(await newsOf(archive, 0, 9)).toEqual([{ story: 1, fresh: ["a", "b"], earlier: 0 }]);
      const [a] = await archive.placed(0, 1, 1);
      expect(await archive.groupedOf([a?.firstPassage ?? 0])).toMatchObject([{ sequence: 1, story: 1 }]);
    });

    it("are found by their passages, each once, those without a story left out", async () => {
      const archive = openEmpty();
      await tell(archive, null, null);
      await put(archive, "c");
      expect(await archive.passageIds()).toEqual([1, 2, 3, 4, 5, 6]);
      const found = await archive.groupedOf([4, 2, 5, 1, 3, 99]);
      expect(found).toMatchObject([
        { sequence: 2, story: 2, firstPassage: 3, passages: 2 },
        { sequence: 1, story: 1, firstPassage: 1, passages: 2 },
      ]);
    });

    it("are told with language, passages and times", async () => {
      const archive = openEmpty();
      await put(archive, "a", { language: "pt-BR", published: { value: "2024-11-06", precision: "day" } });
      await put(archive, "b", { published: { value: null, precision: "none" } });
      const placed = await archive.placed(0, 9, 9);
      const added = Date.parse(NOW);
      expect(placed).toEqual([
        {
          sequence: 1,
          language: "pt-BR",
          published: expect.anything(),
          added,
          firstPassage: 1,
          passages: 2,
        },
        { sequence: 2, language: "en", published: null, added, firstPassage: 3, passages: 2 },
      ]);
      const { from = 0, to = 0 } = placed[0]?.published ?? {};
      expect(from).toBeLessThanOrEqual(Date.UTC(2024, 10, 6));
      expect(to).toBeGreaterThanOrEqual(Date.UTC(2024, 10, 7));
      expect(to - from).toBeLessThan(4 * DAY);
    });

    it("come in stretches", async () => {
      const archive = openEmpty();
      for (const key of ["a", "b", "c", "d"]) await put(archive, key);
      await archive.remove(["b"]);
      const sequences = async (after: number, upTo: number, limit: number) =>
        (await archive.placed(after, upTo, limit)).map(({ sequence }) => sequence);
      expect(await sequences(0, 9, 2)).toEqual([1, 3]);
      expect(await sequences(1, 3, 9)).toEqual([3]);
      expect(await sequences(4, 9, 9)).toEqual([]);
    });
  });
}
