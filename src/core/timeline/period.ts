/** Reads a period out of a topic that asks for nothing else: "What happened in March 2026?", "先週の出来事". */

import { DAY_MS } from "../../text/dates/calendar.ts";
import { type DatedText, datesIn } from "../../text/dates/dates-in.ts";
import { identifyLanguage } from "../../text/language.ts";
import { daysOf } from "../event-days.ts";
import type { AskedDays } from "../passage-filter.ts";

/** A year alone is rather a part of a name: "Euro 2024". */
const BARE_YEAR = /^\d{4}$/;

/** The days that a topic names; null where it names none, or several. `today` is an ISO 8601 day. */
export function periodOf(topic: string, today: string): Required<AskedDays> | null {
  const asked: DatedText = { language: identifyLanguage(topic).language, publishedAt: today };
  const [date, ...more] = datesIn(topic, asked);
  if (!date || more.length > 0 || date.precision === "minute") return null;
  if (BARE_YEAR.test(topic.slice(date.start, date.end).trim())) return null;
  const { first, last } = daysOf(date);
  return { happenedFrom: instantOf(first), happenedTo: instantOf(last + 1) };
}

function instantOf(day: number): string {
  return new Date(day * DAY_MS).toISOString();
}
