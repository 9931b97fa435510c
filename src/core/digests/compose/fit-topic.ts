/** Tells which articles are on a topic, in whatever language: by the name that it is, or by what lies near it and near each other. */
import { lexemes } from "../../../text/lexemes.ts";
import type { Passage } from "../../article.ts";
import type { PassageFilter } from "../../ports.ts";
import type { Question } from "../../read-question.ts";
import type { RankWanted } from "../../retrieve.ts";
import { isName, textNameTest } from "../../timeline/topic-names.ts";
import { dot } from "../../vectors.ts";
import { type NearArticle, type NearnessParts, nearArticles } from "./topic-nearness.ts";

/** Passages of the whole coverage by which it is told how near to the topic something on it lies, and how it is written. */
const KNOWN_BREADTH = 60;
/** New passages looked through. */
const NEW_BREADTH = 400;
/**
 * So near something must lie for anything to be on the topic. More brings fewer digests beside the matter and loses more
 * that is on it: `npm run evaluate -- --only digest-topics` has both. Chosen with all its topics in view.
 */
const LEAST_NEAR = 0.24;
/** All the topic's words in a title near the best, or in a passage, make up for so much. */
const TITLE_WORTH = 0.08;
const PASSAGE_WORTH = 0.04;
/** What is called near the best. */
const BESIDE_BEST = 0.05;
/** How near an article lies at least that has the name: names agree by their sound, and in a long text something sounds like any. */
const LEAST_NEAR_NAMED = 0.05;
/** Articles that are surest on the topic, by which the others are told; and how much less a less sure one counts. */
const SURE_ARTICLES = 5;
const SHARPNESS = 40;
const TITLE_SURENESS = 0.05;
/**
 * Logistic model of an article being on a topic on which something is, fitted on every second topic of
 * `test/fixtures/topics`. `title` is 1 where all the topic's words stand there; `behind` how much further away than the best an article lies (below 0);
 * `alike` how near it lies to the surest ones.
 */
const WEIGHTS = { bias: -2.64, near: 9.99, behind: 16.03, alike: 9.88, title: 3.92 } as const;
const LEAST_FIT = 0.5;
/** Of the articles likely on a name, so many have it, in whatever language; of those on a word, only those in its own. */
const NAMED_SHARE = 0.67;

export interface TopicParts extends NearnessParts {
  readonly rankWanted: RankWanted;
}

export interface NewArticles {
  /** Leaves the new articles, and perhaps others. */
  readonly filter: PassageFilter;
  /** Ids of the new articles. */
  readonly articles: ReadonlySet<string>;
}

/**
 * How well articles fit, 0…1, by their ids; those that are not on the topic are left out. What "on the topic" means is taken
 * from the whole coverage, so that a day without anything on it brings nothing.
 */
export async function articlesOnTopic(
  topic: string,
  { filter, articles }: NewArticles,
  parts: TopicParts,
): Promise<ReadonlyMap<string, number>> {
  const all = async (ids: readonly number[]) => new Set(ids);
  const known = await parts.rankWanted(topic, { breadth: KNOWN_BREADTH, filter: {}, wanted: all });
  const found = await parts.rankWanted(topic, { breadth: NEW_BREADTH, filter, wanted: all });
  const { question } = known;
  const coverage = known.hits.map(({ passage }) => passage);
  const passages = new Map([...known.hits, ...found.hits].map(({ passage }) => [passage.id, passage]));
  const near = await nearArticles(question.corrected, [...passages.values()], parts);
  const fits = fitsOf(near, topic);
  const likely = near.filter((one) => (fits.get(one) ?? 0) >= LEAST_FIT);
  const named = isName(question, coverage) ? articlesNaming(question, coverage, near) : [];
  const isNamed = new Set(named);
  const isByName =
    named.length > 0 && likely.filter((one) => isNamed.has(one)).length >= NAMED_SHARE * likely.length;
  const fitting = (isByName ? named : likely).filter(({ article }) => articles.has(article.id));
  return new Map(fitting.map((one) => [one.article.id, fits.get(one) ?? 0]));
}

/** How likely each article is on the topic; none where nothing is. */
function fitsOf(near: readonly NearArticle[], topic: string): ReadonlyMap<NearArticle, number> {
  const words = wordsOf(topic);
  const sorted = [...near].sort((a, b) => b.near - a.near || b.article.sequence - a.article.sequence);
  const best = sorted[0]?.near ?? 0;
  const beside = sorted.filter((one) => one.near >= best - BESIDE_BEST);
  const worth = Math.max(0, ...beside.slice(0, SURE_ARTICLES).map((one) => worthOf(one, words)));
  if (best < LEAST_NEAR - worth) return new Map();
  const titled = new Map(
    near.map((one) => [one, words(one.article.title ?? "", one.article.language) ? 1 : 0]),
  );
  const sureness = (one: NearArticle) => one.near + TITLE_SURENESS * (titled.get(one) ?? 0);
  const sure = [...near].sort((a, b) => sureness(b) - sureness(a)).slice(0, SURE_ARTICLES);
  const most = Math.max(...sure.map(sureness));
  const counted = sure.map((one) => ({ one, weight: Math.exp(SHARPNESS * (sureness(one) - most)) }));
  return new Map(
    near.map((one) => [
      one,
      sigmoid(
        WEIGHTS.bias +
          WEIGHTS.near * one.near +
          WEIGHTS.behind * (one.near - best) +
          WEIGHTS.alike * alikeness(one, counted) +
          WEIGHTS.title * (titled.get(one) ?? 0),
      ),
    ]),
  );
}

/** What its words say for an article, in cosine. */
function worthOf({ article, passages }: NearArticle, words: WordTest): number {
  if (words(article.title ?? "", article.language)) return TITLE_WORTH;
  return passages.some(({ text }) => words(text, article.language)) ? PASSAGE_WORTH : 0;
}

/** Mean cosine of an article and the sure ones other than itself. */
function alikeness(
  one: NearArticle,
  sure: readonly { readonly one: NearArticle; readonly weight: number }[],
): number {
  const others = sure.filter((other) => other.one !== one);
  const weight = others.reduce((sum, other) => sum + other.weight, 0);
  if (weight === 0) return 0;
  return (
    others.reduce((sum, other) => sum + other.weight * dot(one.direction, other.one.direction), 0) / weight
  );
}

type WordTest = (text: string, language: string) => boolean;

/** Whether a text has all words of the topic, as its own language inflects them. */
function wordsOf(topic: string): WordTest {
  const known = new Map<string, readonly string[]>();
  return (text, language) => {
    const wanted = known.get(language) ?? lexemes(topic, language);
    known.set(language, wanted);
    if (wanted.length === 0) return false;
    const there = new Set(lexemes(text, language));
    return wanted.every((word) => there.has(word));
  };
}

/** The articles whose title or passages have the name. `coverage` tells how it is written, and shortened. */
function articlesNaming(
  question: Question,
  coverage: readonly Passage[],
  near: readonly NearArticle[],
): NearArticle[] {
  const isAbout = textNameTest(question, coverage);
  return near.filter(
    (one) =>
      one.near >= LEAST_NEAR_NAMED &&
      isAbout(
        [one.article.title ?? "", ...one.passages.map(({ text }) => text)].join("\n"),
        one.article.language,
      ),
  );
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
