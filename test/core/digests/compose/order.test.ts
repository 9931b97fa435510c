/** The order of stories: publishers before freshness, fit to the topic before both where it differs much. */
import { describe, expect, it } from "vitest";
import { newestMoment, standingOf } from "../../../../src/core/digests/compose/order.ts";
import { passageOf } from "../../hits.ts";

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.parse("2026-05-20T12:00:00Z");
const standing = (publishers: number, daysAgo = 0, fit = 0) =>
  standingOf({ publishers, newest: NOW - daysAgo * DAY, fit }, NOW);

describe("standing", () => {
  it("puts the second publisher before any freshness", () => {
    expect(standing(2, 300)).toBeGreaterThan(standing(1, 0));
    expect(standing(3)).toBeGreaterThan(standing(2));
  });

  it("puts the fresher of two alike first", () => {
    expect(standing(2, 0)).toBeGreaterThan(standing(2, 1));
    expect(standing(2, 1)).toBeGreaterThan(standing(2, 2));
  });

  it("puts what is squarely on the topic before what many only touch it with", () => {
    expect(standing(1, 0, 1)).toBeGreaterThan(standing(5, 0, 0.2));
    expect(standing(5, 0, 0.9)).toBeGreaterThan(standing(1, 0, 1));
  });

  it("takes what seems to come from the future for new", () => {
    expect(standing(1, -30)).toBe(standing(1, 0));
  });
});

describe("when a story's newest article appeared", () => {
  const article = (value: string | null, addedAt: string) => {
    const published = { value, precision: value === null ? ("none" as const) : ("day" as const) };
    return passageOf(1, "x", { published, addedAt }).article;
  };

  it("is the newest publication", () => {
    const articles = [
      article("2026-05-03", "2026-05-20T00:00:00Z"),
      article("2026-05-07", "2026-05-20T00:00:00Z"),
    ];
    expect(newestMoment(articles)).toBe(Date.parse("2026-05-07"));
  });

  it("is before the day on which it was added where no date is known: what is dated of that day goes before", () => {
    const undated = newestMoment([article(null, "2026-05-19T08:00:00Z")]);
    expect(undated).toBeLessThan(newestMoment([article("2026-05-19", "2026-05-19T23:00:00Z")]));
    expect(undated).toBeGreaterThan(newestMoment([article("2026-05-18T23:59:00Z", "2026-05-19T00:00:00Z")]));
  });

  it("is when it was added where a later one is claimed", () => {
    expect(newestMoment([article("2031-01-01", "2026-05-19T08:00:00Z")])).toBe(
      Date.parse("2026-05-19T08:00:00Z"),
    );
  });
});
