/** The publication days of whole articles and pages. */
import { cleanPage } from "../../src/text/clean.ts";
import { DAY_MS } from "../../src/text/dates/calendar.ts";
import { findMetadata } from "../../src/text/metadata.ts";
import type { Evaluation } from "./evaluation.ts";
import { type Score, share } from "./score.ts";

/** A page's zone and an update may move it by so many days from the day in its address. */
const MAX_DRIFT = 2;

interface StatedArticle {
  readonly lang: string;
  readonly dct: string;
  readonly sentences: readonly string[];
}

interface Page {
  readonly lang: string;
  readonly url: string;
  readonly inputs: Readonly<Record<string, string>>;
}

/** Articles that state their day; throws `MissingData`. */
export function statedScores(evaluation: Evaluation): Score[] {
  const articles = evaluation.lines<StatedArticle>("timelines/docs.jsonl");
  const isRight = ({ lang, sentences, dct }: StatedArticle) => {
    const page = {
      title: null,
      head: [],
      body: sentences.join("\n"),
      tail: [],
      language: lang,
      fetchedAt: null,
    };
    return findMetadata(page).published.value?.slice(0, 10) === dct;
  };
  return [
    {
      name: "publication day of articles that state it",
      figure: share(articles, isRight),
      data: `timelines, ${articles.length} Wikinews articles`,
    },
  ];
}

/** Whole pages whose address has the day; throws `MissingData`. */
export function pageScores(evaluation: Evaluation): Score[] {
  const pages = evaluation.lines<Page>("boilerplate/pages.jsonl").flatMap(({ lang, url, inputs }) => {
    const day = /\/((?:19|20)\d\d)\/(\d\d?)\/(\d\d?)\//.exec(url);
    const text = Object.values(inputs)[0];
    if (!day || text === undefined) return [];
    const { value } = findMetadata({ ...cleanPage(text), language: lang, fetchedAt: null }).published;
    return [{ day: Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])), value }];
  });
  const dated = pages.filter(({ value }) => value !== null);
  const right = dated.filter(
    ({ day, value }) => Math.abs(Date.parse(value?.slice(0, 10) ?? "") - day) <= MAX_DRIFT * DAY_MS,
  );
  return [
    {
      name: "publication day of whole pages, found and right",
      figure: right.length / Math.max(1, pages.length),
      data: `boilerplate, ${pages.length} pages with the day in their address`,
    },
    {
      name: "publication day of whole pages, right where found",
      figure: right.length / Math.max(1, dated.length),
      data: `boilerplate, ${dated.length} pages with a date found`,
    },
  ];
}
