/** Scores sentences and quotations by how well they answer a question: what they mean, their words, their passage. */
import { foreignGains, wordScores } from "../retrieval/fairness.ts";
import { lexemes } from "../text/lexemes.ts";
import type { Question } from "./read-question.ts";
import type { Hit } from "./retrieve.ts";

/** What a text's passage adds to the text's own cosine. */
const PASSAGE_SHARE = 0.6;
/** What the words of the question are worth, in cosine, from none to as many as the best of its language has. */
const WORDS_SHARE = 0.06;
/** Less than among passages: where two say the same, people would rather read their own language. */
const FOREIGN_SHARE = 0.05;
/** What being of the newest article is worth, in cosine, where the question is about now: two reports differ by less. */
const FRESHNESS_SHARE = 0.06;

/** A text of a passage that was found. */
export interface WeighedText {
  readonly hit: Pick<Hit, "score" | "freshness">;
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /** Cosine of the corrected embeddings of question and text. */
  readonly dense: number;
}

export interface TextScore {
  readonly score: number;
  /** Share of the question's words that it has, weighted by rarity, 0…1. */
  readonly words: number;
}

/** In the order of `texts`; comparable among them only. */
export function scoreTexts(question: Question, texts: readonly WeighedText[]): TextScore[] {
  const shares = wordShares(question.lexemes, texts);
  const compared = texts.map(({ language, dense }, at) => {
    return { language, likeness: dense, lexical: shares[at] ?? 0 };
  });
  const gains = foreignGains(compared, question.language, FOREIGN_SHARE);
  const words = wordScores(compared, question.wordLanguage);
  return texts.map(({ hit, dense }, at) => {
    const own = dense + (gains[at] ?? 0) + WORDS_SHARE * (words[at] ?? 0);
    const score = own + PASSAGE_SHARE * hit.score + FRESHNESS_SHARE * hit.freshness;
    return { score, words: shares[at] ?? 0 };
  });
}

/** Inverse document frequency over the texts at hand stands in for one over the archive. */
function wordShares(asked: readonly string[], texts: readonly WeighedText[]): number[] {
  const wanted = [...new Set(asked)];
  const found = texts.map(({ text, language }) => new Set(lexemes(text, language)));
  const rarity = new Map(
    wanted.map((word) => {
      const frequency = found.filter((words) => words.has(word)).length;
      return [word, Math.log(1 + (texts.length + 1) / (frequency + 1))];
    }),
  );
  const all = [...rarity.values()].reduce((sum, weight) => sum + weight, 0);
  return found.map((words) => {
    let sum = 0;
    for (const [word, weight] of rarity) if (words.has(word)) sum += weight;
    return all > 0 ? sum / all : 0;
  });
}
