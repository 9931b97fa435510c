/** Part `quotations` of the evaluation on a few made-up articles, and the arithmetic of its spans. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Evaluation, MissingData, openEvaluation } from "../../scripts/evaluate/evaluation.ts";
import { evaluateQuotations, orMissing } from "../../scripts/evaluate/quotations.ts";
import { englishGold, germanGold } from "../../scripts/evaluate/quotations-gold.ts";
import { evaluateParallel } from "../../scripts/evaluate/quotations-parallel.ts";
import { compare, core, measuresOf, sum } from "../../scripts/evaluate/quotations-score.ts";

let folder: string;
let evaluation: Evaluation;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "quotations-"));
  evaluation = openEvaluation({ data: folder });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, lines: readonly object[]): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
}

const spanIn = (text: string, part: string) => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
});
const pairIn = (text: string, part: string) => Object.values(spanIn(text, part));

const GERMAN = "„Die Brücke bleibt hier, solange wir leben“, sagte Anna Brück.\n\nDie Fähre „Stern“ sank.";
const ENGLISH = "“The bridge will stay for as long as we live,” said Ann Brook.\n\nThe rest is silence.";

function writeArticles(): void {
  write("quotes-de/dev.jsonl", [
    {
      text: GERMAN,
      quotes: [
        {
          type: "Direct",
          quote_spans: [pairIn(GERMAN, "„Die Brücke bleibt hier, solange wir leben“")],
          speaker_spans: [pairIn(GERMAN, "Anna Brück")],
        },
        { type: "Indirect", quote_spans: [[0, 3]], speaker_spans: [] },
      ],
    },
  ]);
  write("quotes-en/dev.jsonl", [
    {
      text: ENGLISH,
      attributions: [
        {
          source: [{ spans: [pairIn(ENGLISH, "Ann Brook")] }],
          direct_quotes: [spanIn(ENGLISH, "“The bridge will stay for as long as we live,”")],
        },
        { source: [], direct_quotes: [] },
      ],
    },
  ]);
}

describe("spans of quotations", () => {
  it("are compared without marks and white space at their ends", () => {
    const text = 'x „A b.“ y "c" z';
    expect(core(text, spanIn(text, "„A b.“"))).toEqual(spanIn(text, "A b."));
    expect(core(text, spanIn(text, " „A b.“ "), true)).toEqual(spanIn(text, "A b"));
  });

  it("count once, and as right where both ends agree", () => {
    const text = "„A b“ c „d“";
    const expected = [spanIn(text, "„A b“"), spanIn(text, "„d“")];
    expect(compare(text, expected, [spanIn(text, "A b"), spanIn(text, "A b"), spanIn(text, "c")])).toEqual({
      expected: 2,
      found: 2,
      right: 1,
    });
  });

  it("add up to precision, recall and F1", () => {
    const counts = sum([
      { expected: 4, found: 2, right: 2 },
      { expected: 0, found: 2, right: 0 },
    ]);
    expect(measuresOf(counts)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
    expect(measuresOf(sum([]))).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});

describe("marked articles", () => {
  it("are read with their direct quotations and speakers only", () => {
    writeArticles();
    const [german] = germanGold(evaluation, "dev");
    expect(german?.quotations).toEqual([
      {
        ...spanIn(GERMAN, "„Die Brücke bleibt hier, solange wir leben“"),
        speaker: [spanIn(GERMAN, "Anna Brück")],
      },
    ]);
    const [english] = englishGold(evaluation, "dev");
    expect(english?.quotations.map(({ speaker }) => speaker)).toEqual([[spanIn(ENGLISH, "Ann Brook")]]);
  });

  it("that are not there throw", () => {
    expect(() => germanGold(evaluation, "train")).toThrow(MissingData);
  });
});

describe("evaluateQuotations", () => {
  it("scores spans and speakers, and says what is not there", async () => {
    writeArticles();
    const scores = await evaluateQuotations(evaluation);
    const figure = (name: string) => scores.find((score) => score.name === name)?.figure;
    expect(figure("German, direct, exact span: F1")).toBe(1);
    expect(figure("German, direct: right speaker of those found")).toBe(1);
    expect(figure("English, direct, exact span: precision")).toBe(1);
    expect(figure("English, direct, exact span: recall")).toBe(1);
    expect(figure("parts that are exact spans without marks")).toBe(1);
    expect(scores.find(({ name }) => name === "parallel segments")).toMatchObject({
      figure: null,
      data: expect.stringContaining("quotes-marks/segments.jsonl is not there"),
    });
  });

  it("counts what is found beside the quotations", async () => {
    write("quotes-en/dev.jsonl", [{ text: ENGLISH, attributions: [] }]);
    const scores = await evaluateQuotations(evaluation);
    const precision = scores.find(({ name }) => name === "English, direct, exact span: precision");
    expect(precision?.figure).toBe(0);
  });
});

describe("evaluateParallel", () => {
  it("has a row a language: segments with as many parts as the English has", () => {
    write("quotes-marks/segments.jsonl", [
      {
        en_quotes: [[0, 5, "x"]],
        text: { en: "“We will stay here,” she said.", de: "Wir bleiben hier, sagte sie." },
      },
      {
        en_quotes: [[0, 5, "x"]],
        text: { en: "“We will go now,” she said.", de: "„Wir gehen jetzt“, sagte sie." },
      },
    ]);
    expect(evaluateParallel(evaluation).map(({ name, figure }) => [name.slice(-2), figure])).toEqual([
      ["de", 0.5],
      ["en", 1],
    ]);
  });
});

describe("orMissing", () => {
  it("passes other failures on", async () => {
    const failing = () => {
      throw new TypeError("broken");
    };
    await expect(orMissing("x", failing)).rejects.toThrow("broken");
  });
});
