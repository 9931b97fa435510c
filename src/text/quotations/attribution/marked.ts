/** Subjects that a particle marks: Korean "장관은", Hindi "मंत्री ने". */
import type { Kind } from "./kinds.ts";
import { type Phrase, plainPhrase } from "./phrase.ts";
import { lengthAt, longestAt, type Range, type Tagged } from "./tagged.ts";

const MOST_WORDS = 6;

/** The first marked phrase of a range, where its clause begins. */
export function markedTopic(text: Tagged, { from, to }: Range): Phrase | null {
  for (let end = from + 1; end <= Math.min(to, from + MOST_WORDS); end += 1) {
    const phrase = markedSubject(text, { from, to: end });
    if (phrase) return phrase;
  }
  return null;
}

/** The last marked subject of a range; null in languages without such particles. The mark is no part of it. */
export function markedSubject(text: Tagged, { from, to }: Range): Phrase | null {
  const { lexicon, tokens } = text;
  const suffixes = lexicon.suffixes("subjectMarkers");
  for (let at = to - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (!token?.isWord) continue;
    if (lengthAt(text, "subjectMarkers", at) > 0 && at > from) return phraseUpTo(text, from, at);
    const suffix = suffixes.find(
      (ending) => token.lower.endsWith(ending) && token.lower.length > ending.length,
    );
    if (suffix !== undefined && longestAt(text, ["auxiliaries", "joins", "calendar"], at) === 0)
      return phraseUpTo(text, from, at + 1);
  }
  return null;
}

function phraseUpTo(text: Tagged, from: number, to: number): Phrase | null {
  let start = to - 1;
  while (start > from && to - start < MOST_WORDS && goesOnBefore(text, start - 1)) start -= 1;
  const trim = trimmed(text, to - 1, "subjectMarkers");
  return start >= to ? null : { ...plainPhrase({ from: start, to }), hasName: true, trim };
}

/** Length of the longest ending of a kind that a word has, 0 for none. */
export function trimmed({ tokens, lexicon }: Tagged, at: number, kind: Kind): number {
  const word = tokens[at]?.lower ?? "";
  const isLonger = (ending: string) => word.endsWith(ending) && word.length > ending.length;
  return lexicon.suffixes(kind).find(isLonger)?.length ?? 0;
}

/** The word before belongs to the same phrase: it bears no particle of its own. */
function goesOnBefore(text: Tagged, at: number): boolean {
  const token = text.tokens[at];
  if (!token?.isWord || /^\p{N}/u.test(token.text)) return false;
  if (
    longestAt(text, ["verbs", "joins", "auxiliaries", "that", "calendar", "prepositions", "quotative"], at) >
    0
  )
    return false;
  const endings = [
    ...text.lexicon.suffixes("prepositions"),
    ...text.lexicon.suffixes("subjectMarkers"),
    ...text.lexicon.suffixes("quotative"),
  ];
  return !endings.some((ending) => token.lower.endsWith(ending) && token.lower.length > ending.length + 1);
}
