/** Whether a sentence speaks of what was or of what is to come. */
import { baseLanguage } from "../base-language.ts";
import { lazy } from "../dates/lazy.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { type TenseGrammar, type TenseMarker, tenseGrammarOf } from "./markers.ts";
import { isPreposition } from "./prepositions.ts";
import type { Tense } from "./words.ts";

export type { Tense };

/** What is looked at on either side of a place: longer sentences are rather lists or mistakes. */
const REACH = 400;
/** Between an auxiliary and its participle: "will probably be". */
const GOVERNED = 16;
const MAX_ADVERBIAL = { spaced: 45, unspaced: 16 } as const;
/** Words that an adverbial without a preposition has before its date: "Late Monday". */
const MAX_WORDS_BEFORE = 1;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** What makes a clause of an infinitive, which its governing verb gives a tense to: "…, das Werk im Mai zu schließen". */
const INFINITIVES: Readonly<Record<string, RegExp>> = { de: /(?<!\p{L})zu\s/u, nl: /(?<!\p{L})te\s/u };
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * Of the clause around a place of a sentence (UTF-16 offset; the main clause without one); null where it cannot be told. Plans,
 * expectations and orders speak of the future, whatever their tense: "is set to meet", "планирует", "を予定している".
 */
export function tenseOf(sentence: string, language: string, at?: number): Tense | null {
  const grammar = tenseGrammarOf(language);
  if (grammar === null) return null;
  const place = at ?? (grammar.isVerbLast ? sentence.length : 0);
  const from = Math.max(0, place - REACH);
  const near = sentence.slice(from, place + REACH);
  return tenseAt(readClauses(near, language), at === undefined ? undefined : at - from);
}

/** A sentence with its clauses and the words of tense in it, each looked for once, when it is asked for. */
export interface ReadClauses {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly clauses: readonly Clause[];
  /** None of a language that nothing is known of. */
  readonly markers: readonly TenseMarker[];
}

export function readClauses(text: string, language: string): ReadClauses {
  const clauses = lazy(() => clausesOf(text, language));
  const markers = lazy(() => tenseGrammarOf(language)?.markersIn(text) ?? []);
  return {
    text,
    language,
    get clauses() {
      return clauses();
    },
    get markers() {
      return markers();
    },
  };
}

/** The same as `tenseOf` of a sentence that is read already, however long. */
export function tenseAt(read: ReadClauses, at?: number): Tense | null {
  const { text, language, markers } = read;
  const grammar = tenseGrammarOf(language);
  if (grammar === null) return null;
  const { isVerbLast } = grammar;
  if (at === undefined) return (isVerbLast ? markers.at(-1) : markers[0])?.tense ?? null;
  const { clauses } = read;
  const inClause = (clause: Clause) =>
    withoutGoverned(
      markers.filter(({ start, end }) => start >= clause.start && end <= clause.end),
      grammar,
    );
  const clause = clauses.findLast(({ start }) => start <= at);
  const own = clause ? inClause(clause) : [];
  if (own.length > 0) return nearest(own, at, isVerbLast)?.tense ?? null;
  // "Es wird erwartet, dass …", "kommer att meddela": what is expected is to come, though no table knows its verb.
  if (clause?.opening === "that" && governing(clauses, clause, inClause) === "future") return "future";
  if (clause && !isAdverbial(text.slice(clause.start, clause.end), at - clause.start, language)) return null;
  const others = clauses.flatMap(inClause);
  return (isVerbLast ? others.at(-1) : nearest(others, at, isVerbLast))?.tense ?? null;
}

/**
 * "On Monday morning,", "At a meeting on Monday,": too short for a verb of its own, which a longer clause may have though no
 * table knows it, and so may one that opens with a subject.
 */
function isAdverbial(clause: string, place: number, language: string): boolean {
  if (UNSPACED.test(clause)) return clause.trim().length <= MAX_ADVERBIAL.unspaced;
  if (clause.trim().length > MAX_ADVERBIAL.spaced) return false;
  const before = clause.slice(0, place).toLowerCase().match(WORD) ?? [];
  const [first = ""] = before;
  const base = baseLanguage(language);
  const isGoverned = Object.hasOwn(INFINITIVES, base) && (INFINITIVES[base]?.test(clause) ?? false);
  return isGoverned || before.length <= MAX_WORDS_BEFORE || isPreposition(first, language);
}

function governing(
  clauses: readonly Clause[],
  clause: Clause,
  inClause: (clause: Clause) => readonly TenseMarker[],
): Tense | null {
  const before = clauses[clauses.indexOf(clause) - 1];
  return (before && inClause(before).at(-1)?.tense) ?? null;
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
