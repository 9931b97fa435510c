/** The contract of what happens to dates and events with their articles. */
import { describe, expect, it } from "vitest";
import type { NewEvent } from "../../src/core/event.ts";
import { articleOf, MODEL, type OpenEmpty, passagesOf, put, readingOf } from "./archive-support.ts";
import { dateOf, eventOf, putOn, putTelling, told } from "./event-support.ts";

const BODY = "The bridge fell on 3 May. It is closed.";
const FELL = { sentence: "The bridge fell on 3 May.", on: "2024-05-03", words: "on 3 May" };

export function eventWriterContract(openEmpty: OpenEmpty): void {
  describe("saving an article with events", () => {
    it("stores them, and an update replaces them", async () => {
      const archive = openEmpty();
      await putTelling(archive, "a", BODY, [FELL]);
      await putOn(archive, "b", { on: "2024-05-01" });
      const [first = 0] = await archive.latestEvents({}, 1);
      expect(await told(archive, [first])).toEqual([FELL.sentence]);
      await putOn(archive, "a", { on: "2024-05-09" });
      const ids = await archive.latestEvents({}, 9);
      expect(await told(archive, ids)).toEqual(["a.", "b."]);
      expect(await archive.events([first])).toEqual([]);
      expect(Math.max(...ids)).toBeGreaterThan(first);
      expect(await archive.eventsIn([1, 2], {})).toEqual([]);
      expect(await archive.readingCounts()).toEqual({ quotations: 0, events: 2, articlesLeft: 0 });
    });

    it("leaves an unchanged article with those it has", async () => {
      const archive = openEmpty();
      const article = await putTelling(archive, "a", BODY, [FELL]);
      expect(await archive.save(article, [], readingOf())).toBe("unchanged");
      expect(await told(archive, await archive.latestEvents({}, 9))).toEqual([FELL.sentence]);
    });

    it("goes with the article when that is removed", async () => {
      const archive = openEmpty();
      await putTelling(archive, "a", BODY, [FELL]);
      await put(archive, "b");
      expect(await archive.remove(["a", "b"])).toBe(2);
      expect(await archive.readingCounts()).toEqual({ quotations: 0, events: 0, articlesLeft: 0 });
      expect(await archive.latestEvents({}, 9)).toEqual([]);
    });

    it("refuses what lies outside of the body and days there are not, and stores nothing then", async () => {
      const archive = openEmpty();
      await archive.claimModel(MODEL);
      const article = articleOf("a", { body: BODY });
      const good = eventOf(BODY, FELL);
      const date = dateOf(BODY, "on 3 May", "2024-05-03");
      const beyond = { start: 3, end: BODY.length + 1 };
      const wrong: Partial<NewEvent>[] = [
        { sentence: beyond },
        { sentence: { start: 4, end: 4 } },
        { date: beyond },
        { date: { start: -1, end: 4 } },
        { value: "2024-02-30" },
        { value: "yesterday" },
        { endValue: "2024-05-02" },
      ];
      const save = (found: Parameters<typeof readingOf>[0]) =>
        archive.save(article, passagesOf(article), readingOf(found));
      for (const fields of wrong)
        await expect(save({ events: [good, { ...good, ...fields }] })).rejects.toThrow();
      await expect(save({ dates: [date, { ...date, ...beyond }] })).rejects.toThrow();
      await expect(save({ dates: [{ ...date, value: "2024-13" }] })).rejects.toThrow();
      expect(await archive.article("a")).toBeNull();
    });

    it("keeps offsets where the body holds halves of surrogate pairs", async () => {
      const archive = openEmpty();
      const body = "Broken \uD83D sign. The bridge fell.";
      await putTelling(archive, "a", body, [{ sentence: "The bridge fell.", on: "2024-05-03" }]);
      expect(await told(archive, await archive.latestEvents({}, 9))).toEqual(["The bridge fell."]);
    });
  });
}
