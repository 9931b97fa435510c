/** Reading an article: what the usual rules find together, and what is kept where one of them fails. */
import { describe, expect, it } from "vitest";
import {
  prepareReading,
  type ReadingRules,
  type ReadText,
  readingIfWhole,
} from "../../../src/core/reading/prepare-reading.ts";
import { dateOf, eventOf } from "../../contracts/event-support.ts";
import { placeOf, quotationOf } from "../../contracts/quotation-support.ts";

const BODY = "The bridge fell on 3 May 2024. “We rebuild it,” said Mira Oyel on 5 May 2024.";
const ARTICLE: ReadText = {
  title: "A bridge",
  body: BODY,
  language: "en",
  published: { value: "2024-05-06", precision: "day" },
};
const FELL = { sentence: "The bridge fell on 3 May 2024.", on: "2024-05-03", words: "3 May 2024" };

const RULES: ReadingRules = {
  quotations: () => [quotationOf(BODY, { words: "We rebuild it,", by: "Mira Oyel", cue: "said" })],
  dates: () => [dateOf(BODY, "3 May 2024", "2024-05-03"), dateOf(BODY, "5 May 2024", "2024-05-05")],
  events: () => [eventOf(BODY, FELL)],
};
const failing = () => {
  throw new Error("no rule for this");
};

/** What was read, by how many of each, with what failed. */
async function read(rules: Partial<ReadingRules>) {
  const failed: string[] = [];
  const reading = await prepareReading(ARTICLE, (part) => failed.push(part), { ...RULES, ...rules });
  const { quotations, dates, events } = reading;
  return { reading, counts: [quotations.length, dates.length, events.length], failed };
}

describe("reading an article", () => {
  it("finds what is said, which dates it names, and what happened on them", async () => {
    const { quotations, dates, events } = await prepareReading(ARTICLE, failing);
    expect(quotations).toMatchObject([{ speaker: { name: "Mira Oyel" } }]);
    expect(dates.map(({ value }) => value)).toEqual(["2024-05-03", "2024-05-05"]);
    for (const { start, end } of dates) expect(BODY.slice(start, end)).toMatch(/[35] May 2024$/);
    const fell = events.find(({ value }) => value === "2024-05-03");
    expect(fell).toMatchObject({ sentence: placeOf(FELL.sentence, BODY), kind: "told", planned: false });
    expect(await readingIfWhole(ARTICLE)).toEqual({ quotations, dates, events });
  });

  it("reads dates by the day of publication, and does without it", async () => {
    const body = "The bridge fell on 3 May.";
    const datesOf = async (published: ReadText["published"]) =>
      (await prepareReading({ ...ARTICLE, body, published }, failing)).dates.map(({ value }) => value);
    expect(await datesOf({ value: "2024-05-06", precision: "day" })).toEqual(["2024-05-03"]);
    expect(await datesOf({ value: "2019-05-06T10:00+09:00", precision: "minute" })).toEqual(["2019-05-03"]);
    expect(await datesOf({ value: null, precision: "none" })).toEqual([]);
  });

  it("finds nothing in nothing, in any language", async () => {
    const none = { quotations: [], dates: [], events: [] };
    const published = { value: null, precision: "none" } as const;
    for (const language of ["und", "tlh", "ja"])
      expect(await readingIfWhole({ title: null, body: "", language, published })).toEqual(none);
  });

  it("gives the events' rule what the others found, and the article", async () => {
    let given: unknown;
    await read({
      events(article, found) {
        given = { article, ...found };
        return [];
      },
    });
    expect(given).toEqual({
      article: ARTICLE,
      quotations: RULES.quotations(ARTICLE),
      dates: RULES.dates(ARTICLE),
    });
  });

  it.each([
    ["quotations", [0, 2, 1]],
    ["dates", [1, 0, 1]],
    ["events", [1, 2, 0]],
  ] as const)("keeps the rest where the rule for %s fails, and tells of it once", async (part, counts) => {
    const found = await read({ [part]: failing });
    expect(found.counts).toEqual(counts);
    expect(found.failed).toEqual([part]);
    expect(await readingIfWhole(ARTICLE, { ...RULES, [part]: failing })).toBeUndefined();
  });

  it("drops dates and events that cannot be, one by one", async () => {
    const good = eventOf(BODY, FELL);
    const beyond = { start: 3, end: BODY.length + 1 };
    const { reading, failed } = await read({
      dates: () => [{ ...beyond, value: "2024", endValue: null, precision: "year" }, ...RULES.dates(ARTICLE)],
      events: () => [
        { ...good, sentence: beyond },
        { ...good, date: { start: 4, end: 4 } },
        { ...good, value: "2024-02-30" },
        { ...good, endValue: "2024-05-01" },
        good,
        { ...good, date: { start: 0.5, end: 4 } },
      ],
    });
    expect(reading.dates).toEqual(RULES.dates(ARTICLE));
    expect(reading.events).toEqual([good]);
    expect(failed).toEqual(["dates", ...Array.from({ length: 5 }, () => "events")]);
  });

  it("puts dates and events in the order of the text", async () => {
    const later = eventOf(BODY, {
      sentence: "“We rebuild it,” said Mira Oyel on 5 May 2024.",
      on: "2024-05-05",
    });
    const { reading } = await read({
      dates: () => [...RULES.dates(ARTICLE)].reverse(),
      events: () => [later, eventOf(BODY, FELL)],
    });
    expect(reading.dates).toEqual(RULES.dates(ARTICLE));
    expect(reading.events).toEqual([eventOf(BODY, FELL), later]);
  });
});
