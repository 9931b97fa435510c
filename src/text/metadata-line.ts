/** Reads one line of page furniture as a publication stamp: a date, what labels it, and what else stands there. */

import type { Mention } from "./dates/mention.ts";
import { scanDates, smallWords } from "./dates/scan/scan.ts";
import { fold } from "./dates/words/fold.ts";
import { languagesFor } from "./dates/words/languages.ts";
import { AUTHOR_LABEL, AUTHOR_LEAD, DATE_LABEL, SOURCE_LABEL } from "./metadata-labels.ts";

/** What a label says a date is; null without one. */
export type StampLabel = "published" | "updated" | null;

/** A date that a line states of its article. */
export interface Stamp {
  readonly mention: Mention;
  /** Language the date is written in. */
  readonly language: string;
  readonly label: StampLabel;
  /** What stands before the date in its line, trimmed, label included. */
  readonly before: string;
  readonly after: string;
}

/** Longer lines are sentences. */
const MAX_STAMP_CHARS = 160;
/** Longest line without figures that may be a relative date: "yesterday", "вчера". */
const MAX_FIGURELESS_CHARS = 40;
/** Words beside an unlabelled date, behind a separator: section, author, place. */
const MAX_BESIDE_WORDS = 8;
/** Words beside a date that only a comma parts from it: a place or a section. */
const MAX_COMMA_WORDS = 3;

