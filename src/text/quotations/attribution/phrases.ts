/** Noun phrases that may name who speaks: "the minister", "Ann Lee", "der Leiter des Amts, Jan Moll", "he". */
import { withAppositions } from "./appositions.ts";
import type { Kind } from "./kinds.ts";
import { isUncased } from "./names.ts";
import { type Phrase, plainPhrase } from "./phrase.ts";
import { markedAt, opensMarks, type State, signStep } from "./phrase-signs.ts";
import { isMonthName, isNumber, isParticle } from "./phrase-words.ts";
import { lengthAt, longestAt, type Tagged } from "./tagged.ts";
import type { Token } from "./tokens.ts";

const PRONOUNS: readonly Kind[] = ["he", "she", "they", "person", "self"];
/** No noun phrase goes on over these. */
const STOPS: readonly Kind[] = [
  "as",
  "that",
  "negations",
  "auxiliaries",
  "calendar",
  "quotative",
  ...PRONOUNS,
];
/** Languages whose modifiers stand before the noun: what is in lower case behind a role is no part of it. */
const HEAD_LAST = /^(?:en|de|nl|af|sv|da|no|nb|nn|fi|et|hu|tr|az|kk|uz|ky|tk)$/;
/** All nouns have capitals there. */
export const CAPITAL_NOUNS = /^(?:de|lb|nds|gsw)$/;
const MOST_WORDS = 16;
/** Words before the head: "the former head of the office of …". */
const MOST_BEFORE_HEAD = 6;
/** Words in lower case inside the name of a body. */
const MOST_INSIDE = 3;
/** Words of a phrase that only the sentence's capital begins. */
const MOST_UNSURE = 3;
const LATIN = /\p{Script=Latin}/u;
const LETTER_CASE = /\p{Lu}|\p{Ll}/u;

/** The noun phrase that begins at an index, with its appositions; null where none does. `to` is where the text ends. */
export function phraseAt(text: Tagged, at: number, to: number): Phrase | null {
  const pronoun = longestAt(text, PRONOUNS, at);
  if (pronoun > 0 && at < to && !opensNoun(text, at, to))
    return { ...plainPhrase({ from: at, to: at + pronoun }), isPronoun: true };
  const first = simplePhraseAt(text, at, to);
  return first && withAppositions(text, first, to, simplePhraseAt);
}

/** Polish "jej doradcy", where the pronoun alone would be "she" or "hers": a noun follows, and no verb. */
function opensNoun(text: Tagged, at: number, to: number): boolean {
  if (lengthAt(text, "determiners", at) === 0 || at + 1 >= to || !text.tokens[at + 1]?.isWord) return false;
  const kinds = ["verbs", "verbsBesideQuotes", "auxiliaries", "negations", "prepositions", "joins"] as const;
  return longestAt(text, kinds, at + 1) === 0;
}

/** Without what stands behind a comma. */
export function simplePhraseAt(text: Tagged, at: number, to: number): Phrase | null {
  if (opensMarks(text, at)) return markedAt(text, at, to);
  const state: State = { at, hasName: false, hasRole: false, isLinked: false, core: 0 };
  const opens = lengthAt(text, "determiners", at);
  if (opens === 0 && lengthAt(text, "linking", at) > 0) return null;
  state.at += opens;
  while (state.at < to && state.at - at < MOST_WORDS && step(text, state, at, to));
  const end = withoutLoose(text, at, state.at);
  const hasOpening = opens > 0 && end > at + opens;
  const isInitial = opens === 0 && text.tokens[at]?.isCapital === true;
  if (end <= at || !isPhrase(text, state, opens > 0, hasOpening || isInitial)) return null;
  const { hasName, hasRole } = state;
  const core = Math.min(end, state.core || (isInitial ? at + 1 : end));
  // Of words that only begin a sentence the first is sure, and the others where a verb follows at once.
  const isWhole = hasName || hasRole || hasOpening || (end === to && end - at <= MOST_UNSURE);
  return { ...plainPhrase({ from: at, to: isWhole ? end : core }), core, hasName, hasRole };
}

/** It has a head, and begins with what may begin a phrase: words in lower case only before a role. */
function isPhrase(text: Tagged, { hasName, hasRole }: State, hasArticle: boolean, opens: boolean): boolean {
  return hasRole || opens || (hasName && (hasArticle || isUncased(text)));
}

