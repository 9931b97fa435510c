/** The shape of a noun phrase that may name who speaks, and how a word list becomes one without rules. */
import type { Range } from "./tagged.ts";

/** A noun phrase in a range of tokens. */
export interface Phrase extends Range {
  readonly isPronoun: boolean;
  /** Where it ends when what follows its first head is no part of it. */
  readonly core: number;
  /** Contains a word with a capital that is not the sentence's first. */
  readonly hasName: boolean;
  readonly hasRole: boolean;
  /** Characters at its end that are a particle and no part of the words: Korean "장관은". */
  readonly trim?: number;
}

/** Tokens as a phrase of which nothing more is known. */
export function plainPhrase({ from, to }: Range): Phrase {
  return { from, to, core: to, isPronoun: false, hasName: false, hasRole: false };
}
