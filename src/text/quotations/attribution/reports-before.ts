/** Reports whose words stand before the cue or around it: "…, said Ann.", "A, Ann said, b." */
import { phraseAt } from "./phrases.ts";
import {
  COMMA,
  firstWord,
  LEAST_WORDS,
  MOST_BETWEEN,
  type Place,
  type Report,
  withoutSigns,
} from "./reports.ts";
import { subjectOf } from "./subjects.ts";
import { lengthAt, longestAt, type Range, type Tagged } from "./tagged.ts";

/** "Iran, said Ann, is ready": words before such an insertion; behind more, what follows the speaker tells about them. */
const MOST_BEFORE_INSERTION = 5;
const JOINT = /^[,،—–-]$/u;

/** The report that ends or is interrupted at a cue; null where it is none. */
export function beforeCue({ text, cue, range, isQuoted }: Place): Report | null {
  const joint = jointBefore(text, cue.from, range.from);
  if (joint === null || joint - range.from < 1 || isQuoted(joint - 1)) return null;
  const { phrase, isBeside } = subjectOf(text, cue, { from: joint + 1, to: range.to }, "after");
  if (!phrase || !isBeside || !(phrase.hasName || phrase.hasRole || phrase.isPronoun)) return null;
  const first = { from: firstWord(text, range), to: joint };
  const behind = { from: Math.max(phrase.to, cue.to), to: range.to };
  const isVerbLast = phrase.from < cue.from;
  if (!endsAt(text, behind) || (isVerbLast && lengthAt(text, "auxiliaries", behind.from) > 0)) return null;
  const rest = joint - first.from <= MOST_BEFORE_INSERTION ? restBehind(text, behind) : null;
  return { content: rest ? [first, rest] : [first], speaker: phrase, cue };
}

/** The comma or dash before a cue or before the subject that precedes it. */
function jointBefore(text: Tagged, cue: number, from: number): number | null {
  for (let at = cue - 1; at >= Math.max(from, cue - MOST_BETWEEN); at -= 1) {
    const token = text.tokens[at];
    if (!token?.isWord) return JOINT.test(token?.text ?? "") ? at : null;
    const isRelative = lengthAt(text, "relatives", at) > 0;
    if (longestAt(text, ["joins", "that", "verbs"], at) > 0 && !isRelative) return null;
  }
  return null;
}

/** What follows the speaker is a sign, or words about the speech: "on Monday". */
function endsAt(text: Tagged, { from, to }: Range): boolean {
  if (from >= to || !text.tokens[from]?.isWord) return true;
  if (lengthAt(text, "that", from) > 0) return false;
  return longestAt(text, ["prepositions", "auxiliaries", "calendar"], from) > 0;
}

/** What goes on behind ", said Ann,"; null of words of the narrator. */
function restBehind(text: Tagged, { from, to }: Range): Range | null {
  if (!COMMA.test(text.tokens[from]?.text ?? "") || isNarration(text, from + 1, to)) return null;
  return { from: from + 1, to: withoutSigns(text, from + 1, to) };
}

/** Behind the comma the narrator goes on: a relative clause, another verb of speech. */
function isNarration(text: Tagged, from: number, to: number): boolean {
  const kinds = ["relatives", "verbs", "verbsBesideQuotes", "as", "joins", "prepositions"] as const;
  if (longestAt(text, kinds, from) > 0) return true;
  return to - from < LEAST_WORDS + 1 || phraseAt(text, from, to)?.isPronoun === true;
}
