/** Tells the date of an utterance from that of what it tells: "said on Wednesday that the summit on 18 November …". */
import { overlap, type TellingSentence } from "./sentence.ts";
import { reportsWords } from "./speech.ts";
import { holdsVerb } from "./statement.ts";
import type { Span } from "./text-event.ts";

/** Whether a date, by its place in the sentence, is the one on which somebody says something. */
export function isOfUtterance(sentence: TellingSentence, date: Span): boolean {
  const { cues, spoken, narrated: clauses } = sentence;
  if (spoken.some((part) => overlap(part, date))) return false;
  if (cues.length === 0) return isOfReport(sentence, date);
  const own = clauses.findIndex(({ start, end }) => start <= date.start && date.start < end);
  const [clause] = clauses.slice(own, own + 1);
  if (!clause) return false;
  if (isRelative(sentence, own, date)) return false;
  if (holdsCue(sentence, clause)) return true;
  if (holdsVerb(sentence, clause) || clause.opening === "relative") return false;
  // "On Wednesday," belongs to the next clause that has a verb, else to the one before.
  const around = [...clauses.slice(own + 1), ...clauses.slice(0, own).reverse()];
  const governing = around.find((one) => holdsCue(sentence, one) || holdsVerb(sentence, one));
  return governing !== undefined && holdsCue(sentence, governing);
}

/** "…, Ann Roe told reporters on Wednesday.": another clause tells what, though nobody's words were found. */
function isOfReport(sentence: TellingSentence, date: Span): boolean {
  const { text, language, clauses } = sentence;
  const clause = clauses.find(({ start, end }) => start <= date.start && date.start < end);
  if (!clause || (clause.opening !== "start" && clause.opening !== "sign")) return false;
  const isTold = clauses.some(
    (one) =>
      one !== clause && one.opening !== "relative" && one.opening !== "join" && holdsVerb(sentence, one),
  );
  return isTold && reportsWords(text.slice(clause.start, clause.end), language);
}

/**
 * "The witness who spoke in July said": the clause goes over into the main one without a sign. "Which has sold well since
 * 2003": what a conjunction opens in a relative clause belongs to it.
 */
function isRelative(sentence: TellingSentence, own: number, date: Span): boolean {
  const head = sentence.narrated.findLastIndex(({ opening }, at) => at <= own && opening !== "join");
  const relative = sentence.narrated[head];
  if (relative?.opening !== "relative") return false;
  const before = { start: relative.start, end: date.start };
  return !holdsCue(sentence, before) && (head < own || holdsVerb(sentence, before));
}

function holdsCue({ cues }: TellingSentence, clause: Span): boolean {
  return cues.some((cue) => overlap(cue, clause));
}
