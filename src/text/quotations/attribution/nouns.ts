/** The noun phrases of a clause, and what governs them. */
import type { Kind } from "./kinds.ts";
import type { Phrase } from "./phrase.ts";
import { CAPITAL_NOUNS, phraseAt } from "./phrases.ts";
import { lengthAt, longestAt, type Range, type Tagged } from "./tagged.ts";

/** A noun phrase of a clause and what stands before it. */
export interface Noun {
  readonly phrase: Phrase;
  /** 1 directly behind a preposition, .5 behind its noun, 0 elsewhere. */
  readonly oblique: number;
  /** Inside "…, who …,". */
  readonly isAside: boolean;
}

/** What may stand between a subject and its verb, or a verb and its subject. */
export const BETWEEN: readonly Kind[] = ["auxiliaries", "negations", "calendar"];
/** What begins another clause. */
export const BREAKS: readonly Kind[] = ["joins", "that"];
/** "and", "und", "и": words that join nouns are short. */
const LONGEST_COORDINATOR = 3;

/** Noun phrases of a range in order. */
export function nounsIn(text: Tagged, { from, to }: Range): Noun[] {
  const nouns: Noun[] = [];
  let [oblique, asideEnd] = [0, from];
  let at = from;
  while (at < to) {
    const phrase = isPlain(text, at) ? phraseAt(text, at, to) : null;
    if (!phrase) {
      asideEnd = Math.max(asideEnd, asideFrom(text, at, to));
      oblique = obliqueAfter(text, at, oblique);
      at += Math.max(1, lengthAt(text, "prepositions", at));
      continue;
    }
    const noun = { phrase, oblique: phrase.isPronoun ? 0 : oblique, isAside: at < asideEnd };
    // "je lui ai demandé": of two pronouns in a row the second is no subject.
    const isObject = phrase.isPronoun && nouns.at(-1)?.phrase.isPronoun && nouns.at(-1)?.phrase.to === at;
    if (!isObject) nouns.push(noun);
    // "with Ann and Bo": what a short word joins to a noun is governed as that is.
    const joint = noun.oblique > 0 ? coordinatorAt(text, phrase.to) : 0;
    oblique = joint * noun.oblique;
    at = phrase.to + joint;
  }
  return nouns;
}

/** Where an aside ends that a comma at an index opens; 0 where none does. */
function asideFrom(text: Tagged, at: number, to: number): number {
  return opensAside(text, at, to) ? endOfAside(text, at + 1, to) : 0;
}

/** Length of a word at an index that joins nouns; 0 for others. */
function coordinatorAt(text: Tagged, at: number): number {
  const isShort = (text.tokens[at]?.text.length ?? 0) <= LONGEST_COORDINATOR;
  return isShort && lengthAt(text, "joins", at) === 1 ? 1 : 0;
}

function obliqueAfter(text: Tagged, at: number, before: number): number {
  if (!text.tokens[at]?.isWord) return 0;
  if (lengthAt(text, "prepositions", at) > 0) return 1;
  if (longestAt(text, [...BETWEEN, "linking", "determiners"], at) > 0) return before;
  if (longestAt(text, [...BREAKS, "verbs"], at) > 0) return 0;
  // Where nouns have capitals, words between a preposition and its noun are small.
  return before === 1 && !CAPITAL_NOUNS.test(text.lexicon.language) ? 0.5 : before;
}

/** Neither a verb nor a word that belongs to no noun phrase. */
function isPlain(text: Tagged, at: number): boolean {
  if (!text.tokens[at]?.isWord) return false;
  const isPhraseStart =
    longestAt(text, ["determiners", "roles", "titles", "he", "she", "they", "person", "self"], at) > 0;
  if (isPhraseStart) return true;
  const token = text.tokens[at];
  if (token?.isCapital && !token.opensSentence) return true;
  return longestAt(text, ["verbs", "verbsBesideQuotes", "prepositions", ...BETWEEN, ...BREAKS], at) === 0;
}

/** "…, who …" and, where articles open such clauses too, those that end in a word in lower case. */
function opensAside(text: Tagged, comma: number, to: number): boolean {
  if (text.tokens[comma]?.text !== ",") return false;
  const at = comma + 1;
  const direct = lengthAt(text, "relatives", at) > 0;
  const second = lengthAt(text, "prepositions", at) > 0 && lengthAt(text, "relatives", at + 1) > 0;
  if (!direct && !second) return false;
  if (lengthAt(text, "determiners", at) === 0) return true;
  const last = text.tokens[endOfAside(text, at, to) - 1];
  return (
    last !== undefined &&
    !last.isCapital &&
    longestAt(text, ["roles", "titles"], endOfAside(text, at, to) - 1) === 0
  );
}

function endOfAside({ tokens }: Tagged, at: number, to: number): number {
  let end = at;
  while (end < to && tokens[end]?.text !== ",") end += 1;
  return end;
}
