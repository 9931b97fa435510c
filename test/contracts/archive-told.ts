/** The contract of filters for what holds an event in some days: of passages, articles, quotations and events. */
import { describe, expect, it } from "vitest";
import type { Archive, EventFilter, PassageFilter } from "../../src/core/ports.ts";
import { articleOf, MODEL, type OpenEmpty, passagesOf, readingOf } from "./archive-support.ts";
import { eventOf, putOn, putTelling, told } from "./event-support.ts";
import { quotationOf } from "./quotation-support.ts";

const BODY = "Ferries stopped. It rained. “We sail again,” said Mira Oyel. The sea was calm.";

export function toldContract(openEmpty: OpenEmpty): void {
  const MAY = { happenedFrom: "2024-05-01", happenedTo: "2024-06-01" };

  /** Passages 1 to 4 tell of April, of the year, of May (quoted too), of nothing; 5 of May in German, 6 of April. */
  async function filled(): Promise<Archive> {
    const archive = openEmpty();
    await archive.claimModel(MODEL);
    const article = articleOf("a", { body: BODY });
    const events = [
      { sentence: "Ferries stopped.", on: "2024-04-29" },
      { sentence: "It rained.", on: "2024" },
      { sentence: "“We sail again,” said Mira Oyel.", on: "2024-05-08" },
    ].map((one) => eventOf(BODY, one));
    const quotations = [quotationOf(BODY, { words: "We sail again,", by: "Mira Oyel" })];
    await archive.save(article, passagesOf(article), readingOf({ events, quotations }));
    await putOn(archive, "b", { on: "2024-05-09", to: "2024-05-12" }, { language: "de" });
    await putOn(archive, "c", { on: "2024-04-01", to: "2024-04-30" });
    return archive;
  }

  const matching = async (archive: Archive, filter: PassageFilter) => {
    const found = await archive.matching(filter);
    const ids = [...(found?.values() ?? [])].sort((a, b) => a - b);
    expect(found?.size).toBe(ids.length);
    for (let id = 0; id < 9; id += 1) expect(found?.has(id)).toBe(ids.includes(id));
    return ids;
  };

  describe("a filter for what holds an event in some days", () => {
    it("leaves the passages that events begin in", async () => {
      const archive = await filled();
      expect(await matching(archive, { told: {} })).toEqual([1, 2, 3, 5, 6]);
      expect(await matching(archive, { told: MAY })).toEqual([2, 3, 5]);
      expect(await matching(archive, { told: { happenedFrom: "2024-05-11" } })).toEqual([2, 5]);
      expect(await matching(archive, { told: { happenedFrom: "2025-01-01" } })).toEqual([]);
      expect(await matching(archive, { told: { happenedTo: "2024-04-29" } })).toEqual([2, 6]);
      expect(await matching(archive, { told: { happenedTo: "2024-04-29T00:00:01Z" } })).toEqual([1, 2, 6]);
      expect(await matching(archive, { told: { happenedTo: "2023-01-01" } })).toEqual([]);
    });

    it("leaves what each of its parts leaves", async () => {
      const archive = await filled();
      expect(await matching(archive, { told: MAY, language: "de" })).toEqual([5]);
      expect(await matching(archive, { told: MAY, language: "en" })).toEqual([2, 3]);
      expect(await matching(archive, { told: MAY, language: "fr" })).toEqual([]);
      expect(await matching(archive, { told: MAY, quoted: {} })).toEqual([3]);
      expect(await matching(archive, { told: { happenedTo: "2024-05-01" }, quoted: {} })).toEqual([]);
    });

    it("sees what is written and removed in between", async () => {
      const archive = await filled();
      expect(await matching(archive, { told: MAY })).toEqual([2, 3, 5]);
      await putOn(archive, "d", { on: "2024-05-31" });
      expect(await matching(archive, { told: MAY })).toEqual([2, 3, 5, 7]);
      await archive.remove(["b"]);
      expect(await matching(archive, { told: MAY })).toEqual([2, 3, 7]);
    });

    it("is obeyed by search and lists", async () => {
      const archive = openEmpty();
      await putTelling(archive, "a", "One fell. Two fell.", [{ sentence: "Two fell.", on: "2024-05-02" }]);
      await putTelling(archive, "b", "Three fell.", [{ sentence: "Three fell.", on: "2023-05-02" }]);
      const worded = async (filter: PassageFilter) =>
        (await archive.lexical(["fell"], 9, filter)).map(({ id }) => id).sort();
      expect(await worded({})).toEqual([1, 2, 3]);
      expect(await worded({ told: MAY })).toEqual([2]);
      expect(await worded({ told: { happenedTo: "2024-01-01" } })).toEqual([3]);
      const keys = async (filter: PassageFilter) =>
        (await archive.latest(9, 0, filter)).articles.map(({ externalId }) => externalId);
      expect(await keys({ told: {} })).toEqual(["b", "a"]);
      expect(await keys({ told: MAY })).toEqual(["a"]);
    });

    it("is obeyed by quotations, and by events beside their own days", async () => {
      const archive = await filled();
      const quoted = (filter: PassageFilter) => archive.newestQuotations(filter, 9);
      expect(await quoted({ told: MAY })).toHaveLength(1);
      expect(await quoted({ told: { happenedTo: "2024-05-01" } })).toHaveLength(0);
      const of = async (filter: EventFilter) => [
        await told(archive, await archive.latestEvents(filter, 9)),
        (await told(archive, await archive.eventsIn([1, 2, 3, 4, 5, 6], filter))).reverse(),
      ];
      const [sail = "", rained = ""] = ["“We sail again,” said Mira Oyel.", "It rained."];
      expect(await of({ told: MAY })).toEqual([
        ["b.", sail, rained],
        ["b.", sail, rained],
      ]);
      expect(await of({ told: MAY, happenedTo: "2024-05-01" })).toEqual([[rained], [rained]]);
    });
  });
}
