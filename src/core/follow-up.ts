/** Completes a question that leans on the one before it, without a language model. */

import { isAskedIn, readFollowUp } from "../text/follow-up.ts";
import { align } from "../text/follow-up-align.ts";
import type { FollowUp } from "../text/follow-up-rest.ts";
import { spell } from "../text/interrogatives-match.ts";

/** Between a question and what it was followed by. */
const DASH = " — ";
/** Of each part of the question before: the model reads no more, and a chain must not grow without end. */
const MAX_PART_CHARS = 500;

/**
 * The question so that it can stand alone: put into the one before ("Who won in Japan?", "and in Brazil?" → "Who won in
 * Brazil?") where it is sure to fit, else written behind it. Null when it stands alone already, as most do. In a chain
 * `previous` is the completed question.
 */
export function completeQuestion(previous: string, question: string): string | null {
  const [first = "", ...further] = previous
    .trim()
    .split(DASH)
    .map((part) => part.slice(0, MAX_PART_CHARS));
  if (first === "") return null;
  const readings = readFollowUp(question);
  for (const reading of likeliest(spell(first), readings)) {
    const aligned = align(spell(first), reading);
    if (aligned !== null) return [aligned, ...(reading.kind === "fragment" ? further : [])].join(DASH);
  }
  if (readings.length === 0) return null;
  return [first, ...further.slice(-1), question.trim()].join(DASH);
}

/** Whether a question could lean on one before it, whatever that is. */
export function leans(question: string): boolean {
  return readFollowUp(question).length > 0;
}

/** The question that a command's result says it answered; null where it says none. */
export function answeredQuestion(result: unknown): string | null {
  if (typeof result !== "object" || result === null || !("question" in result)) return null;
  return typeof result.question === "string" ? result.question : null;
}

/** Readings of the likeliest kind; of these the ones in the language of the question before, if there are some. */
function likeliest(previous: string, readings: readonly FollowUp[]): readonly FollowUp[] {
  const [best] = readings;
  const alike = readings.filter(({ kind }) => kind === best?.kind);
  const own = alike.filter(({ row }) => row !== null && isAskedIn(row, previous));
  return own.length > 0 ? own : alike;
}
