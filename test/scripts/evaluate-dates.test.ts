/** Part `dates` of the evaluation on a few made-up lines: what counts as right, and what as no date. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { evaluateDates } from "../../scripts/evaluate/dates.ts";
import { expectedOf, expressionScores, seenFromNews } from "../../scripts/evaluate/dates-expressions.ts";
import { indonesianScores, pairedBy } from "../../scripts/evaluate/dates-indonesian.ts";
import { lonelyScores, suspectsOf } from "../../scripts/evaluate/dates-lonely.ts";
import { isAcceptable, sentenceScores } from "../../scripts/evaluate/dates-sentences.ts";
import { readTraps, trapScores, trapsOf } from "../../scripts/evaluate/dates-traps.ts";
import { type Evaluation, MissingData, openEvaluation } from "../../scripts/evaluate/evaluation.ts";
import type { Score } from "../../scripts/evaluate/score.ts";
import { seededRandom } from "../../scripts/fit/random.ts";
import { doubled } from "../sample/read-sample.ts";

let folder: string;
let evaluation: Evaluation;
let misses: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dates-"));
  misses = [];
  evaluation = openEvaluation({ data: folder, onMiss: (line) => misses.push(line) });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, lines: readonly object[]): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
}

const figuresOf = (scores: readonly Score[]) => new Map(scores.map(({ name, figure }) => [name, figure]));

describe("date expressions", () => {
  const day = { ref: "2024-11-06T10:00:00", granularity: "day", kind: "instant", region: null };

  function writeExpressions(): void {
    write("dates/duckling.jsonl", [
      { ...day, lang: "en", text: "6 November 2024", value: "2024-11-06T00:00:00" },
      { ...day, lang: "en", text: "7 November 2024", value: "2024-11-08T00:00:00" },
      { ...day, lang: "de", text: "6. November 2024", value: "2024-11-06T00:00:00" },
      { ...day, lang: "de", text: "um drei", value: "2024-11-06T15:00:00", granularity: "hour" },
      { ...day, lang: "de", text: "Unsinn", value: null },
    ]);
    write("dates/dateparser_strings.jsonl", [
      { lang: "ru", text: "6 ноября 2024", ...day, value: "2024-11-06T00:00:00" },
      { lang: "ru", text: "час назад", ...day, value: "2024-11-06T09:00:00", granularity: "time" },
    ]);
    write("dates/ja_timex.jsonl", [
      { text: "2024年11月6日", ref: null, timex_value: "2024-11-06", datetime: null },
      { text: "2024年11月", ref: null, timex_value: "2024-11-XX", datetime: null },
      { text: "三日間", ref: null, timex_value: "P3D", datetime: null },
      { text: "2024年11月7日", ref: null, timex_value: "2024-11-08", datetime: null },
    ]);
  }

  it("are counted by language, single days only, and misses are told", () => {
    writeExpressions();
    const figures = figuresOf(expressionScores(evaluation));
    expect(figures.get("day-exact date expressions, en")).toBe(0.5);
    expect(figures.get("day-exact date expressions, de")).toBe(1);
    expect(figures.get("day-exact date strings, ru")).toBe(1);
    expect(figures.get("ja-timex: days")).toBe(0.5);
    expect(figures.get("ja-timex: days, months and years, relative ones, too")).toBeCloseTo(2 / 3);
    expect(misses).toContain("en “7 November 2024”: 2024-11-07, not 2024-11-08");
  });

  it("may lie a week or a year earlier where news tells of them", () => {
    expect(seenFromNews({ value: "2013-03-01T00:00:00" })).toEqual([
      "2013-03-01",
      "2013-02-22",
      "2012-03-01",
    ]);
  });

  it("of ja-timex are days, months and years with a year of four figures, or resolved instants", () => {
    const none = { timex_value: null, datetime: null, ref: null };
    expect(expectedOf({ ...none, timex_value: "2021-07-XX" })).toBe("2021-07");
    expect(expectedOf({ ...none, timex_value: "2021-XX-XX" })).toBe("2021");
    expect(expectedOf({ ...none, datetime: "2021-07-17T00:00:00", ref: "2021-07-18T00:00:00" })).toBe(
      "2021-07-17",
    );
    for (const timex_value of ["P3D", "XXXX-07-18", "T23-59-XX", "0013-08-XX", "2021-SU", null])
      expect(expectedOf({ ...none, timex_value })).toBeNull();
  });
});

describe("dates in sentences", () => {
  it("are right in each acceptable reading, but only as exact as that", () => {
    const acceptable = [{ value: "2018-11-06" }, { value: "2019-11-06" }];
    expect(isAcceptable({ acceptable }, { value: "2019-11-06", endValue: null })).toBe(true);
    expect(isAcceptable({ acceptable }, { value: "2019-11-06T12:00", endValue: null })).toBe(true);
    expect(isAcceptable({ acceptable }, { value: "2019-11-07", endValue: null })).toBe(false);
    expect(isAcceptable({ acceptable }, { value: "2019-11", endValue: null })).toBe(false);
  });

  it("may end a span with its last unit or before it", () => {
    const years = { acceptable: [{ start: "2014-01-01", end_exclusive: "2018-01-01" }] };
    expect(isAcceptable(years, { value: "2014", endValue: "2018" })).toBe(true);
    expect(isAcceptable(years, { value: "2014", endValue: "2017" })).toBe(true);
    expect(isAcceptable(years, { value: "2014", endValue: "2019" })).toBe(false);
    expect(isAcceptable(years, { value: "2015", endValue: "2018" })).toBe(false);
    const month = { acceptable: [{ start: "2018-05-01", end_exclusive: "2018-06-01" }] };
    expect(isAcceptable(month, { value: "2018-05", endValue: null })).toBe(true);
    expect(isAcceptable(month, { value: "2018-06", endValue: null })).toBe(false);
  });

  it("have to lie where one is expected; without a reference only what is found counts", () => {
    const text = "The bridge opened on 6 November 2024 for all.";
    const right = { lang: "en", text, span: [21, 36], expr: "6 November 2024", type: "date" };
    const acceptable = [{ value: "2024-11-06" }];
    write("dates/recognizers_single_date.jsonl", [
      { ...right, ref: "2024-11-10T00:00:00", acceptable },
      { ...right, ref: "2024-11-10T00:00:00", acceptable, span: [0, 10] },
      { ...right, ref: null, acceptable },
      { ...right, ref: null, acceptable, text: "Nobody knows.", span: [0, 6] },
    ]);
    const scores = sentenceScores(evaluation);
    expect(scores.map(({ name, figure }) => [name, figure])).toEqual([
      ["single dates in sentences, en", 0.5],
      ["single dates in undated sentences, right where found, en", 1],
    ]);
    expect(scores[1]?.data).toContain("1 found of 2");
    expect(misses).toHaveLength(1);
  });
});

describe("Indonesian news", () => {
  it("pairs what overlaps, one to one", () => {
    const span = (start: number, end: number) => ({ start, end });
    const found = [span(0, 30), span(40, 45)];
    const pairs = pairedBy([span(0, 5), span(10, 20), span(44, 50)], found);
    expect([...pairs.values()]).toEqual(found);
    expect([...pairs.keys()]).toEqual([span(0, 5), span(44, 50)]);
  });

  it("counts found dates and values; durations count nowhere", () => {
    const text = "Jembatan dibuka pada 6 November 2024 di Kota Laut. Pawai 7 November 2024 ramai.";
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const timexes = [{ ...at("6 November 2024"), type: "DATE", value: "2024-11-06" }];
    write("dates-id/dev.jsonl", [{ text, dct: "2024-11-10", timexes }]);
    const wrong = figuresOf(indonesianScores(evaluation));
    expect(wrong.get("Indonesian news: full-day values")).toBe(1);
    expect(wrong.get("Indonesian news: recognition, precision")).toBe(0.5);
    expect(wrong.get("Indonesian news: recognition, recall")).toBe(1);
    expect(misses).toEqual(["id, no date: “7 November 2024”"]);
    const duration = { ...at("7 November 2024"), type: "DURATION", value: "P1D" };
    write("dates-id/dev.jsonl", [{ text, dct: "2024-11-10", timexes: [...timexes, duration] }]);
    expect(figuresOf(indonesianScores(evaluation)).get("Indonesian news: recognition F1")).toBe(1);
  });
});

describe("dates without a counterpart", () => {
  it("are those that most other translations do not have, weekdays a week apart being the same", () => {
    const date = (first: number) => ({ first, last: first, words: `day ${first}` });
    const read = (language: string, ...dates: ReturnType<typeof date>[]) => {
      return { language, segments: [{ text: "A sentence.", dates }] };
    };
    const all = [read("en", date(100), date(900)), read("de", date(107)), read("fr", date(100)), read("ja")];
    const suspects = all.map((one) => suspectsOf(one, all).map(({ words }) => words));
    expect(suspects).toEqual([["day 900"], [], [], []]);
  });

  it("are counted per 1,000 segments, and the languages that have most of them come next", () => {
    const article = (...segments: string[]) => [{ doc_id: "a", segments }];
    write("ntrex/docs.es.jsonl", article("El puente se abrió el 6 de noviembre de 2024.", "Es nuevo."));
    write(
      "ntrex/docs.en.jsonl",
      article("The bridge opened on 6 November 2024.", "It was new on 3 May 1990."),
    );
    const [all, worst] = lonelyScores(evaluation);
    expect(all?.figure).toBe(250);
    expect(worst).toMatchObject({ name: "most of them: en", figure: 500 });
    expect(misses).toEqual([expect.stringContaining("3 May 1990")]);
  });
});

describe("sentences without dates", () => {
  it("are there in a dozen languages and more, each once", () => {
    const traps = Object.entries(readTraps());
    expect(traps.length).toBeGreaterThanOrEqual(12);
    for (const [language, sentences] of traps) {
      expect(sentences.length, language).toBeGreaterThanOrEqual(12);
      expect(doubled(sentences), language).toEqual([]);
      expect(Intl.DateTimeFormat.supportedLocalesOf(language)).toEqual([language]);
    }
  });

  it("get other figures with each draw, and the same with the same seed", () => {
    const made = (seed: number) => trapsOf("{many} of {goals}-{goals}.", "en", seededRandom(seed));
    expect(made(1)).toEqual(made(1));
    expect(made(1)).not.toEqual(made(2));
    expect(made(1).length).toBeGreaterThan(15);
    for (const { text } of made(1)) expect(text).toMatch(/^[12],\d{3} of \d-\d\.$/);
    expect(trapsOf("No figures.", "en", seededRandom(1))).toHaveLength(1);
    expect(() => trapsOf("{nonsense}", "en", seededRandom(1))).toThrow("nonsense");
  });

  it("write figures as the language does, with no slot left open", () => {
    const random = seededRandom(3);
    for (const [language, sentences] of Object.entries(readTraps()))
      for (const { text } of sentences.flatMap((one) => trapsOf(one, language, random)))
        expect(text).not.toMatch(/[{}]|undefined|NaN/);
    expect(trapsOf("{decimal}", "de", random)[0]?.text).toMatch(/^\d+,\d\d$/);
  });

  it("are counted over all languages, and each date found in them is told", () => {
    const [all, ...worst] = trapScores(evaluation);
    const found = ((all?.figure ?? 0) / 1000) * Number(/^\d+/.exec(all?.data ?? "")?.[0]);
    expect(misses).toHaveLength(Math.round(found));
    for (const { figure } of worst) expect(figure).toBeGreaterThan(0);
  });
});

describe("evaluateDates", () => {
  it("says which sets are not there, and measures the rest", async () => {
    const scores = await evaluateDates(evaluation);
    const missing = scores.filter(({ figure }) => figure === null).map(({ data }) => data);
    expect(missing).toContain("../shared/data/dates/duckling.jsonl is not there");
    expect(missing).toHaveLength(6);
    expect(
      scores.find(({ name }) => name.startsWith("dates in sentences that have none"))?.figure,
    ).not.toBeNull();
    expect(() => lonelyScores(evaluation)).toThrow(MissingData);
  });
});
