/**
 * Fits the two models of `src/core/stories/same-story.ts` on pairs of articles of the development data: other
 * translations, light edits and translations of one article; hard negatives are the nearest articles of other events (and some any others),
 * the same sentences with other names and numbers, and reports from templates. Prints the weights, and how they do on a
 * third of the events that was held out.
 */
import { languageCorrection } from "../embeddings/correction.ts";
import { type ArticleContent, contentOf, MOST_PASSAGES } from "../src/core/stories/article-content.ts";
import { type PairEvidence, pairEvidence } from "../src/core/stories/pair-evidence.ts";
import { isOneLanguage } from "../src/text/base-language.ts";
import { type Evaluation, openEvaluation } from "./evaluate/evaluation.ts";
import { preparedOf, type ToldArticle } from "./evaluate/stories-archive.ts";
import { likeEvents, nearNeighbours } from "./evaluate/stories-likes.ts";
import {
  isUnsettled,
  lightEditSet,
  ntrexArticles,
  ntrexLanguages,
  rewriteSets,
} from "./evaluate/stories-sets.ts";
import { areaUnderCurve, fitLogistic, type Labelled } from "./fit/logistic.ts";
import { seededRandom, shuffled } from "./fit/random.ts";
import { runScript } from "./run.ts";

/** Pairs taken of each set: of one event, the nearest of two events, and any others of two. */
const MOST_PAIRS = { positive: 1_500, hard: 1_000, others: 500 } as const;
/** Of all articles in all languages, and the share of their pairs that is looked at. */
const MOST_EVERYWHERE = { positive: 4_000, hard: 4_000, others: 2_000 } as const;
const SHARE_EVERYWHERE = 0.15;
/** Log-odds that are asked for beyond even ones. */
const MARGINS = [-2, -1, 0, 0.5, 1, 1.5, 2, 3] as const;
const SEED = 9;
const HELD_OUT = 3;

interface Known extends ToldArticle {
  readonly content: ArticleContent;
}

interface Pair extends Labelled<PairEvidence> {
  readonly isHeldOut: boolean;
  readonly isWithin: boolean;
}

async function main(): Promise<number> {
  const evaluation = openEvaluation();
  try {
    const pairs = await allPairs(evaluation);
    report(
      "within a language",
      pairs.filter(({ isWithin }) => isWithin),
    );
    report(
      "between languages",
      pairs.filter(({ isWithin }) => !isWithin),
    );
  } finally {
    await evaluation.close();
  }
  return 0;
}

async function allPairs(evaluation: Evaluation): Promise<Pair[]> {
  const one = [...lightEditSet(evaluation), ...rewriteSets(evaluation)].map(({ articles }) => articles);
  const [companies = []] = nearNeighbours(evaluation)
    .slice(1)
    .map(({ articles }) => articles);
  const pairs: Pair[] = [];
  for (const articles of [...one, companies])
    pairs.push(...pairsOf(await known(articles, evaluation), () => true));
  const random = seededRandom(SEED);
  const everywhere = ntrexLanguages(evaluation).flatMap((language) => ntrexArticles(evaluation, language));
  const isDrawn = () => random() < SHARE_EVERYWHERE;
  pairs.push(...pairsOf(await known(everywhere, evaluation), isDrawn, MOST_EVERYWHERE));
  for (const { articles, isLike } of likeEvents(evaluation))
    pairs.push(
      ...pairsOf(await known(articles, evaluation), (a, b) => a.cluster === b.cluster || isLike(a, b)),
    );
  return pairs;
}

async function known(articles: readonly ToldArticle[], evaluation: Evaluation): Promise<Known[]> {
  const embedder = await evaluation.embedder();
  const correct = languageCorrection(embedder.model);
  const found: Known[] = [];
  for (const told of articles) {
    const passages = (await preparedOf(told, embedder)).passages.slice(0, MOST_PASSAGES);
    const content = contentOf(
      { language: told.language, published: null, added: 0 },
      passages.map(({ embedding }) => correct(embedding)),
      passages.map(({ lexemes, names }) => ({ lexemes: lexemes.split(" "), names: names.split(" ") })),
    );
    if (content !== null) found.push({ ...told, content });
  }
  return found;
}

/** All that tell of one event, up to a limit, and the hardest of those that do not. */
function pairsOf(
  articles: readonly Known[],
  isWanted: (a: Known, b: Known) => boolean,
  most: Readonly<Record<keyof typeof MOST_PAIRS, number>> = MOST_PAIRS,
): Pair[] {
  const random = seededRandom(SEED);
  const positive: Pair[] = [];
  const negative: Pair[] = [];
  articles.forEach((a, at) => {
    for (const b of articles.slice(0, at)) {
      const isOne = a.cluster === b.cluster;
      if (!isWanted(a, b) || isUnsettled(a, b)) continue;
      (isOne ? positive : negative).push(pairOf(a, b));
    }
  });
  const nearness = ({ features }: Pair) => features.lead + features.whole;
  negative.sort((a, b) => nearness(b) - nearness(a));
  return [
    ...shuffled(positive, random).slice(0, most.positive),
    ...negative.slice(0, most.hard),
    ...shuffled(negative.slice(most.hard), random).slice(0, most.others),
  ];
}

function pairOf(a: Known, b: Known): Pair {
  return {
    features: pairEvidence(a.content, b.content),
    label: a.cluster === b.cluster ? 1 : 0,
    isHeldOut: [a, b].some(({ id }) => isHeldOut(id.split("#")[0] ?? "")),
    isWithin: isOneLanguage(a.language, b.language),
  };
}

function isHeldOut(event: string): boolean {
  let hash = 0;
  for (const sign of event) hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003;
  return hash % HELD_OUT === 0;
}

function report(name: string, pairs: readonly Pair[]): void {
  const fitted = fitLogistic(pairs.filter((pair) => !pair.isHeldOut));
  const scored = pairs
    .filter((pair) => pair.isHeldOut)
    .map(({ features, label }) => ({ score: fitted.predict(features), label }));
  const wrong = (label: 0 | 1, margin = 0) =>
    scored.filter((row) => row.label === label && logOdds(row.score) >= margin !== (label === 1)).length;
  const all = fitLogistic(pairs);
  process.stdout.write(
    `${name}: ${pairs.length} pairs, ${pairs.filter(({ label }) => label === 1).length} of one event\n` +
      `  held out: AUROC ${areaUnderCurve(scored).toFixed(4)} of ${scored.length}; missed and false by margin: ` +
      `${MARGINS.map((margin) => `${margin}: ${wrong(1, margin)}, ${wrong(0, margin)}`).join("; ")}\n` +
      `  bias ${all.bias.toFixed(2)} ${JSON.stringify(all.weights, (_, value) => (typeof value === "number" ? Number(value.toFixed(2)) : value))}\n`,
  );
}

function logOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}

await runScript(main);
