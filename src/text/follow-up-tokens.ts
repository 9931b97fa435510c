/** The words of a question with their places, and which of them look like names. */
import { lengthAt, type Phrases } from "./follow-up-phrases.ts";
import { WORD } from "./interrogatives-match.ts";

/** A word; `text.slice(start, end) === written`. */
export interface Token {
  readonly written: string;
  /** In lower case. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** French hangs its pronouns on the verb: "a-t-elle". */
const HUNG = /^(.+?)(?:-t)?(-(?:ils?|elles?|on|ce))$/u;
const CAPITAL = /^["'«„“]?\p{Lu}/u;
const DIGIT = /\p{Nd}/u;
const YEAR = /^[\p{Nd}]{4}$/u;

/** Words in order; a pronoun that hangs on its verb is a word of its own. */
export function tokens(text: string): Token[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: written, index }) => {
    const [, verb, pronoun] = HUNG.exec(written.toLowerCase()) ?? [];
    if (verb === undefined || pronoun === undefined) return [token(written, index)];
    return [
      token(written.slice(0, verb.length), index),
      token(written.slice(-pronoun.length), index + written.length - pronoun.length),
    ];
  });
}

function token(written: string, start: number): Token {
  return { written, word: written.toLowerCase(), start, end: start + written.length };
}

/** Whether the word at a place has a capital or a figure, and nothing before it explains the capital. */
export function isName(all: readonly Token[], at: number, beforeNouns?: Phrases): boolean {
  const { written = "" } = all[at] ?? {};
  if (DIGIT.test(written)) return true;
  const before = all[at - 1]?.word ?? "";
  return CAPITAL.test(written) && !(beforeNouns && lengthAt(beforeNouns, [before], 0) > 0);
}

export function isYear(token: Token | undefined): boolean {
  return token !== undefined && YEAR.test(token.written);
}
