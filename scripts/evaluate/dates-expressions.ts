/** Date expressions out of other projects' tests: which day, month, year or span they name, a row a language. */
import { DAY_MS } from "../../src/text/dates/calendar.ts";
import { datesIn } from "../../src/text/dates/dates-in.ts";
import { findDates } from "../../src/text/dates/find.ts";
import type { Evaluation } from "./evaluation.ts";
import { type Score, share } from "./score.ts";

/** What dateparser reaches on the same strings. */
const FLOORS: Readonly<Record<string, number>> = { en: 0.63, de: 0.46, ru: 0.59, bg: 0.71, ja: 0.23 };
const EXPRESSION_GOAL = 0.85;
const WEEK = 7;
const YEAR_DIGITS = 4;
const FULL_DAY = /^\d{4}-\d\d-\d\d$/;
/** English regions that write the month first. */
const MONTH_FIRST: ReadonlySet<string | null> = new Set([null, "US", "CA", "PH"]);

/** A string that is a date, and the instant from which it is read. */
interface Expression {
  readonly text: string;
  readonly lang: string;
  readonly ref: string;
  readonly value: string | null;
  readonly granularity: string;
}

export interface DucklingExpression extends Expression {
  readonly region: string | null;
  readonly kind: string;
}

/** A date in a text; `index` counts those of one text. */
export interface JapaneseExpression {
  readonly text: string;
  readonly ref: string | null;
  /** TIMEX3: `2021-07-XX`, `XXXX-07-18`, `P1D`, … */
  readonly timex_value: string | null;
  /** An instant, where the string is resolved. */
  readonly datetime: string | null;
}

/** The rows of duckling, dateparser and ja-timex. */
export function expressionScores(evaluation: Evaluation): Score[] {
  return [
    ...ducklingScores(evaluation.lines<DucklingExpression>("dates/duckling.jsonl"), evaluation.onMiss),
    ...dateparserScores(evaluation.lines<Expression>("dates/dateparser_strings.jsonl"), evaluation.onMiss),
    ...japaneseScores(evaluation.lines<JapaneseExpression>("dates/ja_timex.jsonl"), evaluation.onMiss),
  ];
}

/** duckling resolves what has no direction to the future: asked for as it does, and as news reads it. */
function ducklingScores(all: readonly DucklingExpression[], onMiss: (line: string) => void): Score[] {
  const rows = all.filter((row) => row.granularity === "day" && row.kind === "instant" && row.value !== null);
  return languagesOf(rows).flatMap((lang) => {
    const own = rows.filter((row) => row.lang === lang);
    const data = `dates/duckling, ${own.length} single days`;
    const isRight = (row: DucklingExpression) =>
      missed(onMiss, row, typedDay(row), [row.value?.slice(0, 10)]);
    const isReadRight = (row: DucklingExpression) =>
      missed((line) => onMiss(`as news, ${line}`), row, newsDay(row), seenFromNews(row));
    const floor = FLOORS[lang];
    return [
      {
        name: `day-exact date expressions, ${lang}`,
        figure: share(own, isRight),
        ...(floor === undefined ? {} : { floor }),
        goal: EXPRESSION_GOAL,
        data,
      },
      {
        name: `the same as a news text, ${lang}`,
        figure: share(own, isReadRight),
        data: `${data}; a week or a year earlier is right, too, since news looks back`,
      },
    ];
  });
}

function typedDay({ text, lang, region, ref }: DucklingExpression): string | undefined {
  const [found] = findDates(text, {
    language: lang,
    reference: new Date(`${ref.slice(0, 16)}Z`),
    breadth: "loose",
    lean: "future",
    dayFirst: lang === "en" ? !MONTH_FIRST.has(region) : null,
  });
  return found?.value.slice(0, 10);
}

function newsDay({ text, lang, ref }: Expression): string | undefined {
  const [found] = datesIn(text, { language: lang, publishedAt: ref.slice(0, 10) });
  return found?.value.slice(0, 10);
}

