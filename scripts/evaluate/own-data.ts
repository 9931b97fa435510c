/** The set of our own in test/fixtures/evaluation: invented stories told in five languages, and questions about them. */
import { readFileSync } from "node:fs";
import { seededRandom } from "../fit/random.ts";
import type { EvaluationArticle } from "./coverage.ts";
import type { KnownQuestion } from "./finding.ts";

const FOLDER = new URL("../../test/fixtures/evaluation/", import.meta.url);

type ByLanguage<T> = Readonly<Record<string, T>>;

/** A story with what can be asked about it, in each of its languages. */
export interface Story {
  readonly id: string;
  readonly articles: ByLanguage<{ readonly title: string; readonly text: string }>;
  readonly questions: readonly {
    readonly id: string;
    readonly question: ByLanguage<string>;
    /** Verbatim in the article of the same language. */
    readonly answer: ByLanguage<string>;
  }[];
}

/** A question that neither the stories nor the sample answer. */
export interface NoAnswer {
  readonly id: string;
  readonly kind: "false-premise" | "near-miss" | "outside" | "nonsense";
  readonly language: string;
  readonly question: string;
}

export interface OwnQuestion extends KnownQuestion {
  readonly answer: ByLanguage<string>;
}

export function readStories(): Story[] {
  return JSON.parse(readFileSync(new URL("stories.json", FOLDER), "utf8"));
}

export function readNoAnswers(): NoAnswer[] {
  return JSON.parse(readFileSync(new URL("no-answer.json", FOLDER), "utf8"));
}

/** The languages in which every story is told. */
export function languagesOf(stories: readonly Story[]): string[] {
  const all = stories.map(({ articles }) => Object.keys(articles));
  return [...new Set(all.flat())].filter((language) => all.every((told) => told.includes(language))).sort();
}

/** Each story as an article in the language that `choose` picks for it. */
export function tell(stories: readonly Story[], choose: (story: Story) => string): EvaluationArticle[] {
  return stories.flatMap((story) => {
    const language = choose(story);
    const article = story.articles[language];
    return article ? [{ id: story.id, language, ...article }] : [];
  });
}

/** Each story in one of its languages, drawn by `seed`. */
export function tellMixed(stories: readonly Story[], seed: number): EvaluationArticle[] {
  const random = seededRandom(seed);
  const languages = languagesOf(stories);
  return tell(stories, () => languages[Math.floor(random() * languages.length)] ?? "");
}

/** All questions, in every language or in one. */
export function questionsAbout(stories: readonly Story[], only?: string): OwnQuestion[] {
  return stories.flatMap(({ id, questions }) =>
    questions.flatMap(({ question, answer }) =>
      Object.entries(question)
        .filter(([language]) => only === undefined || language === only)
        .map(([language, text]) => ({ question: text, language, right: id, answer })),
    ),
  );
}
