/** Echoes: a headline's words come back in the article below it, in whatever language. */

/** Words are compared by their first letters, which survives most endings. */
const STEM_CHARS = 5;
/** So many of a line's words must come back, and such a share of them, for the rest to be more than chance. */
const ECHO = { least: 2, share: 0.3 } as const;

const IDEOGRAPHS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
const SPACED_WORD = /[\p{L}\p{M}\p{N}]{3,}/gu;

/** What is compared: stems of words of three letters or more; pairs of characters where words are not spaced. */
export function stemsOf(text: string): Set<string> {
  const stems = new Set<string>();
  for (const run of text.match(IDEOGRAPHS) ?? []) {
    for (let i = 0; i + 1 < run.length; i += 1) stems.add(run.slice(i, i + 2));
  }
  const spaced = text.toLowerCase().replace(IDEOGRAPHS, " ");
  for (const word of spaced.match(SPACED_WORD) ?? []) stems.add(word.slice(0, STEM_CHARS));
  return stems;
}

/** How many of a line's stems the article has; 0 where too few to tell. */
export function echoedStems(line: string, article: ReadonlySet<string>): number {
  const stems = [...stemsOf(line)];
  const found = stems.filter((stem) => article.has(stem)).length;
  return found < ECHO.least || found < stems.length * ECHO.share ? 0 : found;
}
