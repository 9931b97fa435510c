/** Part `xquad-one`: XQuAD one language at a time. */
import { records, withCoverage } from "./coverage.ts";
import type { Evaluation } from "./evaluation.ts";
import { find, recallAt } from "./finding.ts";
import { amount, sampled } from "./sample.ts";
import { mean, type Score } from "./score.ts";
import { inLanguage, readXquad, XQUAD_LANGUAGES } from "./xquad.ts";

const QUESTIONS = 1_190;

export async function evaluateXquadOne(evaluation: Evaluation): Promise<Score[]> {
  const { paragraphs, questions } = readXquad(evaluation);
  const embedder = await evaluation.embedder();
  const scores: { name: string; figure: number; data: string }[] = [];
  for (const language of XQUAD_LANGUAGES) {
    const own = questions.filter((question) => question.language === language);
    const some = sampled(own, { count: QUESTIONS, seed: 1, full: evaluation.full });
    const articles = inLanguage(paragraphs, language);
    const findings = await withCoverage(records(articles), embedder, (coverage) =>
      find(coverage.services(), some),
    );
    const data = `XQuAD ${language}: ${articles.length} paragraphs, ${amount(some.length, own.length, "questions")}`;
    scores.push({ name: `${language}, recall@1`, figure: recallAt(1, findings), data });
  }
  const all = {
    name: "one language at a time, recall@1",
    figure: mean(scores.map(({ figure }) => figure)),
    floor: 0.885,
    goal: 0.93,
    data: `XQuAD ${XQUAD_LANGUAGES.join(", ")}: mean`,
  };
  return [all, ...scores];
}
