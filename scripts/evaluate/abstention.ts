/** Part `abstention`: does `confidence` tell questions that the coverage answers from those that it does not? */
import type { Services } from "../../src/core/services.ts";
import { areaUnderCurve } from "../fit/logistic.ts";
import { seededRandom, shuffled } from "../fit/random.ts";
import { type EvaluationArticle, records, withCoverage } from "./coverage.ts";
import type { Evaluation } from "./evaluation.ts";
import type { KnownQuestion } from "./finding.ts";
import { readJsquad } from "./jsquad.ts";
import { calibrationError, type Judged, reliabilityTable } from "./reliability.ts";
import { sampled } from "./sample.ts";
import { mean, type Report, type Score, share } from "./score.ts";
import { drawMixed, readXquad } from "./xquad.ts";

const DRAWS = 3;
/** Of each kind (answerable, not) in each draw. */
const QUESTIONS = 200;
/** Japanese passages, of which half are left out. */
const JAPANESE = 400;

/** A question asked of a coverage that may lack its article. */
export interface Asked extends Judged {
  readonly abstained: boolean;
}

/** What a coverage holds, and the questions about what it holds and what it lacks. */
export interface Halved {
  readonly articles: readonly EvaluationArticle[];
  readonly answerable: readonly KnownQuestion[];
  readonly others: readonly KnownQuestion[];
}

/** The table of reliability stands below the scores. */
export async function evaluateAbstention(evaluation: Evaluation): Promise<Report> {
  const kinds = kindsOf(evaluation);
  const scores: Score[] = [];
  const all: Asked[] = [];
  for (const { name, draw } of kinds) {
    const areas: number[] = [];
    for (let seed = 1; seed <= DRAWS; seed += 1) {
      const asked = await askHalved(draw(seed), seed, evaluation);
      areas.push(areaOf(asked));
      all.push(...asked);
    }
    const data = `${DRAWS} draws, each half of the questions answerable`;
    scores.push({ name: `AUROC of confidence: ${name}`, figure: mean(areas), goal: 0.92, data });
  }
  return { scores: [...scores, ...overall(all)], below: reliabilityTable(all) };
}

/** AUROC of `confidence`: how often an answerable question has more of it than another one. */
export function areaOf(asked: readonly Judged[]): number {
  return areaUnderCurve(
    asked.map(({ confidence, answerable }) => ({ score: confidence, label: answerable ? 1 : 0 })),
  );
}

/** The rows over all questions together. */
export function overall(asked: readonly Asked[], prefix = ""): Score[] {
  const data = `${asked.length} questions`;
  const answerable = asked.filter((one) => one.answerable);
  const others = asked.filter((one) => !one.answerable);
  return [
    { name: `${prefix}AUROC of confidence, all together`, figure: areaOf(asked), goal: 0.92, data },
    {
      name: `${prefix}expected calibration error, ten bins`,
      figure: calibrationError(asked),
      lowerIsBetter: true,
      data,
    },
    {
      name: `${prefix}answerable questions answered`,
      figure: share(answerable, (one) => !one.abstained),
      data,
    },
    { name: `${prefix}other questions abstained from`, figure: share(others, (one) => one.abstained), data },
  ];
}

function kindsOf(evaluation: Evaluation): { name: string; draw: (seed: number) => Halved }[] {
  const xquad = readXquad(evaluation);
  const japanese = readJsquad(evaluation);
  const subjects = new Map(xquad.paragraphs.map(({ id, subject }) => [id, subject]));
  const mixed = (seed: number) => drawMixed(xquad.paragraphs, seed);
  return [
    {
      name: "XQuAD, mixed languages, paragraph left out",
      draw: (seed) => halve(mixed(seed), xquad.questions, ({ id }) => id, seed),
    },
    {
      name: "XQuAD, mixed languages, subject left out",
      draw: (seed) => halve(mixed(seed), xquad.questions, ({ id }) => subjects.get(id) ?? id, seed),
    },
    {
      name: "JSQuAD, passage left out",
      draw: (seed) => {
        const some = sampled(japanese.articles, { count: JAPANESE, seed, full: false });
        const known = new Set(some.map(({ id }) => id));
        return halve(
          some,
          japanese.questions.filter(({ right }) => known.has(right)),
          ({ id }) => id,
          seed,
        );
      },
    },
  ];
}

/** Keeps one half of the groups of articles; questions about the other half are not answerable. */
export function halve(
  articles: readonly EvaluationArticle[],
  questions: readonly KnownQuestion[],
  groupOf: (article: EvaluationArticle) => string,
  seed: number,
): Halved {
  const groups = shuffled([...new Set(articles.map(groupOf))], seededRandom(seed));
  const kept = new Set(groups.slice(0, Math.ceil(groups.length / 2)));
  const held = articles.filter((article) => kept.has(groupOf(article)));
  const ids = new Set(held.map(({ id }) => id));
  return {
    articles: held,
    answerable: questions.filter(({ right }) => ids.has(right)),
    others: questions.filter(({ right }) => !ids.has(right)),
  };
}

/** As many answerable questions as others. */
export async function askHalved(halved: Halved, seed: number, evaluation: Evaluation): Promise<Asked[]> {
  const count = evaluation.full ? Math.min(halved.answerable.length, halved.others.length) : QUESTIONS;
  const pick = (questions: readonly KnownQuestion[]) => sampled(questions, { count, seed, full: false });
  const embedder = await evaluation.embedder();
  return withCoverage(records(halved.articles), embedder, async (coverage) => {
    const services = coverage.services();
    return [
      ...(await askEach(services, pick(halved.answerable), true)),
      ...(await askEach(services, pick(halved.others), false)),
    ];
  });
}

/** Asks one after another; `answerable` is what is true of all of them. */
export async function askEach(
  services: Services,
  questions: readonly { readonly question: string }[],
  answerable: boolean,
): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const { question } of questions) {
    const { confidence, abstained } = await services.ask({ question });
    asked.push({ confidence, abstained, answerable });
  }
  return asked;
}
