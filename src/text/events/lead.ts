/** The sentence that an article's news is in, and the day that it reports of: that of its dateline, else of its publication. */
import type { TextDate, TimeValue } from "../dates/text-date.ts";
import { datelineDate } from "../metadata-dateline.ts";
import { type Days, daysOf } from "./days.ts";
import type { TellingSentence } from "./sentence.ts";
import { hangsOnAnother, hasVerbBeside, isOfStatement } from "./statement.ts";
import { tellsSomething } from "./telling.ts";

export interface ReportDay extends TimeValue {
  /** The dateline's date, of which nothing is told; null where the day of publication stands in. */
  readonly date: TextDate | null;
}

/** Lines at the head of a body that may begin with a dateline: headline, standfirst, lead. */
const MAX_LINES = 6;
const MAX_HEAD_CHARS = 4000;
/** A story appears within these days of its dateline. */
const MAX_LAG_DAYS = 3;
/** Sentences among which the lead is looked for. */
const MAX_LEAD_AT = 8;
const SENTENCE_END = /[.!?…。！？।؟။።]["'»”’」』)]*$/u;
/** Scripts that end sentences without a sign, and the length of a lead in them. */
const WITHOUT_STOPS = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Tibetan}]/u;
const MIN_OPEN_LEAD = 60;
const NAMES_ONLY = /^\p{Lu}[\p{L}\p{M}]*(?:[^\p{L}\p{M}]{1,3}\p{Lu}[\p{L}\p{M}]*){0,2}[^\p{L}\p{M}]*$/u;
/** A lead tells of the days before its report; other dates in it may be of what came earlier, or will come. */
const RECENT_DAYS = 7;

/** Null for an article whose day is not known. */
export function reportDayIn(
  body: string,
  {
    language,
    publishedAt,
    dates,
  }: { readonly language: string; readonly publishedAt: string | null; readonly dates: readonly TextDate[] },
): ReportDay | null {
  const dateline = datelineIn(body, language, dates);
  const published = publishedAt === null ? null : daysOf({ value: publishedAt, endValue: null });
  const days = dateline && daysOf(dateline);
  const isNear =
    days && published && days.first <= published.last + 1 && days.last >= published.first - MAX_LAG_DAYS;
  if (dateline && isNear) {
    const { value, endValue, precision } = dateline;
    return { value, endValue, precision, date: dateline };
  }
  const day = /^\d{4}-\d\d-\d\d/.exec(publishedAt ?? "")?.[0];
  return day === undefined ? null : { value: day, endValue: null, precision: "day", date: null };
}

function datelineIn(body: string, language: string, dates: readonly TextDate[]): TextDate | null {
  const lines = [...body.slice(0, MAX_HEAD_CHARS).matchAll(/[^\n\r\u2028\u2029]*\S[^\n\r\u2028\u2029]*/g)];
  for (const { 0: line, index } of lines.slice(0, MAX_LINES)) {
    const span = datelineDate(line, language);
    const found =
      span && dates.find((date) => date.start < index + span.end && date.end > index + span.start);
    if (found) return found;
  }
  return null;
}

/** The first sentence that is more than a heading or caption, or the title once more; null where none is. */
export function leadOf(sentences: readonly TellingSentence[], title: string | null): TellingSentence | null {
  const first = sentences
    .slice(0, MAX_LEAD_AT)
    .filter((sentence) => tellsSomething(sentence) && sentence.text !== title?.trim());
  return first.find(isSentence) ?? first[0] ?? null;
}

function isSentence({ text, isLine }: TellingSentence): boolean {
  // "Lindfurt/Karvel." before the lead names the places that it comes from.
  if (NAMES_ONLY.test(text)) return false;
  if (!isLine || SENTENCE_END.test(text)) return true;
  return WITHOUT_STOPS.test(text) && text.length >= MIN_OPEN_LEAD;
}

/**
 * Whether what a lead tells has a date of its own: a day of the week before, said by whomever, or any date of its main
 * statement.
 */
export function isDated(sentence: TellingSentence, report: TimeValue): boolean {
  return ownDates(sentence, report).length > 0;
}

/** Whether a lead tells of days before its report: what people said is then of an unknown day. */
export function isOlderThan(sentence: TellingSentence, report: TimeValue): boolean {
  const own = ownDates(sentence, report).filter(isDay);
  const first = daysOf(report)?.first ?? 0;
  return own.length > 0 && own.every((date) => (daysOf(date)?.last ?? first) < first);
}

function ownDates(sentence: TellingSentence, report: TimeValue): TextDate[] {
  const day = daysOf(report);
  // "The fair opens on 18 November.": a verb in the present is none that can be told, but there is no other clause.
  const isOne = sentence.clauses.length === 1;
  return sentence.dates.filter(
    (date) =>
      isRecentDay(sentence, date, day) ||
      (isOfStatement(sentence, date) && (isOne || hasVerbBeside(sentence, date))),
  );
}

function isRecentDay(sentence: TellingSentence, date: TextDate, report: Days | null): boolean {
  const days = daysOf(date);
  if (!days || !report || hangsOnAnother(sentence, date)) return false;
  return isDay(date) && days.first >= report.first - RECENT_DAYS && days.first <= report.last + RECENT_DAYS;
}

function isDay({ precision }: TextDate): boolean {
  return precision === "day" || precision === "minute";
}
