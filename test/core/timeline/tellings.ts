/** Events as timelines compare them: made up, each in an article of its own unless told otherwise. */
import type { ArticleSummary, Passage } from "../../../src/core/article.ts";
import { daysOf } from "../../../src/core/event-days.ts";
import type { FittingEvent } from "../../../src/core/timeline/fitting-events.ts";
import type { TimeValue } from "../../../src/text/dates/text-date.ts";

export interface Telling extends Partial<TimeValue> {
  readonly text: string;
  readonly article?: string;
  readonly source?: string | null;
  readonly language?: string;
  readonly title?: string | null;
  readonly publishedAt?: string | null;
  readonly planned?: boolean;
  readonly kind?: "told" | "said";
  /** False: the day of publication stands in. */
  readonly dated?: boolean;
  readonly isAside?: boolean;
  readonly fit?: number;
  readonly nearness?: number;
  /** Direction of its embedding, in degrees: the cosine of two is that of the angle between them. */
  readonly angle?: number;
  readonly standsAlone?: boolean;
  /** The passage around it; the text alone without one. */
  readonly passage?: string;
}

let made = 0;

/** A telling; of 4 May 2026 where no date is given. */
export function telling(given: Telling): FittingEvent {
  made += 1;
  const { text, value = "2026-05-04", endValue = null, precision = "day", angle = 0 } = given;
  const around = given.passage ?? text;
  const start = around.indexOf(text);
  const sentence = { start, end: start + text.length, text };
  const article = articleOf(given);
  const passage: Passage = { id: made, start: 0, end: around.length, text: around, article };
  const radians = (angle * Math.PI) / 180;
  const event = {
    id: made,
    article,
    sentence,
    date: given.dated === false ? null : { start, end: start + 1 },
    value,
    endValue,
    precision,
    kind: given.kind ?? "told",
    planned: given.planned ?? false,
    passage: made,
  } as const;
  return {
    event,
    days: daysOf(event),
    passage,
    shown: { ...sentence, standsAlone: given.standsAlone ?? true },
    vector: Float32Array.of(Math.cos(radians), Math.sin(radians)),
    isAside: given.isAside ?? false,
    fit: given.fit ?? 0.5,
    nearness: given.nearness ?? 0.8,
  };
}

function articleOf({ article = `a${made}`, ...given }: Telling): ArticleSummary {
  const value = given.publishedAt === undefined ? "2026-05-05" : given.publishedAt;
  return {
    id: article,
    externalId: `${article}.txt`,
    sequence: made,
    title: given.title ?? null,
    source: given.source === undefined ? `Paper of ${article}` : given.source,
    language: given.language ?? "en",
    url: null,
    file: null,
    published: { value, precision: value === null ? "none" : "day" },
    addedAt: "2026-05-06T00:00:00.000Z",
  };
}
