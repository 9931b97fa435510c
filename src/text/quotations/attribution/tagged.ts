/** A text as the rules of attribution read it: tokens with the kinds that the language's tables give them. */
import type { Span } from "../quotation.ts";
import type { Kind, Kinds } from "./kinds.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** A text with its tokens; indexes below are places in `tokens`. */
export interface Tagged {
  readonly body: string;
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  readonly kinds: readonly Kinds[];
  /** Words that have a capital inside a sentence. */
  readonly names: ReadonlySet<string>;
}

/** Tokens from `from` to before `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

let last: Tagged | null = null;

/** `language` is a base language. The last text is kept: its quotations, indirect speech and names are asked for in turn. */
export function tagged(body: string, language: string): Tagged {
  if (last?.body === body && last.lexicon.language === language) return last;
  last = tag(body, language);
  return last;
}

function tag(body: string, language: string): Tagged {
  const lexicon = lexiconOf(language);
  const tokens = tokensOf(body, language, lexicon.isShort);
  const kinds = tokens.map((_, index) => lexicon.kindsAt(tokens, index));
  const names = new Set(tokens.filter((one) => one.isCapital && !one.opensSentence).map((one) => one.text));
  return { body, lexicon, tokens, kinds, names };
}

/** How many tokens the entry of a kind has that begins at an index; 0 for none. */
export function lengthAt({ kinds }: Tagged, kind: Kind, index: number): number {
  return kinds[index]?.[kind] ?? 0;
}

/** The longest of several kinds. */
export function longestAt(text: Tagged, kinds: readonly Kind[], index: number): number {
  return Math.max(0, ...kinds.map((kind) => lengthAt(text, kind, index)));
}

/** Index of the first token that begins at or after an offset. */
export function tokenAt({ tokens }: Tagged, offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Offsets of a range's tokens; null of an empty one. `trim` characters at the end are no part of it. */
export function spanOf(
  { tokens }: Tagged,
  { from, to, trim = 0 }: Range & { readonly trim?: number },
): Span | null {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && to > from ? { start: first.start, end: last.end - trim } : null;
}
