/** Puts the evidence for a question into the numbers that the calibration weighs. */
import type { Features } from "../retrieval/calibrate.ts";
import { lexemes } from "../text/lexemes.ts";
import type { ScoredSentence } from "./evidence.ts";
import type { Hit, Retrieved } from "./retrieve.ts";

/** Null when there is no evidence at all. */
export function evidenceFeatures(
  question: Retrieved,
  hits: readonly Hit[],
  sentences: readonly ScoredSentence[],
): Features | null {
  const best = sentences[0];
  if (!best) return null;
  const byDense = (items: readonly { readonly dense: number }[]) =>
    items.map(({ dense }) => dense).sort((a, b) => b - a);
  const sentence = byDense(sentences);
  const passage = byDense(hits);
  return {
    sentence: sentence[0] ?? 0,
    passage: passage[0] ?? 0,
    sentenceMargin: margin(sentence),
    passageMargin: margin(passage),
    words: passageWords(question, best.hit),
    sameLanguage: best.hit.passage.article.language === question.language ? 1 : 0,
  };
}

/** The best value minus the mean of the others; 0 where there are none. */
function margin([best = 0, ...others]: readonly number[]): number {
  if (others.length === 0) return 0;
  return best - others.reduce((sum, value) => sum + value, 0) / others.length;
}

/** Share of the question's words that the passage or its title has; long words count more, as they are rarer. */
function passageWords(question: Retrieved, { passage }: Hit): number {
  const asked = new Set(question.lexemes);
  const told = new Set(lexemes(`${passage.article.title ?? ""} ${passage.text}`, passage.article.language));
  let [found, all] = [0, 0];
  for (const word of asked) {
    const weight = Math.min(word.length, MAX_WORD_WEIGHT);
    all += weight;
    if (told.has(word)) found += weight;
  }
  return all === 0 ? 0 : found / all;
}

/** From this length on a word is as telling as it gets. */
const MAX_WORD_WEIGHT = 8;
