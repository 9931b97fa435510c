/** What the core needs to have a timeline drawn. */
import type { TimePrecision } from "./event.ts";
import type { TimelinePicture } from "./timeline-results.ts";

/** An event as a picture shows it. */
export interface DrawnEvent {
  /** ISO 8601 as in `TimelineEvent`. */
  readonly date: string;
  readonly endDate: string | null;
  readonly precision: TimePrecision;
  /** The date in the reader's words: "6 Nov 2024". */
  readonly when: string;
  readonly planned: boolean;
  readonly differs: boolean;
  readonly text: string;
  /** BCP 47; of the text. */
  readonly language: string;
  readonly publishers: number;
}

export interface TimelineDrawing {
  /** The topic; null for a timeline of everything. */
  readonly title: string | null;
  /** BCP 47, of the reader: the axis and the legend are in it. */
  readonly locale: string;
  /** In the order of their dates; one or more. */
  readonly events: readonly DrawnEvent[];
}

export interface TimelinePainter {
  /** Null where the picture cannot be kept (the reason is logged): the list says it all. */
  paint(drawing: TimelineDrawing): Promise<TimelinePicture | null>;
}
