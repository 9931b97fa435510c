/** Who a cue is about: its subject, by word order, cases of marks and prepositions. */
import { bodyBehind, FIXED_ORDER, firstSubject, mayEndAt, subjectAfter, subjectBeside } from "./clauses.ts";
import type { Cue } from "./cues.ts";
import { markedSubject, trimmed } from "./marked.ts";
import { type Phrase, plainPhrase } from "./phrase.ts";
import { CAPITAL_NOUNS, phraseAt } from "./phrases.ts";
import { pronounIn } from "./possessives.ts";
import { COLON } from "./surroundings.ts";
import { lengthAt, longestAt, type Range, type Tagged } from "./tagged.ts";

/** Whom a cue is about. */
export interface Subject {
  readonly phrase: Phrase | null;
  /** It stands where subjects of the cue stand. */
  readonly isBeside: boolean;
}

const VERB_LAST = /^(?:de|nl|af|fy|nds|lb)$/;
/** Words that a phrase no rule knows may have. */
const MOST_WORDS = 6;

/** The subject of a cue within a range: beside it, behind it or, less surely, somewhere before it. */
export function subjectOf(text: Tagged, cue: Cue, range: Range, side: "before" | "after"): Subject {
  const certain = certainSubject(text, cue, range);
  if (certain !== undefined) return beside(certain);
  const after = subjectAfter(text, cue.to, range.to);
  if (side === "after" && !hasWords(text, range.from, cue.from)) return beside(after);
  const around = aroundCue(text, cue, range, after, side);
  const { closed, ahead, first } = around;
  if (ahead) return beside(chosen(text, cue, range, { ...around, ahead }));
  if (first && (isCoordinated(text, cue) || staysBefore(text, cue, range)))
    return { phrase: first, isBeside: false };
  if (closed && !(first && isObject(text, closed))) return beside(closed);
  const isOpen = first === null && !FIXED_ORDER.test(text.lexicon.language);
  return { phrase: isOpen ? after : first, isBeside: false };
}

/** Candidates on both sides of a cue. */
interface Around {
  /** Behind it, where the clause may end after it. */
  readonly closed: Phrase | null;
  readonly ahead: Phrase | null;
  readonly first: Phrase | null;
}

function aroundCue(
  text: Tagged,
  cue: Cue,
  range: Range,
  after: Phrase | null,
  side: "before" | "after",
): Around {
  const first = firstSubject(text, { from: range.from, to: cue.from });
  // Behind quoted words only what stands there at once, or behind an auxiliary, is about them.
  const isWanted =
    side === "before" ||
    first?.from === range.from ||
    (VERB_LAST.test(text.lexicon.language) && isAuxiliary(text, range.from));
  return {
    closed: after && (after.isPronoun || mayEndAt(text, after.to, range.to)) ? after : null,
    ahead: subjectBeside(text, range.from, cue.from),
    first: isWanted ? first : null,
  };
}

function isAuxiliary(text: Tagged, at: number): boolean {
  return lengthAt(text, "auxiliaries", at) > 0;
}

/** "… and called it": the verb shares the subject of the one before. */
function isCoordinated(text: Tagged, { from }: Cue): boolean {
  let at = from - 1;
  while (isAuxiliary(text, at)) at -= 1;
  return lengthAt(text, "joins", at) > 0;
}

/** Word order is fixed, and nothing announces the words with a colon. */
function staysBefore(text: Tagged, cue: Cue, range: Range): boolean {
  const isNaming = cue.kind === "verbsBesideQuotes" || !isAnnounced(text, range);
  return isNaming && FIXED_ORDER.test(text.lexicon.language);
}

/** A pronoun that may be an object as well: German "nannte sie". */
function isObject(text: Tagged, { isPronoun, from }: Phrase): boolean {
  return isPronoun && longestAt(text, ["he", "self"], from) === 0;
}

/** Who is named by an attributing phrase, or marked as the subject; undefined where neither is there. */
function certainSubject(text: Tagged, cue: Cue, { from, to }: Range): Phrase | null | undefined {
  if (cue.kind === "accordingBefore") return namedBehind(text, cue, to);
  if (isImpersonal(text, cue)) return bodyBehind(text, cue.to, to);
  if (cue.kind === "accordingAfter") return namedBefore(text, from, cue);
  if (cue.kind === "nouns" && lengthAt(text, "linking", cue.to) > 0)
    return phraseAt(text, cue.to + lengthAt(text, "linking", cue.to), to) ?? undefined;
  return markedSubject(text, { from, to: cue.from }) ?? undefined;
}

