/** Puts events into the items that every transport draws. */
import { showWhen } from "../src/core/timeline/show-when.ts";
import type { TimelineEvent } from "../src/core/timeline-results.ts";
import type { EventItem } from "../src/core/view.ts";
import { citedItem } from "./items.ts";
import { timelinePhrase } from "./timeline-wording.ts";

/** An event of a timeline: its best telling, and what the others add. */
export function eventItem(event: TimelineEvent, locale: string): EventItem {
  const [first, ...others] = event.citations;
  if (!first) throw new Error("an event without a citation");
  return {
    ...citedItem(first, locale),
    text: event.text,
    when: showWhen(event, locale),
    planned: event.planned,
    tellers: event.publishers > 1 ? timelinePhrase("publishers", locale, { count: event.publishers }) : null,
    remarks: remarksOf(event, locale),
    tellings: others.map((citation) => citedItem(citation, locale)),
  };
}

function remarksOf({ dated, differing, announced }: TimelineEvent, locale: string): string[] {
  return [
    ...(dated === "publication" ? [timelinePhrase("published", locale)] : []),
    ...(announced.length === 0
      ? []
      : [timelinePhrase("announced", locale, { citations: numbers(announced) })]),
    ...differing.map((other) =>
      timelinePhrase("differing", locale, {
        date: showWhen(other, locale),
        citations: numbers(other.citations),
      }),
    ),
  ];
}

function numbers(citations: readonly number[]): string {
  return citations.map((n) => `[${n}]`).join(" ");
}