/** Signs that part the fields of a stamp line. */
const SEPARATOR_BEFORE = /(?:[|·•∙⋅/>»\-–—―:(\][【（｜／]|\s{2,}|\t)\s*$/u;
const SEPARATOR_AFTER = /^\s*(?:[|·•∙⋅/<«\-–—―)\]】）｜／(（[【]|\s{2,}|\t)/u;
const COMMA_BEFORE = /[,、，]\s*$/u;
const COMMA_AFTER = /^\s*[,、，]/u;
const SENTENCE = /[.!?。！？]["»”]?\s+\p{L}|[。！？]|[!?]$/u;

/** Words from which on a line that ends like a sentence is one. */
const MIN_SENTENCE_WORDS = 7;
/** The same for scripts without spaces, in characters. */
const MIN_SENTENCE_CHARS = 25;

/** Whether a line of a body reads as prose: it can neither be a stamp nor a credit, and scanning it would be in vain. */
export function isProse(line: string): boolean {
  if (line.length > MAX_STAMP_CHARS) return true;
  if (!/[.!?…。！？।؟]["'»”’」』)]*$/u.test(line)) return false;
  return line.length >= MIN_SENTENCE_CHARS && (/[。！？]/u.test(line) || wordsIn(line) >= MIN_SENTENCE_WORDS);
}

/** The stamps of a line; `carried` is the label that a line before it consists of. */
export function readStamps(line: string, language: string, carried: StampLabel = null): Stamp[] {
  if (line.length > MAX_STAMP_CHARS) return [];
  const figureless = !/\p{Nd}|[〇一二三四五六七八九十]/u.test(line);
  if (figureless && line.length > MAX_FIGURELESS_CHARS) return [];
  for (const one of languagesFor(line, language)) {
    const mentions = scanDates(line, one, "stated");
    const stamps = toStamps(line, mentions, one, carried);
    if (stamps.length > 0) return stamps;
  }
  return labelledLoosely(line, language);
}

/** "Published: November 2024": behind a label at the beginning of the line, a month or a year will do. */
function labelledLoosely(line: string, language: string): Stamp[] {
  const stamps = toStamps(line, scanDates(line, language, "loose"), language, null);
  return stamps.filter(
    ({ label, before, after, mention }) =>
      label !== null &&
      after === "" &&
      labelOnly(before) !== null &&
      (mention.date.kind === "month" || mention.date.kind === "year"),
  );
}

/** The label that a line is, when it is nothing else: "Published", "Обновлено:". */
export function labelOnly(line: string): StampLabel {
  if (line.length > MAX_FIGURELESS_CHARS) return null;
  const folded = fold(line).text.trim();
  const match = DATE_LABEL.exec(folded);
  if (!match || match.index > 0) return null;
  return match.groups?.updated === undefined ? "published" : "updated";
}

function toStamps(
  line: string,
  mentions: readonly Mention[],
  language: string,
  carried: StampLabel,
): Stamp[] {
  let from = 0;
  const stamps: Stamp[] = [];
  for (const [i, mention] of mentions.entries()) {
    const before = line.slice(from, mention.start);
    const after = line.slice(mention.end, mentions[i + 1]?.start ?? line.length);
    const label = labelBefore(before) ?? labelOnly(after) ?? (i === 0 ? carried : null);
    if (label !== null || standsAlone(mention, withoutSmall(before, language), withoutSmall(after, language)))
      stamps.push({ mention, language, label, before: before.trim(), after: after.trim() });
    from = mention.end;
  }
  return stamps;
}

/** A line without its dates and their labels: "By Jane Doe Updated Nov 13, 2019" → "By Jane Doe". */
export function withoutDates(line: string, language: string): string {
  if (line.length > MAX_STAMP_CHARS || !/\p{Nd}/u.test(line)) return line;
  let rest = "";
  let from = 0;
  for (const { start, end } of scanDates(line, language, "stated")) {
    rest += `${withoutLabel(line.slice(from, start))} | `;
    from = end;
  }
  return rest + line.slice(from);
}

function withoutLabel(before: string): string {
  const folded = fold(before);
  const match = DATE_LABEL.exec(folded.text);
  const letter = /[\p{L}\p{M}]/u;
  return match && !letter.test(folded.text.charAt(match.index - 1))
    ? before.slice(0, folded.at(match.index))
    : before;
}

/** What stands beside a date, empty when it is only a small word of dates ("Uhr", "น."). */
function withoutSmall(side: string, language: string): string {
  const small = smallWords(language);
  const words = fold(side).text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.every((word) => small.has(word)) ? "" : side;
}

/** The label at the end of what stands before a date. A label inside a sentence is a verb. */
function labelBefore(before: string): StampLabel {
  const folded = fold(before).text;
  const match = DATE_LABEL.exec(folded);
  if (!match) return null;
  const lead = folded.slice(0, match.index).trimEnd();
  const starts = lead === "" || /[|·•:,;.>\-)/]$/.test(lead);
  if (!starts || wordsIn(lead) > MAX_BESIDE_WORDS) return null;
  return match.groups?.updated === undefined ? "published" : "updated";
}

/** Whether a date fills its line, but for fields beside it that separators part from it. */
function standsAlone(mention: Mention, before: string, after: string): boolean {
  const { date, clock } = mention;
  // Capitals behind a time are a zone that is not known for sure.
  const rest = clock?.zone === null ? after.replace(/^[\s(]*\p{Lu}{2,5}(?!\p{L})\)?/u, "") : after;
  const [left, right] = [before.trim(), rest.trim()];
  if (isMenuWord(mention)) return false;
  if (left === "" && (right === "" || /^[.,)\]]+$/.test(right))) return true;
  if (SENTENCE.test(`${left} `) || SENTENCE.test(right)) return false;
  if (date.kind === "day" && date.year === null && clock === null && wordsIn(left + right) > MAX_COMMA_WORDS)
    return false;
  const isDay = date.kind === "day";
  return (
    parted(before, left, SEPARATOR_BEFORE, COMMA_BEFORE, isDay) &&
    parted(rest, right, SEPARATOR_AFTER, COMMA_AFTER, isDay)
  );
}

/** "Today" and "This week" by themselves are links, not dates; what lies ahead is an announcement. */
function isMenuWord({ date, clock }: Mention): boolean {
  return date.kind === "distance" && clock === null && date.amount >= 0;
}

function parted(side: string, text: string, separator: RegExp, comma: RegExp, day: boolean): boolean {
  if (text === "" || /^[\p{P}\s]+$/u.test(text)) return true;
  const words = wordsIn(text);
  if (separator.test(side)) return words <= MAX_BESIDE_WORDS;
  if (day && isCredit(text)) return words <= MAX_BESIDE_WORDS;
  return day && comma.test(side) && words <= MAX_COMMA_WORDS;
}

/** "By Jane Doe", "来源：新华社": a credit needs no separator. */
function isCredit(text: string): boolean {
  const folded = fold(text).text;
  return (
    AUTHOR_LEAD.test(folded) || matchesAtStart(SOURCE_LABEL, folded) || matchesAtStart(AUTHOR_LABEL, folded)
  );
}

function matchesAtStart(pattern: RegExp, text: string): boolean {
  return pattern.exec(text)?.index === 0;
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
