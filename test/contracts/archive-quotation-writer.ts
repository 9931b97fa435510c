/** The contract of what happens to quotations with their articles. */
import { describe, expect, it } from "vitest";
import type { Archive } from "../../src/core/ports.ts";
import { articleOf, MODEL, type OpenEmpty, passagesOf, put, readingOf } from "./archive-support.ts";
import { putQuoted, putSaying, quotationOf, textsOf } from "./quotation-support.ts";

const BODY = "“We go,” said Mira Oyel. The bridge is closed.";
const SAID = { words: "We go,", by: "Mira Oyel" } as const;

const texts = async (archive: Archive) => textsOf(archive, await archive.newestQuotations({}, 99));

export function quotationWriterContract(openEmpty: OpenEmpty): void {
  describe("saving an article with quotations", () => {
    it("stores them, and an update replaces them", async () => {
      const archive = openEmpty();
      await putQuoted(archive, "a", BODY, [SAID]);
      await putSaying(archive, "b", { words: "Stay." });
      const [, first = 0] = await archive.newestQuotations({}, 9);
      expect(await texts(archive)).toEqual(["Stay.", "We go,"]);
      await putSaying(archive, "a", { words: "We stay." });
      expect(await texts(archive)).toEqual(["Stay.", "We stay."]);
      expect(await archive.quotations([first])).toEqual([]);
      expect(await archive.quotationsWorded(["go"], 9, {})).toEqual([]);
      expect(await archive.readingCounts()).toEqual({ quotations: 2, events: 0, articlesLeft: 0 });
      const ids = await archive.newestQuotations({}, 9);
      expect(Math.max(...ids)).toBeGreaterThan(first);
    });

    it("leaves an unchanged article with those it has", async () => {
      const archive = openEmpty();
      const article = await putQuoted(archive, "a", BODY, [SAID]);
      expect(await archive.save(article, [], readingOf())).toBe("unchanged");
      expect(await texts(archive)).toEqual(["We go,"]);
    });

    it("goes with the article when that is removed", async () => {
      const archive = openEmpty();
      await putQuoted(archive, "a", BODY, [SAID]);
      await put(archive, "b");
      expect(await archive.remove(["a", "b"])).toBe(2);
      expect(await archive.readingCounts()).toEqual({ quotations: 0, events: 0, articlesLeft: 0 });
      expect(await archive.quotationsWorded(["go"], 9, {})).toEqual([]);
      expect(await archive.speakers(9)).toEqual([]);
    });

    it("refuses spans outside of the body, and stores nothing then", async () => {
      const archive = openEmpty();
      await archive.claimModel(MODEL);
      const article = articleOf("a", { body: BODY });
      const good = quotationOf(BODY, SAID);
      const beyond = { start: 3, end: BODY.length + 1 };
      const wrong = [
        { ...good, parts: [] },
        { ...good, parts: [beyond] },
        { ...good, parts: [{ start: 4, end: 4 }] },
        { ...good, parts: [...good.parts, ...good.parts] },
        { ...good, cue: beyond },
        { ...good, speaker: { ...beyond, name: "Mira Oyel" } },
      ];
      for (const quotation of wrong)
        await expect(
          archive.save(article, passagesOf(article), readingOf({ quotations: [good, quotation] })),
        ).rejects.toThrow();
      expect(await archive.article("a")).toBeNull();
    });

    it("keeps offsets where the body holds halves of surrogate pairs", async () => {
      const archive = openEmpty();
      await putQuoted(archive, "a", "Broken \uD83D sign. “We go,” he said.", [{ words: "We go,", by: "he" }]);
      expect(await texts(archive)).toEqual(["We go,"]);
    });
  });
}
