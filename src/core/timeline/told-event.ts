/** An event of the archive with all that it is compared and shown by. */
import { splitSentences } from "../../text/sentences.ts";
import { selfContained } from "../answer/self-contained.ts";
import type { Passage, Span } from "../article.ts";
import type { ArchivedEvent } from "../event.ts";
import { daysOf, type EventDays } from "../event-days.ts";
import { dot } from "../live-index.ts";
import type { PassageReader } from "../ports.ts";

/** Characters that a sentence has at least; a dateline has fewer. */
const MIN_TELLING_CHARS = 40;

export interface ToldEvent {
  readonly event: ArchivedEvent;
  readonly days: EventDays;
  readonly passage: Passage;
  /** What is shown: the sentence, with those before it that it leans on. */
  readonly shown: Span & { readonly text: string; readonly standsAlone: boolean };
  /** Corrected embedding of the sentence, length 1. */
  readonly vector: Float32Array;
}

export interface TellingParts {
  readonly passages: Pick<PassageReader, "passages" | "sentences">;
  readonly index: { vectors(ids: readonly number[]): Promise<ReadonlyMap<number, Float32Array>> };
  readonly correct: (vector: Float32Array) => Float32Array;
}

/** Events with their passages; those whose passage is gone are left out. The order stays. */
export async function toldEvents(
  events: readonly ArchivedEvent[],
  { passages, index, correct }: TellingParts,
): Promise<ToldEvent[]> {
  const ids = [...new Set(events.map(({ passage }) => passage))];
  const [all, sentences, whole] = await Promise.all([
    passages.passages(ids),
    passages.sentences(ids),
    index.vectors(ids),
  ]);
  const byId = new Map(all.map((passage) => [passage.id, passage]));
  return events.flatMap((event) => {
    const passage = byId.get(event.passage);
    const stored = (sentences.get(event.passage) ?? []).find((sentence) => overlap(sentence, event.sentence));
    // A passage of a single sentence has no other embedding than its own.
    const vector = stored ? correct(stored.embedding) : whole.get(event.passage);
    if (!passage || !vector) return [];
    return [{ event, days: daysOf(event), passage, shown: shownOf(event, passage), vector }];
  });
}

/** Cosine of what two events tell. */
export function likenessOf(a: ToldEvent, b: ToldEvent): number {
  return dot(a.vector, b.vector);
}

function shownOf(event: ArchivedEvent, passage: Passage): ToldEvent["shown"] {
  const { sentence } = event;
  // A sentence that goes on behind its passage is shown as it is.
  if (sentence.end > passage.end) return { ...sentence, standsAlone: true };
  const alone = selfContained(sentence, passage);
  const dated = datedBefore(event, passage) ?? alone.start;
  const start = Math.min(alone.start, dated);
  const text = passage.text.slice(start - passage.start, sentence.end - passage.start);
  return { start, end: sentence.end, standsAlone: alone.standsAlone || dated < alone.start, text };
}

/** A date that the sentence before gives is shown with it, unless that is a dateline; null where the sentence has its own. */
function datedBefore({ sentence, date, article }: ArchivedEvent, passage: Passage): number | null {
  if (date === null || date.end > sentence.start || date.start < passage.start) return null;
  const before = passage.text.slice(0, sentence.start - passage.start);
  const last = splitSentences(before, article.language).at(-1);
  if (!last || last.end - last.start < MIN_TELLING_CHARS) return null;
  return passage.start + last.start <= date.start ? passage.start + last.start : null;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
