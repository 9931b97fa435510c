/** Second names of the same person behind a comma: ", Jan Moll,", ", a farmer from Kent". */
import type { Phrase } from "./phrase.ts";
import { longestAt, type Tagged } from "./tagged.ts";

type ReadPhrase = (text: Tagged, at: number, to: number) => Phrase | null;

/** Languages with articles: there "president, Lee" without one is the end of a clause and the next subject. */
const ARTICLED = /^(?:en|de|nl|fr|es|it|pt|ca|gl|da|sv|no|nb|nn|hu|el)$/;
/** Any sign but an apostrophe or an opening bracket. */
const SIGN = /^[^\p{L}\p{N}'’(]$/u;
/** Words of a prepositional phrase at an apposition's end. */
const LONGEST_TAIL = 8;

/** ", Jan Moll," and ", a farmer from Kent": a second name of the same person, closed by a comma or the end. */
export function withAppositions(text: Tagged, first: Phrase, to: number, read: ReadPhrase): Phrase {
  let phrase = first;
  if (isBare(text, first)) return first;
  for (let times = 0; times < 2; times += 1) {
    const next = appositionOf(text, phrase, to, read);
    if (!next) return phrase;
    phrase = {
      ...phrase,
      to: next.to,
      core: phrase.core === phrase.to ? next.to : phrase.core,
      hasName: phrase.hasName || next.hasName,
      hasRole: phrase.hasRole || next.hasRole,
    };
  }
  return phrase;
}

function appositionOf(text: Tagged, phrase: Phrase, to: number, read: ReadPhrase): Phrase | null {
  const { tokens } = text;
  if (phrase.to >= to || tokens[phrase.to]?.text !== ",") return null;
  const at = phrase.to + 1;
  const token = tokens[at];
  const begins = token?.isCapital || longestAt(text, ["determiners", "roles", "titles"], at) > 0;
  if (!begins || longestAt(text, ["he", "she", "they", "self"], at) > 0) return null;
  const next = read(text, at, to);
  if (!next || (!next.hasRole && !next.hasName && longestAt(text, ["determiners"], at) === 0)) return null;
  const end = closedAt(text, next.to, to);
  const isSure = end === next.to || next.hasRole || next.hasName;
  return end === null || !isSure ? null : { ...next, to: end };
}

/** Where an apposition ends at a sign: at once, or behind a prepositional phrase; null where a clause goes on. */
function closedAt(text: Tagged, from: number, to: number): number | null {
  for (let at = from; at <= Math.min(text.tokens.length, from + LONGEST_TAIL); at += 1) {
    const token = text.tokens[at];
    if (!token || token.opensSentence || SIGN.test(token.text)) return at;
    if (at >= to || (at === from && longestAt(text, ["prepositions", "linking"], at) === 0)) return null;
    if (longestAt(text, ["verbs", "that", "relatives", "auxiliaries"], at) > 0 && !token.isCapital)
      return null;
  }
  return null;
}

/** A phrase that begins in lower case where others have an article. */
export function isBare(text: Tagged, { from }: Phrase): boolean {
  const isSmall = text.tokens[from]?.isCapital === false && longestAt(text, ["determiners"], from) === 0;
  // Portuguese "a líder": the article looks like a preposition.
  const isBehindArticle = /^(?:pt|gl)$/.test(text.lexicon.language) && text.tokens[from - 1]?.lower === "a";
  return isSmall && !isBehindArticle && ARTICLED.test(text.lexicon.language);
}
