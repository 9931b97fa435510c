/** Part `verify` of the evaluation over a made-up development folder in small. */
import { afterAll, describe, expect, it } from "vitest";
import { MissingData, openEvaluation } from "../../scripts/evaluate/evaluation.ts";
import { evaluateVerify } from "../../scripts/evaluate/verify.ts";
import { readQuotedArticles } from "../../scripts/evaluate/verify-data.ts";
import { absentQuestions, questionsOf } from "../../scripts/evaluate/verify-questions.ts";
import { fakeEmbedder } from "../support/fake-embedder.ts";
import { scratchFolder } from "../support/program.ts";

const scratch = scratchFolder();
afterAll(() => scratch.remove());

const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
const THINGS = ["lock gates", "salt barges", "eel traps", "ferry ropes", "stone quays", "reed banks"];
const PEOPLE = ["Mira Oyel", "Tomas Reed", "Olga Brandt", "Paul Marsh", "Ines Koval", "Yusuf Adan"];

function english(thing: string, at: number) {
  const [quote, speaker] = [`“We will never give the ${thing} of Selmok away,”`, PEOPLE[at] ?? ""];
  return {
    doc_id: `en${at}`,
    publisher: "ledger",
    date: "2026-05-03",
    title: thing,
    text: `${quote} said ${speaker}.`,
    attributions: [{ source: [{ text: speaker }], direct_quotes: [{ text: quote }] }],
  };
}

function german(thing: string, at: number) {
  const [quote, speaker] = [`Niemand in Selmok verschenkt jemals unsere ${thing}`, PEOPLE[at] ?? ""];
  const spans = [[1, 1 + quote.length]];
  return {
    doc_id: `${at}`,
    title: thing,
    date: "2026-05-04",
    text: `„${quote}“, sagte ${speaker}.`,
    quotes: [{ type: "Direct", quote, quote_spans: spans, speaker }],
  };
}

const news = (lang: string) =>
  THINGS.map((thing, at) => ({
    doc_id: `n${at}`,
    lang,
    segments: [thing, `${lang}: “The ${thing} of ${lang} are older than the town itself,” she said.`],
  }));

scratch.write({
  "quotes-en/dev.jsonl": lines(THINGS.slice(0, 3).map(english)),
  "quotes-en/train.jsonl": lines(THINGS.slice(3).map((thing, at) => english(thing, at + 3))),
  "quotes-de/dev.jsonl": lines(THINGS.map(german)),
  "quotes-de/train.jsonl": "",
  "wikinews-ja/articles.jsonl": lines([
    {
      doc_id: "0",
      headline: "水車",
      text: "市長は「私たちは古い水車小屋を絶対に売らない」と述べた。『題名である長い長い書物の名前』",
    },
  ]),
  ...Object.fromEntries(["en", "de", "fr"].map((lang) => [`ntrex/docs.${lang}.jsonl`, lines(news(lang))])),
});

const evaluation = {
  ...openEvaluation({ data: scratch.folder, full: true }),
  embedder: async () => fakeEmbedder({ dimensions: 128 }),
};

describe("the data", () => {
  const articles = readQuotedArticles(evaluation);
  const quotations = articles.flatMap((article) => article.quotations);

  it("gives quotations without marks, titles left out, with speakers that have names", () => {
    expect(quotations.some(({ text }) => /[“”„「『]/u.test(text))).toBe(false);
    expect(quotations.filter(({ language }) => language === "ja")).toHaveLength(1);
    expect(quotations.find(({ language }) => language === "en")?.speaker).toBe("Mira Oyel");
  });

  it("is asked about in every way, with the right verdict for each", () => {
    const asked = questionsOf(articles, true);
    const rights = new Map(asked.map(({ kind, right }) => [kind, right]));
    expect([...new Set(rights.values())].sort()).toEqual(["exact", "near", "other_speaker"]);
    expect(rights.size).toBe(7);
    for (const { kind, speaker, text } of asked)
      if (kind === "speaker swapped")
        expect(quotations.find((one) => one.text === text)?.speaker).not.toBe(speaker);
  });

  it("is called absent only where no article has it", () => {
    const [first, ...rest] = articles;
    if (!first) throw new Error("no articles");
    expect(absentQuestions([first], rest, true)).toHaveLength(1);
    expect(absentQuestions([first], articles, true)).toEqual([]);
  });
});

describe("part verify", () => {
  it("scores each kind, and shows each language", async () => {
    const misses: string[] = [];
    const { scores, below } = await evaluateVerify(evaluation, ({ kind }) => misses.push(kind));
    const figures = new Map(scores.map(({ name, figure }) => [name, figure]));
    expect(figures.get("exact")).toBe(1);
    expect(figures.get("one word added")).toBeGreaterThan(0.8);
    expect([...figures.keys()]).toContain("in another language");
    expect(below).toMatch(/^\| language \| exact \|/);
    expect(misses).not.toContain("exact");
  });

  it("says what is missing", async () => {
    const empty = openEvaluation({ data: `${scratch.folder}/nowhere` });
    await expect(evaluateVerify(empty)).rejects.toThrow(MissingData);
  });
});
