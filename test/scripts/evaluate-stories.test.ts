/** What the part `stories` counts, and what it makes of articles. */
import { describe, expect, it } from "vitest";
import { lightEdits, namesOf, otherEvent } from "../../scripts/evaluate/stories-edits.ts";
import { madeEvents, REPORT_LANGUAGES, reportOf } from "../../scripts/evaluate/stories-reports.ts";
import { pairFigures } from "../../scripts/evaluate/stories-score.ts";
import { seededRandom } from "../../scripts/fit/random.ts";

const told = (id: string, cluster: string) => ({ id, cluster, language: "en", title: id, text: "" });

const STORY = {
  title: "Torvane opens its bridge",
  text:
    "The bridge of Torvane opened on Monday, said Anna Kestrel.\nSome 420 people walked with Anna Kestrel.\n" +
    "It had been closed since May 2021.\nThe town of Meridal paid for it.\nNobody was hurt.",
};

describe("pairs of articles", () => {
  const articles = [told("a1", "a"), told("a2", "a"), told("a3", "a"), told("b1", "b"), told("c1", "c")];

  it("are all right where stories are the events", () => {
    expect(pairFigures(articles, [1, 1, 1, 2, 3])).toEqual({
      pairs: 3,
      precision: 1,
      recall: 1,
      f1: 1,
      falseMerges: [],
      missed: [],
    });
  });

  it("count against precision where events are put together, and against recall where one is split", () => {
    const { precision, recall, f1, falseMerges, missed } = pairFigures(articles, [1, 1, 2, 1, 3]);
    expect([precision, recall]).toEqual([1 / 3, 1 / 3]);
    expect(f1).toBeCloseTo(1 / 3);
    expect(falseMerges.map((pair) => pair.map(({ id }) => id))).toEqual([
      ["a1", "b1"],
      ["a2", "b1"],
    ]);
    expect(missed).toHaveLength(2);
  });

  it("are left out where nobody can say", () => {
    const isUnsettled = (one: { id: string }, other: { id: string }) => one.id === "a3" || other.id === "b1";
    expect(pairFigures(articles, [1, 1, 2, 1, 3], isUnsettled)).toMatchObject({
      precision: 1,
      falseMerges: [],
    });
  });

  it("are none where every event is told once", () => {
    expect(pairFigures([told("a", "a"), told("b", "b")], [1, 2])).toMatchObject({
      pairs: 0,
      precision: 1,
      f1: 1,
    });
  });
});

describe("light edits", () => {
  it("differ from the article and from each other, and keep most of its words", () => {
    const edits = lightEdits(STORY, seededRandom(3), 6);
    const texts = edits.map(({ title, text }) => `${title}\n${text}`);
    expect(new Set(texts).size).toBeGreaterThan(4);
    for (const { text } of edits) {
      const words = text.split(/\s+/);
      const own = new Set(STORY.text.split(/\s+/));
      expect(words.filter((word) => own.has(word)).length / words.length).toBeGreaterThan(0.85);
    }
  });

  it("are the same at each run", () => {
    expect(lightEdits(STORY, seededRandom(3), 3)).toEqual(lightEdits(STORY, seededRandom(3), 3));
  });
});

describe("another event", () => {
  it("has other names, numbers and days in the same sentences, the same wherever they come up", () => {
    const names = ["Salamir", "Pedro Vinteka", "Dorgani", "Pelumbo"];
    const { text } = otherEvent(STORY, "en", names, seededRandom(1));
    for (const gone of ["Anna Kestrel", "Meridal", "420", "2021", "Monday", "May "])
      expect(text).not.toContain(gone);
    expect(text).toContain("walked with");
    expect(text.match(/said (.+?)\./)?.[1]).toBe(text.match(/walked with (.+?)\./)?.[1]);
    expect(text.split("\n")).toHaveLength(5);
  });

  it("finds names by capitals within sentences, and by katakana", () => {
    expect(namesOf(STORY.text, "en")).toEqual(["Anna Kestrel", "Torvane", "Monday", "May", "Meridal"]);
    expect(namesOf("橋はトルヴァネで開通した。", "ja")).toEqual(["トルヴァネ"]);
  });

  it("has other names in Japanese, too, where no spaces stand around them", () => {
    const story = { title: "トルヴァネの橋", text: "橋はトルヴァネで開通し、大阪の田中氏が日本から訪れた。" };
    const names = ["メリダル", "札幌", "鈴木", "中国"];
    const { title, text } = otherEvent(story, "ja", names, seededRandom(1));
    for (const gone of ["トルヴァネ", "大阪", "田中", "日本"]) expect(title + text).not.toContain(gone);
    expect(text).toContain("で開通し、");
  });
});

describe("made reports", () => {
  const events = madeEvents(3, seededRandom(7));

  it("tell each event in every language, with its numbers, places and day", () => {
    for (const event of events)
      for (const language of REPORT_LANGUAGES) {
        const { title, text } = reportOf(event, language);
        expect(title, language).not.toBe("");
        expect(text, language).not.toMatch(/[{}|]|undefined/);
        for (const number of event.numbers) expect(`${title} ${text}`).toContain(String(number));
      }
  });

  it("have the last place again a week later", () => {
    const [, second, third] = events;
    expect(third).toMatchObject({
      place: second?.place,
      other: second?.other,
      day: (second?.day ?? 0) + 7 * 86_400_000,
    });
    expect(third?.numbers).not.toEqual(second?.numbers);
  });
});
