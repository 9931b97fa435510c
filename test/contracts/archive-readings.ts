/** The contract of `ReadingWriter` and `ReadingReader`: articles that were stored unread, and are read later. */
import { describe, expect, it } from "vitest";
import type { Archive, ReadArticle } from "../../src/core/ports.ts";
import { type OpenEmpty, put, readingOf } from "./archive-support.ts";
import { dateOf, eventOf, told } from "./event-support.ts";
import { putQuoted, quotationOf, textsOf } from "./quotation-support.ts";

const BODY = "“We go,” said Mira Oyel. The bridge fell on 3 May 2024.";
const READING = readingOf({
  quotations: [quotationOf(BODY, { words: "We go,", by: "Mira Oyel" })],
  dates: [dateOf(BODY, "on 3 May 2024", "2024-05-03")],
  events: [eventOf(BODY, { sentence: "The bridge fell on 3 May 2024.", on: "2024-05-03" })],
});
const NOTHING = { quotations: 0, events: 0 };
const ALL_OF_ONE = { quotations: 1, events: 1 };

const left = async (archive: Archive) => (await archive.unread(99)).map(({ sequence }) => sequence);

async function unread(archive: Archive, ...keys: readonly string[]) {
  for (const key of keys) await put(archive, key, { body: BODY });
  const found = await archive.unread(99);
  return (key: string): ReadArticle => {
    const article = found.find(({ title }) => title === `Title of ${key}`);
    if (article === undefined) throw new Error(`${key} is read`);
    return { article, reading: READING };
  };
}

export function readingContract(openEmpty: OpenEmpty): void {
  describe("articles that are not read", () => {
    it("are those that were saved without a reading, newest first, with all that reading needs", async () => {
      const archive = openEmpty();
      const article = await put(archive, "a", { body: BODY });
      await putQuoted(archive, "b", "Nothing is said here.", []);
      const published = { value: null, precision: "none" } as const;
      await put(archive, "c", { body: BODY, title: null, language: "de", published });
      expect(await archive.unread(9)).toEqual([
        {
          sequence: 3,
          contentHash: expect.any(String),
          title: null,
          published,
          language: "de",
          body: BODY,
        },
        {
          sequence: 1,
          contentHash: article.contentHash,
          title: "Title of a",
          published: { value: "2024-11-06", precision: "day" },
          language: "en",
          body: BODY,
        },
      ]);
      expect(await archive.unread(1)).toMatchObject([{ sequence: 3 }]);
      expect(await archive.readingCounts()).toEqual({ ...NOTHING, articlesLeft: 2 });
    });

    it("get a reading, and are read then, also where it found nothing", async () => {
      const archive = openEmpty();
      const of = await unread(archive, "a", "b", "c");
      await archive.saveReadings([{ ...of("b"), reading: readingOf() }, of("c")]);
      expect(await left(archive)).toEqual([1]);
      expect(await archive.readingCounts()).toEqual({ ...ALL_OF_ONE, articlesLeft: 1 });
      await archive.saveReadings([of("a")]);
      expect(await left(archive)).toEqual([]);
      const found = await archive.quotations(await archive.newestQuotations({}, 9));
      expect(found.map(({ article, passages }) => [article.externalId, passages])).toEqual([
        ["c", [5]],
        ["a", [1]],
      ]);
      const events = await archive.events(await archive.latestEvents({}, 9));
      expect(events.map(({ article, passage }) => [article.externalId, passage])).toEqual([
        ["c", 6],
        ["a", 2],
      ]);
      expect(await archive.datesOf(found[1]?.article.id ?? "")).toEqual(READING.dates);
    });

    it("that were changed, removed or read by another in the meantime are left alone", async () => {
      const archive = openEmpty();
      const of = await unread(archive, "a", "b", "c");
      const found = [of("c"), of("b"), of("a")];
      await put(archive, "a", { body: "Changed." });
      await archive.remove(["b"]);
      await archive.saveReadings(found.slice(0, 1));
      const before = [await archive.newestQuotations({}, 9), await archive.latestEvents({}, 9)];
      await archive.saveReadings(found);
      expect([await archive.newestQuotations({}, 9), await archive.latestEvents({}, 9)]).toEqual(before);
      expect(before.map((ids) => ids.length)).toEqual([1, 1]);
      expect(await left(archive)).toEqual([1]);
    });

    it("are those, too, that were updated without one, which lose what they had", async () => {
      const archive = openEmpty();
      await archive.saveReadings([(await unread(archive, "a"))("a")]);
      await put(archive, "a", { body: `${BODY} It rains.` });
      expect(await archive.readingCounts()).toEqual({ ...NOTHING, articlesLeft: 1 });
      expect(await archive.datesOf((await archive.article("a"))?.id ?? "")).toEqual([]);
      expect(await left(archive)).toEqual([1]);
    });

    it("get all of a batch or nothing", async () => {
      const archive = openEmpty();
      const of = await unread(archive, "a", "b", "c", "d");
      const version = await archive.version();
      await archive.saveReadings([of("d")]);
      expect(await archive.version()).not.toBe(version);
      const wrong = [
        { quotations: [...READING.quotations, ...READING.quotations.map((one) => ({ ...one, parts: [] }))] },
        { events: [...READING.events, ...READING.events.map((one) => ({ ...one, value: "2024-02-30" }))] },
        { dates: [...READING.dates, ...READING.dates.map((one) => ({ ...one, end: 5_000 }))] },
      ];
      for (const [n, part] of wrong.entries())
        await expect(
          archive.saveReadings([{ ...of("abc".charAt(n)), reading: { ...READING, ...part } }]),
        ).rejects.toThrow();
      expect(await left(archive)).toEqual([3, 2, 1]);
      expect(await archive.readingCounts()).toEqual({ ...ALL_OF_ONE, articlesLeft: 3 });
      expect(await textsOf(archive, await archive.newestQuotations({}, 9))).toEqual(["We go,"]);
      expect(await told(archive, await archive.latestEvents({}, 9))).toEqual([
        "The bridge fell on 3 May 2024.",
      ]);
    });
  });
}
