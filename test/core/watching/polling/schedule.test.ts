/** When sources are polled: intervals, wishes of feeds, hours to be left alone in, and the way back from failures. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  catchUpAt,
  feedWish,
  type LeftOver,
  nextPollAt,
  nextTryAt,
  type Paced,
} from "../../../../src/core/watching/polling/schedule.ts";
import { DAY, MINUTE, START } from "../../../support/watching.ts";

const HOUR = 60 * MINUTE;
const middle = () => 0.5;
const paced = (fields: Partial<Paced> = {}): Paced => ({
  kind: "feed",
  everySeconds: null,
  feedSeconds: null,
  skipHours: [],
  skipDays: [],
  ...fields,
});
const wait = (fields: Partial<Paced>, random = middle) => nextPollAt(paced(fields), START, random) - START;

describe("the next poll", () => {
  it("comes after a quarter of an hour on the web, and after five seconds in a folder", () => {
    expect(wait({})).toBe(15 * MINUTE);
    expect(wait({ kind: "sitemap" })).toBe(15 * MINUTE);
    expect(wait({ kind: "folder" })).toBe(5_000);
  });

  it("drifts by a tenth to both sides", () => {
    expect(wait({}, () => 0)).toBe(13.5 * MINUTE);
    expect(wait({}, () => 1)).toBe(16.5 * MINUTE);
    expect(wait({ kind: "folder" }, () => 1)).toBe(5_000);
  });

  it("comes no sooner than the feed asks for, whatever chance says", () => {
    expect(wait({ feedSeconds: 3_600 })).toBe(HOUR);
    expect(wait({ feedSeconds: 3_600 }, () => 0)).toBe(HOUR);
    expect(wait({ feedSeconds: 60 })).toBe(15 * MINUTE);
  });

  it("comes as a person says, whatever the feed asks for, but not more often than every ten seconds", () => {
    const asked = { everySeconds: 120, feedSeconds: 3_600, skipHours: [12], skipDays: [3] };
    expect(wait(asked)).toBe(2 * MINUTE);
    expect(wait({ everySeconds: 1 }, () => 0)).toBe(10_000);
  });

  it("waits for the end of hours and days in which the feed wants to be left alone", () => {
    // START is noon, a Wednesday.
    expect(wait({ skipHours: [12] })).toBe(HOUR);
    expect(wait({ skipHours: [12, 13, 14] })).toBe(3 * HOUR);
    expect(wait({ skipDays: [3] })).toBe(DAY / 2);
    expect(wait({ skipDays: [3], skipHours: [0] })).toBe(DAY / 2 + HOUR);
    expect(wait({ skipHours: [11] })).toBe(15 * MINUTE);
  });

  it("is not put off for good by a feed that wants to be left alone always", () => {
    expect(wait({ skipDays: [0, 1, 2, 3, 4, 5, 6] })).toBe(15 * MINUTE);
  });

  it("is always ahead, and never in an hour to be left alone in", () => {
    const hours = fc.uniqueArray(fc.integer({ min: 0, max: 23 }), { maxLength: 23 });
    fc.assert(
      fc.property(hours, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(DAY), (skipHours, chance, ms) => {
        const at = nextPollAt(paced({ skipHours }), START + ms, () => chance);
        expect(at).toBeGreaterThan(START + ms);
        expect(skipHours).not.toContain(new Date(at).getUTCHours());
      }),
    );
  });
});

describe("after failures", () => {
  const waitAfter = (
    failures: number,
    retryAfterSeconds: number | null = null,
    fields: Partial<Paced> = {},
  ) => nextTryAt({ ...paced(fields), failures }, START, { random: middle, retryAfterSeconds }) - START;

  it("the next try comes after the usual time, then twice as long each time, up to a day", () => {
    expect([1, 2, 3, 4].map((failures) => waitAfter(failures))).toEqual(
      [15, 30, 60, 120].map((n) => n * MINUTE),
    );
    expect(waitAfter(20)).toBe(DAY);
    expect(waitAfter(5_000)).toBe(DAY);
  });

  it("what the server asks for counts where it is longer, within reason", () => {
    expect(waitAfter(1, 3_600)).toBe(HOUR);
    expect(waitAfter(1, 5)).toBe(15 * MINUTE);
    expect(waitAfter(1, 10 ** 9)).toBe(7 * DAY);
  });

  it("a folder is looked for again soon", () => {
    expect(waitAfter(1, null, { kind: "folder" })).toBe(5_000);
  });
});

describe("what a feed and its cache ask for", () => {
  it.each([
    [null, null, null],
    [3_600, null, 3_600],
    [null, 600, 600],
    [60, 600, 600],
    [null, 10 ** 8, 3_600],
    [10 ** 8, null, 86_400],
    [0, 0, null],
    [-5, null, null],
  ])("ttl %s and max-age %s make %s", (ttl, maxAge, wish) => {
    expect(feedWish(ttl, maxAge)).toBe(wish);
  });
});

describe("the next poll of a source that had more than one poll takes", () => {
  const waitAfter = (left: Partial<LeftOver>, fields: Partial<Paced> = {}, tookMs = 0) => {
    const times = { startedAt: START, now: START + tookMs };
    return (
      catchUpAt(paced(fields), { words: false, pages: false, askedOfHost: 0, ...left }, times, middle) -
      times.now
    );
  };

  it("comes after a second where the feed has the rest itself", () => {
    expect(waitAfter({ words: true })).toBe(1_000);
    expect(waitAfter({ words: true }, { feedSeconds: 3_600 })).toBe(1_000);
  });

  it("asks no host for more than a thousand pages an hour", () => {
    expect(waitAfter({ pages: true, askedOfHost: 50 })).toBe(3 * MINUTE);
    expect(waitAfter({ pages: true, words: true, askedOfHost: 50 }, {}, MINUTE)).toBe(2 * MINUTE);
    expect((HOUR / waitAfter({ pages: true, askedOfHost: 50 })) * 50).toBeLessThanOrEqual(1_000);
  });

  it("rests a little where the pages are on many hosts", () => {
    expect(waitAfter({ pages: true, askedOfHost: 1 }, {}, MINUTE)).toBe(10_000);
  });

  it("comes no later than usual, and as usual where nothing is left", () => {
    expect(waitAfter({ pages: true, askedOfHost: 50 }, { everySeconds: 20 })).toBe(20_000);
    expect(waitAfter({ askedOfHost: 50 })).toBe(15 * MINUTE);
  });

  it("leaves a feed alone in its hours", () => {
    expect(waitAfter({ words: true }, { skipHours: [12] })).toBe(HOUR);
  });
});
