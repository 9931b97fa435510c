/** Evidence that favours the question's own language, put so that it favours none: for passages as for sentences. */
import { baseLanguage, isOneLanguage } from "../text/base-language.ts";

/** What a text in another language than the question's gains on what it stands out by; chosen on XQuAD. */
export const FOREIGN_GAIN = 0.13;

/** So many of the best make the average that foreign ones are compared with. */
const AVERAGED = 30;

/**
 * What each text gains for being in another language than the question's: a share of what its likeness is above the
 * average of the best. Likeness is weaker across languages (on NTREX right pairs lie .023 lower), so that what stands
 * out there counts more. Among texts of one language no order changes.
 */
export function foreignGains(
  texts: readonly { readonly language: string; readonly likeness: number }[],
  questionLanguage: string,
  share: number,
): number[] {
  const average = meanOfBest(texts.map(({ likeness }) => likeness));
  return texts.map(({ language, likeness }) =>
    isOneLanguage(language, questionLanguage) ? 0 : share * (likeness - average),
  );
}

/**
 * −1…0: how far the words of each text lie below the best word match of its own language, as a share of the best of
 * all. `lexical` may have any scale that begins at 0.
 */
export function wordScores(
  texts: readonly { readonly language: string; readonly lexical: number }[],
): number[] {
  const top = Math.max(...texts.map(({ lexical }) => lexical), 0);
  if (top === 0) return texts.map(() => 0);
  const bestOfLanguage = new Map<string, number>();
  for (const { language, lexical } of texts) {
    const base = baseLanguage(language);
    bestOfLanguage.set(base, Math.max(bestOfLanguage.get(base) ?? 0, lexical));
  }
  return texts.map(
    ({ language, lexical }) => (lexical - (bestOfLanguage.get(baseLanguage(language)) ?? 0)) / top,
  );
}

function meanOfBest(values: readonly number[]): number {
  const best = [...values].sort((a, b) => b - a).slice(0, AVERAGED);
  return best.length === 0 ? 0 : best.reduce((sum, value) => sum + value, 0) / best.length;
}
