/** Dates and spans in sentences of Recognizers-Text's tests, which name every acceptable reading. */
import { daysOf, type EventDays } from "../../src/core/event-days.ts";
import { datesIn } from "../../src/text/dates/dates-in.ts";
import type { TextDate } from "../../src/text/dates/text-date.ts";
import type { Evaluation } from "./evaluation.ts";
import { type Score, share } from "./score.ts";

/** A sentence with one date or span. */
export interface DatedSentence {
  readonly lang: string;
  readonly text: string;
  /** The instant from which it is read; null where the test names none. */
  readonly ref: string | null;
  readonly span: readonly [start: number, end: number];
  readonly expr: string;
  readonly type: "date" | "daterange";
  readonly acceptable: readonly (
    | { readonly value: string }
    | { readonly start: string; readonly end_exclusive: string }
  )[];
}

const SET = "dates/recognizers_single_date";
const KINDS = { date: "single dates", daterange: "ranges" } as const;

/** A row a language and kind, sentences with and without a reference apart. */
export function sentenceScores(evaluation: Evaluation): Score[] {
  const rows = evaluation.lines<DatedSentence>("dates/recognizers_single_date.jsonl");
  const languages = [...new Set(rows.map(({ lang }) => lang))].sort();
  return languages.flatMap((lang) =>
    (["date", "daterange"] as const).flatMap((type) => {
      const own = rows.filter((row) => row.lang === lang && row.type === type);
      return [
        ...referredScore(`${KINDS[type]} in sentences, ${lang}`, own, evaluation.onMiss),
        ...undatedScore(
          `${KINDS[type]} in undated sentences, right where found, ${lang}`,
          own,
          evaluation.onMiss,
        ),
      ];
    }),
  );
}

function referredScore(name: string, all: readonly DatedSentence[], onMiss: (line: string) => void): Score[] {
  const rows = all.filter(({ ref }) => ref !== null);
  if (rows.length === 0) return [];
  const figure = share(rows, (row) => isReadRight(row, datesThere(row), onMiss));
  return [{ name, figure, data: `${SET}, ${rows.length}; any acceptable reading` }];
}

/** Without a reference, what is relative has to stay unresolved. */
function undatedScore(name: string, all: readonly DatedSentence[], onMiss: (line: string) => void): Score[] {
  const rows = all.filter(({ ref }) => ref === null).map((row) => ({ row, there: datesThere(row) }));
  if (rows.length === 0) return [];
  const found = rows.filter(({ there }) => there.length > 0);
  const figure = share(found, ({ row, there }) => isReadRight(row, there, onMiss));
  return [{ name, figure, data: `${SET}, ${found.length} found of ${rows.length}` }];
}

/** The dates that lie where one is expected. */
function datesThere({ text, lang, ref, span: [start, end] }: DatedSentence): TextDate[] {
  const found = datesIn(text, { language: lang, publishedAt: ref?.slice(0, 10) ?? null });
  return found.filter((date) => date.start < end && start < date.end);
}

/** Whether one of them has an acceptable value; says so where none has. */
function isReadRight(
  row: DatedSentence,
  there: readonly TextDate[],
  onMiss: (line: string) => void,
): boolean {
  if (there.some((date) => isAcceptable(row, date))) return true;
  const seen = there.map(({ value, endValue }) => `${value}${endValue === null ? "" : `…${endValue}`}`);
  const { lang, expr, ref, acceptable } = row;
  onMiss(`${lang} “${expr}” (${ref}): ${seen.join(", ") || "nothing"}, not ${JSON.stringify(acceptable)}`);
  return false;
}

/** A single date has to be a day. A range that ends "to 2018" leaves 2018 out in that project; it is inclusive here. */
export function isAcceptable(
  { acceptable }: Pick<DatedSentence, "acceptable">,
  date: Pick<TextDate, "value" | "endValue">,
): boolean {
  const days = daysOf(date);
  const last = daysOf({ value: date.endValue ?? date.value, endValue: null });
  return acceptable.some((one) => {
    if ("value" in one) return isSame(days, daysOf({ value: one.value, endValue: null }));
    const end = daysOf({ value: one.end_exclusive, endValue: null }).first;
    return (
      days.first === daysOf({ value: one.start, endValue: null }).first &&
      [last.first, last.last + 1].includes(end)
    );
  });
}

function isSame(a: EventDays, b: EventDays): boolean {
  return a.first === b.first && a.last === b.last;
}