/** The day itself, and those that a bare weekday and a day without a year may be where one looks back. */
export function seenFromNews({ value }: Pick<Expression, "value">): string[] {
  const day = value?.slice(0, 10) ?? "";
  const before = new Date(Date.parse(day) - WEEK * DAY_MS).toISOString().slice(0, 10);
  return [day, before, `${Number(day.slice(0, YEAR_DIGITS)) - 1}${day.slice(YEAR_DIGITS)}`];
}

function dateparserScores(all: readonly Expression[], onMiss: (line: string) => void): Score[] {
  const rows = all.filter((row) => row.granularity === "day" && row.value !== null);
  return languagesOf(rows).map((lang) => {
    const own = rows.filter((row) => row.lang === lang);
    const isRight = (row: Expression) => missed(onMiss, row, pastDay(row), [row.value?.slice(0, 10)]);
    return {
      name: `day-exact date strings, ${lang}`,
      figure: share(own, isRight),
      data: `dates/dateparser_strings, ${own.length} of day granularity`,
    };
  });
}

function pastDay({ text, lang, ref }: Expression): string | undefined {
  const reference = new Date(`${ref.slice(0, 16)}Z`);
  return findDates(text, { language: lang, reference, breadth: "loose" })[0]?.value.slice(0, 10);
}

/** Durations, times of day and what a year is missing of are none of these. */
function japaneseScores(all: readonly JapaneseExpression[], onMiss: (line: string) => void): Score[] {
  const rows = all.flatMap((row) => {
    const expected = expectedOf(row);
    return expected === null ? [] : [{ ...row, lang: "ja", expected }];
  });
  const isRight = ({ expected, ...row }: (typeof rows)[number]) => {
    const found = datesIn(row.text, { language: "ja", publishedAt: row.ref?.slice(0, 10) ?? null });
    const hit = found.find(
      ({ value }) => expected.startsWith(value.slice(0, 10)) && isExact(row, expected, value),
    );
    return missed(onMiss, row, hit ? expected : found[0]?.value, [expected]);
  };
  const days = rows.filter(({ expected, ref }) => FULL_DAY.test(expected) && ref === null);
  const data = "dates/ja_timex";
  return [
    {
      name: "ja-timex: days",
      figure: share(days, isRight),
      data: `${data}, ${days.length} full days in figures and eras`,
    },
    {
      name: "ja-timex: days, months and years, relative ones, too",
      figure: share(rows, isRight),
      data: `${data}, ${rows.length}; a resolved day cut to our precision is right`,
    },
  ];
}

/** What is known of the date in ISO 8601; null of what is no date. */
export function expectedOf({ timex_value, datetime, ref }: Omit<JapaneseExpression, "text">): string | null {
  if (datetime !== null && ref !== null) return datetime.slice(0, 10);
  const cut = timex_value?.replace(/(?:-XX)+$/, "") ?? "";
  return /^[12]\d{3}(?:-\d\d){0,2}$/.test(cut) ? cut : null;
}

/** A resolved instant has a day even where the words give a year only. */
function isExact({ datetime }: JapaneseExpression, expected: string, value: string): boolean {
  return datetime !== null || value.slice(0, 10) === expected;
}

function languagesOf(rows: readonly { readonly lang: string }[]): string[] {
  return [...new Set(rows.map(({ lang }) => lang))].sort();
}

/** Whether what was found is expected; says so where it is not. */
function missed(
  onMiss: (line: string) => void,
  { lang, text }: { readonly lang: string; readonly text: string },
  found: string | undefined,
  expected: readonly (string | undefined)[],
): boolean {
  const isRight = found !== undefined && expected.includes(found);
  if (!isRight) onMiss(`${lang} “${text}”: ${found ?? "nothing"}, not ${expected.join(" or ")}`);
  return isRight;
}
