/** Tells whether a sentence only repeats a source sentence of the same language, whole or with harmless parts left out. */

import { baseLanguage } from "../../text/base-language.ts";
import { fold } from "../../text/lexemes-fold.ts";
import { negationsIn } from "../../text/negation.ts";
import { polarityOf } from "../../text/polarity.ts";
import { quotedStrings } from "../../text/quoted-strings.ts";
import { segmenterFor } from "../../text/sentences-segmenter.ts";

/** From this share of its words on that the source has too, a sentence repeats rather than translates. */
const MIN_SHARED = 0.5;
/** Of a source sentence's words, the share that must be kept. */
const MIN_KEPT = 0.4;
const MIN_WORDS = 3;
/** Of the words between two signs of punctuation, the share that may be left out. */
const MAX_LEFT_OUT = 0.25;
const BREAK = /[,;:()—–“”„«»"「」、，；：。.]|\s-\s/u;
const QUESTION = /[?？؟]["'”»」』)]*\s*$/u;
const CAPITAL_OR_DIGIT = /^\p{Lu}|\p{Nd}/u;

interface Word {
  readonly folded: string;
  readonly written: string;
  /** Number of the stretch between punctuation that it stands in. */
  readonly part: number;
}

/** The share of the sentence's words that the source has, 0…1. */
export function sharedWords(sentence: string, source: string, language: string): number {
  const words = wordsOf(sentence, language);
  const known = new Set(wordsOf(source, language).map(({ folded }) => folded));
  return words.length === 0 ? 0 : words.filter(({ folded }) => known.has(folded)).length / words.length;
}

/** Whether the sentence is to be judged by its wording rather than as a translation. */
export function repeats(sentence: string, source: string, language: string): boolean {
  return sharedWords(sentence, source, language) >= MIN_SHARED;
}

/**
 * Null where every word of the sentence stands in the source in the same order, and what is left out does not turn its
 * meaning; else what is wrong, in a word. No word may be new: an antonym is as near to its opposite as a synonym.
 */
export function wordingTrouble(sentence: string, source: string, language: string): string | null {
  const said = wordsOf(sentence, language);
  const told = wordsOf(source, language);
  const kept = subsequence(said, told);
  if (kept === null) return "wording";
  if (kept.size === told.length) return QUESTION.test(source) === QUESTION.test(sentence) ? null : "question";
  if (said.length < MIN_WORDS || kept.size < MIN_KEPT * told.length) return "too little kept";
  if (QUESTION.test(source)) return "question";
  if (quotedStrings(source).length > 0 && quotedStrings(sentence).length === 0)
    return "quotation marks left out";
  return told.some((_, at) => !kept.has(at)) ? leftOutTrouble(told, kept, language) : null;
}

/** What the left-out words carry, by stretches between punctuation. Languages without tables may leave out nothing. */
function leftOutTrouble(told: readonly Word[], kept: ReadonlySet<number>, language: string): string | null {
  const stretches = new Map<number, { left: Word[]; size: number }>();
  told.forEach((word, at) => {
    const stretch = stretches.get(word.part) ?? { left: [], size: 0 };
    stretch.size += 1;
    if (!kept.has(at)) stretch.left.push(word);
    stretches.set(word.part, stretch);
  });
  for (const { left, size } of stretches.values()) {
    if (left.length === 0) continue;
    const text = left.map(({ written }) => written).join(" ");
    const polarity = polarityOf(text, language);
    if (polarity === null || negationsIn(text, language) !== 0) return "left out";
    if (["hedge", "attribution", "stance", "extent"].some((concept) => polarity.has(concept)))
      return "left out";
    if (left.length === size) continue;
    const carries = polarity.size > 0 || left.some(({ written }) => CAPITAL_OR_DIGIT.test(written));
    if (carries || left.length > MAX_LEFT_OUT * size) return "left out";
  }
  return null;
}

/** Places of the source that the sentence takes, in order; null where it is no subsequence. Ends are matched tightly. */
function subsequence(said: readonly Word[], told: readonly Word[]): Set<number> | null {
  // From the last word backwards, so that "the" is the one next to its noun.
  const kept = new Set<number>();
  let at = told.length - 1;
  for (const word of [...said].reverse()) {
    while (at >= 0 && told[at]?.folded !== word.folded) at -= 1;
    if (at < 0) return null;
    kept.add(at);
    at -= 1;
  }
  return kept;
}

function wordsOf(text: string, language: string): Word[] {
  const base = baseLanguage(language);
  let part = 0;
  return [...segmenterFor(base, "word").segment(text)].flatMap(({ segment, isWordLike }) => {
    if (isWordLike) return [{ folded: fold(segment, base), written: segment, part }];
    if (BREAK.test(segment)) part += 1;
    return [];
  });
}
