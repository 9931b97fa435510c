/** Finds what refers back in a question: "who replaced him?", "what happened there?" */
import { find, lengthAt, lengthAtEnd, type Row } from "./follow-up-phrases.ts";
import { askingLength, type FollowUp, found, type Rest } from "./follow-up-rest.ts";
import { isName, type Token } from "./follow-up-tokens.ts";

/** Words among which a pronoun's own noun is not to be expected yet, by what the language tells about nouns. */
const REACH = { articles: 6, cased: 4, caseless: 3 } as const;
const POSSESSIVE_REACH = 4;
/** Words of questions in which "it" and "there" mean something. */
const MAX_WEAK = 6;
const MAX_LAST = 7;

/** Null where a noun of the question itself may be what its pronoun means. */
export function readReference(rest: Rest): FollowUp | null {
  const { row, words, marked } = rest;
  const asking = askingLength(row, words, 0);
  const asks = asking > 0 || lengthAt(row.polar, words, 0) > 0 || (marked && find(row.asks, words) > 0);
  if (!asks) return null;
  const isFree = (at: number) => at >= asking && !hasNoun(rest, at) && (at === 0 || isLower(rest.tokens[at]));
  const person = find(row.persons, words);
  // Where names cannot be told from other words, one may stand before a pronoun at the end.
  const isLast = person === words.length - 1 && !row.caseless;
  if (isFree(person) && (person < reachOf(row) || isLast))
    return { ...found(rest, "reference"), pronoun: person };
  const possessive = find(row.possessives, words);
  // "Il suo": the article is that of what belongs to somebody.
  const own = possessive - (lengthAt(row.articles, words, possessive - 1) > 0 ? 1 : 0);
  const refers = isFree(own) && isLower(rest.tokens[possessive]) && possessive < POSSESSIVE_REACH;
  return refers || refersWeakly(rest, asking, isFree) ? found(rest, "reference") : null;
}

/** "When was it built?", "what happened there?" Only in short questions without a name, which "it" might announce. */
function refersWeakly(
  { row, tokens: all, words }: Rest,
  asking: number,
  isFree: (at: number) => boolean,
): boolean {
  if (all.some((_, at) => at > 0 && isName(all, at)) || find(row.idioms, words) >= 0) return false;
  if (asking > 0 && words.length <= MAX_WEAK && isFree(find(row.weak, words))) return true;
  return words.length <= MAX_LAST && lengthAtEnd(row.last, words) > 0 && isFree(words.length - 1);
}

function reachOf({ caseless, articles }: Row): number {
  if (caseless) return REACH.caseless;
  return articles.size > 0 ? REACH.articles : REACH.cased;
}

function hasNoun({ row, tokens: all, words }: Rest, before: number): boolean {
  return all.some((_, at) => {
    if (at >= before) return false;
    return (at > 0 && isName(all, at, row.beforeNouns)) || lengthAt(row.articles, words, at) > 0;
  });
}

function isLower(token: Token | undefined): boolean {
  return token !== undefined && token.written === token.word;
}
