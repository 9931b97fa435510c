/** Finds the events on a topic: among the passages nearest to it, those that tell of it. */
import type { EventFilter, EventReader } from "../event-ports.ts";
import { dot } from "../live-index.ts";
import type { PassageFilter } from "../ports.ts";
import type { Question } from "../read-question.ts";
import type { Hit, RankWanted } from "../retrieve.ts";
import { type TellingParts, type ToldEvent, toldEvents } from "./told-event.ts";
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

export interface SelectingParts extends TellingParts {
  readonly archive: Pick<EventReader, "events" | "eventsIn" | "latestEvents">;
  readonly rankWanted: RankWanted;
}

/** What the best passage of an article adds to the score of the event's own passage: articles are about topics, … */
const ARTICLE_SHARE = 2;
/** … and fit one while they lie at most so far below the best article, and no farther from the topic than this. */
const MAX_BELOW_BEST = 0.05;
const MIN_FIT = 0.82;

/** Passages looked through for a topic. */
export async function eventsOnTopic(
  topic: string,
  { filter, breadth }: { readonly filter: EventFilter; readonly breadth: number },
  parts: SelectingParts,
): Promise<Selected> {
  const { archive, rankWanted } = parts;
  let ids: readonly number[] = [];
  const { question, hits } = await rankWanted(topic, {
    breadth,
    filter: passagesOf(filter),
    async wanted(passages) {
      ids = await archive.eventsIn(passages, filter);
      return new Set((await archive.events(ids)).map(({ passage }) => passage));
    },
  });
  const told = await toldEvents(await archive.events(ids), parts);
  return selected(told, question, hits);
}

/** The latest events, whatever they are about; all fit alike. */
export async function latestEvents(
  { filter, limit }: { readonly filter: EventFilter; readonly limit: number },
  parts: SelectingParts,
): Promise<Selected> {
  const ids = await parts.archive.latestEvents(filter, limit);
  const told = await toldEvents(await parts.archive.events(ids), parts);
  return { events: told.map((one) => ({ ...one, fit: 1, nearness: 0 })), others: [] };
}

/** The filter of articles alone: events are filtered by their own days. */
function passagesOf({ happenedFrom: _, happenedTo: __, ...filter }: EventFilter): PassageFilter {
  return filter;
}

function selected(told: readonly ToldEvent[], question: Question, hits: readonly Hit[]): Selected {
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
  const isOn = isName(question, passages) ? nameTest(question) : nearnessTest(fitting);
  const events = fitting.filter(isOn);
  return { events, others: fitting.filter((one) => !events.includes(one)) };
}

function bestOfArticles(hits: readonly Hit[]): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const { passage, score } of hits)
    best.set(passage.article.id, Math.max(score, best.get(passage.article.id) ?? 0));
  return best;
}

function nearnessTest([best]: readonly FittingEvent[]): (event: FittingEvent) => boolean {
  const least = Math.max(MIN_FIT, (best?.fit ?? 0) - MAX_BELOW_BEST);
  return ({ fit }) => fit >= least;
}
