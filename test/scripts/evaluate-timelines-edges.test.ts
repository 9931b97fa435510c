/** Timelines compared at the edges: with nothing, with themselves, with days that come twice. */
import { describe, expect, it } from "vitest";
import { suspectsOf } from "../../scripts/evaluate/dates-lonely.ts";
import { entryOf, publicationDays } from "../../scripts/evaluate/timelines-articles.ts";
import {
  countCommon,
  type DatedEntry,
  entriesOf,
  figuresOf,
} from "../../scripts/evaluate/timelines-score.ts";

const ENTRIES: readonly DatedEntry[] = [
  { date: "2006-11-04", articles: ["1", "2"] },
  { date: "2006-11", articles: ["2"] },
  { date: "2006", articles: [] },
];

describe("a timeline compared", () => {
  it("with itself is whole, in whatever order", () => {
    for (const found of [ENTRIES, [...ENTRIES].reverse(), [...ENTRIES, ...ENTRIES]]) {
      const { dates, pairs } = countCommon(ENTRIES, found);
      expect(dates).toEqual({ expected: 3, found: 3, right: 3 });
      expect(pairs).toEqual({ expected: 3, found: 3, right: 3 });
    }
  });

  it("with nothing has nothing in common, and no figure that is no number", () => {
    expect(countCommon(ENTRIES, []).dates).toEqual({ expected: 3, found: 0, right: 0 });
    expect(countCommon([], ENTRIES).pairs).toEqual({ expected: 0, found: 3, right: 0 });
    const { micro, macro, precision, recall } = figuresOf([countCommon(ENTRIES, []).dates]);
    expect([micro, macro, precision, recall].filter((figure) => !Number.isFinite(figure))).toEqual([]);
    expect([micro, macro, recall]).toEqual([0, 0, 0]);
  });

  it("has the right day of the wrong article as a date, not as a pair", () => {
    const { dates, pairs } = countCommon(ENTRIES, [{ date: "2006-11-04", articles: ["9"] }]);
    expect([dates.right, pairs.right]).toEqual([1, 0]);
  });

  it("tells a day from its month, its year and the days beside it", () => {
    const near = ["2006-11-03", "2006-11-05", "2006-12", "2007"].map((date) => ({
      date,
      articles: ["1", "2"],
    }));
    expect(countCommon(ENTRIES, near).dates.right).toBe(0);
  });
});

describe("entries", () => {
  it("of which only a part is known keep that part", () => {
    const entries = ["2006-11-04", "2006-11-XX", "2006-XX-XX", "XXXX-11-04", "XXXX-XX-XX"].map((date) => ({
      date,
      events: [{ doc_id: "1" }],
    }));
    expect(entriesOf({ entity: "Karvel", entries }).map(({ date }) => date)).toEqual([
      "2006-11-04",
      "2006-11",
      "2006",
    ]);
  });

  it("of replies are cut to days, whatever their zones, and cite all that they cite", () => {
    const cited = (externalId: string) => ({ externalId, alsoIn: [] });
    expect(entryOf({ date: "2006-11-04T23:30-08:00", citations: [cited("1"), cited("2")] })).toEqual({
      date: "2006-11-04",
      articles: ["1", "2"],
    });
    expect(entryOf({ date: "2006-11", citations: [] })).toEqual({ date: "2006-11", articles: [] });
  });

  it("of publication are those of articles that name the entity anywhere, title included", () => {
    const article = (doc_id: string, ...sentences_detok: string[]) => {
      return { doc_id, lang: "en", dct: `2007-03-0${doc_id}`, sentences_detok };
    };
    const all = [
      article("1", "Karvel wins"),
      article("2", "Rain", "In karvel it rained."),
      article("3", "Rain"),
    ];
    expect(publicationDays(all, "Karvel").map(({ date }) => date)).toEqual(["2007-03-01", "2007-03-02"]);
  });
});

describe("dates without a counterpart", () => {
  const read = (language: string, ...firsts: readonly number[]) => ({
    language,
    segments: [{ text: "A.", dates: firsts.map((first) => ({ first, last: first, words: `day ${first}` })) }],
  });

  it("are none where one in three of the others has them, within a week", () => {
    const own = read("en", 100);
    expect(suspectsOf(own, [own, read("de", 93), read("fr"), read("ja")])).toEqual([]);
    expect(suspectsOf(own, [own, read("de", 92), read("fr"), read("ja")])).toHaveLength(1);
    expect(suspectsOf(own, [own, read("de", 100), read("fr"), read("ja"), read("ru")])).toHaveLength(1);
  });
});
