/** Tells which new articles are on a topic: by the name that it is, or by how much nearer they lie than what is about something else. */
import type { Passage } from "../article.ts";
import type { PassageFilter } from "../ports.ts";
import type { Question } from "../read-question.ts";
import type { Hit, RankWanted } from "../retrieve.ts";
import { isName, textNameTest } from "../timeline/topic-names.ts";

/** Passages of the whole coverage by which it is told how near to the topic something on it lies, and how it is written. */
const KNOWN_BREADTH = 60;
/** New passages looked through. */
const NEW_BREADTH = 400;
/** As for timelines (`timeline/fitting-events.ts`): above what is about something else, and of what the best articles have above it. */
const MIN_ABOVE_UNRELATED = 0.06;
const MIN_SHARE_OF_BEST = 0.75;
/**
 * So much above it the meaning alone must be, without words and names that agree: where nothing is on the topic, some word
 * always does. Of 282 articles in six languages, to "climate change", "Zelensky" or "volcano eruption in Iceland", of which
 * none tells, the nearest is at .065; to "football" it is at .079, to "murder" at .097.
 */
const MIN_MEANING_ABOVE = 0.07;
/** The same where a name stands in the article: names agree by their sound, and in a long text something sounds like any. */
const MIN_NAMED_ABOVE = 0.03;
const BEST_ARTICLES = 3;

export interface TopicParts {
  readonly rankWanted: RankWanted;
  /** Cosine that passages about something else usually have to what is asked; null where that is not known. */
  readonly unrelated: (corrected: Float32Array) => number | null;
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
  { rankWanted, unrelated }: TopicParts,
): Promise<ReadonlyMap<string, number>> {
  const all = async (ids: readonly number[]) => new Set(ids);
  const known = await rankWanted(topic, { breadth: KNOWN_BREADTH, filter: {}, wanted: all });
  const found = await rankWanted(topic, { breadth: NEW_BREADTH, filter, wanted: all });
  const { question } = known;
  const hits = found.hits.filter(({ passage }) => articles.has(passage.article.id));
  const scores = bestOfArticles(hits);
  const usual = unrelated(question.corrected) ?? mean(known.hits.map(({ dense }) => dense));
  const best = [...bestOfArticles(known.hits).values()].sort((a, b) => b - a).slice(0, BEST_ARTICLES);
  const above = Math.max(MIN_ABOVE_UNRELATED, mean(best) - usual);
  const fitOf = (id: string) =>
    Math.min(1, Math.max(0, ((scores.get(id) ?? Number.NEGATIVE_INFINITY) - usual) / above));
  const coverage = known.hits.map(({ passage }) => passage);
  const meanings = bestOfArticles(hits, meaningOf);
  const liesAbove = (id: string, least: number) => (meanings.get(id) ?? 0) - usual >= least;
  if (isName(question, coverage)) {
    const near = hits.filter(({ passage }) => liesAbove(passage.article.id, MIN_NAMED_ABOVE));
    const about = articlesNaming(question, { coverage, passages: near.map(({ passage }) => passage) });
    return new Map(about.map((id) => [id, fitOf(id)]));
  }
  const least = Math.max(MIN_ABOVE_UNRELATED, MIN_SHARE_OF_BEST * above);
  const fitting = [...scores].filter(
    ([id, score]) => score - usual >= least && liesAbove(id, MIN_MEANING_ABOVE),
  );
  return new Map(fitting.map(([id]) => [id, fitOf(id)]));
}

interface Naming {
  /** By these it is told how the name is written, and shortened. */
  readonly coverage: readonly Passage[];
  readonly passages: readonly Passage[];
}

/** Ids of the articles whose title or passages have the name. */
function articlesNaming(question: Question, { coverage, passages }: Naming): string[] {
  const isAbout = textNameTest(question, coverage);
  const texts = new Map<string, { readonly language: string; readonly passages: Map<number, string> }>();
  for (const { id, text, article } of passages) {
    const known = texts.get(article.id) ?? {
      language: article.language,
      passages: new Map([[0, article.title ?? ""]]),
    };
    known.passages.set(id, text);
    texts.set(article.id, known);
  }
  return [...texts].flatMap(([id, { language, passages: own }]) =>
    isAbout([...own.values()].join("\n"), language) ? [id] : [],
  );
}

/** Cosine of a passage and of its best sentence, half and half. */
function meaningOf({ dense, sentence }: Hit): number {
  return (dense + sentence) / 2;
}

function bestOfArticles(
  hits: readonly Hit[],
  worthOf = ({ score }: Hit) => score,
): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const hit of hits) {
    const { id } = hit.passage.article;
    best.set(id, Math.max(worthOf(hit), best.get(id) ?? 0));
  }
  return best;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
