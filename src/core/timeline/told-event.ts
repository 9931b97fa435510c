/** An event of the archive with all that it is compared and shown by. */
import { splitSentences } from "../../text/sentences.ts";
import { selfContained } from "../answer/self-contained.ts";
import { MIN_TELLING_CHARS, withoutDateline } from "../answer/without-dateline.ts";
import type { Passage, Span } from "../article.ts";
import type { ArchivedEvent } from "../event.ts";
import { daysOf, type EventDays } from "../event-days.ts";
import type { PassageReader } from "../ports.ts";
import { dot } from "../vectors.ts";

/** Days before the last one that a sentence tells of, from which on it only mentions a day beside. */
const ASIDE_DAYS = 7;

export interface ToldEvent {
  readonly event: ArchivedEvent;
  readonly days: EventDays;
  readonly passage: Passage;
  /** What is shown: the sentence, with those before it that it leans on. */
  readonly shown: Span & { readonly text: string; readonly standsAlone: boolean };
  /** Corrected embedding of the sentence, length 1. */
  readonly vector: Float32Array;
  /** Its sentence tells of a later day, too: "Oyel, who took office on 1 October, said on Wednesday …". */
  readonly isAside: boolean;
}

export interface TellingParts {
  readonly passages: Pick<PassageReader, "passages" | "sentences">;
  readonly index: { vectors(ids: readonly number[]): Promise<ReadonlyMap<number, Float32Array>> };
  readonly correct: (vector: Float32Array) => Float32Array;
}

/** Events with their passages, some of which may be `known`; those whose passage is gone are left out. The order stays. */
export async function toldEvents(
  events: readonly ArchivedEvent[],
  { passages, index, correct }: TellingParts,
  known: readonly Passage[] = [],
): Promise<ToldEvent[]> {
  const byId = new Map(known.map((passage) => [passage.id, passage]));
  const ids = [...new Set(events.map(({ passage }) => passage))];
  const [others, sentences] = await Promise.all([
    passages.passages(ids.filter((id) => !byId.has(id))),
    passages.sentences(ids),
  ]);
  for (const passage of others) byId.set(passage.id, passage);
  const stored = events.map((event) =>
    (sentences.get(event.passage) ?? []).find((sentence) => overlap(sentence, event.sentence)),
  );
  // A passage of a single sentence has no other embedding than its own.
  const alone = events.filter((_, at) => stored[at] === undefined).map(({ passage }) => passage);
  const whole = await index.vectors([...new Set(alone)]);
  const isAside = asideTest(events);
  return events.flatMap((event, at) => {
    const passage = byId.get(event.passage);
    const sentence = stored[at];
    const vector = sentence ? correct(sentence.embedding) : whole.get(event.passage);
    if (!passage || !vector) return [];
    const shown = shownOf(event, passage);
    return [{ event, days: daysOf(event), passage, shown, vector, isAside: isAside(event) }];
  });
}

/** A sentence is about the last of the days that it tells of. */
function asideTest(events: readonly ArchivedEvent[]): (event: ArchivedEvent) => boolean {
  const last = new Map<string, number>();
  for (const event of events) {
    const key = sentenceOf(event);
    if (!event.planned)
      last.set(key, Math.max(daysOf(event).first, last.get(key) ?? Number.NEGATIVE_INFINITY));
  }
  return (event) =>
    event.kind === "told" && (last.get(sentenceOf(event)) ?? 0) - daysOf(event).last > ASIDE_DAYS;
}

function sentenceOf({ article, sentence }: ArchivedEvent): string {
  return `${article.id} ${sentence.start}`;
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
  const start = withoutDateline({ start: Math.min(alone.start, dated), end: sentence.end }, passage);
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
