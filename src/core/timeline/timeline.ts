/** `timeline`: what happened when, by the dates of the events, on a topic or at all. */
import type { EventFilter } from "../event-ports.ts";
import { passageFilter } from "../filters.ts";
import type { ArticleReader, Clock } from "../ports.ts";
import { requireCoverage } from "../require-coverage.ts";
import type { Services, TimelineRequest } from "../services.ts";
import type { TimelinePainter } from "../timeline-painter.ts";
import type { TimelineEvent, TimelineResult } from "../timeline-results.ts";
import { chooseEvents, inOrder } from "./choose-events.ts";
import type { Selected } from "./fitting-events.ts";
import { type EventGroup, groupEvents } from "./group-events.ts";
import { periodOf } from "./period.ts";
import { eventsOnTopic, latestEvents, type SelectingParts } from "./select-events.ts";
import { timelineEvents } from "./shape.ts";
import { showWhen } from "./show-when.ts";

/** Events shown, and passages looked through for them. */
const DETAILS = {
  few: { events: 5, passages: 120 },
  normal: { events: 15, passages: 200 },
  many: { events: 100, passages: 400 },
} as const;
/** Without a topic, so many of the latest events are read for each one shown: many tell the same. */
const READ_PER_EVENT = 4;
/** "2024-11-06" of an instant. */
const DAY_CHARS = 10;
/** Events shown where none is on the topic. */
const MAX_NEAREST = 3;
/** A picture of more would be no picture any more. */
const MAX_DRAWN = 40;

export interface TimelineParts extends SelectingParts {
  readonly archive: SelectingParts["archive"] & ArticleReader;
  /** Null where nothing is drawn. */
  readonly painter: TimelinePainter | null;
  readonly clock: Clock;
}

/** Builds `timeline`. Throws UserError `nothing_embedded` while the archive is empty. */
export function timelining(parts: TimelineParts): Pick<Services, "timeline"> {
  return {
    async timeline(request) {
      const { events, others } = await select(request, parts);
      if (events.length + others.length === 0) await requireCoverage(parts.archive);
      const groups = groupEvents(events, { others, locale: request.locale });
      const chosen = chooseEvents(groups, DETAILS[request.detail].events);
      const shown = timelineEvents(chosen);
      return {
        events: shown,
        picture: await picture(request, chosen, parts.painter),
        nearest: shown.length > 0 ? [] : nearest(groupEvents(others)),
        more: groups.length - chosen.length,
      };
    },
  };
}

/** A topic that names a period asks for what happened then: on the topic, or at all where nothing fits it. */
async function select(request: TimelineRequest, parts: TimelineParts): Promise<Selected> {
  const { topic, detail } = request;
  const { events, passages } = DETAILS[detail];
  const limit = events * READ_PER_EVENT;
  if (topic === undefined) return latestEvents({ filter: eventFilter(request), limit }, parts);
  const isOpen = request.from === undefined && request.to === undefined;
  const period = isOpen ? periodOf(topic, parts.clock().toISOString().slice(0, DAY_CHARS)) : null;
  const filter = { ...eventFilter(request), ...period };
  const found = await eventsOnTopic(topic, { filter, breadth: passages }, parts);
  return period === null || found.events.length > 0 ? found : latestEvents({ filter, limit }, parts);
}

/** `from` and `to` are of the events; articles may be of any time. */
function eventFilter({ from, to, ...request }: TimelineRequest): EventFilter {
  return {
    ...passageFilter(request),
    ...(from === undefined ? {} : { happenedFrom: from.from }),
    ...(to === undefined ? {} : { happenedTo: to.to }),
  };
}

function nearest(groups: readonly EventGroup[]): TimelineEvent[] {
  return timelineEvents(inOrder(groups.slice(0, MAX_NEAREST)));
}

async function picture(
  { picture: wanted, topic, locale }: TimelineRequest,
  groups: readonly EventGroup[],
  painter: TimelinePainter | null,
): Promise<TimelineResult["picture"]> {
  if (!wanted || painter === null || groups.length === 0) return null;
  const drawn = inOrder(chooseEvents(groups, MAX_DRAWN));
  const shown = timelineEvents(drawn);
  return painter.paint({
    title: topic ?? null,
    locale,
    events: shown.map((event, at) => ({
      date: event.date,
      endDate: event.endDate,
      precision: event.precision,
      when: showWhen(event, locale),
      planned: event.planned,
      differs: event.differing.length > 0,
      text: event.text,
      language: drawn[at]?.head.event.article.language ?? "und",
      publishers: event.publishers,
    })),
  });
}
