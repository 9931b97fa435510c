/** Tells a date of what a sentence states from one of what hangs on that: "who took office on 1 October". */
import { tenseGrammarOf } from "../tense/markers.ts";
import { overlap, type TellingSentence } from "./sentence.ts";
import type { Span } from "./text-event.ts";

/** False for a date in a clause that hangs on another, and in quotation marks; "… sank on Monday, police said" is a statement. */
export function isOfStatement(sentence: TellingSentence, date: Span): boolean {
  const { clauses, quoted } = sentence;
  const opening = clauses.findLast(({ start }) => start <= date.start)?.opening;
  return opening !== "that" && !hangsOnAnother(sentence, date) && !quoted.some((part) => overlap(part, date));
}

/** In a clause of a relative word ("who", "where") or a conjunction ("after", "because"). */
export function hangsOnAnother({ clauses }: TellingSentence, date: Span): boolean {
  const opening = clauses.findLast(({ start }) => start <= date.start)?.opening;
  return opening === "relative" || opening === "join";
}

/** Whether the clause around a date has a verb of a tense that can be told. */
export function hasVerbBeside(sentence: TellingSentence, date: Span): boolean {
  const clause = sentence.clauses.findLast(({ start }) => start <= date.start);
  return clause !== undefined && holdsVerb(sentence, clause);
}

/** Whether a part of a sentence has such a verb. */
export function holdsVerb({ text, language }: TellingSentence, { start, end }: Span): boolean {
  return (tenseGrammarOf(language)?.markersIn(text.slice(start, end)).length ?? 0) > 0;
}
