/** Whether a sentence speaks of what was or of what is to come. */
import { type Clause, clausesOf } from "./clauses.ts";
import { type TenseGrammar, type TenseMarker, tenseGrammarOf } from "./markers.ts";
import type { Tense } from "./words.ts";

export type { Tense };

/** What is looked at on either side of a place: longer sentences are rather lists or mistakes. */
const REACH = 400;
/** Between an auxiliary and its participle: "will probably be". */
const GOVERNED = 16;
const MAX_ADVERBIAL = { spaced: 45, unspaced: 16 } as const;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

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
  const markers = grammar.markersIn(near);
  if (at === undefined) return (isVerbLast ? markers.at(-1) : markers[0])?.tense ?? null;
  const clauses = clausesOf(near, language);
  const inClause = (clause: Clause) =>
    withoutGoverned(
      markers.filter(({ start, end }) => start >= clause.start && end <= clause.end),
      grammar,
    );
  const clause = clauses.findLast(({ start }) => start <= place - from);
  const own = clause ? inClause(clause) : [];
  if (own.length > 0) return nearest(own, place - from, isVerbLast)?.tense ?? null;
  if (clause && !isAdverbial(near.slice(clause.start, clause.end))) return null;
  const others = clauses.flatMap(inClause);
  return (isVerbLast ? others.at(-1) : nearest(others, place - from, isVerbLast))?.tense ?? null;
}

/** "On Monday morning,": too short for a verb of its own, which a longer clause may have though no table knows it. */
function isAdverbial(clause: string): boolean {
  return clause.trim().length <= (UNSPACED.test(clause) ? MAX_ADVERBIAL.unspaced : MAX_ADVERBIAL.spaced);
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
