/** Says since when the evidence is old, for questions about how things stand now. */
import { DAY_MS } from "../../text/dates/calendar.ts";
import { fold } from "../../text/lexemes-fold.ts";
import { asksAboutNow } from "../../text/present-time.ts";
import type { PublicationTime } from "../article.ts";
import { momentOf } from "../moment.ts";

/** Younger evidence is news. */
const MAX_AGE_DAYS = 30;
const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g;

export interface StalenessQuestion {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
}

/**
 * The newest publication (ISO 8601, cut to its precision) of the evidence, if the question is about now and that is long
 * ago; else null. Undated evidence says nothing; a month or a year counts to its end.
 */
export function staleSince(
  question: StalenessQuestion,
  evidence: readonly PublicationTime[],
  now: Date,
): string | null {
  if (!asksAboutNow(question.text, question.language) || namesPastYear(question, now)) return null;
  const dated = evidence.flatMap(({ value }) => {
    const end = value === null ? Number.NaN : endOf(value);
    return value === null || Number.isNaN(end) ? [] : [{ value, end }];
  });
  const newest = dated.sort((a, b) => b.end - a.end)[0];
  return newest && now.getTime() - newest.end > MAX_AGE_DAYS * DAY_MS ? newest.value : null;
}

/** "What was today's Velmora called in 1960?" is about 1960. */
function namesPastYear({ text }: StalenessQuestion, now: Date): boolean {
  const years = fold(text, "und").match(YEAR) ?? [];
  return years.some((year) => Number(year) < now.getUTCFullYear());
}

/** The last instant of the span that a cut ISO 8601 value names; NaN for anything else. */
function endOf(value: string): number {
  if (/^\d{4}$/.test(value)) return Date.UTC(Number(value) + 1, 0);
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  if (month) return Date.UTC(Number(month[1]), Number(month[2]));
  const start = momentOf(value);
  return value.length === "2024-11-06".length ? start + DAY_MS : start;
}
