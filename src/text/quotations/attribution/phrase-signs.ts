/** Signs inside noun phrases: full stops of initials, hyphens, brackets, and names in marks. */
import { type Phrase, plainPhrase } from "./phrase.ts";
import type { Tagged } from "./tagged.ts";

/** How far a phrase is read. */
export interface State {
  /** The next token. */
  at: number;
  hasName: boolean;
  hasRole: boolean;
  /** The words before bind the next ones to the head: "of the". */
  isLinked: boolean;
  /** Behind the last head so far. */
  core: number;
}

const LONGEST_ASIDE = 8;
const INNER_SIGN = /^[-‐‑–&/·]$/u;
const OPEN_MARK = /^[«„“"]$/u;
const CLOSE_MARK = /^[»“”"]$/u;

/** What papers and sites are called before their names, in many languages. */
const MEDIA =
  /(?:magazin(?:s|e)?|zeitung|zeitschrift|website|webseite|portals?|newspaper|daily|журнал\p{L}*|газет\p{L}*|сайт\p{L}*|портал\p{L}*|вестник\p{L}*|издани\p{L}*|czasopism\p{L}*|gazet\p{L}*|serwis\p{L}*|deník\p{L}*|server\p{L}*|diario|periódico|revista|giornale|quotidiano|rivista|sito|quotidien|journal|jornal|krant|tidning\p{L}*|avis\p{L}*)$/u;

/** Whether a token opens words in marks. */
export function opensMarks({ tokens }: Pick<Tagged, "tokens">, at: number): boolean {
  return OPEN_MARK.test(tokens[at]?.text ?? "");
}

/** A paper's name in marks, alone: 'wrote "Herald"'. */
export function markedAt({ tokens }: Tagged, at: number, to: number): Phrase | null {
  const state: State = { at, hasName: false, hasRole: false, isLinked: false, core: 0 };
  if (!tokens[at + 1]?.isCapital || !skipMarks(tokens, state, to)) return null;
  return { ...plainPhrase({ from: at, to: state.at }), hasName: true };
}

/** Goes over a sign; false where it ends the phrase. */
export function signStep({ tokens, lexicon }: Tagged, state: State, from: number, to: number): boolean {
  const [before, sign, after] = [tokens[state.at - 1], tokens[state.at], tokens[state.at + 1]];
  if (!before || !sign || !after || state.at === from || state.at + 1 >= to) return false;
  const isShort = before.isCapital || lexicon.isShort(before.text);
  if (sign.text === "." && isShort && after.isCapital && !after.opensSentence) {
    state.at += 1;
    return true;
  }
  if (INNER_SIGN.test(sign.text) && before.end === sign.start && sign.end === after.start) {
    state.at += 1;
    return true;
  }
  if (sign.text === "(" && state.hasName) return skipBrackets(tokens, state, to);
  const isBody = MEDIA.test(before.lower) || (state.hasRole && !state.hasName);
  if (OPEN_MARK.test(sign.text) && isBody && (after.isCapital || isAddress(tokens, state.at)))
    return skipMarks(tokens, state, to);
  return false;
}

/** "example.org" in marks. */
function isAddress(tokens: Tagged["tokens"], open: number): boolean {
  const [word, dot, end] = [tokens[open + 1], tokens[open + 2], tokens[open + 3]];
  return dot?.text === "." && word?.end === dot.start && dot.end === end?.start && end.isWord;
}

function skipBrackets(tokens: Tagged["tokens"], state: State, to: number): boolean {
  for (let at = state.at + 1; at < Math.min(to, state.at + LONGEST_ASIDE); at += 1) {
    if (tokens[at]?.text !== ")") continue;
    state.at = at + 1;
    return true;
  }
  return false;
}

/** A paper's or body's name in marks: 'the newspaper "Herald"'. */
function skipMarks(tokens: Tagged["tokens"], state: State, to: number): boolean {
  for (let at = state.at + 2; at < Math.min(to, state.at + LONGEST_ASIDE); at += 1) {
    if (!CLOSE_MARK.test(tokens[at]?.text ?? "")) continue;
    state.at = at + 1;
    state.hasName = true;
    state.core = state.at;
    return true;
  }
  return false;
}
