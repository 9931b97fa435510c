/**
 * Dates that are probably none: found in one language of a parallel text, with hardly any counterpart in the others.
 * Nobody has marked such dates, so this is an estimate from above: what the others miss counts as well.
 */
import { daysOf, type EventDays } from "../../src/core/event-days.ts";
import { datesIn } from "../../src/text/dates/dates-in.ts";
import type { Evaluation } from "./evaluation.ts";
import type { Score } from "./score.ts";

const GOAL = 2;
/** The set names no days of publication; all of it is of autumn 2018. */
const PUBLISHED = "2018-11-15";
/** Weekdays and days without a year may be read a week apart. */
const TOLERANCE = 7;
/** Dates with a counterpart in a smaller share of the other languages are suspect; few lie between this and three quarters. */
const MIN_SHARE = 1 / 3;
const PER = 1000;
const WORST = 5;

interface NewsArticle {
  readonly doc_id: string;
  readonly segments: readonly string[];
}

interface Found extends EventDays {
  readonly words: string;
}

/** The dates of each segment of one language. */
interface Read {
  readonly language: string;
  readonly segments: readonly { readonly text: string; readonly dates: readonly Found[] }[];
}

interface Suspect extends Found {
  readonly text: string;
}

/** Over all languages, and the worst of them; throws `MissingData`. */
export function lonelyScores(evaluation: Evaluation): Score[] {
  const languages = evaluation.names("ntrex").map((name) => name.split(".")[1] ?? "");
  const all = languages.map((language) => readingOf(evaluation, language));
  const figures = all.map((read) => {
    const suspects = suspectsOf(read, all);
    for (const { words, text } of suspects)
      evaluation.onMiss(`${read.language}, suspect: “${words}” in: ${text}`);
    return { language: read.language, suspects: suspects.length, sentences: read.segments.length };
  });
  const total = (of: (figure: (typeof figures)[number]) => number) =>
    figures.reduce((sum, figure) => sum + of(figure), 0);
  const data = `NTREX-128, ${total(({ sentences }) => sentences)} segments in ${languages.length} languages`;
  const worst = figures
    .filter(({ suspects }) => suspects > 0)
    .sort((a, b) => b.suspects - a.suspects)
    .slice(0, WORST);
  return [
    {
      name: "dates that are probably none, per 1,000 sentences",
      figure:
        (total(({ suspects }) => suspects) * PER) /
        Math.max(
          1,
          total(({ sentences }) => sentences),
        ),
      goal: GOAL,
      lowerIsBetter: true,
      data: `${data}; those that fewer than a third of the other translations have, so what others miss counts, too`,
    },
    ...worst.map(({ language, suspects, sentences }): Score => {
      return {
        name: `most of them: ${language}`,
        figure: (suspects * PER) / Math.max(1, sentences),
        lowerIsBetter: true,
        data: `${suspects} in ${sentences} segments`,
      };
    }),
  ];
}

function readingOf(evaluation: Evaluation, language: string): Read {
  const articles = evaluation.lines<NewsArticle>(`ntrex/docs.${language}.jsonl`);
  const segments = articles.flatMap((article) => article.segments);
  return {
    language,
    segments: segments.map((text) => ({
      text,
      dates: datesIn(text, { language, publishedAt: PUBLISHED }).map((date) => {
        return { ...daysOf(date), words: text.slice(date.start, date.end) };
      }),
    })),
  };
}

/** Dates of one language that most others do not have in the same segment. */
export function suspectsOf(read: Read, all: readonly Read[]): Suspect[] {
  const others = all.filter(({ language }) => language !== read.language);
  return read.segments.flatMap(({ text, dates }, at) =>
    dates
      .filter((date) => {
        const having = others.filter(({ segments }) =>
          segments[at]?.dates.some((other) => isNear(date, other)),
        );
        return having.length < MIN_SHARE * others.length;
      })
      .map((date) => ({ ...date, text })),
  );
}

function isNear(a: EventDays, b: EventDays): boolean {
  return a.first - TOLERANCE <= b.last && b.first - TOLERANCE <= a.last;
}
