/** Tells the date of an utterance from that of what it tells: "said on Wednesday that the summit on 18 November …". */
import { overlap, type TellingSentence } from "./sentence.ts";
import { holdsVerb } from "./statement.ts";
import type { Span } from "./text-event.ts";

/** Whether a date, by its place in the sentence, is the one on which somebody says something. */
export function isOfUtterance(sentence: TellingSentence, date: Span): boolean {
  const { cues, spoken, narrated: clauses } = sentence;
  if (cues.length === 0 || spoken.some((part) => overlap(part, date))) return false;
  const own = clauses.findIndex(({ start, end }) => start <= date.start && date.start < end);
  const [clause] = clauses.slice(own, own + 1);
  if (!clause) return false;
  // "The witness who spoke in July said": the clause goes over into the main one without a sign.
  const before = { start: clause.start, end: date.start };
  if (clause.opening === "relative" && !holdsCue(sentence, before) && holdsVerb(sentence, before))
    return false;
  if (holdsCue(sentence, clause)) return true;
  if (holdsVerb(sentence, clause) || clause.opening === "relative") return false;
  // "On Wednesday," belongs to the next clause that has a verb, else to the one before.
  const around = [...clauses.slice(own + 1), ...clauses.slice(0, own).reverse()];
  const governing = around.find((one) => holdsCue(sentence, one) || holdsVerb(sentence, one));
  return governing !== undefined && holdsCue(sentence, governing);
}

function holdsCue({ cues }: TellingSentence, clause: Span): boolean {
  return cues.some((cue) => overlap(cue, clause));
}
