/** Finds the events on a topic: among the passages nearest to it, those that tell of it. */
import type { EventFilter, EventReader } from "../event-ports.ts";
import type { PassageFilter } from "../ports.ts";
import type { RankWanted } from "../retrieve.ts";
import { fittingEvents, type Selected } from "./fitting-events.ts";
import { type TellingParts, toldEvents } from "./told-event.ts";

export interface SelectingParts extends TellingParts {
  readonly archive: Pick<EventReader, "events" | "eventsIn" | "latestEvents">;
  readonly rankWanted: RankWanted;
  /** Cosine that passages about something else usually have to what is asked; null where that is not known. */
  readonly unrelated: (corrected: Float32Array) => number | null;
}

/** Passages looked through for a topic. */
export async function eventsOnTopic(
  topic: string,
  { filter, breadth }: { readonly filter: EventFilter; readonly breadth: number },
  parts: SelectingParts,
): Promise<Selected> {
  const { archive, rankWanted } = parts;
  let ids: readonly number[] = [];
  const { question, hits } = await rankWanted(topic, {
    breadth,
    filter: passagesOf(filter),
    async wanted(passages) {
      ids = await archive.eventsIn(passages, filter);
      return new Set((await archive.events(ids)).map(({ passage }) => passage));
    },
  });
  const told = await toldEvents(await archive.events(ids), parts);
  return fittingEvents(told, { question, hits, unrelated: parts.unrelated(question.corrected) });
}

/** The latest events, whatever they are about; all fit alike. */
export async function latestEvents(
  { filter, limit }: { readonly filter: EventFilter; readonly limit: number },
  parts: SelectingParts,
): Promise<Selected> {
  const ids = await parts.archive.latestEvents(filter, limit);
  const told = await toldEvents(await parts.archive.events(ids), parts);
  return { events: told.map((one) => ({ ...one, fit: 1, nearness: 0 })), others: [] };
}

/** The filter of articles alone: events are filtered by their own days. */
function passagesOf({ happenedFrom: _, happenedTo: __, ...filter }: EventFilter): PassageFilter {
  return filter;
}
