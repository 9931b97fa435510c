/** Part `jsquad`: Japanese questions over Japanese passages. */
import { type EvaluationArticle, records, withCoverage } from "./coverage.ts";
import type { Evaluation } from "./evaluation.ts";
import { find, type KnownQuestion, recallAt, reciprocalRank } from "./finding.ts";
import { amount, sampled } from "./sample.ts";
import type { Score } from "./score.ts";

const LANGUAGE = "ja";
const QUESTIONS = 4_500;

/** Without titles, as in the figures of others. Throws `MissingData`. */
export function readJsquad(evaluation: Evaluation): {
  readonly articles: readonly EvaluationArticle[];
  readonly questions: readonly KnownQuestion[];
} {
  const passages = evaluation.lines<{ pid: string; text: string }>("jsquad/passages.valid.jsonl");
  const questions = evaluation.lines<{ pid: string; question: string }>("jsquad/questions.valid.jsonl");
  return {
    articles: passages.map(({ pid, text }) => ({ id: pid, language: LANGUAGE, text })),
    questions: questions.map(({ pid, question }) => ({ question, language: LANGUAGE, right: pid })),
  };
}

export async function evaluateJsquad(evaluation: Evaluation): Promise<Score[]> {
  const { articles, questions } = readJsquad(evaluation);
  const some = sampled(questions, { count: QUESTIONS, seed: 1, full: evaluation.full });
  const findings = await withCoverage(records(articles), await evaluation.embedder(), (coverage) =>
    find(coverage.services(), some),
  );
  const data = `JSQuAD valid: ${articles.length} passages, ${amount(some.length, questions.length, "questions")}`;
  return [
    { name: "recall@1", figure: recallAt(1, findings), floor: 0.909, goal: 0.95, data },
    { name: "recall@5", figure: recallAt(5, findings), floor: 0.963, data },
    { name: "MRR@10", figure: reciprocalRank(findings), data },
  ];
}
