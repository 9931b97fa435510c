/** What an article is compared by: embeddings, words, names, numbers and days, all of them from what is stored. */

import { wordShingles } from "../../text/copies.ts";
import { tellingOf } from "../../text/names.ts";
import type { PassageWords } from "../ports.ts";
import { meanVector } from "../vectors.ts";
import { type PlacedWords, placedWords } from "./exchanged-words.ts";
import type { PlacedArticle } from "./story-ports.ts";

/** Passages looked at; what an article tells of stands in its first ones. */
export const MOST_PASSAGES = 4;

const NUMBER = /^\d/;
/** Years tell little where they agree, and much where they differ; so they are kept apart. */
const YEAR = /^(?:19|20)\d\d$/;
const CALENDAR = /^[ow]\d/;
/** Whole sounds and Han names; consonants alone ("m") agree by chance. */
const NAME = /^[ahr]/;
/** How much a number of so many digits tells; longer ones tell as much as any. */
const TELLING_DIGITS: readonly number[] = [0, 0.2, 0.5];

/** Keys with how much each tells, 0…1. */
export type Weighted = ReadonlyMap<string, number>;

export interface ArticleContent {
  /** BCP 47. */
  readonly language: string;
  readonly published: { readonly from: number; readonly to: number } | null;
  /** Milliseconds since 1970. */
  readonly added: number;
  /** Corrected embeddings of its first passages; never empty. */
  readonly vectors: readonly Float32Array[];
  /** Their mean, of length 1. */
  readonly whole: Float32Array;
  /** Made when it is first asked for: only articles in one language are compared by it. */
  placed(): PlacedWords;
  readonly shingles: ReadonlySet<number>;
  readonly numbers: Weighted;
  readonly names: Weighted;
  readonly years: ReadonlySet<string>;
  /** Months and weekdays. */
  readonly calendar: ReadonlySet<string>;
}

/** Null without any embedding that tells. */
export function contentOf(
  article: Pick<PlacedArticle, "language" | "published" | "added">,
  vectors: readonly Float32Array[],
  words: readonly PassageWords[],
): ArticleContent | null {
  const whole = meanVector(vectors);
  if (whole === null) return null;
  const lexemes = words.flatMap((passage) => passage.lexemes);
  let placed: PlacedWords | undefined;
  return {
    language: article.language,
    published: article.published,
    added: article.added,
    vectors,
    whole,
    placed: () => {
      placed ??= placedWords(lexemes);
      return placed;
    },
    shingles: wordShingles(lexemes),
    ...sorted(new Set(words.flatMap(({ names }) => names))),
  };
}

function sorted(keys: ReadonlySet<string>) {
  const [numbers, names] = [new Map<string, number>(), new Map<string, number>()];
  const [years, calendar] = [new Set<string>(), new Set<string>()];
  for (const key of keys) {
    if (YEAR.test(key)) years.add(key);
    else if (NUMBER.test(key)) numbers.set(key, TELLING_DIGITS[key.length] ?? 1);
    else if (NAME.test(key)) names.set(key, tellingOf(key));
    else if (CALENDAR.test(key)) calendar.add(key);
  }
  return { numbers, names, years, calendar };
}