/** German "heißt es": a phrase of the table that ends in a small word has its subject inside. */
function isImpersonal(text: Tagged, { kind, from, to }: Cue): boolean {
  return (
    kind === "verbs" &&
    to - from > 1 &&
    isAuxiliary(text, to - 1) &&
    bodyBehind(text, to, to + MOST_WORDS) !== null
  );
}

function hasWords({ tokens }: Tagged, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.isWord) return true;
  return false;
}

/** Of the phrases behind, beside and at the start, the one that the verb is likeliest to be about. */
function chosen(
  text: Tagged,
  cue: Cue,
  range: Range,
  { closed, ahead, first }: Around & { readonly ahead: Phrase },
): Phrase {
  if (closed && isLikelier(text, closed, ahead)) return closed;
  return first && first.from < ahead.from && endsClause(text, cue, range) ? first : ahead;
}

/** Verbs stand last in clauses with an auxiliary there, with objects before them: the subject is the first noun. */
function endsClause(text: Tagged, cue: Cue, { to }: Range): boolean {
  return VERB_LAST.test(text.lexicon.language) && !text.tokens[cue.to + (cue.to < to ? 0 : -1)]?.isWord;
}

function isAnnounced({ tokens }: Tagged, { to }: Range): boolean {
  return COLON.test(tokens[to - 1]?.text ?? "");
}

/** Where word order is free, a person behind the verb is its subject rather than a thing before it. */
function isLikelier(text: Tagged, after: Phrase, ahead: Phrase): boolean {
  if (FIXED_ORDER.test(text.lexicon.language)) return false;
  if (after.isPronoun) return longestAt(text, ["he", "self"], after.from) > 0;
  return likeness(text, after) > likeness(text, ahead);
}

/** Whether a phrase names somebody rather than something: 1 or 0. */
export function likeness(text: Tagged, { isPronoun, hasRole, hasName, from, to }: Phrase): number {
  if (isPronoun || hasRole) return 1;
  if (!hasName) return 0;
  const isBare = text.tokens[from]?.isCapital === true && lengthAt(text, "determiners", from) === 0;
  return !CAPITAL_NOUNS.test(text.lexicon.language) || (isBare && to - from > 1) ? 1 : 0;
}

function beside(phrase: Phrase | null): Subject {
  return { phrase, isBeside: phrase !== null };
}

/** What stands behind "according to": a noun phrase, or all words up to the next comma. */
function namedBehind(text: Tagged, cue: Cue, to: number): Phrase | null {
  const pronoun = pronounIn(text, cue);
  if (pronoun) return pronoun;
  const { from: first, to: from } = cue;
  if (isRelative(text, from)) return null;
  const behindArticle = phraseAt(text, from + longestAt(text, ["prepositions", "linking"], from), to);
  const phrase = phraseAt(text, from, to) ?? (behindArticle && { ...behindArticle, from });
  // In free word order the sentence may go on behind the role without a sign.
  if (phrase && !phrase.hasName && text.tokens[phrase.to]?.isWord) return { ...phrase, to: phrase.core };
  if (phrase || from - first === 1) return phrase;
  let end = from;
  while (end < to && end - from < MOST_WORDS && text.tokens[end]?.isWord) end += 1;
  const isClosed = end > from && (end >= to || !text.tokens[end]?.isWord);
  return isClosed ? plainPhrase({ from, to: end }) : null;
}

/** German "laut dem die Lage ernst ist": a pronoun, for a noun phrase of its own follows. */
function isRelative(text: Tagged, at: number): boolean {
  const article = lengthAt(text, "prepositions", at);
  return (
    article > 0 &&
    CAPITAL_NOUNS.test(text.lexicon.language) &&
    lengthAt(text, "determiners", at + article) > 0
  );
}

/** What stands before "zufolge", "göre": all words from the last sign on. */
function namedBefore(text: Tagged, from: number, cue: Cue): Phrase | null {
  let start = cue.from;
  while (start > from && cue.from - start < MOST_WORDS && isNamed(text, start - 1)) start -= 1;
  if (start === cue.from) return null;
  const ending = trimmed(text, cue.from - 1, "accordingAfter");
  return { ...plainPhrase({ from: start, to: cue.from }), trim: ending };
}

function isNamed(text: Tagged, at: number): boolean {
  return text.tokens[at]?.isWord === true && longestAt(text, ["calendar", "joins", "verbs"], at) === 0;
}
