/** Whether a sentence speaks of what was or of what is to come. */
import { type Clause, clausesOf } from "./clauses.ts";
import { type TenseGrammar, type TenseMarker, tenseGrammarOf } from "./markers.ts";
import type { Tense } from "./words.ts";

export type { Tense };

/** What is looked at on either side of a place: longer sentences are rather lists or mistakes. */
const REACH = 400;
/** Between an auxiliary and its participle: "will probably be". */
const GOVERNED = 16;

/**
 * Of the clause around a place of a sentence (UTF-16 offset; the main clause without one); null where it cannot be told. Plans,
 * expectations and orders speak of the future, whatever their tense: "is set to meet", "планирует", "を予定している".
 */
export function tenseOf(sentence: string, language: string, at?: number): Tense | null {
  const grammar = tenseGrammarOf(language);
  if (grammar === null) return null;
  const { isVerbLast } = grammar;
  const place = at ?? (isVerbLast ? sentence.length : 0);
  const from = Math.max(0, place - REACH);
  const near = sentence.slice(from, place + REACH);
  const clauses = clausesOf(near, language);
  const markers = grammar.markersIn(near);
  const inClause = (clause: Clause) =>
    withoutGoverned(
      markers.filter(({ start, end }) => start >= clause.start && end <= clause.end),
      grammar,
    );
  if (at === undefined) return (isVerbLast ? markers.at(-1) : markers[0])?.tense ?? null;
  const own = clauses
    .filter(({ start, end }) => start <= place - from && place - from < end)
    .flatMap(inClause);
  return nearest(own.length > 0 ? own : clauses.flatMap(inClause), place - from, isVerbLast)?.tense ?? null;
}

/**
 * Without participles that belong to an auxiliary of the future before them: "will be held", "ще се проведе", "wird am
 * Montag in Prag gewählt".
 */
function withoutGoverned(
  markers: readonly TenseMarker[],
  { isVerbLast, isParticipleLast }: TenseGrammar,
): TenseMarker[] {
  if (isVerbLast) return [...markers];
  return markers.filter(({ tense, start }, at) => {
    const before = markers[at - 1];
    return !(
      tense === "past" &&
      before?.tense === "future" &&
      (isParticipleLast || start - before.end <= GOVERNED)
    );
  });
}

/** Where verbs stand last the next marker behind the place counts, elsewhere the nearest on either side. */
function nearest(markers: readonly TenseMarker[], place: number, isVerbLast: boolean): TenseMarker | null {
  const behind = markers.find(({ end }) => end > place);
  const before = markers.findLast(({ end }) => end <= place);
  if (!behind || !before) return behind ?? before ?? null;
  if (isVerbLast) return behind;
  return behind.start - place <= place - before.end ? behind : before;
}
