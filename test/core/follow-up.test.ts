/** Follow-ups: completed from the question before, and never where the question stands alone. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answeredQuestion, completeQuestion, leans } from "../../src/core/follow-up.ts";

const JAPAN = "Who won the election in Japan?";
const JAPAN_RU = "Кто победил на выборах в Японии?";

describe("a place, name or year is put into the question before", () => {
  it.each([
    [JAPAN, "and in Brazil?", "Who won the election in Brazil?"],
    [JAPAN, "what about Tokyo?", "Who won the election in Tokyo?"],
    [JAPAN, "Brazil?", "Who won the election in Brazil?"],
    [JAPAN, "Thanks! And in Brazil?", "Who won the election in Brazil?"],
    [JAPAN, "Und in Brasilien?", "Who won the election in Brasilien?"],
    [JAPAN, "¿y en Brasil?", "Who won the election in Brasil?"],
    ["Wer gewann die Wahl in Japan?", "Und in Peru?", "Wer gewann die Wahl in Peru?"],
    ["¿Quién ganó las elecciones en Japón?", "¿y en Brasil?", "¿Quién ganó las elecciones en Brasil?"],
    ["Qui a gagné au Japon ?", "Et en Chine ?", "Qui a gagné en Chine ?"],
    ["Siapa yang menang di Surabaya?", "dan di Jakarta?", "Siapa yang menang di Jakarta?"],
    [JAPAN_RU, "А в Бразилии?", "Кто победил на выборах в Бразилии?"],
    [JAPAN_RU, "а в Бразилии", "Кто победил на выборах в Бразилии?"],
    ["Who won in 2019?", "and in 2023?", "Who won in 2023?"],
    ["Who won in 2019?", "2023?", "Who won in 2023?"],
    ["Who leads the Valley League?", "and the Open Shore?", "Who leads the Open Shore?"],
    ["Wie viele Sitze bekam Offenes Ufer?", "Und die Talliga?", "Wie viele Sitze bekam die Talliga?"],
  ])("%s – %s", (previous, question, completed) => {
    expect(completeQuestion(previous, question)).toBe(completed);
  });

  it.each([
    ["several names", "What did Keltan say about Dovrat?", "and Strandar?"],
    ["a name that would change its ending", "Кто возглавляет Лигу долин?", "А Союз городов?"],
    ["another script", JAPAN, "А в Бразилии?"],
    ["a script without capitals", "谁赢得了日本的选举？", "那巴西呢？"],
    ["nothing of its kind", "When was the treaty signed?", "and in Brazil?"],
    ["a place where nobody stood", "Who is Keltan?", "and in Brazil?"],
  ])("not for sure, with %s: it is written behind", (_what, previous, question) => {
    expect(completeQuestion(previous, question)).toBe(`${previous} — ${question}`);
  });
});

describe("a pronoun", () => {
  it.each([
    ["Why did Radomir Keltan resign?", "Who replaced him?", "Who replaced Radomir Keltan?"],
    ["Who is Radomir Keltan?", "and when did he resign?", "When did Radomir Keltan resign?"],
    ["Warum verlor Radomir Keltan die Wahl?", "Was sagte er dazu?", "Was sagte Radomir Keltan dazu?"],
    ["Wer ist Mireille Oduvan?", "What did she say?", "What did Mireille Oduvan say?"],
  ])("stands for the only name: %s – %s", (previous, question, completed) => {
    expect(completeQuestion(previous, question)).toBe(completed);
  });

  it.each([
    ["whom the answer names", "Who governs Velmora?", "When did he resign?"],
    ["a name after a preposition", "What did the mayor of Tavrin say?", "When did he say it?"],
    ["one of two", "What did Keltan tell Dovrat?", "Did she answer?"],
    ["a possessive", "Why did Radomir Keltan resign?", "Who leads his party?"],
    ["a form that changes", "Почему Келтан ушёл?", "Кто его сменил?"],
  ])("of %s leaves both questions", (_what, previous, question) => {
    expect(completeQuestion(previous, question)).toBe(`${previous} — ${question}`);
  });
});

describe("chains", () => {
  it("go on from the completed question", () => {
    const second = completeQuestion(JAPAN, "Why?") ?? "";
    expect(second).toBe(`${JAPAN} — Why?`);
    expect(completeQuestion(second, "and in Brazil?")).toBe("Who won the election in Brazil? — Why?");
    expect(completeQuestion(second, "Since when?")).toBe(`${JAPAN} — Why? — Since when?`);
  });

  it("do not grow without end", () => {
    let previous = `${"What did the long report say ".repeat(40)}?`;
    for (let turn = 0; turn < 20; turn += 1) previous = completeQuestion(previous, "And why?") ?? "";
    expect(previous.split(" — ")).toHaveLength(3);
    expect(previous.length).toBeLessThan(540);
  });
});

describe("left alone", () => {
  it("without a question before", () => {
    for (const previous of ["", "  \n"]) expect(completeQuestion(previous, "and in Brazil?")).toBeNull();
  });

  it("every question of the sample, whatever came before", () => {
    const read = (name: string): { readonly question: string }[] =>
      JSON.parse(readFileSync(new URL(`../fixtures/questions/${name}.json`, import.meta.url), "utf8"));
    const questions = [...read("sample"), ...read("seeds")].map(({ question }) => question);
    expect(questions.length).toBeGreaterThan(80);
    expect(questions.filter((question) => completeQuestion(JAPAN, question) !== null)).toEqual([]);
  });

  it("any text stays out of trouble, and what is completed holds the question's own words", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        fc.string({ maxLength: 80 }),
        (before, asked) => {
          const completed = completeQuestion(before, asked);
          expect(completed === null || completed.trim() !== "").toBe(true);
          if (completed !== null) expect(leans(asked)).toBe(true);
        },
      ),
    );
  });

  it("long and hostile texts take no time", () => {
    const started = performance.now();
    for (const text of ["а ".repeat(50_000), "?".repeat(50_000), "and ".repeat(30_000), "は".repeat(50_000)])
      expect(completeQuestion(JAPAN, `${text}?`)).toBeNull();
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe("the set of pairs", () => {
  interface Pair {
    readonly part: string;
    readonly language: string;
    readonly previous: string;
    readonly question: string;
    readonly full: string | null;
  }
  const file = new URL("../fixtures/questions/follow-ups.json", import.meta.url);
  const pairs: Pair[] = JSON.parse(readFileSync(file, "utf8"));

  it("is balanced and in many languages", () => {
    expect(pairs.length).toBeGreaterThanOrEqual(120);
    expect(new Set(pairs.map(({ language }) => language)).size).toBeGreaterThanOrEqual(12);
    expect(pairs.filter(({ full }) => full === null)).toHaveLength(pairs.length / 2);
  });

  it("is decided rightly nine times out of ten, with hardly a false completion", () => {
    const wrong = pairs.filter(({ previous, question, full }) => {
      return (completeQuestion(previous, question) === null) !== (full === null);
    });
    expect(wrong.length / pairs.length).toBeLessThanOrEqual(0.08);
    expect(wrong.filter(({ full }) => full === null).length).toBeLessThanOrEqual(1);
  });
});

describe("the question that a result answered", () => {
  it("is its question, if it names one", () => {
    expect(answeredQuestion({ question: "Who?", abstained: true })).toBe("Who?");
    for (const result of [null, undefined, "Who?", 5, [], {}, { question: null }, { question: 5 }])
      expect(answeredQuestion(result)).toBeNull();
  });
});
