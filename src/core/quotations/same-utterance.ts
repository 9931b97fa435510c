/** Tells whether two quotations are one utterance: of one speaker, at one time, in the same words or their translation. */
import { isOneLanguage } from "../../text/base-language.ts";
import { DAY_MS } from "../../text/dates/calendar.ts";
import { fold } from "../../text/lexemes-fold.ts";
import { countWords } from "../../text/word-count.ts";
import { alignWords } from "../../text/wording/align.ts";
import { comparable } from "../../text/wording/comparable.ts";
import { type TextWord, wordsIn } from "../../text/wording/words.ts";
import { momentOf } from "../moment.ts";
import type { Quotation } from "../quotation.ts";
import { isSameSpeaker } from "./same-speaker.ts";

/** Papers print what was said within so many days; the same words months apart are another occasion. */
const MAX_DAYS_APART = 4;
/** Share of the words that agree in order, of both (of the longer one the stretch that fits), from which on it is one wording, edited. */
const MIN_WORDS_IN_COMMON = 0.6;
/** Within one article only what it repeats whole is one utterance: what differs there was said twice. */
const WORDS_REPEATED = 1;
/** Of the different words of the shorter one; words that agree in order are among them. */
const MIN_VOCABULARY_IN_COMMON = 0.5;
/** Fewer words than these ("no comment") are said by many; so many must agree where two wordings differ. */
export const MIN_WORDS = 4;
/** Words from which on the same words are one utterance though a paper does not name the speaker. */
const MIN_WORDS_WITHOUT_SPEAKER = 6;
/** Vowel signs of Indic scripts are marks that tell words apart. */
const NOT_LETTER = /[^\p{L}\p{M}\p{N}]+/gu;

const NAME_WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** A quotation with what it is compared by. */
export interface Utterance {
  readonly quotation: Quotation;
  /** How many words it has, about. */
  readonly size: number;
  /** Cut when they are first asked for: most quotations are never compared word by word. */
  words(): readonly TextWord[];
  /** Different words, as they are compared. */
  vocabulary(): ReadonlySet<string>;
  /** Letters and digits of the words, in comparable spelling; all signs where there are none. */
  readonly letters: string;
  /** First letters of the words of the speaker's name. */
  initials(): ReadonlySet<string>;
  /** Epoch milliseconds; NaN where undated. */
  readonly time: number;
}

export function utteranceOf(quotation: Quotation): Utterance {
  const { article, text, speaker } = quotation;
  const { value } = article.published;
  const words = once(() => wordsIn(text, article.language));
  return {
    quotation,
    size: countWords(text),
    words,
    initials: once(() => new Set((speaker?.name.match(NAME_WORD) ?? []).map(initialOf))),
    vocabulary: once(() => new Set(words().map(({ key }) => key))),
    letters: comparable(text).text.replace(NOT_LETTER, "").toLowerCase() || text,
    time: value === null ? Number.NaN : momentOf(value),
  };
}

/** Worked out when it is first asked for. */
function once<T>(work: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: work() };
    return made.value;
  };
}

/** `same` words, another `wording` in one language; null where they are not, or cannot be told without a translation. */
export function sameWording(a: Utterance, b: Utterance): "same" | "wording" | null {
  if (a.letters === b.letters) return areOfOneOccasion(a, b) ? "same" : null;
  const isComparable =
    isOneLanguage(a.quotation.article.language, b.quotation.article.language) &&
    Math.min(a.size, b.size) >= MIN_WORDS &&
    areOfOneOccasion(a, b);
  if (!isComparable) return null;
  if (!shareWords(a, b)) return null;
  const [shorter, longer] = a.words().length <= b.words().length ? [a, b] : [b, a];
  const alignment = alignWords(shorter.words(), longer.words(), new Set());
  const isOneArticle = a.quotation.article.id === b.quotation.article.id;
  const least = isOneArticle ? WORDS_REPEATED : MIN_WORDS_IN_COMMON;
  const isOneWording =
    alignment !== null && alignment.similarity >= least && alignment.pairs.length >= MIN_WORDS;
  return isOneWording ? "wording" : null;
}

/** Without half of the words in common, no alignment is worth its time. */
function shareWords(a: Utterance, b: Utterance): boolean {
  const [few, many] = a.vocabulary().size <= b.vocabulary().size ? [a, b] : [b, a];
  let common = 0;
  for (const word of few.vocabulary()) if (many.vocabulary().has(word)) common += 1;
  return common >= MIN_VOCABULARY_IN_COMMON * few.vocabulary().size;
}

/** Whether one may be the other's translation: by one speaker, at one time, in two languages, with words enough to tell. */
export function mayBeTranslation(a: Utterance, b: Utterance): boolean {
  return (
    !isOneLanguage(a.quotation.article.language, b.quotation.article.language) &&
    Math.min(a.size, b.size) >= MIN_WORDS &&
    a.quotation.speaker !== null &&
    b.quotation.speaker !== null &&
    areOfOneOccasion(a, b)
  );
}

/** What one paper reports and another has word for word stays apart: renderings are shown in the manner of the first. */
function areOfOneOccasion(a: Utterance, b: Utterance): boolean {
  if (a.quotation.direct !== b.quotation.direct) return false;
  const days = Math.abs(a.time - b.time) / DAY_MS;
  if (days > MAX_DAYS_APART) return false;
  const [first, second] = [a.quotation.speaker, b.quotation.speaker];
  if (first === null || second === null)
    return a.letters === b.letters && a.size >= MIN_WORDS_WITHOUT_SPEAKER;
  if (first.id === second.id) return true;
  return mayBeginAlike(a, b) && isSameSpeaker(nameOf(a), nameOf(b));
}

/** Within a language every form of a name begins alike: most pairs need no closer look. */
function mayBeginAlike(a: Utterance, b: Utterance): boolean {
  if (!isOneLanguage(a.quotation.article.language, b.quotation.article.language)) return true;
  return [...a.initials()].some((initial) => b.initials().has(initial));
}

function initialOf(word: string): string {
  return fold(word.slice(0, 2), "und").slice(0, 1);
}

function nameOf({ quotation }: Utterance) {
  return { name: quotation.speaker?.name ?? "", language: quotation.article.language };
}
