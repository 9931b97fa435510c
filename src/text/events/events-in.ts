/** Finds the events of an article. */

import type { TextDate } from "../dates/text-date.ts";
import { saysNow } from "../dates/words/present.ts";
import { type Days, daysOf } from "./days.ts";
import { isDuration } from "./durations.ts";
import { isDated, isOlderThan, leadOf, reportDayIn } from "./lead.ts";
import { isPlanned } from "./planned.ts";
import { type TellingSentence, tellingSentences, type Utterance } from "./sentence.ts";
import { spokenDates } from "./spoken-days.ts";
import { isLeftOpen, tellsSomething } from "./telling.ts";
import type { TextEvent } from "./text-event.ts";
import { eventOn, undatedReader } from "./undated.ts";
import { isOfUtterance } from "./utterance.ts";

/** An article as its events are looked for in. */
export interface TellingText {
  readonly title: string | null;
  readonly body: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO 8601 cut to its precision; null of an undated article, which has events with dates of their own only. */
  readonly publishedAt: string | null;
  readonly dates: readonly TextDate[];
  /** What people say in it, by the spans of the words, and of the verb that says so. */
  readonly quotations: readonly Utterance[];
}

/** In the order of the text; those of one sentence in the order of their dates, what has none first. */
export function eventsIn({
  title,
  body,
  language,
  publishedAt,
  dates,
  quotations,
}: TellingText): TextEvent[] {
  const report = reportDayIn(body, { language, publishedAt, dates });
  const own = dates.filter(
    (date) => date !== report?.date && !saysNow(body.slice(date.start, date.end), language),
  );
  const sentences = tellingSentences(body, {
    language,
    dates: own,
    dateline: report?.date ?? null,
    utterances: quotations,
  });
  const published = publishedAt === null ? null : daysOf({ value: publishedAt, endValue: null });
  const lead = report && leadOf(sentences, title);
  // What people said since is of an unknown day where the news itself is older than its report.
  const isFresh = report && lead && !isOlderThan(lead, report);
  const undated = undatedReader(isFresh ? report : null);
  return sentences.flatMap((sentence) => {
    if (!tellsSomething(sentence)) return [];
    const dated = eventsOf(sentence, published);
    if (!report) return dated;
    const besides = undated(sentence, dated);
    const isSaid = dated.some(({ kind }) => kind === "said");
    return sentence === lead && !isSaid && !isDated(sentence, report)
      ? [eventOn(report, sentence, "told"), ...dated]
      : [...besides, ...dated];
  });
}

function eventsOf(sentence: TellingSentence, published: Days | null): TextEvent[] {
  const events = spokenDates(sentence, published)
    .filter((date) => !isLeftOpen(sentence, date) && !isDuration(sentence, date, published))
    .map((date) => eventOf(sentence, date, published));
  // "on Thursday, 1 December" is one day.
  return events.filter((event, at) => !events.slice(0, at).some((other) => isSame(event, other)));
}

function eventOf(sentence: TellingSentence, date: TextDate, published: Days | null): TextEvent {
  const { span } = sentence;
  const { value, endValue, precision } = date;
  const planned = isPlanned(sentence, date, published);
  return {
    value,
    endValue,
    precision,
    sentence: span,
    date: { start: date.start + span.start, end: date.end + span.start },
    // What is yet to be said is planned like anything else.
    kind: !planned && isOfUtterance(sentence, date) ? "said" : "told",
    planned,
  };
}

function isSame(one: TextEvent, other: TextEvent): boolean {
  return one.value === other.value && one.endValue === other.endValue && one.kind === other.kind;
}
