/** Articles of like events, which must stay apart: from templates, and among real news on few subjects. */
import { seededRandom } from "../fit/random.ts";
import type { Evaluation } from "./evaluation.ts";
import type { ToldArticle } from "./stories-archive.ts";
import { lightEdits, namesOf, otherEvent } from "./stories-edits.ts";
import { madeEvents, REPORT_LANGUAGES, reportOf } from "./stories-reports.ts";
import { type ArticleSet, ntrexArticles } from "./stories-sets.ts";

/** Languages in which another event is put into an article's sentences. */
const SWAPPED_LANGUAGES = ["en", "es", "ru", "pl", "ja"] as const;
const SWAP_SEED = 6;
const EVENTS_A_KIND = 6;
const REPORT_SEED = 7;
const DAY_CHARS = "2024-01-01".length;

export interface EventSet extends ArticleSet {
  /** Whether two articles tell of different events in the same words. */
  isLike(one: ToldArticle, other: ToldArticle): boolean;
}

export function likeEvents(evaluation: Evaluation): EventSet[] {
  return [reports(), ...SWAPPED_LANGUAGES.map((language) => swapped(evaluation, language))];
}

/** Short reports from templates, each event in every language and edited lightly in one more paper. */
function reports(): EventSet {
  const random = seededRandom(REPORT_SEED);
  const articles = madeEvents(EVENTS_A_KIND, random).flatMap((event, number) =>
    REPORT_LANGUAGES.flatMap((language): ToldArticle[] => {
      const cluster = `${event.kind} ${number}`;
      const publishedAt = new Date(event.day).toISOString().slice(0, DAY_CHARS);
      const report = reportOf(event, language);
      return [report, ...lightEdits(report, random, 1)].map((text, at) => {
        return { ...text, id: `${cluster} ${language} ${at}`, cluster, language, publishedAt };
      });
    }),
  );
  const kindOf = ({ cluster }: ToldArticle) => cluster.split(" ")[0];
  return {
    name: "made reports in eight languages",
    articles,
    isLike: (one, other) => one.cluster !== other.cluster && kindOf(one) === kindOf(other),
  };
}

/** An article, and its sentences with the names, numbers, months and weekdays of two others. */
function swapped(evaluation: Evaluation, language: string): EventSet {
  const random = seededRandom(SWAP_SEED);
  const originals = ntrexArticles(evaluation, language);
  const names = [...new Set(originals.flatMap(({ title, text }) => namesOf(`${title}\n${text}`, language)))];
  const articles = originals.flatMap((article) => [
    article,
    ...[1, 2].map((number) => {
      const id = `${article.id}#${number}`;
      return { ...article, ...otherEvent(article, language, names, random), id, cluster: id };
    }),
  ]);
  const origin = ({ id }: ToldArticle) => id.split("#")[0];
  return {
    name: `other names, numbers and days in ${language}`,
    articles,
    isLike: (one, other) => origin(one) === origin(other),
  };
}

interface JapaneseArticle {
  readonly doc_id: string;
  readonly headline: string;
  readonly text: string;
}

interface TimelineArticle {
  readonly doc_id: string;
  readonly dct: string;
  readonly sentences: readonly string[];
}

/** Real news of which hardly any two tell of one event, though many are on one subject. */
export function nearNeighbours(evaluation: Evaluation): ArticleSet[] {
  const japanese = evaluation.lines<JapaneseArticle>("wikinews-ja/articles.jsonl");
  const timelines = evaluation.lines<TimelineArticle>("timelines/docs.jsonl");
  return [
    {
      name: "Japanese Wikinews",
      articles: japanese.map(({ doc_id: id, headline: title, text }) => {
        return { id, cluster: id, language: "ja", title, text };
      }),
    },
    {
      name: "Wikinews on four companies",
      articles: timelines.map(({ doc_id: id, dct: publishedAt, sentences: [title = "", , ...text] }) => {
        return { id, cluster: id, language: "en", title, text: text.join("\n"), publishedAt };
      }),
    },
  ];
}
