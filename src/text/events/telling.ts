/** Tells sentences that tell something from page furniture, questions, conditions and what did not happen. */
import { isAgency } from "../agencies.ts";
import { baseLanguage } from "../base-language.ts";
import type { TextDate } from "../dates/text-date.ts";
import { fold } from "../dates/words/fold.ts";
import { bylineIn } from "../metadata-byline.ts";
import { DATE_LABEL } from "../metadata-labels.ts";
import { isProse, readStamps } from "../metadata-line.ts";
import { negationsIn } from "../negation.ts";
import { CONDITIONS } from "../quotations/attribution/unsaid-words.ts";
import { ownOrRelated } from "../quotations/words/index.ts";
import { knowsTenses } from "../tense/markers.ts";
import { isNegated } from "./denied.ts";
import { isReference } from "./references.ts";
import type { TellingSentence } from "./sentence.ts";
import type { Span } from "./text-event.ts";
import { isUnreal } from "./unreal.ts";

/** Letters besides its dates that a sentence needs to tell something. */
const MIN_LETTERS = { spaced: 8, unspaced: 3 } as const;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;
const QUESTION = /[?？؟]["'»”’」』)\]]*$/u;
const GREEK_QUESTION = /[;\u037e]["'»”’)\]]*$/u;
const COPYRIGHT_LINE = /^[^\p{L}\p{N}(]*(?:[©ⓒ]|\(c\)|copyright\s+(?:©|\(c\)|\p{N})|版权所有|版權所有)/iu;
/** Longest line that may be a heading or caption with its date. */
const MAX_CAPTION_CHARS = 120;
const MAX_SIGNATURE_CHARS = 40;
const SIGN_BEFORE = /[,、，·|:：(（\-–—/]\s*$/u;
const BRACKETS = /^\s*[(（][^()（）]{1,20}[)）]/u;
const SENTENCE_END = /[.!?…。！？।؟။።]["'»”’」』)]*$/u;
/** Words before the date of a stamp, and what may follow it: nothing, or a sign or gap that parts the fields of a line. */
const MAX_STAMP_WORDS = 10;
const PARTED_AFTER = /^\s*(?:$|[^\p{L}\p{M}\p{N}\s]|\s{2}|\t)/u;
const WORD = /[\p{L}\p{M}]+/u;
/** What makes a clause a condition where words are not written apart, or an ending does. */
const CONDITION_PARTS: Readonly<Record<string, RegExp>> = {
  ja: /もし|場合|(?:れば|たら)(?=、|$)/u,
  zh: /如果|假如|倘若|若(?!干)|的话|的話/u,
  ko: /만약|다면|[하되있없르오가으라이]면(?=[\s,]|$)/u,
  th: /ถ้า|หาก/u,
};
/** Characters before a date in which a negation of it is looked for, and letters of "on", "im", "в" between the two. */
const LOOK_BACK = 30;
const MAX_SMALL_WORD = 3;
/** Closing marks behind spoken words. */
const MARKS_AT_END = 2;
/** Lines up to this length may be furniture. */
const MAX_FURNITURE_CHARS = 160;

/** Whether the sentence is more than a date, a heading, a stamp, a byline or a copyright line. */
export function tellsSomething(sentence: TellingSentence): boolean {
  const { text, language, dates, dateline, isLine } = sentence;
  const named = dateline ? [dateline, ...dates] : dates;
  if (lettersBeside(text, named) < (UNSPACED.test(text) ? MIN_LETTERS.unspaced : MIN_LETTERS.spaced))
    return false;
  if (COPYRIGHT_LINE.test(text) || isSignature(text) || isReference(sentence)) return false;
  if (isLine && namesDateOnly(sentence)) return false;
  if (!isLine || text.length > MAX_FURNITURE_CHARS || isProse(text)) return true;
  return (
    bylineIn(text) === null && !(named.some(mayBeStamped(text)) && readStamps(text, language).length > 0)
  );
}

/** Whether a line is worth being read as a stamp: a sign follows its date and little stands before it, or a label does. */
function mayBeStamped(text: string): (date: Span) => boolean {
  return ({ start, end }) => {
    const before = text.slice(0, start);
    const isBrief = before.split(/\s+/).length <= MAX_STAMP_WORDS;
    return (isBrief && PARTED_AFTER.test(text.slice(end))) || DATE_LABEL.test(fold(before).text);
  };
}

/** "(Reuters)", "/ТАСС/." */
function isSignature(text: string): boolean {
  return text.length <= MAX_SIGNATURE_CHARS && isAgency(text);
}

/** "Summit in Oslo, 5 May 2024", "読売新聞、2011年4月8日。": headings, captions and sources. */
function namesDateOnly({ text, language, dates, markers }: TellingSentence): boolean {
  const last = dates.at(-1);
  if (!last || text.length > MAX_CAPTION_CHARS || !SIGN_BEFORE.test(text.slice(0, last.start))) return false;
  // "2011年4月8日(UTC+9)": a zone, or what is known of the hour.
  if (/[\p{L}\p{N}]/u.test(text.slice(last.end).replace(BRACKETS, ""))) return false;
  // A line without an end, with the date behind a sign, is the headline of something else.
  return !SENTENCE_END.test(text) || (markers.length === 0 && knowsTenses(language));
}

function lettersBeside(text: string, dates: readonly Span[]): number {
  let rest = "";
  let from = 0;
  for (const { start, end } of dates) {
    rest += text.slice(from, Math.max(from, start));
    from = Math.max(from, end);
  }
  return (rest + text.slice(from)).match(/\p{L}/gu)?.length ?? 0;
}

/** Whether the words around a date ask, make a condition or deny it: "if it were held on 5 May", "not on Tuesday". */
export function isLeftOpen(sentence: TellingSentence, date: TextDate): boolean {
  return (
    isAsked(sentence, date) ||
    isConditional(sentence, date) ||
    isDenied(sentence, date) ||
    isNegated(sentence, date) ||
    isUnreal(sentence, date)
  );
}

function isAsked({ text, language, spoken }: TellingSentence, date: Span): boolean {
  const question = baseLanguage(language) === "el" ? GREEK_QUESTION : QUESTION;
  const around = spoken.find(({ start, end }) => start <= date.start && date.end <= end);
  if (around && question.test(text.slice(around.start, around.end))) return true;
  // A sentence that ends in what somebody asks is no question of its own.
  const endsInSpeech = spoken.some(({ end }) => end >= text.length - MARKS_AT_END);
  return question.test(text) && (around !== undefined || !endsInSpeech);
}

function isConditional({ text, language, clauses }: TellingSentence, { start }: Span): boolean {
  const clause = clauses.findLast((one) => one.start <= start);
  if (!clause) return false;
  const own = text.slice(clause.start, clause.end);
  const base = baseLanguage(language);
  if (Object.hasOwn(CONDITION_PARTS, base)) return CONDITION_PARTS[base]?.test(own) ?? false;
  const words = ownOrRelated(CONDITIONS, base).flatMap((list) => list.split(" "));
  return words.includes(WORD.exec(own)?.[0].toLowerCase() ?? "");
}

/** Right before the date, or with a small word between: a negated verb further off may leave the date as it is. */
function isDenied({ text, language }: TellingSentence, { start }: Span): boolean {
  const words = text.slice(Math.max(0, start - LOOK_BACK), start).match(/[\p{L}\p{M}'’]+|\p{P}/gu) ?? [];
  const [before, last] = [words.at(-2) ?? "", words.at(-1) ?? ""];
  if (/^\p{P}/u.test(last)) return false;
  const isNegation = (word: string) => /^\p{L}/u.test(word) && (negationsIn(word, language) ?? 0) > 0;
  return isNegation(last) || (last.length <= MAX_SMALL_WORD && isNegation(before));
}
