/** Asks questions whose right article is known, and measures at which rank it is found. */
import type { FoundPassage, Services } from "../../src/core/services.ts";
import { mean, share } from "./score.ts";

/** How far down a right article counts. */
const DEPTH = 10;

export interface KnownQuestion {
  readonly question: string;
  /** BCP 47. */
  readonly language: string;
  /** The id of the article that answers. */
  readonly right: string;
}

/** A question asked: the rank of its article among the articles found, from 1 on; null beyond the first ten passages. */
export interface Finding<Q extends KnownQuestion = KnownQuestion> {
  readonly question: Q;
  readonly rank: number | null;
}

/** Asks one after another, as people do. */
export async function find<Q extends KnownQuestion>(
  services: Services,
  questions: readonly Q[],
): Promise<Finding<Q>[]> {
  const findings: Finding<Q>[] = [];
  for (const question of questions) {
    const { passages } = await services.search({ query: question.question, limit: DEPTH });
    findings.push({ question, rank: rankOf(question.right, passages) });
  }
  return findings;
}

/** The rank of an article: several passages of one article count once, and a copy counts where it is mentioned. */
export function rankOf(
  right: string,
  passages: readonly Pick<FoundPassage, "externalId" | "alsoIn">[],
): number | null {
  const seen = new Set<string>();
  for (const { externalId, alsoIn } of passages) {
    seen.add(externalId);
    if (externalId === right || alsoIn.some((copy) => copy.externalId === right)) return seen.size;
  }
  return null;
}

/** The share of questions whose article is among the first `depth`, 0…1. */
export function recallAt(depth: number, findings: readonly Finding[]): number {
  return share(findings, ({ rank }) => rank !== null && rank <= depth);
}

/** Mean reciprocal rank within the first ten, 0…1. */
export function reciprocalRank(findings: readonly Finding[]): number {
  return mean(findings.map(({ rank }) => (rank === null ? 0 : 1 / rank)));
}
