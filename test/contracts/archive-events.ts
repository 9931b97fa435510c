/** The contract of `EventReader`: events, their places, and lists of them by time. */
import { describe, expect, it } from "vitest";
import type { Archive, EventFilter } from "../../src/core/ports.ts";
import { articleOf, MODEL, type OpenEmpty, passagesOf, readingOf } from "./archive-support.ts";
import { dateOf, eventOf, putOn, putTelling, told } from "./event-support.ts";
import { placeOf, quotationOf } from "./quotation-support.ts";

const BODY =
  "Ferries stopped on Monday.\nMira Oyel said on 2 May that they sail again from 8 to 10 May. It rained for a year.";
const STOPPED = { sentence: "Ferries stopped on Monday.", on: "2024-04-29", words: "on Monday" };
const OYEL = "Mira Oyel said on 2 May that they sail again from 8 to 10 May.";
const SAID = { sentence: OYEL, on: "2024-05-02T09:30+02:00", words: "on 2 May", kind: "said" } as const;
const SAILS = {
  sentence: OYEL,
  on: "2024-05-08",
  to: "2024-05-10",
  words: "from 8 to 10 May",
  planned: true,
} as const;
const RAINED = { sentence: "It rained for a year.", on: "2023" };

export function eventsContract(openEmpty: OpenEmpty): void {
  wholeContract(openEmpty);
  placesContract(openEmpty);
  latestContract(openEmpty);
  quotedContract(openEmpty);
}

function wholeContract(openEmpty: OpenEmpty): void {
  describe("an event", () => {
    it("is whole: sentence, date, value, kind, whether it is planned, article and passage", async () => {
      const archive = openEmpty();
      await putTelling(archive, "a", BODY, [RAINED, SAID, SAILS, STOPPED]);
      const [article] = (await archive.latest(1, 0, {})).articles;
      const found = await archive.events(await archive.eventsIn([1, 2, 3], {}));
      expect(found).toEqual([
        {
          id: expect.any(Number),
          article,
          sentence: { ...placeOf("It rained for a year.", BODY), text: "It rained for a year." },
          date: null,
          value: "2023",
          endValue: null,
          precision: "year",
          kind: "told",
          planned: false,
          passage: 3,
        },
        expect.objectContaining({ date: placeOf("on Monday", BODY), value: "2024-04-29", passage: 1 }),
        expect.objectContaining({ kind: "said", value: "2024-05-02T09:30+02:00", precision: "minute" }),
        expect.objectContaining({ value: "2024-05-08", endValue: "2024-05-10", planned: true, passage: 2 }),
      ]);
      expect(found[3]?.sentence).toEqual(found[2]?.sentence);
    });

    it("keeps precisions that values do not show", async () => {
      const archive = openEmpty();
      const spans = [
        { on: "2024-10", to: "2024-12", precision: "quarter" },
        { on: "2024-04-29", to: "2024-05-05", precision: "week" },
        { on: "2020", to: "2029", precision: "decade" },
      ] as const;
      for (const [n, span] of spans.entries()) await putOn(archive, `a${n}`, span);
      const found = await archive.events(await archive.latestEvents({}, 9));
      expect(found.map(({ value, endValue, precision }) => ({ on: value, to: endValue, precision }))).toEqual(
        spans,
      );
    });

    it("is given in the order asked for, without what is gone", async () => {
      const archive = openEmpty();
      await putTelling(archive, "a", BODY, [STOPPED, SAID, RAINED]);
      const [one = 0, two = 0, three = 0] = [...(await archive.latestEvents({}, 9))].sort((a, b) => a - b);
      expect((await archive.events([three, 999, one, three])).map(({ id }) => id)).toEqual([
        three,
        one,
        three,
      ]);
      expect(await archive.events([])).toEqual([]);
      expect((await archive.events([one, two, three])).map(({ value }) => value.slice(0, 10))).toEqual([
        "2024-04-29",
        "2024-05-02",
        "2023",
      ]);
    });
  });

  describe("the dates of an article", () => {
    it("come in the order of its text, and are none of an article that is gone", async () => {
      const archive = openEmpty();
      await archive.claimModel(MODEL);
      const article = articleOf("a", { body: BODY });
      const dates = [
        dateOf(BODY, "on Monday", "2024-04-29"),
        dateOf(BODY, "on 2 May", "2024-05-02"),
        { ...dateOf(BODY, "from 8 to 10 May", "2024-05-08", "2024-05-10"), precision: "week" as const },
      ];
      await archive.save(article, passagesOf(article), readingOf({ dates: [...dates].reverse() }));
      const id = (await archive.article("a"))?.id ?? "";
      expect(await archive.datesOf(id)).toEqual(dates);
      expect(await archive.datesOf("nobody")).toEqual([]);
      await archive.remove(["a"]);
      expect(await archive.datesOf(id)).toEqual([]);
    });
  });
}

