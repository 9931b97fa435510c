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
const PARTICIPLE = /^\p{L}{2,}ing$/u;
const JOINT = /^[,،—–-]$/u;

/** The report that ends or is interrupted at a cue; null where it is none. */
export function beforeCue({ text, cue, range, isQuoted }: Place): Report | null {
  const joint = jointBefore(text, cue.from, range.from);
  if (joint === null || joint - range.from < 1 || isQuoted(joint - 1)) return null;
  const { phrase, isBeside } = subjectOf(text, cue, { from: joint + 1, to: range.to }, "after");
  if (!phrase || !isBeside || !(phrase.hasName || phrase.hasRole || phrase.isPronoun)) return null;
  const first = { from: firstWord(text, range), to: joint };
  const isAnnouncing = isQuotedWithin(isQuoted, Math.max(phrase.to, cue.to), range.to);
  if (isAnnouncing || (phrase.from < cue.from && isCircumstance(text, first))) return null;
  const behind = { from: Math.max(phrase.to, cue.to), to: range.to };
  const isVerbLast = phrase.from < cue.from;
  if (!endsAt(text, behind) || (isVerbLast && lengthAt(text, "auxiliaries", behind.from) > 0)) return null;
  const rest = joint - first.from <= MOST_BEFORE_INSERTION ? restBehind(text, behind) : null;
  return { content: rest ? [first, rest] : [first], speaker: phrase, cue };
}

/** The verb announces the words in marks behind it, and says nothing of those before. */
function isQuotedWithin(isQuoted: Place["isQuoted"], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + MOST_BETWEEN); at += 1) if (isQuoted(at)) return true;
  return false;
}

/** "In a letter to Bo,", "When it rained,", "Speaking in Rome,": circumstances, where no clause of its own follows them. */
function isCircumstance(text: Tagged, { from, to }: Range): boolean {
  const hasComma = text.tokens.slice(from, to).some((token) => COMMA.test(token.text));
  if (hasComma) return false;
  if (longestAt(text, ["joins", "as"], from) > 0) return true;
  const isParticiple = text.lexicon.language === "en" && PARTICIPLE.test(text.tokens[from]?.lower ?? "");
  if (!isParticiple && lengthAt(text, "prepositions", from) === 0) return false;
  return !hasFinite(text, from + 1, to);
}

function hasFinite(text: Tagged, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (longestAt(text, ["auxiliaries", "verbs"], at) > 0) return true;
  return false;
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
