/** What the language's tables tell about quoted words: small words inside, and words before them that announce a name. */
import type { Kind } from "./attribution/kinds.ts";
import type { Lexicon } from "./attribution/lexicon.ts";
import { longestAt, type Tagged, tokenAt } from "./attribution/tagged.ts";
import type { QuotedWords, Span } from "./quotation.ts";

/** From 0 to 1; what a language's tables cannot tell has a middling value. */
export interface WordSigns {
  /** Share of words that sentences need and names seldom have: "is", "not", "but", "we". */
  readonly smallWords: number;
  /** "I", "we", "you" in it. */
  readonly self: number;
  /** "So-called", "the film" before it, "adlı" behind it. */
  readonly named: number;
}

const SMALL: readonly Kind[] = [
  "auxiliaries",
  "determiners",
  "he",
  "joins",
  "negations",
  "person",
  "prepositions",
  "relatives",
  "self",
  "she",
  "that",
  "they",
];
/** What is usual, for languages without a table. */
const USUAL_SHARE = 0.3;
/** Scripts without spaces have as many names, and attributions that are easier to see. */
const UNSPACED_SHARE = 0.15;
/** A naming word may have an adjective or a name of its own between it and the marks. */
const NAMING_WITHIN = 2;
const WORDS_AT_MOST = 60;
/** Characters before and behind the marks where a script without spaces may have its naming word. */
const NAMING_ROOM = 8;
/** Languages that say with endings what others say with small words. */
const ENDINGS = /^(?:az|et|eu|fi|hu|ka|kk|ko|ky|ml|mn|ta|te|tr|uz)$/;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Languages in which a naming word follows what it names. */
const NAMING_BEHIND = /^(?:tr|az|tk|kk|ky|uz|tt)$/;
/** Between a naming word and the marks. */
const NOTHING_MUCH = /^[\s:：的]*$/u;

/** The signs of quoted words in a text that was tagged. */
export function wordSigns(text: Tagged, words: QuotedWords): WordSigns {
  const first = words.parts[0] ?? words.outer;
  if (UNSPACED.test(text.body.slice(first.start, first.end)))
    return { smallWords: UNSPACED_SHARE, self: 0, named: isNamedUnspaced(text, words.outer) ? 1 : 0 };
  if (!text.lexicon.isKnown) return { smallWords: USUAL_SHARE, self: 0, named: 0 };
  return { ...inside(text, words), named: isNamed(text, words.outer) ? 1 : 0 };
}

function inside(text: Tagged, { parts }: QuotedWords): { smallWords: number; self: number } {
  const words = parts.flatMap((part) => wordsIn(text, part)).slice(0, WORDS_AT_MOST);
  const small = words.filter((at) => longestAt(text, SMALL, at) > 0).length;
  const isSelf = words.some((at) => longestAt(text, ["self"], at) > 0);
  const share = small / Math.max(1, words.length);
  return { smallWords: ENDINGS.test(text.lexicon.language) ? USUAL_SHARE : share, self: isSelf ? 1 : 0 };
}

/** Indexes of the first words of a span. */
function wordsIn(text: Tagged, { start, end }: Span): number[] {
  const words: number[] = [];
  for (let at = tokenAt(text, start); words.length < WORDS_AT_MOST; at += 1) {
    const token = text.tokens[at];
    if (!token || token.start >= end) break;
    if (token.isWord) words.push(at);
  }
  return words;
}

function isNamed(text: Tagged, { start, end }: Span): boolean {
  const at = tokenAt(text, start);
  for (let back = 1; back <= NAMING_WITHIN + 1; back += 1) {
    const length = longestAt(text, ["naming"], at - back);
    const token = text.tokens[at - back];
    if (!token || (back > 1 && !token.isWord)) break;
    if (length > 0 && length <= back) return true;
  }
  const behind = tokenAt(text, end);
  return NAMING_BEHIND.test(text.lexicon.language) && longestAt(text, ["naming"], behind) > 0;
}

function isNamedUnspaced({ body, lexicon }: Tagged, { start, end }: Span): boolean {
  const before = body.slice(Math.max(0, start - NAMING_ROOM), start);
  const behind = body.slice(end, end + NAMING_ROOM);
  return namingWords(lexicon).some(
    (word) =>
      (before.includes(word) && NOTHING_MUCH.test(before.slice(before.lastIndexOf(word) + word.length))) ||
      behind.startsWith(word),
  );
}

function namingWords({ tables }: Lexicon): string[] {
  return tables.flatMap(({ naming }) => (naming ?? "").split(/\s+/u).filter((word) => word !== ""));
}
