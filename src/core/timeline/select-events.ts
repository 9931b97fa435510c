/** Finds the events on a topic: among the passages nearest to it, those that tell of it. */
import { DAY_MS } from "../../text/dates/calendar.ts";
import type { ArchivedEvent } from "../event.ts";
import type { EventFilter, EventReader } from "../event-ports.ts";
import type { AskedDays } from "../passage-filter.ts";
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

/** Of 600,000 events, those of so many days are found in 20 ms; those of years take 100 ms. */
const MAX_FEW_DAYS = 100;
/** Where at least this share of the events near a topic lies in the days asked for, passages of other days hide little. */
const MIN_SHARE_IN_DAYS = 0.5;

export interface TopicSearch {
  readonly filter: EventFilter;
  /** Passages looked through. */
  readonly breadth: number;
}

/** The days asked for are searched first where they are few, else where passages of other days turn out to be nearer. */
export async function eventsOnTopic(
  topic: string,
  { filter, breadth }: TopicSearch,
  parts: SelectingParts,
): Promise<Selected> {
  const { happenedFrom, happenedTo, ...passages } = filter;
  const told = { ...(happenedFrom && { happenedFrom }), ...(happenedTo && { happenedTo }) };
  if (isAnyDay(filter) || !areFew(told)) {
    const { selected, shareInDays } = await within(topic, { filter, breadth, passages }, parts);
    if (isAnyDay(filter) || shareInDays >= MIN_SHARE_IN_DAYS) return selected;
  }
  const ofDays = await within(topic, { filter, breadth, passages: { ...passages, told } }, parts);
  return ofDays.selected;
}

function isAnyDay({ happenedFrom, happenedTo }: AskedDays): boolean {
  return happenedFrom === undefined && happenedTo === undefined;
}

function areFew({ happenedFrom, happenedTo }: AskedDays): boolean {
  if (happenedFrom === undefined || happenedTo === undefined) return false;
  return Date.parse(happenedTo) - Date.parse(happenedFrom) <= MAX_FEW_DAYS * DAY_MS;
}

/** The events of the passages nearest to a topic, and how many of all events in these passages the filter left. */
async function within(
  topic: string,
  { filter, breadth, passages }: TopicSearch & { readonly passages: PassageFilter },
  parts: SelectingParts,
): Promise<{ readonly selected: Selected; readonly shareInDays: number }> {
  const { archive, rankWanted } = parts;
  let events: readonly ArchivedEvent[] = [];
  let all = 0;
  const { question, hits } = await rankWanted(topic, {
    breadth,
    filter: passages,
    async wanted(ids) {
      events = await archive.events(await archive.eventsIn(ids, filter));
      // Where no days are asked for, the filter leaves them all.
      all = isAnyDay(filter) ? events.length : (await archive.eventsIn(ids, passages)).length;
      return new Set(events.map(({ passage }) => passage));
    },
  });
  const known = hits.map(({ passage }) => passage);
  const told = await toldEvents(events, parts, known);
  const selected = fittingEvents(told, { question, hits, unrelated: parts.unrelated(question.corrected) });
  return { selected, shareInDays: all === 0 ? 0 : events.length / all };
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
