/** Part `ablation`: the retrieval with each kind of evidence switched off once. */
import type { Embedder } from "../../src/core/ports.ts";
import { RANK_WEIGHTS, type RankWeights } from "../../src/retrieval/rank.ts";
import { type EvaluationArticle, type EvaluationCoverage, records, withCoverage } from "./coverage.ts";
import type { Evaluation } from "./evaluation.ts";
import { find, type KnownQuestion, recallAt } from "./finding.ts";
import { readJsquad } from "./jsquad.ts";
import { mixedFigures } from "./mixed-languages.ts";
import { amount, sampled } from "./sample.ts";
import type { Report } from "./score.ts";
import { drawMixed, readXquad } from "./xquad.ts";

const QUESTIONS = 600;
const SEED = 1;

/** A ranking that lacks something. */
export interface Ablation {
  readonly name: string;
  readonly ranking: Partial<RankWeights>;
}

/** Each weight set to zero once; a new kind of evidence joins by having a weight. */
export function ablations(weights: Readonly<Record<string, number>> = { ...RANK_WEIGHTS }): Ablation[] {
  return [
    { name: "everything", ranking: {} },
    ...Object.keys(weights).map((name) => ({ name: `without ${inWords(name)}`, ranking: { [name]: 0 } })),
    {
      name: "whole passages only",
      ranking: { ...Object.fromEntries(Object.keys(weights).map((name) => [name, 0])), passage: 1 },
    },
  ];
}

/** "questionAsPassage" → "question as passage". */
function inWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** A row a ranking, a column a figure. */
export async function evaluateAblation(evaluation: Evaluation): Promise<Report> {
  const embedder = await evaluation.embedder();
  const rows = new Map<string, string[]>();
  const sets = setsOf(evaluation);
  for (const set of sets) {
    const measure = async (coverage: EvaluationCoverage, { name, ranking }: Ablation) => {
      const figures = await set.measure(coverage, ranking);
      rows.set(name, [...(rows.get(name) ?? []), ...figures.map((figure) => figure.toFixed(3))]);
    };
    await withCoverage(records(set.articles), embedder, async (coverage) => {
      for (const ablation of ablations()) await measure(coverage, ablation);
    });
    await withCoverage(records(set.articles), uncorrected(embedder), (coverage) =>
      measure(coverage, { name: "without the language correction", ranking: {} }),
    );
  }
  const head = ["ranking", ...sets.flatMap(({ columns }) => columns)];
  const lines = [head, head.map(() => "---"), ...[...rows].map(([name, cells]) => [name, ...cells])];
  const table = lines.map((cells) => `| ${cells.join(" | ")} |\n`).join("");
  return { scores: [], below: `${table}\n${sets.map(({ data }) => data).join("; ")}.\n` };
}

/** Under another name: no correction was fitted for that model. */
function uncorrected(embedder: Embedder): Embedder {
  return { ...embedder, model: { ...embedder.model, id: `${embedder.model.id}, uncorrected` } };
}

interface AblationSet {
  readonly articles: readonly EvaluationArticle[];
  readonly columns: readonly string[];
  readonly data: string;
  /** A figure a column. */
  measure(coverage: EvaluationCoverage, ranking: Partial<RankWeights>): Promise<number[]>;
}

function setsOf(evaluation: Evaluation): AblationSet[] {
  const xquad = readXquad(evaluation);
  const japanese = readJsquad(evaluation);
  const mixed = drawMixed(xquad.paragraphs, SEED);
  const some = (questions: readonly KnownQuestion[]) =>
    sampled(questions, { count: QUESTIONS, seed: SEED, full: evaluation.full });
  const [asked, askedJapanese] = [some(xquad.questions), some(japanese.questions)];
  return [
    {
      articles: mixed,
      columns: ["cross, recall@1", "same, recall@1", "all, MRR@10"],
      data: `XQuAD, mixed languages, one draw, ${amount(asked.length, xquad.questions.length, "questions")}`,
      async measure(coverage, ranking) {
        const { cross, same, rank } = mixedFigures(mixed, await find(coverage.services(ranking), asked));
        return [cross, same, rank];
      },
    },
    {
      articles: japanese.articles,
      columns: ["Japanese, recall@1"],
      data: `JSQuAD valid, ${amount(askedJapanese.length, japanese.questions.length, "questions")}`,
      async measure(coverage, ranking) {
        return [recallAt(1, await find(coverage.services(ranking), askedJapanese))];
      },
    },
  ];
}