function placesContract(openEmpty: OpenEmpty): void {
  describe("events in passages", () => {
    it("are those whose sentences begin there, by their days", async () => {
      const archive = openEmpty();
      await putTelling(archive, "a", BODY, [STOPPED, SAID, SAILS, RAINED]);
      await putOn(archive, "b", { on: "2024-05-02" });
      const of = async (passages: readonly number[], filter: EventFilter = {}) =>
        (await archive.events(await archive.eventsIn(passages, filter))).map(({ value }) =>
          value.slice(0, 10),
        );
      expect(await of([1, 2, 3, 4])).toEqual([
        "2023",
        "2024-04-29",
        "2024-05-02",
        "2024-05-02",
        "2024-05-08",
      ]);
      expect(await of([2])).toEqual(["2024-05-02", "2024-05-08"]);
      expect(await of([3, 3, 77])).toEqual(["2023"]);
      expect(await of([])).toEqual([]);
      expect(await of([1, 2, 3, 4], { happenedFrom: "2024-05-03" })).toEqual(["2024-05-08"]);
      expect(await of([1, 2, 3, 4], { articles: [(await archive.article("b"))?.id ?? ""] })).toEqual([
        "2024-05-02",
      ]);
    });

    it("count for the passage that they begin in where they go on into the next", async () => {
      const archive = openEmpty();
      const body = "On 3 May Mr. Rusk left.";
      await putTelling(archive, "a", body, [{ sentence: body, on: "2024-05-03" }]);
      expect((await archive.passages([1, 2])).map(({ text }) => text)).toEqual([
        "On 3 May Mr.",
        "Rusk left.",
      ]);
      expect(await archive.eventsIn([2], {})).toEqual([]);
      expect(await told(archive, await archive.eventsIn([1], {}))).toEqual([body]);
    });
  });
}

