/** The rows of the seeds' timeline: which days are there, and what counts as an invented date. */
import { describe, expect, it } from "vitest";
import { isGivenBy, seedScores } from "../../scripts/evaluate/timelines-seeds.ts";
import type { DateShape, Services } from "../../src/core/services.ts";
import type { TimelineEvent } from "../../src/core/timeline-results.ts";
import { fakeArticle, fakeServices } from "../support/services.ts";

const dateShape = (value: string, fields: Partial<DateShape> = {}): DateShape => {
  return { text: value, start: 0, end: value.length, value, endValue: null, precision: "day", ...fields };
};

function event(date: string, article: string, fields: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    date,
    endDate: null,
    precision: "day",
    planned: false,
    kind: "told",
    dated: "text",
    text: `What happened on ${date}.`,
    citations: [
      {
        n: 1,
        articleId: article,
        externalId: article,
        title: null,
        source: null,
        url: null,
        file: null,
        publishedAt: null,
        language: "en",
        quote: "x",
        start: 0,
        end: 1,
        passage: { start: 0, end: 1, text: "x" },
        alsoIn: [],
      },
    ],
    publishers: 1,
    alsoIn: [],
    announced: [],
    differing: [],
    ...fields,
  };
}

const ARTICLES = [
  fakeArticle("call", {
    publishedAt: "2024-11-07T12:00+09:00",
    dates: [dateShape("2024-11-05"), dateShape("2024-11-18"), dateShape("2023-11-18")],
  }),
  fakeArticle("conference", {
    publishedAt: "2024-11-06",
    dates: [dateShape("2017", { endValue: "2021", precision: "year" })],
  }),
];

const DAYS = [
  event("2024-11-05", "call"),
  event("2024-11-06T10:30+09:00", "conference", { precision: "minute" }),
  event("2024-11-07", "call", { dated: "publication" }),
  event("2024-11-18", "call", { planned: true }),
  event("2017", "conference", { endDate: "2021", precision: "year" }),
];

async function scored(events: readonly TimelineEvent[]) {
  const misses: string[] = [];
  const services: Services = {
    ...fakeServices({ articles: ARTICLES }),
    timeline: async () => ({ events, picture: null, nearest: [], more: 0 }),
  };
  const [days, invented] = await seedScores(services, (line) => misses.push(line));
  return { days: days?.figure, invented: invented?.figure, misses };
}

describe("seedScores", () => {
  it("finds the four days, and nothing invented", async () => {
    expect(await scored(DAYS)).toEqual({ days: 1, invented: 0, misses: [] });
  });

  it("wants the summit planned, and the days before it not", async () => {
    const happened = DAYS.map((one) => ({ ...one, planned: false }));
    expect((await scored(happened)).days).toBe(0.75);
    const planned = DAYS.map((one) => ({ ...one, planned: true }));
    expect((await scored(planned)).days).toBe(0.25);
  });

  it("counts a day that no cited article gives", async () => {
    const wrong = event("2024-11-05", "conference");
    expect(await scored([...DAYS, wrong])).toMatchObject({ days: 1, invented: 1 });
  });

  it("counts a date that our reading gives, and no reader would", async () => {
    const lastYear = event("2023-11-18", "call");
    const { invented, misses } = await scored([lastYear]);
    expect(invented).toBe(1);
    expect(misses).toEqual(["seeds, invented: 2023-11-18 What happened on 2023-11-18."]);
  });
});

describe("isGivenBy", () => {
  const cited = {
    publishedAt: "2024-11-07T00:35",
    dates: [dateShape("2017", { endValue: "2021", precision: "year" })],
  };

  it("takes what the words of the article give, and the day it came out", () => {
    expect(isGivenBy(cited, { date: "2017", endDate: "2021", precision: "year" })).toBe(true);
    expect(isGivenBy(cited, { date: "2024-11-07", endDate: null, precision: "day" })).toBe(true);
  });

  it("takes neither part of a span nor another day", () => {
    expect(isGivenBy(cited, { date: "2017", endDate: null, precision: "year" })).toBe(false);
    expect(isGivenBy(cited, { date: "2024-11-06", endDate: null, precision: "day" })).toBe(false);
    const undated = { ...cited, publishedAt: null };
    expect(isGivenBy(undated, { date: "2024-11-07", endDate: null, precision: "day" })).toBe(false);
  });
});
