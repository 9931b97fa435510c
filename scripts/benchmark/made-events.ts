/** Events for made articles: some of their sentences, dated as news dates them: mostly of these days, some of long ago. */
import type { NewPassage } from "../../src/core/article.ts";
import type { NewDate, NewEvent, TimePrecision } from "../../src/core/event.ts";
import type { Random } from "./random.ts";

/** Events of an article of five passages. */
const PER_ARTICLE = 6;
/** Share of events that are utterances, and of those that only the day of publication dates. */
const SAID_SHARE = 0.25;
const UNDATED_SHARE = 0.15;
/** Letters of a sentence that its date takes up. */
const DATE_CHARS = 8;
const MS_PER_DAY = 86_400_000;
const DAYS_PER_YEAR = 365;
const YEARS_BACK = 90;
const YEARS_PER_DECADE = 10;
const VALUE_CHARS = { day: "2024-01-01".length, month: "2024-01".length, year: "2024".length } as const;

type Dated = Pick<NewEvent, "value" | "endValue" | "precision" | "planned">;

type Timing = (published: number, random: Random) => Dated;

/** Some time of the years before. */
const longAgo = (published: number, random: Random) =>
  published - random.below(YEARS_BACK * DAYS_PER_YEAR) * MS_PER_DAY;

/** What an article of that day (milliseconds) tells of, each kind with its share; the last kind is all the rest. */
const TIMES: readonly (readonly [share: number, time: Timing])[] = [
  [0.52, (published, random) => on(published - random.below(4) * MS_PER_DAY, "day")],
  [0.13, (published, random) => on(published - random.below(DAYS_PER_YEAR) * MS_PER_DAY, "day")],
  [0.1, (published, random) => planned(published + (1 + random.below(60)) * MS_PER_DAY)],
  [0.05, lasting],
  [0.1, (published, random) => on(published - random.below(2 * DAYS_PER_YEAR) * MS_PER_DAY, "month")],
  [0.04, (published, random) => on(longAgo(published, random), "day")],
  [0.02, (published, random) => decade(longAgo(published, random))],
];
const REST: Timing = (published, random) => on(longAgo(published, random), "year");

/** In the order of the text; `published` is midnight of the article's day, in milliseconds. */
export function madeEvents(
  passages: readonly NewPassage[],
  published: number,
  random: Random,
): { readonly dates: readonly NewDate[]; readonly events: readonly NewEvent[] } {
  const sentences = passages.flatMap((passage) => passage.sentences);
  if (sentences.length === 0) return { dates: [], events: [] };
  const places = Array.from({ length: PER_ARTICLE }, () => random.below(sentences.length));
  const events = places
    .sort((a, b) => a - b)
    .flatMap((place): NewEvent[] => {
      const sentence = sentences[place];
      if (!sentence) return [];
      const { start, end } = sentence;
      const isUndated = random.next() < UNDATED_SHARE;
      return [
        {
          sentence: { start, end },
          date: isUndated ? null : { start, end: Math.min(end, start + DATE_CHARS) },
          kind: random.next() < SAID_SHARE ? "said" : "told",
          ...(isUndated ? on(published, "day") : timeOf(published, random)),
        },
      ];
    });
  const dates = events.flatMap(({ date, value, endValue, precision }) =>
    date === null ? [] : [{ ...date, value, endValue, precision }],
  );
  return { dates, events };
}

function timeOf(published: number, random: Random): Dated {
  let left = random.next();
  const found = TIMES.find(([share]) => {
    left -= share;
    return left <= 0;
  });
  return (found?.[1] ?? REST)(published, random);
}

function on(time: number, precision: keyof typeof VALUE_CHARS): Dated {
  return { value: dateOf(time, precision), endValue: null, precision, planned: false };
}

function planned(time: number): Dated {
  return { ...on(time, "day"), planned: true };
}

/** Some days, up to a month. */
function lasting(published: number, random: Random): Dated {
  const ended = published - random.below(DAYS_PER_YEAR) * MS_PER_DAY;
  const began = ended - (1 + random.below(30)) * MS_PER_DAY;
  return { ...on(began, "day"), endValue: dateOf(ended, "day") };
}

function decade(time: number): Dated {
  const year = new Date(time).getUTCFullYear();
  const first = year - (year % YEARS_PER_DECADE);
  const precision: TimePrecision = "decade";
  return { value: `${first}`, endValue: `${first + YEARS_PER_DECADE - 1}`, precision, planned: false };
}

function dateOf(time: number, precision: keyof typeof VALUE_CHARS): string {
  return new Date(time).toISOString().slice(0, VALUE_CHARS[precision]);
}
