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
 * all. Only texts of the question's language are weighed, since what agrees with a question in another language is
 * chance, or a name or number, which count as such; all are where that language is `und`. `lexical` may have any scale
 * that begins at 0.
 */
export function wordScores(
  texts: readonly { readonly language: string; readonly lexical: number }[],
  questionLanguage: string,
): number[] {
  const bestOfLanguage = new Map<string, number>();
  for (const { language, lexical } of texts) {
    if (questionLanguage !== "und" && !isOneLanguage(language, questionLanguage)) continue;
    const base = baseLanguage(language);
    bestOfLanguage.set(base, Math.max(bestOfLanguage.get(base) ?? 0, lexical));
  }
  const top = Math.max(...bestOfLanguage.values(), 0);
  return texts.map(({ language, lexical }) => {
    const best = bestOfLanguage.get(baseLanguage(language));
    return best === undefined || top === 0 ? 0 : (lexical - best) / top;
  });
}

function meanOfBest(values: readonly number[]): number {
  const best = [...values].sort((a, b) => b - a).slice(0, AVERAGED);
  return best.length === 0 ? 0 : best.reduce((sum, value) => sum + value, 0) / best.length;
}
