/**
 * Ranks passages by dense and lexical evidence without giving any language an advantage.
 *
 * Words agree only within a language, so plain fusion with BM25 would rank by language again. Here the words of a
 * passage count against the best word match of its own language: they order passages within each language and leave
 * the order of the languages alone. Numbers mean the same in every language and count as they are.
 */

/** A passage with the evidence for it. */
export interface Candidate {
  readonly id: number;
  readonly language: string;
  /** Cosine of the corrected embeddings. */
  readonly dense: number;
  /** BM25 of the lexical search; 0 where it did not find the passage. */
  readonly lexical: number;
  /** Share of the question's numbers that stand in the passage, 0…1; 0 for a question without numbers. */
  readonly numbers: number;
}

export interface Ranked {
  readonly id: number;
  readonly score: number;
}

/** How much evidence other than the embedding may move a cosine. */
export interface RankWeights {
  /** For the best word match of a language against none. */
  readonly words: number;
  /** For all of the question's numbers. */
  readonly numbers: number;
}

/** Chosen on XQuAD (mixed languages) and JSQuAD; see docs of `npm run evaluate`. */
export const RANK_WEIGHTS: RankWeights = { words: 0.04, numbers: 0.03 };

/** Best first; ties keep the lower id first, so that an order is the same on every machine. */
export function rankCandidates(
  candidates: readonly Candidate[],
  weights: RankWeights = RANK_WEIGHTS,
): Ranked[] {
  const top = Math.max(...candidates.map((candidate) => candidate.lexical), 0);
  const bestOfLanguage = new Map<string, number>();
  for (const { language, lexical } of candidates) {
    bestOfLanguage.set(language, Math.max(bestOfLanguage.get(language) ?? 0, lexical));
  }
  return candidates
    .map((candidate) => {
      const best = bestOfLanguage.get(candidate.language) ?? 0;
      const words = top > 0 ? (candidate.lexical - best) / top : 0;
      return {
        id: candidate.id,
        score: candidate.dense + weights.words * words + weights.numbers * candidate.numbers,
      };
    })
    .sort((a, b) => b.score - a.score || a.id - b.id);
}
