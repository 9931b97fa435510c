/** The questions about the sample and the seeds: varied, and each answer stands verbatim where they say. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { doubled, type Question, readQuestions, readSample, SEEDS } from "./read-sample.ts";

const sample = readQuestions("sample");
const seeds = readQuestions("seeds");
const articles = new Map(readSample().map((article) => [article.id, article]));

const answerable = (questions: readonly Question[]) => questions.filter((question) => question.answerable);
const unanswerable = (questions: readonly Question[]) => questions.filter((question) => !question.answerable);
const countBy = (questions: readonly Question[], field: "kind" | "language") =>
  new Set(questions.map((question) => question[field])).size;

/** The answers that stand in no named text, and the named texts that hold no answer. */
function unsupported(question: Question, textOf: (id: string) => string | undefined): string[] {
  const texts = question.articleIds.map((id) => ({ id, text: textOf(id) ?? "" }));
  return [
    ...question.answer.filter((answer) => !texts.some(({ text }) => text.includes(answer))),
    ...texts
      .filter(({ text }) => !question.answer.some((answer) => text.includes(answer)))
      .map(({ id }) => id),
  ];
}

describe.each([
  { name: "sample", questions: sample, answers: 40, without: 16, languages: 10 },
  { name: "seeds", questions: seeds, answers: 20, without: 8, languages: 8 },
])("questions about the $name", ({ questions, answers, without, languages }) => {
  it("are as many as promised, in enough languages, with ids of their own", () => {
    expect(answerable(questions)).toHaveLength(answers);
    expect(unanswerable(questions)).toHaveLength(without);
    expect(countBy(answerable(questions), "language")).toBeGreaterThanOrEqual(languages);
    expect(doubled(questions.map(({ id }) => id))).toEqual([]);
    expect(doubled(questions.map(({ question }) => question))).toEqual([]);
  });

  it("name answers and articles exactly when they can be answered", () => {
    for (const question of questions) {
      expect(question.answer.length > 0, question.id).toBe(question.answerable);
      expect(question.articleIds.length > 0, question.id).toBe(question.answerable);
    }
  });

  it("ask for different kinds of things", () => {
    expect(countBy(answerable(questions), "kind")).toBeGreaterThanOrEqual(5);
    expect(countBy(unanswerable(questions), "kind")).toBe(4);
  });
});

describe("questions about the sample", () => {
  it.each(answerable(sample))("$id: answers stand verbatim in each named article", (question) => {
    expect(unsupported(question, (id) => articles.get(id)?.text)).toEqual([]);
  });

  it("are for more than half answered only in other languages", () => {
    const cross = answerable(sample).filter(({ articleIds, language }) =>
      articleIds.every((id) => articles.get(id)?.language !== language),
    );
    expect(cross.length).toBeGreaterThanOrEqual(answerable(sample).length / 2);
  });

  it("reach every story", () => {
    const stories = answerable(sample).flatMap(({ articleIds }) =>
      articleIds.map((id) => articles.get(id)?.story),
    );
    expect(new Set(stories)).toEqual(new Set(["election", "flood", "launch", "summit"]));
  });

  it("would be caught with a wrong answer or a wrong article", () => {
    const question = answerable(sample)[0];
    if (!question) throw new Error("no question");
    const textOf = (id: string) => articles.get(id)?.text;
    expect(unsupported({ ...question, answer: ["of no article"] }, textOf)).not.toEqual([]);
    expect(unsupported({ ...question, articleIds: [...question.articleIds, "none"] }, textOf)).toEqual([
      "none",
    ]);
  });
});

describe.skipIf(!existsSync(SEEDS))("questions about the seeds (needs ../shared/seeds)", () => {
  it.each(answerable(seeds))("$id: answers stand verbatim in each named file", (question) => {
    const textOf = (id: string) => readFileSync(join(SEEDS, id), "utf8");
    expect(unsupported(question, textOf)).toEqual([]);
  });
});
