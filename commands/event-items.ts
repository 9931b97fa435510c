/** Puts events into the items that every transport draws. */
import { eventWord } from "../src/core/event-wording.ts";
import { showWhen } from "../src/core/timeline/show-when.ts";
import type { TimelineEvent } from "../src/core/timeline-results.ts";
import type { EventItem } from "../src/core/view.ts";
import { citedItem } from "./items.ts";
import { type TimelinePhrase, timelinePhrase } from "./timeline-wording.ts";

/** An event of a timeline: its best telling, and what the others add. */
export function eventItem(event: TimelineEvent, locale: string): EventItem {
  const [first, ...others] = event.citations;
  if (!first) throw new Error("an event without a citation");
  return {
    ...citedItem(first, locale),
    text: event.text,
    when: showWhen(event, locale),
    planned: event.planned,
    tellers: event.publishers > 1 ? eventWord("publishers", locale, { count: event.publishers }) : null,
    remarks: remarksOf(event, locale),
    tellings: others.map((citation) => citedItem(citation, locale)),
  };
}

function remarksOf({ dated, planned, differing, announced }: TimelineEvent, locale: string): string[] {
  const isAnnounced = (citations: readonly number[]) => citations.every((n) => announced.includes(n));
  const elsewhere = new Set(differing.flatMap(({ citations }) => citations));
  const before = announced.filter((n) => !elsewhere.has(n));
  return [
    ...(dated === "publication" ? [timelinePhrase("published", locale)] : []),
    ...(before.length === 0 ? [] : [timelinePhrase("announced", locale, { citations: numbers(before) })]),
    ...differing.map((other) =>
      timelinePhrase(phraseOf(planned, isAnnounced(other.citations)), locale, {
        date: showWhen(other, locale),
        citations: numbers(other.citations),
      }),
    ),
  ];
}

/** A plan that was put off is no contradiction. */
function phraseOf(planned: boolean, isAnnounced: boolean): TimelinePhrase {
  if (planned) return "before";
  return isAnnounced ? "announcedFor" : "differing";
}

function numbers(citations: readonly number[]): string {
  return citations.map((n) => `[${n}]`).join(" ");
}
