/** Part `timelines` of the evaluation: how timelines are compared, and what a made-up one scores. */
import { afterAll, describe, expect, it } from "vitest";
import { openEvaluation } from "../../scripts/evaluate/evaluation.ts";
import { evaluateTimelines } from "../../scripts/evaluate/timelines.ts";
import { entryOf, publicationDays, recordOf } from "../../scripts/evaluate/timelines-articles.ts";
import { countCommon, entriesOf, figuresOf } from "../../scripts/evaluate/timelines-score.ts";
import { smallEvaluation } from "../support/evaluation-data.ts";
import { scratchFolder } from "../support/program.ts";

const scratch = scratchFolder();
afterAll(() => scratch.remove());

const article = {
  doc_id: "7",
  lang: "en",
  dct: "2007-03-20",
  sentences_detok: ["Karvel opens its bridge", "March 20, 2007", "Karvel opened its bridge on March 19."],
};

describe("marked timelines", () => {
  it("are read as dates cut to what is known, without undated entries", () => {
    const entry = (date: string, ...docs: string[]) => ({ date, events: docs.map((doc_id) => ({ doc_id })) });
    const entries = [entry("XXXX-XX-XX", "1"), entry("2006-XX-XX", "1"), entry("2006-11-XX", "1", "2")];
    expect(entriesOf({ entity: "Karvel", entries })).toEqual([
      { date: "2006", articles: ["1"] },
      { date: "2006-11", articles: ["1", "2"] },
    ]);
  });

  it("have a date in common once, and a month is not a day of it", () => {
    const gold = [
      { date: "2006-11-04", articles: ["1"] },
      { date: "2006-11-04", articles: ["2"] },
      { date: "2007", articles: ["2"] },
    ];
    const own = [
      { date: "2006-11-04", articles: ["2", "3"] },
      { date: "2006-11", articles: ["1"] },
      { date: "2006-11-04", articles: ["2"] },
    ];
    expect(countCommon(gold, own)).toEqual({
      dates: { expected: 2, found: 2, right: 1 },
      pairs: { expected: 3, found: 3, right: 1 },
    });
  });

  it("add up over all dates (micro) and over timelines (macro)", () => {
    const figures = figuresOf([
      { expected: 1, found: 1, right: 1 },
      { expected: 5, found: 3, right: 1 },
    ]);
    expect(figures.micro).toBeCloseTo(0.4);
    expect(figures.macro).toBeCloseTo(0.625);
    expect(figures.precision).toBe(0.5);
    expect(figures.recall).toBeCloseTo(1 / 3);
  });
});

describe("articles of marked timelines", () => {
  it("are records whose title is their first sentence", () => {
    expect(recordOf(article)).toEqual({
      id: "7",
      language: "en",
      title: "Karvel opens its bridge",
      text: "March 20, 2007\nKarvel opened its bridge on March 19.",
      publishedAt: "2007-03-20",
    });
  });

  it("stand in with their day where they hold the name, however it is written", () => {
    expect(publicationDays([article], "KARVEL")).toEqual([{ date: "2007-03-20", articles: ["7"] }]);
    expect(publicationDays([article], "Lunvik")).toEqual([]);
  });

  it("are cited by events, copies included", () => {
    const copy = { articleId: "c", externalId: "copy", title: null, source: null, url: null, language: "en" };
    const citation = { externalId: "7", alsoIn: [{ ...copy, publishedAt: null }] };
    expect(entryOf({ date: "2007-03-19T10:00+01:00", citations: [citation] })).toEqual({
      date: "2007-03-19",
      articles: ["7", "copy"],
    });
  });
});

describe("evaluateTimelines", () => {
  it("asks for each entity and compares by dates and articles", async () => {
    const other = {
      doc_id: "8",
      lang: "en",
      dct: "2007-05-03",
      sentences_detok: ["Lunvik elects a mayor", "May 3, 2007", "Lunvik elected Ann Brook on May 2, 2007."],
    };
    scratch.write({
      "timelines/docs.jsonl": [article, other].map((one) => `${JSON.stringify(one)}\n`).join(""),
      "timelines/timelines.jsonl": `${JSON.stringify({
        entity: "Karvel",
        entries: [
          { date: "2007-03-19", events: [{ doc_id: "7" }] },
          { date: "1850-XX-XX", events: [{ doc_id: "8" }] },
        ],
      })}\n`,
    });
    const scores = await evaluateTimelines(smallEvaluation(scratch));
    const figure = (name: string) => scores.find((score) => score.name === name)?.figure;
    expect(figure("entity timelines: dates, recall")).toBe(0.5);
    expect(figure("publication days alone: Date-F1")).toBe(0);
    expect(figure("entity timelines: F1 of (date, article)")).toBeGreaterThan(0);
  });

  it("says what is not there", async () => {
    const empty = scratchFolder();
    const scores = await evaluateTimelines({
      ...smallEvaluation(empty),
      lines: openEvaluation({ data: empty.folder }).lines,
    });
    expect(scores[0]).toMatchObject({ name: "entity timelines", figure: null });
    empty.remove();
  });
});
