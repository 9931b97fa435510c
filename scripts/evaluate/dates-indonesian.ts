/** Dates in Indonesian news, which people marked: which words are dates, and which day they name. */
import { datesIn } from "../../src/text/dates/dates-in.ts";
import type { Evaluation } from "./evaluation.ts";
import { type Counts, measuresOf, sum } from "./quotations-score.ts";
import { type Score, share } from "./score.ts";

/** TIMEX3 as IndoTimex has it. */
interface Mention {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

interface MarkedArticle {
  readonly text: string;
  /** Day of publication. */
  readonly dct: string;
  readonly timexes: readonly Mention[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Durations and repetitions are no dates: they are neither asked for nor held against what is found there. */
const DATES: ReadonlySet<string> = new Set(["DATE", "TIME"]);
const FULL_DAY = /^\d{4}-\d\d-\d\d/;
const DAY_LENGTH = 10;

/** What one article adds to the figures. */
interface ArticleFigures {
  readonly recognition: Counts;
  /** Expected dates and times with a full day, and whether ours is that day. */
  readonly days: readonly boolean[];
}

/** Throws `MissingData`. */
export function indonesianScores(evaluation: Evaluation): Score[] {
  const articles = evaluation.lines<MarkedArticle>("dates-id/dev.jsonl");
  const figures = articles.map((article) => figuresOf(article, evaluation.onMiss));
  const recognition = sum(figures.map((one) => one.recognition));
  const days = figures.flatMap((one) => one.days);
  const { precision, recall, f1 } = measuresOf(recognition);
  const data = `dates-id, ${articles.length} articles, ${recognition.expected} dates and times; one to one by overlap`;
  return [
    { name: "Indonesian news: recognition F1", figure: f1, goal: 0.9, data },
    { name: "Indonesian news: recognition, precision", figure: precision, data },
    { name: "Indonesian news: recognition, recall", figure: recall, data },
    {
      name: "Indonesian news: full-day values",
      figure: share(days, (isRight) => isRight),
      floor: 0.57,
      goal: 0.85,
      data: `dates-id, ${days.length} dates and times with a day`,
    },
  ];
}

function figuresOf({ text, dct, timexes }: MarkedArticle, onMiss: (line: string) => void): ArticleFigures {
  const found = datesIn(text, { language: "id", publishedAt: dct });
  const gold = timexes.filter(({ type }) => DATES.has(type));
  const others = timexes.filter(({ type }) => !DATES.has(type));
  const pairs = pairedBy(gold, found);
  const right = new Set<Span>(pairs.values());
  const wrong = found.filter((one) => !right.has(one) && !others.some((other) => doOverlap(one, other)));
  const words = ({ start, end }: Span) => text.slice(start, end);
  for (const one of wrong) onMiss(`id, no date: “${words(one)}”`);
  const valued = gold.map((one) => ({ ...one, words: words(one), own: pairs.get(one)?.value ?? null }));
  for (const one of valued) if (one.own === null) onMiss(`id, not found: “${one.words}” ${one.value}`);
  return {
    recognition: { expected: gold.length, found: right.size + wrong.length, right: right.size },
    days: valued
      .filter(({ value }) => FULL_DAY.test(value))
      .map(({ own, value, ...one }) => {
        const isRight = own?.slice(0, DAY_LENGTH) === value.slice(0, DAY_LENGTH);
        if (!isRight && own !== null) onMiss(`id “${one.words}”: ${own}, not ${value}`);
        return isRight;
      }),
  };
}

/** Each expected span with the first found one that overlaps it and is not taken; both in the order of the text. */
export function pairedBy<E extends Span, F extends Span>(
  expected: readonly E[],
  found: readonly F[],
): Map<E, F> {
  const pairs = new Map<E, F>();
  const taken = new Set<F>();
  for (const one of [...expected].sort((a, b) => a.end - b.end)) {
    const partner = found.find((other) => !taken.has(other) && doOverlap(one, other));
    if (!partner) continue;
    taken.add(partner);
    pairs.set(one, partner);
  }
  return pairs;
}

function doOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
