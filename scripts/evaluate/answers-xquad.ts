/** Part `answers-xquad`: extractive answers over XQuAD in mixed languages. */
import { type AnswerableQuestion, answerShares, askAll } from "./asking.ts";
import { records, withCoverage } from "./coverage.ts";
import type { Evaluation } from "./evaluation.ts";
import { amount, sampled } from "./sample.ts";
import type { Score } from "./score.ts";
import { drawMixed, readXquad } from "./xquad.ts";

const QUESTIONS = 900;
const SEED = 1;

export async function evaluateAnswersXquad(evaluation: Evaluation): Promise<Score[]> {
  const { paragraphs, questions, answers } = readXquad(evaluation);
  const articles = drawMixed(paragraphs, SEED);
  const kept = new Map(articles.map(({ id, language }) => [id, language]));
  const some = sampled(questions, { count: QUESTIONS, seed: SEED, full: evaluation.full });
  const known = some.map(({ qid, question, right }): AnswerableQuestion => {
    return { question, right: [right], answers: answers(qid, kept.get(right) ?? "") };
  });
  const judged = await withCoverage(records(articles), await evaluation.embedder(), (coverage) =>
    askAll(coverage.services(), known),
  );
  const data = `XQuAD, mixed languages: ${articles.length} paragraphs, ${amount(some.length, questions.length, "questions")}`;
  return answerScores(answerShares(judged), data);
}

/** Five rows of shares. */
export function answerScores(shares: ReturnType<typeof answerShares>, data: string, prefix = ""): Score[] {
  return [
    { name: `${prefix}answers that cite the right article`, figure: shares.cited, goal: 0.9, data },
    {
      name: `${prefix}answers with a quoted sentence that holds the answer`,
      figure: shares.holds,
      goal: 0.8,
      data,
    },
    { name: `${prefix}all questions: the right article is cited`, figure: shares.citedOfAll, data },
    { name: `${prefix}all questions: a quoted sentence holds the answer`, figure: shares.holdsOfAll, data },
    {
      name: `${prefix}answerable questions abstained from`,
      figure: shares.abstained,
      lowerIsBetter: true,
      data,
    },
  ];
}
