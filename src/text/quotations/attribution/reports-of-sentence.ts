/** Sentences that hand on the one before: "The bridge will open. This was what Ann said": in many languages "Об этом заявил …". */
import { mayEndAt, subjectAfter } from "./clauses.ts";
import type { Phrase } from "./phrase.ts";
import { COLON } from "./surroundings.ts";
import { lengthAt, longestAt, type Range, type Tagged } from "./tagged.ts";

/** Who hands on the sentence before, and with which verb. */
export interface HandedOn {
  readonly speaker: Phrase;
  readonly cue: Range;
}

/** Words between the one for the sentence before and the verb: "Об этом во вторник вечером заявил". */
const MOST_BETWEEN = 4;
/** Longer sentences tell more than who said something. */
const MOST_WORDS = 40;

/** Whether a sentence only says who said the one before; `isQuoted` tells tokens between marks. */
export function handedOn(
  text: Tagged,
  { from, to }: Range,
  isQuoted: (at: number) => boolean,
): HandedOn | null {
  if (to - from > MOST_WORDS) return null;
  const cue = cueOf(text, from, to);
  if (!cue) return null;
  const behind = cue.to + lengthAt(text, "forSentence", cue.to);
  const speaker = subjectAfter(text, behind, to);
  const isSure = speaker !== null && (speaker.hasName || speaker.hasRole);
  if (!isSure || isQuoted(cue.from) || !mayEndAt(text, speaker.to, to)) return null;
  return saysMore(text, behind, to) ? null : { speaker, cue };
}

/** The verb behind the word for the sentence before, or before it. */
function cueOf(text: Tagged, from: number, to: number): Range | null {
  const opening = lengthAt(text, "forSentence", from);
  for (let at = from + opening; at <= from + opening + MOST_BETWEEN && at < to; at += 1) {
    const length = lengthAt(text, "verbs", at);
    const isAbout = opening > 0 || lengthAt(text, "forSentence", at + length) > 0;
    if (length > 0) return isAbout ? { from: at, to: at + length } : null;
    if (opening === 0 || !mayStandBetween(text, at)) return null;
  }
  return null;
}

function mayStandBetween(text: Tagged, at: number): boolean {
  const isSmall = longestAt(text, ["auxiliaries", "calendar", "prepositions", "determiners"], at) > 0;
  return isSmall || longestAt(text, ["auxiliaries", "calendar", "prepositions"], at - 1) > 0;
}

/** A conjunction or colon: the verb has its own words behind it. */
function saysMore(text: Tagged, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (COLON.test(text.tokens[at]?.text ?? "") || lengthAt(text, "that", at) > 0) return true;
  return false;
}
