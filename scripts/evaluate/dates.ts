/** Part `dates`: values of date expressions, dates in sentences and news, what is none, and publication days. */
import { expressionScores } from "./dates-expressions.ts";
import { indonesianScores } from "./dates-indonesian.ts";
import { lonelyScores } from "./dates-lonely.ts";
import { pageScores, statedScores } from "./dates-publication.ts";
import { sentenceScores } from "./dates-sentences.ts";
import { trapScores } from "./dates-traps.ts";
import type { Evaluation } from "./evaluation.ts";
import { orMissing } from "./quotations.ts";
import type { Score } from "./score.ts";

/** Every row about dates; what is not there becomes a row that says so. */
export async function evaluateDates(evaluation: Evaluation): Promise<Score[]> {
  const groups = [
    orMissing("date expressions", () => expressionScores(evaluation)),
    orMissing("dates in sentences", () => sentenceScores(evaluation)),
    orMissing("Indonesian news", () => indonesianScores(evaluation)),
    orMissing("dates without a counterpart", () => lonelyScores(evaluation)),
    orMissing("dates in sentences without any", () => trapScores(evaluation)),
    orMissing("publication day of articles", () => statedScores(evaluation)),
    orMissing("publication day of pages", () => pageScores(evaluation)),
  ];
  return (await Promise.all(groups)).flat();
}
