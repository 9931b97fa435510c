/** Completes a question that leans on the one before it, without a language model. */

import { isAskedIn, readFollowUp } from "../text/follow-up.ts";
import { align } from "../text/follow-up-align.ts";
import type { FollowUp } from "../text/follow-up-rest.ts";
import { hasOwnTopic, withoutKnownTopic } from "../text/follow-up-topic.ts";
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
  const readings = likeliest(spell(first), readFollowUp(question)).map((reading) =>
    withoutKnownTopic(reading, spell(first)),
  );
  if (readings.length === 0 || readings.some(hasOwnTopic)) return null;
  for (const reading of readings) {
    const aligned = align(spell(first), reading);
    if (aligned !== null) return [aligned, ...keptOf(further, reading)].join(DASH);
  }
  const [likely] = readings;
  const kept = likely?.kind === "fragment" ? further.filter((part) => kindOf(part) !== "fragment") : further;
  return [first, ...kept.slice(-1), question.trim()].join(DASH);
}

/** What was written behind a question and goes on after an exchange: no bare "why?", and nothing before a new question. */
function keptOf(further: readonly string[], { kind }: FollowUp): readonly string[] {
  return kind === "fragment" ? further.filter((part) => kindOf(part) !== "bare") : [];
}

function kindOf(part: string): FollowUp["kind"] | null {
  return readFollowUp(part)[0]?.kind ?? null;
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
