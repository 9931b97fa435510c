/** Which passages are looked through for the events on a topic in some days. */
import { describe, expect, it } from "vitest";
import type { Archive, EventFilter, PassageFilter } from "../../../src/core/ports.ts";
import type { Hit, RankWanted } from "../../../src/core/retrieve.ts";
import { eventsOnTopic, latestEvents } from "../../../src/core/timeline/select-events.ts";
import { vectorOf } from "../../contracts/archive-support.ts";
import { putOn } from "../../contracts/event-support.ts";
import { createMemoryArchive } from "../../support/memory-archive.ts";
import { asked } from "../hits.ts";

const BREADTH = 10;

/** Passages as near to any topic as they were added early; what it was asked is kept. */
function rankerOf(archive: Archive) {
  const searched: PassageFilter[] = [];
  const rankWanted: RankWanted = async (topic, { breadth, filter, wanted }) => {
    searched.push(filter);
    const allowed = await archive.matching(filter);
    const ids = (await archive.passageIds()).filter((id) => allowed?.has(id) ?? true).slice(0, breadth);
    const kept = await wanted(ids);
    const passages = await archive.passages(ids.filter((id) => kept.has(id)));
    const hits = passages.map(
      (passage): Hit => ({
        passage,
        score: 0.9,
        dense: 0.9,
        sentence: 0,
        lexical: 0,
        freshness: 0,
        alsoIn: [],
      }),
    );
    return { question: { ...(await asked(topic, "en")), corrected: vectorOf(1) }, hits };
  };
  return { rankWanted, searched };
}

/** `days` of articles, one a day, each telling of its day. */
async function daily(days: readonly string[]): Promise<Archive> {
  const archive = createMemoryArchive();
  for (const [n, on] of days.entries()) await putOn(archive, `Gate ${n}`, { on });
  return archive;
}

async function onTopic(archive: Archive, filter: EventFilter) {
  const { rankWanted, searched } = rankerOf(archive);
  const read: (readonly number[])[] = [];
  const parts = {
    archive,
    passages: {
      ...archive,
      passages: (ids: readonly number[]) => {
        read.push(ids);
        return archive.passages(ids);
      },
    },
    rankWanted,
    index: { vectors: async () => new Map<number, Float32Array>() },
    correct: (vector: Float32Array) => vector,
    unrelated: () => 0.7,
  };
  const search = { filter, breadth: BREADTH };
  const { events } = await eventsOnTopic("what became of the lock gates", search, parts);
  return { days: events.map(({ event }) => event.value).sort(), searched, read: read.flat() };
}

const may = (n: number) => `2024-05-${String(n).padStart(2, "0")}`;
const MAY = Array.from({ length: 20 }, (_, n) => may(n + 1));

describe("events on a topic", () => {
  it("are those of the nearest passages, all of which have been read already", async () => {
    const { days, searched, read } = await onTopic(await daily(MAY), {});
    expect(days).toEqual(MAY.slice(0, BREADTH));
    expect(searched).toEqual([{}]);
    expect(read).toEqual([]);
  });

  it("are found in a few days, however many passages of other days are nearer", async () => {
    const { days, searched } = await onTopic(await daily(MAY), {
      happenedFrom: may(15),
      happenedTo: may(18),
      language: "en",
    });
    expect(days).toEqual([may(15), may(16), may(17)]);
    expect(searched).toEqual([{ language: "en", told: { happenedFrom: may(15), happenedTo: may(18) } }]);
  });

  it("are found since a day, where passages of earlier ones are nearer", async () => {
    const { days, searched } = await onTopic(await daily(MAY), { happenedFrom: may(9) });
    expect(days).toEqual(MAY.slice(8, 8 + BREADTH));
    expect(searched).toEqual([{}, { told: { happenedFrom: may(9) } }]);
  });

  it("are looked for once where most of what is near lies in the days asked for", async () => {
    const { days, searched } = await onTopic(await daily(MAY), { happenedTo: may(8) });
    expect(days).toEqual(MAY.slice(0, 7));
    expect(searched).toEqual([{}]);
  });

  it("are looked for in years as since a day", async () => {
    const archive = await daily(["2020-03-01", ...MAY]);
    const { days, searched } = await onTopic(archive, {
      happenedFrom: "2019-01-01",
      happenedTo: "2021-01-01",
    });
    expect(days).toEqual(["2020-03-01"]);
    expect(searched).toHaveLength(2);
  });

  it("are none in days that nothing is told of", async () => {
    const { days } = await onTopic(await daily(MAY), {
      happenedFrom: "2025-01-01",
      happenedTo: "2025-01-03",
    });
    expect(days).toEqual([]);
    expect((await onTopic(createMemoryArchive(), { happenedFrom: "2025-01-01" })).days).toEqual([]);
  });
});

describe("the latest events", () => {
  it("fit alike, latest first", async () => {
    const archive = await daily(MAY);
    const { rankWanted } = rankerOf(archive);
    const { events, others } = await latestEvents(
      { filter: { happenedTo: may(18) }, limit: 2 },
      {
        archive,
        passages: archive,
        rankWanted,
        index: { vectors: async () => new Map<number, Float32Array>() },
        correct: (vector) => vector,
        unrelated: () => null,
      },
    );
    expect(events.map(({ event, fit }) => [event.value, fit])).toEqual([
      [may(17), 1],
      [may(16), 1],
    ]);
    expect(others).toEqual([]);
  });
});
