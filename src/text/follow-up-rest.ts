/** A question without what only ties it to the one before ("and", "what about"), in the eyes of one language. */
import { lengthAt, lengthAtEnd, type Row } from "./follow-up-phrases.ts";
import type { Token } from "./follow-up-tokens.ts";

/**
 * How a question leans. `fragment`: puts something in the place of what was asked about. `bare`: asks for something
 * else about the same. `reference`: a pronoun means what was spoken of before.
 */
export interface FollowUp {
  readonly kind: "fragment" | "bare" | "reference";
  /** What is left without the words and marks that only tie it to the question before. */
  readonly text: string;
  /** The words of `text`. */
  readonly tokens: readonly Token[];
  /** Words at the beginning that are a preposition. */
  readonly prepositions: number;
  /** Where the pronoun stands among `tokens`; -1 for none. */
  readonly pronoun: number;
  /** "What about" stood before it. */
  readonly named: boolean;
  /** The language's words; null for scripts without spaces. */
  readonly row: Row | null;
}

/** What is left of a question after its opening, in the eyes of one language. */
export interface Rest {
  readonly row: Row;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly marked: boolean;
  /** "And" stood before it. */
  readonly joined: boolean;
  /** "What about" stood before it. */
  readonly named: boolean;
}

/** Takes off what opens the question, and a “what about” that closes it. */
export function openRest(row: Row, text: string, all: readonly Token[], marked: boolean): Rest {
  const words = all.map(({ word }) => word);
  let at = lengthAt(row.about, words, 0);
  let named = at > 0;
  if (!named) {
    while (at < words.length - 1 && lengthAt(row.joins, words, at) > 0) at += lengthAt(row.joins, words, at);
    const about = lengthAt(row.about, words, at);
    named = about > 0;
    at += about;
  }
  const joined = at > 0;
  const tail = joined ? lengthAtEnd(row.aboutLast, words.slice(at)) : 0;
  const kept = all.slice(at, all.length - tail);
  const rest = { row, text, marked, joined, named: named || tail > 0 };
  const prefixed = joined ? null : withoutPrefix(row, kept);
  if (prefixed) return { ...rest, tokens: prefixed, words: prefixed.map(({ word }) => word), joined: true };
  return { ...rest, tokens: kept, words: kept.map(({ word }) => word) };
}

/** Without an "and" that is written together with its word. */
function withoutPrefix({ prefix }: Row, all: readonly Token[]): readonly Token[] | null {
  const [first, ...others] = all;
  const [joined = ""] = (first && prefix?.exec(first.word)) ?? [];
  if (!first || joined === "") return null;
  const cut = (text: string) => text.slice(joined.length);
  return [
    { ...first, word: cut(first.word), written: cut(first.written), start: first.start + joined.length },
    ...others,
  ];
}

/** How many words of a question only ask: "until when" has two. */
export function askingLength({ asks, prepositions }: Row, words: readonly string[], at: number): number {
  const length = lengthAt(asks, words, at);
  if (length > 0) return length;
  const preposition = lengthAt(prepositions, words, at);
  const after = lengthAt(asks, words, at + preposition);
  return after > 0 ? preposition + after : 0;
}

/** A reading of the whole rest, to be filled in. */
export function found({ row, text, named, tokens: all }: Rest, kind: FollowUp["kind"]): FollowUp {
  const [first, last] = [all[0], all.at(-1)];
  const kept = text.slice(first?.start ?? 0, kind === "reference" ? text.length : last?.end);
  return { kind, text: kept, tokens: all, prepositions: 0, pronoun: -1, named, row };
}
