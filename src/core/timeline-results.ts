/** The plain shapes that `timeline` gives; JSON replies are these shapes as they are. */

import type { Citation, OtherCopy } from "./citation.ts";
import type { TimePrecision } from "./event.ts";

/** An event of a timeline: one thing that happened, however many articles tell of it. */
export interface TimelineEvent {
  /** ISO 8601, cut to `precision` (`src/text/dates/text-date.ts`). */
  readonly date: string;
  /** Last unit of a span; null where `date` says it all. */
  readonly endDate: string | null;
  readonly precision: TimePrecision;
  /** The coverage speaks of it only as of the future. */
  readonly planned: boolean;
  /** `said`: that somebody said so on that day. */
  readonly kind: "told" | "said";
  /** `publication`: no words date it; the day on which the article came out stands in. */
  readonly dated: "text" | "publication";
  /** The sentence that tells it best, word for word; with those before it that it leans on. */
  readonly text: string;
  /** `title`: it leans on what is not shown; the title of its article must stand beside it. */
  readonly context?: "title";
  /** One for each telling, the best first; the first is of `text`. */
  readonly citations: readonly Citation[];
  /** How many independent publishers tell it so: wire copies count once, those that give it another date do not. */
  readonly publishers: number;
  /** Articles that tell it in the same words. */
  readonly alsoIn: readonly OtherCopy[];
  /** Numbers of the citations that told of it before, as of a plan, be it for another day. */
  readonly announced: readonly number[];
  /** Other dates that other articles give it, with the numbers of the citations that do. */
  readonly differing: readonly {
    readonly date: string;
    readonly endDate: string | null;
    readonly precision: TimePrecision;
    readonly citations: readonly number[];
  }[];
}

/** A picture that was drawn; lengths in pixels. */
export interface TimelinePicture {
  /** Absolute path of a PNG. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
  /** Says the same in words. */
  readonly alt: string;
}

export interface TimelineResult {
  /** In the order of their dates. */
  readonly events: readonly TimelineEvent[];
  readonly picture: TimelinePicture | null;
  /** Where nothing was found: the events nearest to the topic, which are no answer. */
  readonly nearest: readonly TimelineEvent[];
  /** How many more events there are than those given at this detail. */
  readonly more: number;
}
