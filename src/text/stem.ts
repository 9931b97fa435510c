/** Light stemming: takes off one inflectional ending, so that "речи" and "речь" are the same lexeme. */
import { ENDINGS } from "./stem-endings.ts";

interface Stemmer {
  readonly suffixes: ReadonlySet<string>;
  readonly longest: number;
  readonly prefixes: readonly string[];
  readonly minStem: number;
}

const stemmers = new Map<string, Stemmer>(
  Object.entries(ENDINGS).map(([language, { suffixes, prefixes = "", minStem }]) => {
    const endings = suffixes.trim().split(/\s+/);
    return [
      language,
      {
        suffixes: new Set(endings),
        longest: Math.max(...endings.map((ending) => ending.length)),
        prefixes: prefixes.split(/\s+/).filter((prefix) => prefix !== ""),
        minStem,
      },
    ];
  }),
);

const HAS_DIGIT = /\d/;

/** The stem of a folded word; words of languages without endings, numbers and short words come back as they are. */
export function stem(word: string, language: string): string {
  const stemmer = stemmers.get(language);
  if (!stemmer || word.length <= stemmer.minStem || HAS_DIGIT.test(word)) return word;
  const bare = withoutPrefix(word, stemmer);
  const ending = longestEnding(bare, stemmer);
  return undouble(bare.slice(0, bare.length - ending));
}

function withoutPrefix(word: string, { prefixes, minStem }: Stemmer): string {
  for (const prefix of prefixes) {
    if (word.length >= prefix.length + minStem && word.startsWith(prefix)) return word.slice(prefix.length);
  }
  return word;
}

function longestEnding(word: string, { suffixes, longest, minStem }: Stemmer): number {
  for (let length = Math.min(longest, word.length - minStem); length > 0; length -= 1) {
    if (suffixes.has(word.slice(-length))) return length;
  }
  return 0;
}

/** "running" → "runn" → "run", as "run" is. */
function undouble(word: string): string {
  const last = word.at(-1);
  return word.length > 3 && last === word.at(-2) ? word.slice(0, -1) : word;
}
