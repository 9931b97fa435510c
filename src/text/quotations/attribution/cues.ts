/** Cues: verbs, nouns and phrases that announce somebody's words. */
import type { Kind } from "./kinds.ts";
import { lengthAt, longestAt, type Range, type Tagged } from "./tagged.ts";

const CUE_KINDS = ["accordingBefore", "accordingAfter", "verbs", "verbsBesideQuotes", "nouns"] as const;

/** A cue in a text. */
export interface Cue extends Range {
  readonly kind: (typeof CUE_KINDS)[number];
}

/** Before one of these an ambiguous word is a noun: "the report". */
const BEFORE_NOUN: readonly Kind[] = ["determiners", "linking", "prepositions"];
/** A noun announces words only close to them. */
const NOUN_REACH = 3;

/** Cues of a range, those nearest to the quoted words first: the range lies before them ("last") or behind ("first"). */
export function cuesIn(text: Tagged, range: Range, nearest: "first" | "last"): Cue[] {
  const cues: Cue[] = [];
  for (let at = range.from; at < range.to; at += 1) {
    const cue = cueAt(text, at, range);
    if (!cue) continue;
    cues.push(cue);
    at = cue.to - 1;
  }
  if (nearest === "last") cues.reverse();
  const strong = cues.filter(({ kind }) => kind !== "nouns");
  const nouns = cues.filter((cue) => cue.kind === "nouns" && distance(cue, range, nearest) <= NOUN_REACH);
  return [...strong, ...nouns];
}

function distance(cue: Cue, range: Range, nearest: "first" | "last"): number {
  return nearest === "first" ? cue.from - range.from : range.to - cue.to;
}

function cueAt(text: Tagged, at: number, range: Range): Cue | null {
  const kinds = CUE_KINDS.map((kind) => [kind, lengthAt(text, kind, at)] as const);
  const longest = Math.max(...kinds.map(([, length]) => length));
  if (longest === 0) return null;
  for (const [kind, length] of kinds)
    if (length === longest && fits(text, kind, at, length, range)) return { kind, from: at, to: at + length };
  return null;
}

function fits(text: Tagged, kind: Cue["kind"], at: number, length: number, { from, to }: Range): boolean {
  if (at + length > to) return false;
  if (kind !== "verbs" && kind !== "verbsBesideQuotes") return true;
  const token = text.tokens[at];
  if (token?.isCapital && !token.opensSentence && at !== from) return false;
  return !(isAmbiguous(text, at) && at > from && mayBeNoun(text, at));
}

/** "the report"; not "quoted as telling", where a word that is a preposition elsewhere joins two verbs. */
function mayBeNoun(text: Tagged, at: number): boolean {
  const before = lengthAt(text, "as", at - 1) > 0 ? [] : BEFORE_NOUN;
  return longestAt(text, before, at - 1) > 0;
}

function isAmbiguous(text: Tagged, at: number): boolean {
  return text.lexicon.language === "en" || longestAt(text, ["nouns", "roles"], at) > 0;
}