function latestContract(openEmpty: OpenEmpty): void {
  const on = (value: string) => ({ published: { value, precision: "day" } }) as const;

  async function filled(): Promise<Archive> {
    const archive = openEmpty();
    await putOn(archive, "Old", { on: "2019-05-03" }, on("2024-05-04"));
    await putOn(archive, "Century", { on: "1900", to: "1999" }, { ...on("2024-05-05"), language: "fr" });
    await putOn(archive, "First", { on: "2024-05-03" }, on("2024-05-06"));
    await putOn(archive, "Month", { on: "2024-05" }, { ...on("2024-06-01"), source: "Post" });
    await putTelling(archive, "two", "One. Two.", [
      { sentence: "Two.", on: "2024-05-03" },
      { sentence: "One.", on: "2024-05-03T23:00-08:00" },
    ]);
    await putOn(
      archive,
      "Plan",
      { on: "2030-01-01", planned: true },
      { published: { value: null, precision: "none" } },
    );
    return archive;
  }

  describe("the latest events", () => {
    it("go by the day they begin on, then by when their article was added, then by its text", async () => {
      const archive = await filled();
      const all = ["Plan.", "One.", "Two.", "First.", "Month.", "Old.", "Century."];
      expect(await told(archive, await archive.latestEvents({}, 9))).toEqual(all);
      expect(await told(archive, await archive.latestEvents({}, 3))).toEqual(all.slice(0, 3));
      expect(await archive.latestEvents({}, 0)).toEqual([]);
    });

    it("obey each part of a filter", async () => {
      const archive = await filled();
      const of = async (filter: EventFilter, limit = 9) =>
        told(archive, await archive.latestEvents(filter, limit));
      expect(await of({ language: "fr" })).toEqual(["Century."]);
      expect(await of({ source: "post" })).toEqual(["Month."]);
      expect(await of({ from: "2024-06-01" })).toEqual(["One.", "Two.", "Month."]);
      expect(await of({ from: "2024-05-05", to: "2024-05-07" })).toEqual(["First.", "Century."]);
      expect(await of({ articles: [(await archive.article("Old"))?.id ?? ""] })).toEqual(["Old."]);
      expect(await of({ articles: [] })).toEqual([]);
      expect(await of({ language: "en", happenedTo: "2020-01-01" })).toEqual(["Old."]);
    });

    it("obey days: those that last beyond the first, and begin before the second", async () => {
      const archive = await filled();
      const of = async (happenedFrom?: string, happenedTo?: string, limit = 9) =>
        told(
          archive,
          await archive.latestEvents(
            { ...(happenedFrom && { happenedFrom }), ...(happenedTo && { happenedTo }) },
            limit,
          ),
        );
      expect(await of("2024-05-04")).toEqual(["Plan.", "Month."]);
      expect(await of("2024-05-04T00:00:00.000Z")).toEqual(["Plan.", "Month."]);
      expect(await of("2024-05-03T23:59Z", "2024-06-01")).toEqual(["One.", "Two.", "First.", "Month."]);
      expect(await of("2024-06-01", "2030-01-01")).toEqual([]);
      expect(await of("2024-06-01", "2030-01-01T00:01Z")).toEqual(["Plan."]);
      expect(await of(undefined, "2024-05-03")).toEqual(["Month.", "Old.", "Century."]);
      expect(await of("1999-12-31", "2024-05-02")).toEqual(["Month.", "Old.", "Century."]);
      expect(await of("1999-12-31", undefined, 6)).toEqual([
        "Plan.",
        "One.",
        "Two.",
        "First.",
        "Month.",
        "Old.",
      ]);
      expect(await of("2000-01-01", "2019-01-01")).toEqual([]);
      expect(await of("1950-01-01", "1950-01-02")).toEqual(["Century."]);
    });
  });
}

function quotedContract(openEmpty: OpenEmpty): void {
  it("events may be asked for by what is quoted in their passages", async () => {
    const archive = openEmpty();
    await archive.claimModel(MODEL);
    const body = "“We sail,” said Mira Oyel. Ferries stopped. “We go,” said Tam Rusk.";
    const article = articleOf("a", { body });
    const events = ["“We sail,” said Mira Oyel.", "Ferries stopped.", "“We go,” said Tam Rusk."].map(
      (sentence) => eventOf(body, { sentence, on: "2024-05-03" }),
    );
    const quotations = [
      quotationOf(body, { words: "We sail,", by: "Mira Oyel" }),
      quotationOf(body, { words: "We go,", by: "Tam Rusk" }),
    ];
    await archive.save(article, passagesOf(article), readingOf({ events, quotations }));
    const [rusk] = await archive.speakersNamed(["rusk"], 1);
    const of = async (filter: EventFilter) => [
      await told(archive, await archive.latestEvents(filter, 9)),
      await told(archive, await archive.eventsIn([1, 2, 3], filter)),
    ];
    const [sail = "", , go = ""] = await told(archive, await archive.latestEvents({}, 9));
    expect(await of({ quoted: {} })).toEqual([
      [sail, go],
      [sail, go],
    ]);
    expect(await of({ quoted: { speakers: [rusk?.id ?? 0] }, language: "en" })).toEqual([[go], [go]]);
  });
}