/** Goes over one word or sign of a phrase; false where the phrase ends. */
function step(text: Tagged, state: State, from: number, to: number): boolean {
  const token = text.tokens[state.at];
  if (!token || (token.opensSentence && state.at > from)) return false;
  return token.isWord ? wordStep(text, state, from, to) : signStep(text, state, from, to);
}

function wordStep(text: Tagged, state: State, from: number, to: number): boolean {
  const { at } = state;
  if (isNumber(text, at) || changesScript(text, state, from)) return false;
  const linking = linkingAt(text, state, from);
  if (linking > 0) return goOn(state, linking, true);
  if (endsPhrase(text, at, from)) return joinsAnother(text, state, to);
  if (lengthAt(text, "determiners", at) > 0 && at > from && !isInnerCapital(text, at))
    return state.isLinked && goOn(state, lengthAt(text, "determiners", at), true);
  return nounStep(text, state, from, to);
}

/** "Старридж LiverpoolFC": behind a name in another script, Latin letters name somebody else. */
function changesScript({ tokens }: Tagged, { at, hasName, hasRole }: State, from: number): boolean {
  if (!hasName || at === from) return false;
  const [before, token] = [tokens[at - 1]?.text ?? "", tokens[at]?.text ?? ""];
  return !hasRole && LATIN.test(token) && !LATIN.test(before) && /\p{L}/u.test(before);
}

function nounStep(text: Tagged, state: State, from: number, to: number): boolean {
  const { at } = state;
  const token = text.tokens[at];
  const role = longestAt(text, ["roles", "titles"], at);
  // "Ohio senator Ann Lee", "a Danish government official": where modifiers come first, a name or role may be one.
  const isFirst = !state.hasRole || state.core === at;
  const isBehindName = state.hasName && isFirst && HEAD_LAST.test(text.lexicon.language);
  if (role > 0 && (!state.hasName || token?.isCapital || state.isLinked || isBehindName)) {
    // "the view of the government" is no role, "one of the ministers" begins with one.
    state.hasRole ||= !state.isLinked;
    state.core = at + role;
    return goOn(state, role, state.isLinked);
  }
  if (token?.isCapital && !(at === from && token.opensSentence)) {
    if (isInterrupted(text, state, from)) return false;
    state.hasName = true;
    state.core = at + 1;
    return goOn(state, 1, false);
  }
  if (state.hasName && isParticle(text, at, to)) return goOn(state, 1, false);
  return lowerStep(text, state, from);
}

/** "Lee met Ray": words in lower case, and no role among them, part a sentence's first word from the next name. */
function isInterrupted(text: Tagged, { at, hasName, hasRole }: State, from: number): boolean {
  const first = text.tokens[from];
  if (hasName || hasRole || at <= from + 1 || !first?.opensSentence) return false;
  return first.isCapital && lengthAt(text, "determiners", from) === 0;
}

/** A word in lower case that is no role: an adjective or a noun that belongs to one. */
function lowerStep(text: Tagged, state: State, from: number): boolean {
  const { at } = state;
  const isCased = LETTER_CASE.test(text.tokens[at]?.text ?? "");
  if (state.isLinked) return goOn(state, 1, at - from < MOST_WORDS / 2);
  const isInside = state.hasRole ? nameFollows(text, at) : roleFollows(text, at, from);
  if (isCased && state.hasName && !isInside) return false;
  if (state.hasRole && HEAD_LAST.test(text.lexicon.language)) return false;
  if (!state.hasRole && at - from >= MOST_BEFORE_HEAD) return false;
  return goOn(state, 1, false);
}

/** "a Tarn city council member": where modifiers come first, behind an article a role ends what a name begins. */
function roleFollows(text: Tagged, from: number, start: number): boolean {
  if (!HEAD_LAST.test(text.lexicon.language) || lengthAt(text, "determiners", start) === 0) return false;
  for (let at = from + 1; at <= from + MOST_INSIDE; at += 1) {
    if (!text.tokens[at]?.isWord || text.tokens[at]?.isCapital || endsPhrase(text, at, start)) return false;
    if (lengthAt(text, "roles", at) > 0) return true;
  }
  return false;
}

