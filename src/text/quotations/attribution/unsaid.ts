/** Sayings that nobody is reported to have done: negated ("did not say that"), conditional ("if she says") or asked. */
import type { Kind } from "./kinds.ts";
import { BETWEEN } from "./nouns.ts";
import { lengthAt, longestAt, type Range, type Tagged } from "./tagged.ts";
import {
  ADVERB,
  BEHIND_NEGATION,
  CONCEDING,
  CONDITIONS,
  DENIAL,
  EVEN,
  IT,
  NOBODY_AT_ALL,
  ONE,
  ONLY,
  ONLY_FIRST,
  PASSIVE_BE,
  REFLEXIVE,
  REFUSAL,
  ROMANCE,
} from "./unsaid-words.ts";

/** Words between a negation and its verb: "has not yet publicly said". */
const MOST_BETWEEN = 5;
/** Words between "if" and the verb: "if the mayor of Tarn says". */
const MOST_IN_CONDITION = 8;
/** Languages that negate a finite verb behind it: "sagte nicht, dass". */
const NEGATES_BEHIND = /^(?:de|lb|nds|nl|af|fy|sv|da|no|nb|nn|is|fo)$/;
/** English auxiliaries with their negation. */
const CONTRACTED = /n't$/u;
/** What may stand between a negation and its verb. */
const SMALL: readonly Kind[] = [...BETWEEN, "he", "she", "they", "person", "self"];
/** Arabic "what", which negates only sometimes. */
const WHAT = /^ما$/u;
/** Slavic "whether", behind the verb; with a capital the name Li. */
const PARTICLE = "ли";
const QUESTION = /^[?؟？]$/u;
/** The semicolon asks in Greek. */
const GREEK_QUESTION = /^[;\u037e]$/u;
const CLOSING = /^[»”“"')\]’」』]$/u;

/** Whether the cue's sentence, from `from` on, says that it was not said, or leaves open whether it was. */
export function isUnsaid(text: Tagged, cue: Range, from: number): boolean {
  if (isConditional(text, cue, from)) return true;
  const isNegated = isNegatedBefore(text, cue, from) || isNegatedBehind(text, cue);
  return isNegated && !isDenial(text, cue);
}

/** Whether a cue lies in a clause that the verb before takes back: "denied that he had called it", "never said that …". */
export function isInUnsaid(text: Tagged, cue: Range, from: number): boolean {
  for (let at = from; at < cue.from - 1; at += 1) {
    const length = lengthAt(text, "verbs", at);
    if (length === 0 || !hasConjunction(text, at + length, cue.from)) continue;
    const verb = { from: at, to: at + length };
    const isNegated = isNegatedBefore(text, verb, from) || isNegatedBehind(text, verb);
    if (isNegated !== isDenial(text, verb)) return true;
  }
  return false;
}

/** Whether a sentence ends in a question mark of the narrator's. */
export function isAsked(
  { tokens, lexicon }: Tagged,
  { from, to }: Range,
  isQuoted: (at: number) => boolean,
): boolean {
  let last = to - 1;
  while (last > from && CLOSING.test(tokens[last]?.text ?? "") && !isQuoted(last)) last -= 1;
  const sign = lexicon.language === "el" ? GREEK_QUESTION : QUESTION;
  return sign.test(tokens[last]?.text ?? "") && !isQuoted(last);
}

/** "It is said that", "on dit que", "se dice que": nobody in particular says so. */
export function isHearsay({ tokens, lexicon }: Tagged, speaker: Range | null, cue: Range): boolean {
  const before = tokens[cue.from - 1]?.lower ?? "";
  if (!speaker) return REFLEXIVE.test(before) && ROMANCE.test(lexicon.language);
  if (speaker.to - speaker.from !== 1) return false;
  const word = tokens[speaker.from]?.lower ?? "";
  const isPassive = PASSIVE_BE.test(before) || PASSIVE_BE.test(tokens[speaker.to]?.lower ?? "");
  return ONE[lexicon.language]?.test(word) === true || (IT.test(word) && isPassive);
}

function isDenial({ tokens }: Tagged, { from }: Range): boolean {
  return DENIAL.test(tokens[from]?.lower ?? "");
}

function hasConjunction(text: Tagged, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 2); at += 1) if (lengthAt(text, "that", at) > 0) return true;
  return false;
}

/** "did not say", "n'a pas dit", "никогда не говорил", "nobody said". */
function isNegatedBefore(text: Tagged, cue: Range, from: number): boolean {
  for (let at = cue.from - 1; at >= Math.max(from, cue.from - MOST_BETWEEN); at -= 1) {
    if (isNegation(text, at) || isNobody(text, at)) return !ONLY.test(text.tokens[at + 1]?.lower ?? "");
    if (!mayStandBetween(text, at)) return false;
  }
  return false;
}

function isNegation(text: Tagged, at: number): boolean {
  const word = text.tokens[at]?.lower ?? "";
  return (
    (lengthAt(text, "negations", at) > 0 && !WHAT.test(word)) || CONTRACTED.test(word) || REFUSAL.test(word)
  );
}

function isNobody({ tokens }: Tagged, at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  return NOBODY_AT_ALL.test(word) || (word === "one" && tokens[at - 1]?.lower === "no");
}

/** An auxiliary, a pronoun, an adverb; right behind the negation also "yet" and "to". */
function mayStandBetween(text: Tagged, at: number): boolean {
  const word = text.tokens[at];
  if (!word?.isWord) return false;
  if (longestAt(text, SMALL, at) > 0 || ADVERB.test(word.lower)) return true;
  return isNegation(text, at - 1) && BEHIND_NEGATION.test(word.lower);
}

/** "sagte nicht, dass", "sagte Keller am Montag nicht, dass": the last word before what would be reported. */
function isNegatedBehind(text: Tagged, cue: Range): boolean {
  if (!NEGATES_BEHIND.test(text.lexicon.language)) return false;
  let at = cue.to;
  while (at < cue.to + MOST_IN_CONDITION && text.tokens[at]?.isWord && lengthAt(text, "that", at) === 0)
    at += 1;
  return at > cue.to && lengthAt(text, "negations", at - 1) > 0;
}

/** "If the mayor says": back to the clause's beginning, and no other verb of speech between. */
function isConditional(text: Tagged, cue: Range, from: number): boolean {
  if (text.tokens[cue.to]?.lower === PARTICLE && opensCondition(text, cue.to)) return true;
  for (let at = cue.from - 1; at >= Math.max(from, cue.from - MOST_IN_CONDITION); at -= 1) {
    if (!text.tokens[at]?.isWord) return false;
    const isFirst = at === from || text.tokens[at - 1]?.isWord !== true;
    if (opensCondition(text, at) && (isFirst || !ONLY_FIRST.test(text.lexicon.language))) return true;
    if (lengthAt(text, "verbs", at) > 0) return false;
  }
  return false;
}

/** Whether a word means "if". */
export function opensCondition(text: Tagged, at: number): boolean {
  const words = CONDITIONS[text.lexicon.language]?.split(" ") ?? [];
  return words.includes(text.tokens[at]?.lower ?? "") && isPlainWord(text, at);
}

/** No name spelt as a small word ("Ли"), and no "although" of two words: "anche se", "even if", "αν και". */
function isPlainWord({ tokens }: Tagged, at: number): boolean {
  const token = tokens[at];
  if (!token || (token.isCapital && (!token.opensSentence || token.lower === PARTICLE))) return false;
  return !EVEN.test(tokens[at - 1]?.lower ?? "") && !CONCEDING.test(tokens[at + 1]?.lower ?? "");
}
