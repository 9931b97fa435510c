/** Articles that tell one event: edited lightly, written anew, and in other languages. */
import { seededRandom, shuffled } from "../fit/random.ts";
import type { Evaluation } from "./evaluation.ts";
import type { ToldArticle } from "./stories-archive.ts";
import { lightEdits } from "./stories-edits.ts";

/** Languages in which articles are edited by script: of six scripts. */
const EDITED_LANGUAGES = ["en", "es", "ru", "ja", "ar", "hi"] as const;
const EDITS = 2;
const EDIT_SEED = 5;
const LANGUAGES_A_STORY = 5;
/** Articles of NTREX-128 that tell of one earthquake: putting them together is no mistake, and no merit. */
const ONE_EVENT: ReadonlySet<string> = new Set(["nytimes.184837", "reuters.218865", "newsweek.51340"]);

export interface ArticleSet {
  readonly name: string;
  readonly articles: readonly ToldArticle[];
}

interface NewsArticle {
  readonly doc_id: string;
  readonly headline: string;
  readonly segments: readonly string[];
}

interface Variant extends NewsArticle {
  readonly id: string;
  readonly cluster: string;
  readonly lang: string;
}

/** Whether two articles count as different ones and tell of one event. */
export function isUnsettled(one: ToldArticle, other: ToldArticle): boolean {
  return one.cluster !== other.cluster && ONE_EVENT.has(one.cluster) && ONE_EVENT.has(other.cluster);
}

export function ntrexLanguages(evaluation: Evaluation): string[] {
  return evaluation.names("ntrex").map((name) => name.split(".")[1] ?? "");
}

/** Articles of NTREX-128 in a language, under an id that names both. */
export function ntrexArticles(evaluation: Evaluation, language: string): ToldArticle[] {
  return evaluation.lines<NewsArticle>(`ntrex/docs.${language}.jsonl`).map((article) => ({
    id: `${article.doc_id}#${language}`,
    cluster: article.doc_id,
    language,
    title: article.headline,
    text: article.segments.slice(1).join("\n"),
  }));
}

/** Variants of English, which differ in spelling and a word here and there; and what scripts make of articles. */
export function lightEditSet(evaluation: Evaluation): ArticleSet[] {
  const random = seededRandom(EDIT_SEED);
  const made = EDITED_LANGUAGES.map((language) => ({
    name: `made in ${language}`,
    articles: ntrexArticles(evaluation, language).flatMap((article) => [
      article,
      ...lightEdits(article, random, EDITS).map((edit, at) => ({
        ...article,
        ...edit,
        id: `${article.id}#${at}`,
      })),
    ]),
  }));
  return [{ name: "variants of English", articles: variants(evaluation, "en") }, ...made];
}

/** Other translations of the same article. */
export function rewriteSets(evaluation: Evaluation): ArticleSet[] {
  return ["es", "fr"].map((language) => ({ name: language, articles: variants(evaluation, language) }));
}

function variants(evaluation: Evaluation, language: string): ToldArticle[] {
  return evaluation
    .lines<Variant>("near-duplicates/docs.jsonl")
    .filter(({ lang }) => lang === language)
    .map(({ id, cluster, headline, segments }) => {
      return { id, cluster, language, title: headline, text: segments.slice(1).join("\n") };
    });
}

/** Each article in five languages, drawn for it. */
export function translations(evaluation: Evaluation, draw: number): ToldArticle[] {
  const languages = ntrexLanguages(evaluation);
  const random = seededRandom(draw);
  const chosen = new Map<string, readonly string[]>();
  return languages.flatMap((language) =>
    ntrexArticles(evaluation, language).filter(({ cluster }) => {
      const own = chosen.get(cluster) ?? shuffled(languages, random).slice(0, LANGUAGES_A_STORY);
      chosen.set(cluster, own);
      return own.includes(language);
    }),
  );
}
