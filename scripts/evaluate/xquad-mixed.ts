/** Part `xquad-mixed`: XQuAD with each paragraph in one language at random, asked in all of them. */
import { records, withCoverage } from "./coverage.ts";
import type { Evaluation } from "./evaluation.ts";
import { find } from "./finding.ts";
import { type MixedFigures, mixedFigures, mixedScores } from "./mixed-languages.ts";
import { amount, sampled } from "./sample.ts";
import type { Score } from "./score.ts";
import { drawMixed, readXquad, XQUAD_LANGUAGES } from "./xquad.ts";

/** The best recipe of the experiments before, in eleven languages: with three, fewer answers are in another one. */
const FLOORS: MixedFigures = { cross: 0.73, same: 0.96, rank: 0.83 };
const DRAWS = 5;
const QUESTIONS_PER_DRAW = 900;

export async function evaluateXquadMixed(evaluation: Evaluation): Promise<Score[]> {
  const { paragraphs, questions } = readXquad(evaluation);
  const embedder = await evaluation.embedder();
  const figures: MixedFigures[] = [];
  let asked = 0;
  for (let seed = 1; seed <= DRAWS; seed += 1) {
    const articles = drawMixed(paragraphs, seed);
    const some = sampled(questions, { count: QUESTIONS_PER_DRAW, seed, full: evaluation.full });
    asked = some.length;
    await withCoverage(records(articles), embedder, async (coverage) => {
      figures.push(mixedFigures(articles, await find(coverage.services(), some)));
    });
  }
  const data = `XQuAD ${XQUAD_LANGUAGES.join(", ")}: ${DRAWS} draws of ${paragraphs.length} paragraphs, each asked ${amount(asked, questions.length, "questions")}`;
  return mixedScores(figures, { data, floors: FLOORS });
}
