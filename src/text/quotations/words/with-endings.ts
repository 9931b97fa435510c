/** Regular verbs written as stems and endings, so that a table of words of speech stays readable. */

/**
 * Every stem with every ending: `withEndings("afirm declar", "ó aron")` is "afirmó afirmaron declaró declararon".
 * The ending "-" stands for none.
 */
export function withEndings(stems: string, endings: string): string {
  const tails = endings.split(/\s+/u).filter(Boolean);
  return stems
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((stem) => tails.map((tail) => (tail === "-" ? stem : stem + tail)))
    .join(" ");
}
