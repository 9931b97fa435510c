/** The sentences of a text, with quoted words as parts of the sentences that quote them. */
import type { QuotedWords } from "../quotation.ts";
import { type Range, type Tagged, tokenAt } from "./tagged.ts";

/** A sentence and which of its tokens lie between marks. */
export interface Sentence {
  readonly range: Range;
  isQuoted(at: number): boolean;
}

/** Sentences in order; full stops between marks end none. */
export function sentencesOf(text: Tagged, quoted: readonly QuotedWords[]): Sentence[] {
  const spans = quoted.map(({ outer }) => ({
    from: tokenAt(text, outer.start),
    to: tokenAt(text, outer.end),
  }));
  const inside = new Uint8Array(text.tokens.length + 1);
  for (const { from, to } of spans) inside.fill(1, from, to);
  const isQuoted = (at: number) => inside[at] === 1;
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 1; at <= text.tokens.length; at += 1) {
    const isEnd =
      at === text.tokens.length || (text.tokens[at]?.opensSentence && !(isQuoted(at) && isQuoted(at - 1)));
    if (!isEnd) continue;
    sentences.push({ range: { from, to: at }, isQuoted });
    from = at;
  }
  return sentences;
}
