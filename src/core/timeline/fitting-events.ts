/** Tells which events are on a topic: by the name that it is, or by how much nearer they lie than what is about something else. */

import type { Question } from "../read-question.ts";
import type { Hit } from "../retrieve.ts";
import { dot } from "../vectors.ts";
import type { ToldEvent } from "./told-event.ts";
import { isName, nameTest } from "./topic-names.ts";

/** An event with how well it fits what was asked, comparable within one timeline only. */
export interface FittingEvent extends ToldEvent {
  /** Of its article and its passage. */
  readonly fit: number;
  /** Of its sentence alone: corrected cosine. */
  readonly nearness: number;
}

export interface Selected {
  /** Those on the topic, best first. */
  readonly events: readonly FittingEvent[];
  /** Those that came nearest and are not on it, best first. */
  readonly others: readonly FittingEvent[];
}

/** What the best passage of an article adds to the score of the event's own passage: articles are about topics. */
const ARTICLE_SHARE = 2;
/**
 * An event is on a topic when it fits so much better than what is about something else, and at least this share of what the
 * best articles do. Headlines of NTREX in two languages, each article in one of ten: .98 of the events of the right article,
 * .75 of those found are of it.
 */
const MIN_ABOVE_UNRELATED = 0.06;
const MIN_SHARE_OF_BEST = 0.75;
/** A single article may stand out for a word in its headline; the best ones together do not. */
const BEST_ARTICLES = 3;

export interface Topic {
  readonly question: Question;
  /** Of every passage that was ranked, best first. */
  readonly hits: readonly Hit[];
  /** Cosine that passages about something else usually have; null where the mean of those found must do. */
  readonly unrelated: number | null;
}

/** Events whose passages were not ranked are left out. */
export function fittingEvents(told: readonly ToldEvent[], topic: Topic): Selected {
  const { question, hits } = topic;
  const scores = new Map(hits.map(({ passage, score }) => [passage.id, score]));
  const best = bestOfArticles(hits);
  const fitting = told
    .flatMap((one): FittingEvent[] => {
      const score = scores.get(one.passage.id);
      if (score === undefined) return [];
      const article = best.get(one.event.article.id) ?? score;
      const fit = (score + ARTICLE_SHARE * article) / (1 + ARTICLE_SHARE);
      return [{ ...one, fit, nearness: dot(question.corrected, one.vector) }];
    })
    .sort((a, b) => b.fit - a.fit || b.nearness - a.nearness);
  const passages = hits.map(({ passage }) => passage);
  const named = isName(question, passages) ? fitting.filter(nameTest(question, passages)) : [];
  const events = new Set(named.length > 0 ? named : fitting.filter(nearnessTest([...best.values()], topic)));
  return { events: [...events], others: fitting.filter((one) => !events.has(one)) };
}

function bestOfArticles(hits: readonly Hit[]): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const { passage, score } of hits)
    best.set(passage.article.id, Math.max(score, best.get(passage.article.id) ?? 0));
  return best;
}

function nearnessTest(
  articles: readonly number[],
  { hits, unrelated }: Topic,
): (event: FittingEvent) => boolean {
  const usual = unrelated ?? mean(hits.map(({ dense }) => dense));
  const best = mean(articles.toSorted((a, b) => b - a).slice(0, BEST_ARTICLES));
  const least = Math.max(MIN_ABOVE_UNRELATED, MIN_SHARE_OF_BEST * (best - usual));
  return ({ fit }) => fit - usual >= least;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
