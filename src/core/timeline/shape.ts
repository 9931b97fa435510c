/** Puts groups of events into the plain shapes of replies. */
import { citation } from "../found.ts";
import type { Citation } from "../services.ts";
import type { TimelineEvent } from "../timeline-results.ts";
import type { FittingEvent } from "./fitting-events.ts";
import type { EventGroup } from "./group-events.ts";
import { copiesAmong, countPublishers } from "./publishers.ts";

/** Groups in their order; citations are numbered through the whole timeline. */
export function timelineEvents(groups: readonly EventGroup[]): TimelineEvent[] {
  let before = 0;
  return groups.map((group) => {
    const event = shapeOf(group, before);
    before += event.citations.length;
    return event;
  });
}

function shapeOf({ head, tellings, differing }: EventGroup, before: number): TimelineEvent {
  const numbered = new Map<FittingEvent, Citation>();
  for (const copies of [...copiesAmong(tellings), ...copiesAmong(differing)]) {
    const [first, ...others] = copies;
    numbered.set(first, citationOf(first, others, before + numbered.size + 1));
  }
  const numbersOf = (events: readonly FittingEvent[]) =>
    events.flatMap((event) => numbered.get(event)?.n ?? []);
  const citations = [...numbered.values()];
  const { event, shown } = head;
  return {
    date: event.value,
    endDate: event.endValue,
    precision: event.precision,
    planned: event.planned,
    kind: event.kind,
    dated: event.date === null ? "publication" : "text",
    text: shown.text,
    ...(shown.standsAlone ? {} : { context: "title" as const }),
    citations,
    publishers: countPublishers(tellings),
    alsoIn: citations[0]?.alsoIn ?? [],
    announced: event.planned
      ? []
      : numbersOf([...tellings, ...differing].filter((telling) => telling.event.planned)),
    differing: differingDates(differing).map(({ event: other, events }) => ({
      date: other.event.value,
      endDate: other.event.endValue,
      precision: other.event.precision,
      citations: numbersOf(events),
    })),
  };
}

/** The other dates, each with those that give it. */
function differingDates(differing: readonly FittingEvent[]) {
  const dates: { readonly event: FittingEvent; readonly events: FittingEvent[] }[] = [];
  for (const event of differing) {
    const same = dates.find(
      ({ event: other }) =>
        other.event.value === event.event.value && other.event.endValue === event.event.endValue,
    );
    if (same) same.events.push(event);
    else dates.push({ event, events: [event] });
  }
  return dates;
}

function citationOf(telling: FittingEvent, copies: readonly FittingEvent[], n: number): Citation {
  const { passage, shown } = telling;
  const hit = { passage, alsoIn: copies.map((copy) => copy.passage) };
  return citation({ ...shown, hit }, n);
}
