/** Reads what a language model wrote: plain sentences with the numbers of the passages they cite. */
import { fold } from "../../text/lexemes-fold.ts";
import { splitSentences } from "../../text/sentences.ts";
import type { WrittenSentence } from "../ports.ts";
import { NO_ANSWER } from "./wording.ts";

/** A model that writes on and on has lost the question. */
const MAX_SENTENCES = 8;
const MAX_SENTENCE_LENGTH = 700;
const MAX_QUESTION_LENGTH = 300;
/** "[1-3]" names three passages; a longer range names nothing in particular. */
const MAX_RANGE = 5;

/** What a model thinks aloud, closed or cut off. */
const THOUGHTS = /<(think|thinking|reasoning|thought)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/giu;
const FENCE = /^[^\S\n]*(?:```|~~~).*$/gmu;
/** Joiners stay: they are spelling in Persian and Hindi. */
const HIDDEN = /(?![\u200c\u200d])[\p{Cf}\p{Co}\p{Cs}\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu;
const LINK = /!?\[([^\]\n]{0,300})\]\([^)\n]{0,2000}\)/gu;
const ADDRESS = /<?\b(?:[a-z][a-z0-9+.-]{1,15}:\/\/|www\.|mailto:)[^\s<>]+>?/giu;
/** Discord's mentions, emoji and times, and tags of any kind. */
const TAG = /<(?:[@#:/!?]|[a-z])[^<>\n]{0,200}>/giu;
const LINE_SIGN = /^[^\S\n]*(?:[-*+•–—]|#{1,6}|>+|\d{1,2}[.)])[^\S\n]+/gmu;
const DECORATION = /\*+|`+|~~|\|\||(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu;
const AT_SIGN = /@(?=[\p{L}\p{N}_])/gu;

/** "[1]", "[1, 2]", "[^3]", "【4】", "［５］", "[passage 6]", "[2-4]"; some models write a dagger and lines behind it. */
const CITATION =
  /[[【［〔]\s*(?:\^|#|№|\p{L}{1,12}[.:]?\s*)?(\p{Nd}{1,3}(?:\s*[-–,;、،，]\s*\p{Nd}{1,3}){0,9})(?:†[^\]】］〕\n]{0,40})?\s*[\]】］〕]/gu;
/** Citations stand in the text as one character each while it is cut into sentences. */
const FIRST_MARK = 0xe000;
const MARK = /[\ue000-\uf8ff]/gu;
const MARKS_AFTER_END = /([.!?。！？…۔।॥؟]+["'”’»」』)）]*)((?:[^\S\n]*[\ue000-\uf8ff])+)/gu;
const LETTER = /\p{L}/u;

/**
 * Sentences that cite only passages there are (`known`), in order; null when none is left or the model said that it has
 * no answer. `language`: BCP 47, of the text.
 */
export function parseSentences(
  written: string,
  known: ReadonlySet<number>,
  language: string,
): WrittenSentence[] | null {
  const cited: number[][] = [];
  const text = plainText(written)
    .replace(CITATION, (_, numbers: string) =>
      String.fromCharCode(FIRST_MARK + cited.push(numbersOf(numbers)) - 1),
    )
    .replace(MARKS_AFTER_END, "$2$1");
  const sentences: WrittenSentence[] = [];
  for (const { start, end } of splitSentences(text, language)) {
    const piece = text.slice(start, end);
    const marks = piece.match(MARK) ?? [];
    const citations = [...new Set(marks.flatMap((mark) => cited[mark.charCodeAt(0) - FIRST_MARK] ?? []))];
    const sentence = tidy(piece.replace(MARK, ""));
    const last = sentences.at(-1);
    if (LETTER.test(sentence)) sentences.push({ text: sentence, citations });
    else if (last && last.citations.length === 0) sentences[sentences.length - 1] = { ...last, citations };
  }
  const usable = sentences.filter(({ text: sentence, citations }) => isUsable(sentence, citations, known));
  return usable.length > 0 ? usable.slice(0, MAX_SENTENCES) : null;
}

function isUsable(text: string, citations: readonly number[], known: ReadonlySet<number>): boolean {
  return text.length <= MAX_SENTENCE_LENGTH && citations.length > 0 && citations.every((n) => known.has(n));
}

/** The question a model completed; null when it wrote anything else. */
export function parseCompletedQuestion(written: string): string | null {
  const lines = plainText(written)
    .replace(CITATION, "")
    .split("\n")
    .map((line) => tidy(line).replace(/^["“«„]+|["”»“]+$/gu, ""))
    .filter((line) => LETTER.test(line));
  const [question] = lines;
  if (question === undefined || lines.length > 1) return null;
  return question === NO_ANSWER || question.length > MAX_QUESTION_LENGTH ? null : question;
}

/** The text without thoughts, markdown, links, mentions and hidden characters. */
function plainText(written: string): string {
  const text = written
    .replace(THOUGHTS, "\n")
    .normalize("NFC")
    .replace(HIDDEN, "")
    .replace(FENCE, "")
    .replace(LINK, "$1")
    .replace(ADDRESS, "")
    .replace(TAG, "")
    .replace(LINE_SIGN, "")
    .replace(DECORATION, "")
    .replace(AT_SIGN, "");
  return text.trim().replace(/[.!]$/u, "") === NO_ANSWER ? "" : text;
}

function tidy(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/ (?=[.,!?。、，！？…]+(?:\s|$))/gu, "")
    .trim();
}

function numbersOf(list: string): number[] {
  const found: number[] = [];
  for (const part of fold(list, "und").split(/[,;、،，]/u)) {
    const [from = "", to = from] = part.split(/[-–]/u).map((number) => number.trim());
    const [first, last] = [Number(from), Number(to)];
    // A range that makes no sense keeps its ends, which then are numbers that do or do not exist.
    if (last < first || last - first > MAX_RANGE) found.push(first, last);
    else for (let n = first; n <= last; n += 1) found.push(n);
  }
  return found;
}
