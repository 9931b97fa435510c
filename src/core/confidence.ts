/** Puts the evidence for a question into the numbers that the calibration weighs. */
import type { Features } from "../retrieval/calibrate.ts";
import { isOneLanguage } from "../text/base-language.ts";
import { lexemes } from "../text/lexemes.ts";
import type { ScoredSentence } from "./evidence.ts";
import { nameFeatures } from "./name-features.ts";
import type { Question } from "./read-question.ts";
import type { Hit } from "./retrieve.ts";

/** Null when there is no evidence at all. */
export function evidenceFeatures(
  question: Question,
  hits: readonly Hit[],
  sentences: readonly ScoredSentence[],
): Features | null {
  const best = sentences[0];
  if (!best) return null;
  const byDense = (items: readonly { readonly dense: number }[]) =>
    items.map(({ dense }) => dense).sort((a, b) => b - a);
  const sentence = byDense(sentences);
  const passage = byDense(hits);
  const { article, text } = best.hit.passage;
  const isSame = isOneLanguage(article.language, question.language);
  return {
    sentence: sentence[0] ?? 0,
    passage: passage[0] ?? 0,
    sentenceMargin: margin(sentence),
    passageMargin: margin(passage),
    words: isSame ? shareOfWords(question, `${article.title ?? ""} ${text}`) : 0,
    sameLanguage: isSame ? 1 : 0,
    ...nameFeatures(question, best.hit.passage),
  };
}

/** Cosine that texts about something else usually have; stands in where there are no others to compare with. */
const UNRELATED = 0.76;

/** The best value minus the mean of the others. */
function margin([best = 0, ...others]: readonly number[]): number {
  if (others.length === 0) return best - UNRELATED;
  return best - others.reduce((sum, value) => sum + value, 0) / others.length;
}

/** Share of the question's words that a text of its language has; long words count more, as they are rarer. */
function shareOfWords({ lexemes: asked, language }: Question, text: string): number {
  const told = new Set(lexemes(text, language));
  let [found, all] = [0, 0];
  for (const word of new Set(asked)) {
    const weight = Math.min(word.length, MAX_WORD_WEIGHT);
    all += weight;
    if (told.has(word)) found += weight;
  }
  return all === 0 ? 0 : found / all;
}

/** From this length on a word is as telling as it gets. */
const MAX_WORD_WEIGHT = 8;
