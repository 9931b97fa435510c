/** Scores a coverage of mixed languages: is an answer in another language found as well as one in the question's own? */
import type { EvaluationArticle } from "./coverage.ts";
import { type Finding, type KnownQuestion, recallAt, reciprocalRank } from "./finding.ts";
import { mean, type Score } from "./score.ts";

/** What is aimed at on any data. */
const GOALS: MixedFigures = { cross: 0.8, same: 0.96, rank: 0.88 };

export interface MixedFigures {
  /** Recall@1 where the article is in another language than the question. */
  readonly cross: number;
  /** Recall@1 where it is in the same. */
  readonly same: number;
  /** MRR@10 over all. */
  readonly rank: number;
}

export function mixedFigures<Q extends KnownQuestion>(
  articles: readonly EvaluationArticle[],
  findings: readonly Finding<Q>[],
): MixedFigures {
  const languages = new Map(articles.map(({ id, language }) => [id, language]));
  const isSame = ({ question }: Finding<Q>) => languages.get(question.right) === question.language;
  return {
    cross: recallAt(
      1,
      findings.filter((finding) => !isSame(finding)),
    ),
    same: recallAt(1, findings.filter(isSame)),
    rank: reciprocalRank(findings),
  };
}

/** Three rows: the mean over several draws, beside the goals and what there was before on the same data. */
export function mixedScores(
  figures: readonly MixedFigures[],
  {
    data,
    prefix = "",
    floors,
  }: { readonly data: string; readonly prefix?: string; readonly floors?: MixedFigures },
): Score[] {
  const row = (name: string, field: keyof MixedFigures): Score => ({
    name: `${prefix}${name}`,
    figure: mean(figures.map((one) => one[field])),
    ...(floors && { floor: floors[field] }),
    goal: GOALS[field],
    data,
  });
  return [
    row("answer in another language, recall@1", "cross"),
    row("answer in the same language, recall@1", "same"),
    row("all, MRR@10", "rank"),
  ];
}
