/**
 * Ranks passages by several kinds of evidence without giving any language an advantage.
 *
 * Words agree only within a language, so plain fusion with BM25 would rank by language again. Here the words of a
 * passage in the question's language count against the best word match there: they order these passages and leave the
 * order of the languages alone. Numbers and names that travel mean the same in every language and count as they are.
 */
import { FOREIGN_GAIN, foreignGains, wordScores } from "./fairness.ts";

/** A passage with the evidence for it. */
export interface Candidate {
  readonly id: number;
  /** BCP 47. */
  readonly language: string;
  /** Cosine of the corrected embeddings of question and passage. */
  readonly passage: number;
  /** The same for its best sentence; that of the passage where it has no sentences of its own. */
  readonly sentence: number;
  /** BM25 of the lexical search; 0 where it did not find the passage. */
  readonly lexical: number;
  /** Share of the question's numbers that stand in the passage, 0…1; 0 for a question without numbers. */
  readonly numbers: number;
  /** Share of those names of the question that are found in other languages too, weighted by rarity, 0…1. */
  readonly names: number;
  /** 1 for the newest of the passages, falling with age; 0 where the question is not about now. */
  readonly freshness: number;
}

export interface Ranked {
  readonly id: number;
  readonly score: number;
}

/** In which language a question is, as BCP 47. */
export interface Asked {
  readonly language: string;
  /** The language of which its words are, `und` where that is not sure. */
  readonly wordLanguage: string;
}

/** How much each kind of evidence counts; 0 switches it off. */
export interface RankWeights {
  /** Passage and sentence share the cosine between them in this proportion. */
  readonly passage: number;
  readonly sentence: number;
  /** What a passage in another language gains on what it stands out by (`foreignGains`). */
  readonly foreign: number;
  /** In cosine: for the best word match of a language against none. */
  readonly words: number;
  /** In cosine: for all of the question's numbers. */
  readonly numbers: number;
  /** In cosine: for all of the question's names. */
  readonly names: number;
  /** In cosine: for the newest passage against an old one. */
  readonly freshness: number;
}

/** Chosen on XQuAD (mixed languages) and JSQuAD; `npm run evaluate -- --only ablation` switches each off. */
export const RANK_WEIGHTS: RankWeights = {
  passage: 1,
  sentence: 1,
  foreign: FOREIGN_GAIN,
  words: 0.05,
  numbers: 0.03,
  names: 0.01,
  freshness: 0.03,
};

/** Best first; ties keep the lower id first, so that an order is the same on every machine. */
export function rankCandidates(
  candidates: readonly Candidate[],
  asked: Asked,
  weights: RankWeights = RANK_WEIGHTS,
): Ranked[] {
  const texts = candidates.map((candidate) => ({ ...candidate, likeness: likenessOf(candidate, weights) }));
  const gains = foreignGains(texts, asked.language, weights.foreign);
  const words = wordScores(texts, asked.wordLanguage);
  return texts
    .map(({ id, likeness, numbers, names, freshness }, at) => {
      const score =
        likeness +
        (gains[at] ?? 0) +
        weights.words * (words[at] ?? 0) +
        weights.numbers * numbers +
        weights.names * names +
        weights.freshness * freshness;
      return { id, score };
    })
    .sort((a, b) => b.score - a.score || a.id - b.id);
}

function likenessOf({ passage, sentence }: Candidate, weights: RankWeights): number {
  const both = weights.passage + weights.sentence;
  return both > 0 ? (weights.passage * passage + weights.sentence * sentence) / both : 0;
}
