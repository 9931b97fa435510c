/** Speakers without a known verb: by word order alone, for verbs that no table has: "…", [a word or two] [a name]. */
import { isLone } from "./clauses.ts";
import type { Phrase } from "./phrase.ts";
import { simplePhraseAt } from "./phrases.ts";
import { longestAt, type Range, type Tagged } from "./tagged.ts";

/** A cue and a speaker of which only their places are known. */
export interface Guess {
  readonly cue: Range;
  readonly speaker: Phrase;
}

/** Words of an unknown verb: "esan zuen". */
const MOST_WORDS = 2;
const DASH = /^[-–—―]$/u;
const LETTER_CASE = /\p{Ll}/u;

/** Behind quoted words that a comma or dash joins to the rest: "…", esan zuen Ane Lasa. */
export function guessBehind(text: Tagged, { from, to }: Range): Guess | null {
  let at = from;
  while (at < to && at - from < MOST_WORDS && mayBeVerb(text, at)) at += 1;
  if (at === from) return null;
  const speaker = nameAt(text, at, to);
  return speaker && closes(text, speaker.to, to) ? { cue: { from, to: at }, speaker } : null;
}

/** Before a colon and quoted words: Ane Lasa [a word or two]: "…" */
export function guessAhead(text: Tagged, { from, to }: Range): Guess | null {
  const end = to - 1;
  let at = end;
  while (at > from && end - at < MOST_WORDS && mayBeVerb(text, at - 1)) at -= 1;
  const speaker = at < end ? nameAt(text, from, at) : null;
  return speaker?.to === at ? { cue: { from: at, to: end }, speaker } : null;
}

function nameAt(text: Tagged, at: number, to: number): Phrase | null {
  const token = text.tokens[at];
  const phrase = token?.isCapital ? simplePhraseAt(text, at, to) : null;
  return phrase && (phrase.hasName || phrase.to - phrase.from > 1) ? phrase : null;
}

/** A word in lower case that is none of the small words of the language. */
function mayBeVerb(text: Tagged, at: number): boolean {
  const token = text.tokens[at];
  if (!token?.isWord || token.isCapital || !LETTER_CASE.test(token.text)) return false;
  return (
    longestAt(text, ["prepositions", "joins", "that", "relatives", "naming", "roles", "determiners"], at) ===
    0
  );
}

/** A sign follows, or one small word and then a sign: German "stellte Moll fest,". */
function closes(text: Tagged, at: number, to: number): boolean {
  return at >= to || text.tokens[at]?.isWord === false || isLone(text, at, to);
}

/** "…" — Ann Lee: a dash and a whole name that ends the line or sentence, as under mottoes and letters. */
export function signatureBehind(text: Tagged, { from, to }: Range): Phrase | null {
  if (!DASH.test(text.tokens[from]?.text ?? "")) return null;
  const name = simplePhraseAt(text, from + 1, to);
  const isWhole = name !== null && name.to - name.from > 1 && (name.hasName || name.hasRole);
  const isEnd = isWhole && (name.to >= to || /^[.,]$/.test(text.tokens[name.to]?.text ?? ""));
  return isEnd && text.tokens[name.from]?.isCapital ? name : null;
}