/** "ректор Высшей школы экономики Иван Лугов": behind some words in lower case stands a whole name. */
function nameFollows({ tokens, kinds, lexicon }: Tagged, from: number): boolean {
  if (HEAD_LAST.test(lexicon.language)) return false;
  let at = from;
  while (at - from < MOST_INSIDE && tokens[at]?.isWord && !tokens[at]?.isCapital && !kinds[at]?.verbs)
    at += 1;
  const isName = (index: number) => tokens[index]?.isCapital === true && !tokens[index]?.opensSentence;
  return at > from && isName(at) && isName(at + 1);
}

function goOn(state: State, tokens: number, isLinked: boolean): boolean {
  state.at += tokens;
  state.isLinked = isLinked;
  return true;
}

function linkingAt(text: Tagged, state: State, from: number): number {
  const { at } = state;
  const length = lengthAt(text, "linking", at);
  const hasOpening = lengthAt(text, "determiners", from) > 0 || text.tokens[from]?.isCapital === true;
  if (length === 0 || at === from || !(state.hasName || state.hasRole || hasOpening)) return 0;
  if (lengthAt(text, "prepositions", at) === 0) return length;
  // Of words that are prepositions elsewhere only a role is followed: "der Sprecher im Amt", not "Jan Moll im Amt".
  const isName = CAPITAL_NOUNS.test(text.lexicon.language) ? endsInName(text, at, from) : state.hasName;
  return isName || !(state.hasRole || hasOpening) ? 0 : length;
}

/** Two words with capitals in a row, where nouns have them, are a name. */
function endsInName({ tokens }: Tagged, at: number, from: number): boolean {
  return at - from > 1 && tokens[at - 1]?.isCapital === true && tokens[at - 2]?.isCapital === true;
}

/** Words that are certainly no part of a noun phrase. */
function endsPhrase(text: Tagged, at: number, from: number): boolean {
  const isRole = longestAt(text, ["roles", "titles", "determiners", "nameParticles"], at) > 0;
  const isStop = longestAt(text, STOPS, at) > 0 && !isMonthName(text, at, from);
  if (isStop && !(isInnerCapital(text, at) && lengthAt(text, "calendar", at) === 0))
    return !isRole || at > from + 2;
  if (isRole) return false;
  const token = text.tokens[at];
  // "dijo Lee", where "lee" is a verb: inside a sentence a capital makes a name, and where the text has it elsewhere so.
  const isName = token?.isCapital && (!token.opensSentence || (at === from && isNamedElsewhere(text, token)));
  if (isName) return false;
  return longestAt(text, ["verbs", "verbsBesideQuotes", "prepositions", "joins", "relatives"], at) > 0;
}

/** A word that has its capital inside a sentence, too, and is spelt as a verb, not as a small word. */
function isNamedElsewhere({ names, lexicon }: Tagged, token: Token): boolean {
  return names.has(token.text) && !CAPITAL_NOUNS.test(lexicon.language);
}

/** A capital inside a sentence, where nouns have none: a name that is spelt as a small word, Dutch "Elke". */
function isInnerCapital({ tokens, lexicon }: Tagged, at: number): boolean {
  const token = tokens[at];
  return token?.isCapital === true && !token.opensSentence && !CAPITAL_NOUNS.test(lexicon.language);
}

/** "Ann Lee and Bo Ray": two who speak together. */
function joinsAnother(text: Tagged, state: State, to: number): boolean {
  const { at } = state;
  const length = lengthAt(text, "joins", at);
  const word = text.tokens[at]?.lower ?? "";
  if (length === 0 || word.length > 3 || !(state.hasName || state.hasRole) || at + length >= to) return false;
  const next = text.tokens[at + length];
  const isPhrase = longestAt(text, ["roles", "titles", "determiners"], at + length) > 0;
  const isCapital = next?.isCapital === true && !CAPITAL_NOUNS.test(text.lexicon.language);
  if (!isPhrase && !isCapital) return false;
  return goOn(state, length, true);
}

/** Articles and linking words at the end belong to what follows. */
function withoutLoose(text: Tagged, from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    (longestAt(text, ["linking", "determiners", "joins"], end - 1) > 0 || !endsWell(text, end - 1))
  )
    end -= 1;
  return end;
}

function endsWell({ tokens }: Tagged, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (token.isWord || /^[)»“”"]$/u.test(token.text));
}
