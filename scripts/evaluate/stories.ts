/** Part `stories`: articles that come in random order are put into the stories that they tell, and into no others. */
import { seededRandom, shuffled } from "../fit/random.ts";
import type { Evaluation } from "./evaluation.ts";
import { type Score, share } from "./score.ts";
import { groupedInto, type ToldArticle } from "./stories-archive.ts";
import { type EventSet, likeEvents, nearNeighbours } from "./stories-likes.ts";
import { type PairFigures, pairFigures } from "./stories-score.ts";
import { isUnsettled, lightEditSet, rewriteSets, translations } from "./stories-sets.ts";

const DRAWS = { usual: 2, full: 6 } as const;
const MOST_MISSES = 40;
const GOALS = { lightEdits: 0.99, rewrites: 0.95, fiveLanguages: 0.95, precision: 0.99 } as const;

export async function evaluateStories(evaluation: Evaluation): Promise<Score[]> {
  return [
    ...(await scoresOfEdits(evaluation)),
    ...(await scoresOfTranslations(evaluation)),
    ...(await scoresOfLikes(evaluation)),
  ];
}

/** Takes the articles in, in random order. */
async function grouped(
  articles: readonly ToldArticle[],
  evaluation: Evaluation,
  seed = 1,
): Promise<PairFigures> {
  const order = shuffled(articles, seededRandom(seed));
  const figures = pairFigures(order, await groupedInto(order, await evaluation.embedder()), isUnsettled);
  const tell = (what: string, pairs: PairFigures["missed"]) => {
    for (const [one, other] of pairs.slice(0, MOST_MISSES))
      evaluation.onMiss(`${what}: ${one.id} “${one.title}” | ${other.id} “${other.title}”`);
  };
  tell("put together", figures.falseMerges);
  tell("kept apart", figures.missed);
  return figures;
}

async function scoresOfEdits(evaluation: Evaluation): Promise<Score[]> {
  const scores: Score[] = [];
  for (const { name, articles } of lightEditSet(evaluation)) {
    const figures = await grouped(articles, evaluation);
    const data = `${name}: ${articles.length} articles, ${figures.pairs} pairs`;
    scores.push(
      { name: `light edits, ${name}: pairwise F1`, figure: figures.f1, goal: GOALS.lightEdits, data },
      falseMerges(`light edits, ${name}`, figures, data, 0),
    );
  }
  for (const { name, articles } of rewriteSets(evaluation)) {
    const figures = await grouped(articles, evaluation);
    const data = `${name}: ${articles.length} articles, ${figures.pairs} pairs`;
    scores.push(
      { name: `rewrites, ${name}: pairwise F1`, figure: figures.f1, goal: GOALS.rewrites, data },
      falseMerges(`rewrites, ${name}`, figures, data),
    );
  }
  return scores;
}

async function scoresOfTranslations(evaluation: Evaluation): Promise<Score[]> {
  const scores: Score[] = [];
  const draws = evaluation.full ? DRAWS.full : DRAWS.usual;
  for (let draw = 1; draw <= draws; draw += 1) {
    const articles = translations(evaluation, draw);
    const figures = await grouped(articles, evaluation, draw);
    const data = `NTREX-128, five languages drawn for each of 47 articles (draw ${draw}): ${figures.pairs} pairs; three articles on one earthquake are not compared`;
    const name = `one story in five languages, draw ${draw}`;
    scores.push(
      { name: `${name}: pairwise F1`, figure: figures.f1, goal: GOALS.fiveLanguages, data },
      { name: `${name}: precision`, figure: figures.precision, goal: GOALS.precision, data },
      { name: `${name}: recall`, figure: figures.recall, data },
    );
  }
  return scores;
}

async function scoresOfLikes(evaluation: Evaluation): Promise<Score[]> {
  const scores: Score[] = [];
  for (const { name, articles, isLike } of likeEvents(evaluation)) {
    const figures = await grouped(articles, evaluation);
    const likes = pairsOf(articles, isLike);
    const merged = figures.falseMerges.filter(([one, other]) => isLike(one, other)).length;
    const data = `${name}: ${articles.length} articles, ${likes} pairs of like events, ${figures.pairs} of one event`;
    scores.push({
      name: `like events, ${name}: pairs put together`,
      figure: merged / Math.max(1, likes),
      data,
      lowerIsBetter: true,
    });
    if (figures.pairs > 0)
      scores.push({ name: `like events, ${name}: pairwise F1`, figure: figures.f1, data });
  }
  for (const { name, articles } of nearNeighbours(evaluation)) {
    const figures = await grouped(articles, evaluation);
    const merged = new Set(figures.falseMerges.flat());
    const data = `${name}: ${articles.length} articles, some of which do tell of one event`;
    scores.push({
      name: `${name}: articles put together with others`,
      figure: share(articles, (article) => merged.has(article)),
      data,
      lowerIsBetter: true,
    });
  }
  return scores;
}

function pairsOf(articles: readonly ToldArticle[], isLike: EventSet["isLike"]): number {
  return articles.reduce(
    (sum, one, at) => sum + articles.slice(0, at).filter((other) => isLike(one, other)).length,
    0,
  );
}

function falseMerges(name: string, figures: PairFigures, data: string, goal?: number): Score {
  const score = {
    name: `${name}: false merges`,
    figure: figures.falseMerges.length,
    data,
    unit: "count",
  } as const;
  return { ...score, lowerIsBetter: true, ...(goal === undefined ? {} : { goal }) };
}
