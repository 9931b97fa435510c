/** What tells speech from titles, nicknames and slogans in marks: signs that every language has. */
import { isInner, isOfTitles } from "./mark-glyphs.ts";
import type { MarkedWords } from "./marks.ts";
import type { Attribution, Span } from "./quotation.ts";
import type { WordSigns } from "./word-signs.ts";

/** From 0 to 1, or nearly; each may speak for or against speech. */
export interface SpeechFeatures extends WordSigns {
  readonly oneWord: number;
  readonly twoWords: number;
  /** Ends with a comma or full stop inside the marks. */
  readonly stopInside: number;
  readonly commaInside: number;
  readonly lowercase: number;
  /** Every longer word begins with a capital, as in the name of a work. */
  readonly titleCase: number;
  /** Begins with a capital in the middle of a sentence, right behind another word, as names do. */
  readonly nameLike: number;
  /** Several words in the middle of a sentence, of which the first has no capital. */
  readonly phrase: number;
  readonly colonBefore: number;
  readonly commaBefore: number;
  /** The marks open a sentence or paragraph. */
  readonly opensSentence: number;
  /** A full stop or nothing follows the marks. */
  readonly stopBehind: number;
  readonly commaBehind: number;
  /** Single marks where the text has double ones for speech; marks of titles. */
  readonly innerMarks: number;
  readonly otherMarks: number;
  readonly digits: number;
  /** How sure the attribution is. */
  readonly strength: number;
  readonly speaker: number;
  /** Stands inside indirect speech. */
  readonly reported: number;
  /** How sure it is, and how near its words are. */
  readonly near: number;
}

/** What the features need besides the words; spans are of `text`. */
export interface SpeechContext {
  readonly text: string;
  /** The line that holds the words. */
  readonly paragraph: Span;
  /** The opening mark that the text uses most, and whether it uses it often. */
  readonly mainMarks: { readonly glyph: string; readonly isClear: boolean };
  readonly signs: WordSigns;
  /** They stand inside indirect speech. */
  readonly reported: boolean;
  readonly attribution: Attribution & { readonly strength: number };
}

/** Words that spaces part, or two characters of scripts without spaces. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{1,2}|[\p{L}\p{M}\p{N}]+(?:[-'’.][\p{L}\p{M}\p{N}]+)*/gu;
const WORDS_AT_MOST = 64;
const STOP = /[.,。，、।؛،]$/u;
const COMMA = /[,;،，、；]\s*[\p{L}\p{M}]/u;
const LOWER = /^\P{L}*\p{Ll}/u;
const UPPER = /^\P{L}*[\p{Lu}\p{Lt}]/u;
/** Scripts without capitals do not tell; names are more frequent than phrases. */
const UNCASED = 0.3;
const CAPITAL = /^[\p{Lu}\p{Lt}\p{N}]/u;
const SHORT_WORD = 4;
const COLON_BEFORE = /[:：]\s*[—–-]?\s*$/u;
const COMMA_BEFORE = /[,،，、]\s*$/u;
const SENTENCE_BEFORE = /(?:^|[.!?…。！？।؟\n])["”»“)]?\s*[—–-]?\s*$/u;
const STOP_BEHIND = /^\s*(?:$|[.!?…。！？।؟])/u;
const COMMA_BEHIND = /^\s*(?:[,،，、;；]|[—–-]\s)/u;
const DIGITS = /\p{N}/u;
/** Characters that are looked at on either side. */
const NEAR = 12;
/** In words. */
const LONGEST_NAME = 5;
/** From so many characters on an attribution is no nearer than none. */
const FAR = 60;
/** So sure is an attribution beside the marks or behind a colon. */
const SURELY_BESIDE = 0.95;

/** The features of quoted words; `text` is the whole text that the spans are of. */
export function speechFeatures(words: MarkedWords, context: SpeechContext): SpeechFeatures {
  const inside = words.parts.map(({ start, end }) => context.text.slice(start, end)).join(" ");
  const own = ofWords(inside, words.glyph, context.mainMarks);
  const place = ofPlace(words, context);
  const inSentence = 1 - Math.max(place.colonBefore, place.commaBefore, place.opensSentence);
  return {
    ...own,
    otherMarks: own.otherMarks * (1 - isSaidBeside(context.attribution)),
    ...place,
    nameLike: firstWords(inside).length <= LONGEST_NAME ? inSentence * (1 - own.lowercase) : 0,
    phrase: own.lowercase * (1 - Math.max(own.oneWord, own.twoWords)),
    ...context.signs,
    reported: context.reported ? 1 : 0,
    ...ofAttribution(words, context),
  };
}

/** 1 where verb and speaker stand beside the marks: who says so surely quotes, in whatever marks. */
function isSaidBeside({ strength, cue, speaker }: SpeechContext["attribution"]): number {
  return strength >= SURELY_BESIDE && cue !== null && speaker !== null ? 1 : 0;
}

function ofWords(inside: string, glyph: string, main: SpeechContext["mainMarks"]) {
  const words = firstWords(inside);
  const longer = words.filter((word) => word.length >= SHORT_WORD);
  const flag = (is: boolean) => (is ? 1 : 0);
  return {
    oneWord: flag(words.length <= 1),
    twoWords: flag(words.length === 2),
    stopInside: flag(STOP.test(inside)),
    commaInside: flag(COMMA.test(inside)),
    lowercase: LOWER.test(inside) ? 1 : UPPER.test(inside) ? 0 : UNCASED,
    titleCase: flag(longer.length > 1 && longer.every((word) => CAPITAL.test(word))),
    innerMarks: flag(isOfTitles(glyph) || (isInner(glyph) && !isInner(main.glyph))),
    otherMarks: flag(main.isClear && glyph !== main.glyph && !isInner(glyph)),
    digits: flag(words.length <= LONGEST_NAME && DIGITS.test(inside)),
  };
}

function firstWords(inside: string): string[] {
  const words: string[] = [];
  for (const [word] of inside.matchAll(WORD)) {
    words.push(word);
    if (words.length === WORDS_AT_MOST) break;
  }
  return words;
}

function ofPlace({ outer }: MarkedWords, { text, paragraph }: SpeechContext) {
  const before = text.slice(Math.max(paragraph.start, outer.start - NEAR), outer.start);
  const behind = text.slice(outer.end, Math.min(Math.max(paragraph.end, outer.end), outer.end + NEAR));
  const flag = (is: boolean) => (is ? 1 : 0);
  return {
    colonBefore: flag(COLON_BEFORE.test(before)),
    commaBefore: flag(COMMA_BEFORE.test(before)),
    opensSentence: flag(outer.start <= paragraph.start || SENTENCE_BEFORE.test(before)),
    stopBehind: flag(STOP_BEHIND.test(behind)),
    commaBehind: flag(COMMA_BEHIND.test(behind)),
  };
}

function ofAttribution({ outer }: MarkedWords, { attribution }: SpeechContext) {
  const { strength, cue, speaker } = attribution;
  const gaps = [cue, speaker].flatMap((span) => (span ? [gapBetween(span, outer)] : []));
  const nearest = Math.min(FAR, ...gaps);
  return {
    strength,
    speaker: speaker ? 1 : 0,
    near: strength * (1 - nearest / FAR),
  };
}

function gapBetween(one: Span, other: Span): number {
  return Math.max(0, other.start - one.end, one.start - other.end);
}
