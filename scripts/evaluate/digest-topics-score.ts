/** What topics found, in figures. */
import { baseLanguage } from "../../src/text/base-language.ts";
import { type AskedTopic, verdictOn } from "./digest-topics-data.ts";
import { mean, type Score, share } from "./score.ts";

export interface KnownArticle {
  readonly externalId: string;
  /** BCP 47. */
  readonly language: string;
}

/** What one topic brought of all there was. */
export interface Brought {
  readonly asked: AskedTopic;
  readonly articles: readonly KnownArticle[];
  readonly found: ReadonlySet<string>;
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  /** Mean of the topics' own. */
  readonly f1: number;
  /** Of the articles in the topic's own language, and in others. */
  readonly within: number;
  readonly across: number;
  /** Share of topics that nothing is on, but that bring something. */
  readonly beside: number;
}

/** Precision and recall count all articles of all topics together; unsettled articles count nowhere. */
export function figuresOf(all: readonly Brought[]): Figures {
  const asked = all.filter(({ asked: { about } }) => about !== null).map(countsOf);
  const right = sum(asked.map((one) => one.right));
  const isOwn = (own: boolean) =>
    share(
      asked.flatMap(({ wanted }) => wanted.filter((one) => one.own === own)),
      ({ found }) => found,
    );
  return {
    precision: right / Math.max(1, right + sum(asked.map(({ wrong }) => wrong))),
    recall: right / Math.max(1, sum(asked.map(({ wanted }) => wanted.length))),
    f1: mean(asked.map((one) => (2 * one.right) / Math.max(1, one.right + one.wrong + one.wanted.length))),
    within: isOwn(true),
    across: isOwn(false),
    beside: share(
      all.filter((one) => one.asked.about === null),
      ({ found }) => found.size > 0,
    ),
  };
}

function countsOf({ asked, articles, found }: Brought) {
  const judged = articles.map((article) => ({ ...article, verdict: verdictOn(asked, article.externalId) }));
  const wanted = judged
    .filter(({ verdict }) => verdict === "on")
    .map(({ externalId, language }) => ({
      own: baseLanguage(language) === baseLanguage(asked.language),
      found: found.has(externalId),
    }));
  const wrong = judged.filter((one) => one.verdict === "off" && found.has(one.externalId)).length;
  return { wanted, wrong, right: wanted.filter((one) => one.found).length };
}

export function scoresOf(name: string, all: readonly Brought[]): Score[] {
  return [false, true].flatMap((tuned) => {
    const part = all.filter(({ asked }) => asked.tuned === tuned);
    const figures = figuresOf(part);
    const data = `${part.length} topics, ${tuned ? "the ones weights were fitted on" : "no weight fitted on them"}; the least nearness was chosen with all in view`;
    const row = (what: string, figure: number) => ({ name: `${name}: ${what}`, figure, data });
    return [
      row("F1 of a topic", figures.f1),
      row("precision", figures.precision),
      row("recall", figures.recall),
      row("recall within the topic’s language", figures.within),
      row("recall across languages", figures.across),
      { ...row("topics nothing is on that bring something", figures.beside), lowerIsBetter: true as const },
    ];
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
