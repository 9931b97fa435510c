/** Reads an article: who says what in it, its dates, and what it tells to have happened when. */
import { datesIn } from "../../text/dates/dates-in.ts";
import { eventsIn } from "../../text/events/events-in.ts";
import type { NewArticle, Span } from "../article.ts";
import type { NewDate, NewEvent } from "../event.ts";
import { daysOf } from "../event-days.ts";
import type { NewQuotation } from "../quotation.ts";
import { prepareQuotations } from "../quotations/prepare-quotations.ts";
import { createTurns } from "../turns.ts";
import type { Reading } from "./reading.ts";

/** What is read of an article. */
export type ReadText = Pick<NewArticle, "title" | "body" | "language" | "published">;

/** The rules that read, each for itself; what they find is in any order. Each may throw. */
export interface ReadingRules {
  quotations(article: ReadText): readonly NewQuotation[];
  dates(article: ReadText): readonly NewDate[];
  /** Given what the others found. */
  events(article: ReadText, found: Omit<Reading, "events">): readonly NewEvent[];
}

export const READING_RULES: ReadingRules = {
  quotations: prepareQuotations,
  dates: ({ body, language, published }) => datesIn(body, { language, publishedAt: published.value }),
  events: ({ title, body, language, published }, { quotations, dates }) =>
    eventsIn({ title, body, language, publishedAt: published.value, dates, quotations }),
};

/** Told of what could not be read, and why; once for each rule that failed and each finding that cannot be. */
export type ReadingFailed = (part: keyof Reading, error: unknown) => void;

/**
 * Never rejects: a rule that fails finds nothing, and costs nothing of what the others find. Dates and events that lie
 * outside of the body, or that are of no day there is, are dropped one by one. Others have turns between the rules, each of
 * which takes some 300 ms for a megabyte.
 */
export async function prepareReading(
  article: ReadText,
  failed: ReadingFailed,
  rules: ReadingRules = READING_RULES,
): Promise<Reading> {
  const turns = createTurns();
  const attempt = <Found>(part: keyof Reading, rule: () => readonly Found[]): readonly Found[] => {
    try {
      return rule();
    } catch (error) {
      failed(part, error);
      return [];
    }
  };
  const checked = <Found>(part: keyof Reading, found: readonly Found[], check: (one: Found) => void) =>
    found.filter((one) => attempt(part, () => [check(one)]).length > 0);
  const quotations = attempt("quotations", () => rules.quotations(article));
  if (turns.isDue()) await turns.next();
  const dates = attempt("dates", () =>
    checked("dates", inOrder(rules.dates(article), isBefore), checkDate(article.body)),
  );
  if (turns.isDue()) await turns.next();
  const events = attempt("events", () =>
    checked(
      "events",
      inOrder(rules.events(article, { quotations, dates }), (a, b) => isBefore(a.sentence, b.sentence)),
      checkEvent(article.body),
    ),
  );
  return { quotations, dates, events };
}

/** The same, or undefined where anything failed: the article is then read later, and what failed is logged. */
export async function readingIfWhole(
  article: ReadText,
  rules: ReadingRules = READING_RULES,
): Promise<Reading | undefined> {
  let isWhole = true;
  const reading = await prepareReading(
    article,
    () => {
      isWhole = false;
    },
    rules,
  );
  return isWhole ? reading : undefined;
}

const isBefore = (a: Span, b: Span) => a.start - b.start;

function inOrder<Found>(found: readonly Found[], compare: (a: Found, b: Found) => number): readonly Found[] {
  return [...found].sort(compare);
}

function checkDate({ length }: string): (date: NewDate) => void {
  return (date) => {
    checkSpan(date, { start: 0, end: length });
    daysOf(date);
  };
}

function checkEvent({ length }: string): (event: NewEvent) => void {
  return (event) => {
    checkSpan(event.sentence, { start: 0, end: length });
    if (event.date !== null) checkSpan(event.date, { start: 0, end: length });
    daysOf(event);
  };
}

function checkSpan({ start, end }: Span, within: Span): void {
  const isInside =
    Number.isInteger(start) && Number.isInteger(end) && within.start <= start && end <= within.end;
  if (!isInside || start >= end) throw new Error(`${start}–${end} is no span of ${within.end} characters`);
}
