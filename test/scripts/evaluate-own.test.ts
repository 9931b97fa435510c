/** The set of our own: complete in every language, its answers verbatim where they should stand, its questions varied. */
import { describe, expect, it } from "vitest";
import {
  languagesOf,
  questionsAbout,
  readNoAnswers,
  readStories,
  tell,
  tellMixed,
} from "../../scripts/evaluate/own-data.ts";
import { splitSentences } from "../../src/text/sentences.ts";
import { doubled } from "../sample/read-sample.ts";

const stories = readStories();
const none = readNoAnswers();
const LANGUAGES = ["de", "en", "es", "ja", "ru"];

describe("the stories", () => {
  it("are told in every language, with ids of their own", () => {
    expect(stories.length).toBeGreaterThanOrEqual(12);
    expect(languagesOf(stories)).toEqual(LANGUAGES);
    expect(doubled(stories.map(({ id }) => id))).toEqual([]);
    expect(doubled(stories.flatMap(({ questions }) => questions.map(({ id }) => id)))).toEqual([]);
    const titles = stories.flatMap(({ articles }) => Object.values(articles).map(({ title }) => title));
    expect(doubled(titles)).toEqual([]);
  });

  it("are asked about in every language", () => {
    for (const { id, questions } of stories) {
      expect(questions.length, id).toBeGreaterThanOrEqual(2);
      for (const { question, answer } of questions) {
        expect(Object.keys(question).sort(), id).toEqual(LANGUAGES);
        expect(Object.keys(answer).sort(), id).toEqual(LANGUAGES);
      }
    }
  });

  it("hold their answers verbatim, in one sentence of their text", () => {
    for (const { articles, questions } of stories) {
      for (const { id, answer } of questions) {
        for (const [language, words] of Object.entries(answer)) {
          const text = articles[language]?.text ?? "";
          const sentences = splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
          expect(
            sentences.filter((sentence) => sentence.includes(words)),
            `${id} ${language}`,
          ).toHaveLength(1);
        }
      }
    }
  });

  it("answer a question in one story only", () => {
    for (const { id: own, questions } of stories) {
      for (const { id, answer } of questions) {
        const elsewhere = stories.filter(
          (story) => story.id !== own && story.articles.en?.text.includes(answer.en ?? ""),
        );
        expect(
          elsewhere.map((story) => story.id),
          id,
        ).toEqual([]);
      }
    }
  });

  it("are news of the same length in each language", () => {
    const wordsOf = (language: string) =>
      stories.map(({ articles }) => articles[language]?.text.split(/\s+/).length ?? 0);
    for (const language of ["de", "en", "es", "ru"])
      for (const count of wordsOf(language)) expect(count).toBeGreaterThan(28);
  });
});

describe("tell", () => {
  it("gives each story once, in the language asked for", () => {
    const german = tell(stories, () => "de");
    expect(german.map(({ id }) => id)).toEqual(stories.map(({ id }) => id));
    expect(german.every(({ language, title }) => language === "de" && title !== undefined)).toBe(true);
    expect(tell(stories, () => "xx")).toEqual([]);
  });

  it("draws languages by its seed, several of them", () => {
    const drawn = (seed: number) => tellMixed(stories, seed).map(({ language }) => language);
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(1)).not.toEqual(drawn(2));
    expect(new Set(drawn(1)).size).toBeGreaterThan(2);
    expect(tellMixed(stories, 1)).toHaveLength(stories.length);
  });

  it("has its questions in one language or in all", () => {
    const all = questionsAbout(stories);
    const japanese = questionsAbout(stories, "ja");
    expect(all).toHaveLength(japanese.length * LANGUAGES.length);
    expect(
      japanese.every(({ language, question }) => language === "ja" && /[\u3040-\u30ff]/.test(question)),
    ).toBe(true);
    expect(doubled(all.map(({ question, language }) => `${language} ${question}`))).toEqual([]);
  });
});

describe("the questions without an answer", () => {
  it("are of four kinds, several of each, in many languages", () => {
    const kinds = new Map<string, number>();
    for (const { kind } of none) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    expect([...kinds.keys()].sort()).toEqual(["false-premise", "near-miss", "nonsense", "outside"]);
    for (const [kind, count] of kinds) expect(count, kind).toBeGreaterThanOrEqual(8);
    expect(new Set(none.map(({ language }) => language)).size).toBeGreaterThanOrEqual(10);
    expect(doubled(none.map(({ id }) => id))).toEqual([]);
    expect(doubled(none.map(({ question }) => question))).toEqual([]);
  });

  it("ask about what the stories tell of, unless they are outside or nonsense", () => {
    const names =
      /Orrin|Tallow|Kessel|Остр|Brandis|ブランディス|Nare|Lunvik|Лунвик|Hallan|Kett|Хольм|サルン|Ostrell|Renn|Рід/;
    for (const { id, kind, question } of none) {
      const isNear = kind === "false-premise" || kind === "near-miss";
      expect(names.test(question), id).toBe(isNear);
    }
  });
});
