/** Compares timelines with those that people made: by their dates, and by the articles that tell what happened on them. */
import { type Counts, measuresOf, sum } from "./quotations-score.ts";
import { mean } from "./score.ts";

/** What stands in place of what a marked date leaves open: `2006-11-XX`, `XXXX-XX-XX`. */
const UNKNOWN = /(?:-XX)+$/;
const UNDATED = /^XXXX/;

/** A timeline that people made, as SemEval-2015 task 4 has it. */
export interface MarkedTimeline {
  readonly entity: string;
  readonly entries: readonly {
    readonly date: string;
    readonly events: readonly { readonly doc_id: string }[];
  }[];
}

/** A date of a timeline, cut to what is known, and the articles that tell what happened on it. */
export interface DatedEntry {
  readonly date: string;
  readonly articles: readonly string[];
}

/** How much two timelines of one subject have in common. */
export interface TimelineCounts {
  readonly dates: Counts;
  /** Each date with each article that tells of it. */
  readonly pairs: Counts;
}

/** The dated entries: `2006-11-XX` is `2006-11`; those without any date are left out. */
export function entriesOf({ entries }: MarkedTimeline): DatedEntry[] {
  return entries
    .filter(({ date }) => !UNDATED.test(date))
    .map(({ date, events }) => ({
      date: date.replace(UNKNOWN, ""),
      articles: events.map(({ doc_id }) => doc_id),
    }));
}

/** Each date counts once for each timeline, and so does each pair; a date and the month of it are two dates. */
export function countCommon(expected: readonly DatedEntry[], found: readonly DatedEntry[]): TimelineCounts {
  return {
    dates: common(
      expected.map(({ date }) => date),
      found.map(({ date }) => date),
    ),
    pairs: common(pairsOf(expected), pairsOf(found)),
  };
}

function pairsOf(entries: readonly DatedEntry[]): string[] {
  return entries.flatMap(({ date, articles }) => articles.map((article) => `${date} ${article}`));
}

function common(expected: readonly string[], found: readonly string[]): Counts {
  const [wanted, got] = [new Set(expected), new Set(found)];
  return { expected: wanted.size, found: got.size, right: [...got].filter((one) => wanted.has(one)).length };
}

/** F1 over all dates together (`micro`), its precision and recall, and the mean of the timelines' own (`macro`). */
export function figuresOf(counts: readonly Counts[]): {
  readonly micro: number;
  readonly macro: number;
  readonly precision: number;
  readonly recall: number;
} {
  const { f1, precision, recall } = measuresOf(sum(counts));
  return { micro: f1, precision, recall, macro: mean(counts.map((one) => measuresOf(one).f1)) };
}
