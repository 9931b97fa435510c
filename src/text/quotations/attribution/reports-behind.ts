/** Reports whose words follow the cue: "Ann said that …", "As Ann said, …", "According to Ann, …". */
import { FIXED_ORDER } from "./clauses.ts";
import { markedTopic, trimmed } from "./marked.ts";
import type { Phrase } from "./phrase.ts";
import { pronounIn } from "./possessives.ts";
import {
  afterComma,
  COMMA,
  endOfReport,
  firstWord,
  LEAST_WORDS,
  MOST_BETWEEN,
  type Place,
  type Report,
  withoutSigns,
} from "./reports.ts";
import { subjectOf } from "./subjects.ts";
import { COLON } from "./surroundings.ts";
import { lengthAt, longestAt, type Range, type Tagged } from "./tagged.ts";

/** Languages that put a comma before every clause. */
const NEEDS_COMMA = /^(?:de|lb|nds)$/;
/** Languages where nothing shows that a clause begins: neither capitals nor articles. */
const UNMARKED = /^(?:id|ms|vi|fa|he|hi)$/;
/** Adverbs that make a clause of time with "de que": Spanish, Portuguese, Catalan. */
const TEMPORAL = /^(?:después|antes|luego|depois|després|abans)$/u;
/** German passives are made with these. */
const PASSIVE = /^(?:wird|werden|wurden?|worden)$/u;
/** South Slavic "to": without a subject, "they are expected to …" is nobody's speech. */
const MODAL = /^(?:да|da)$/u;
/** Words before "as", at a sentence's start. */
const MOST_BEFORE_AS = 2;

/** Ann said that …; content begins with the conjunction. */
export function withConjunction(place: Place): Report | null {
  const { text, cue, range } = place;
  const at = conjunctionAfter(place);
  if (at === null) return null;
  const { phrase } = subjectOf(text, cue, { from: range.from, to: at }, "before");
  if (!phrase && MODAL.test(text.tokens[at]?.lower ?? "")) return null;
  return { content: [{ from: at, to: endOfReport(place, at) }], speaker: phrase, cue };
}

/** Index of the conjunction that opens what a cue reports. */
function conjunctionAfter(place: Place): number | null {
  const { text, cue, range } = place;
  if (isJoinedThat(text, cue.to) && !place.isQuoted(cue.to)) return cue.to;
  const end = Math.min(range.to, cue.to + MOST_BETWEEN + 2);
  let at = cue.to;
  while (at < end && lengthAt(text, "that", at) === 0) {
    if (endsSearch(place, at)) return null;
    at += 1;
  }
  return at < end && !place.isQuoted(at) && mayOpen(text, cue.to, at) ? at : null;
}

/** A sign that opens no clause, quoted words, another verb. */
function endsSearch({ text, cue, isQuoted }: Place, at: number): boolean {
  if (isQuoted(at)) return true;
  const token = text.tokens[at];
  if (token?.isWord) return longestAt(text, ["verbs", "joins"], at) > 0 && !token.isCapital;
  const isComma = COMMA.test(token?.text ?? "") && lengthAt(text, "that", at + 1) > 0;
  return !isComma && at === cue.to;
}

/** Where commas part clauses a conjunction stands behind one: not "ebenso wie"; "да" follows its verb at once. */
function mayOpen(text: Tagged, verb: number, at: number): boolean {
  if (NEEDS_COMMA.test(text.lexicon.language)) return COMMA.test(text.tokens[at - 1]?.text ?? "");
  if (at > verb && isGoverned(text, verb, at - 1)) return false;
  return !MODAL.test(text.tokens[at]?.lower ?? "") || at - verb <= 1;
}

/** "en el que", "después de que", "après que": a relative or temporal clause; "informó de que" is none. */
function isGoverned(text: Tagged, verb: number, before: number): boolean {
  const isLinking = lengthAt(text, "linking", before) > 0;
  if (isLinking) return before > verb && TEMPORAL.test(text.tokens[before - 1]?.lower ?? "");
  return longestAt(text, ["determiners", "prepositions"], before) > 0;
}

/** Hebrew writes "that" together with the next word. */
function isJoinedThat({ lexicon, tokens }: Tagged, at: number): boolean {
  return lexicon.language === "he" && /^ש\p{L}{3}/u.test(tokens[at]?.lower ?? "");
}

/** As Ann said, … */
export function behindAs({ text, cue, range }: Place): Report | null {
  const opener = openerOf(text, cue.from, range.from);
  if (opener === null || opener > range.from + MOST_BEFORE_AS) return null;
  const comma = nextComma(text, cue.to, range.to);
  if (comma === null || hasClause(text, cue.to, comma)) return null;
  const { phrase } = subjectOf(text, cue, { from: opener + 1, to: comma }, "after");
  const content = { from: comma + 1, to: withoutSigns(text, comma + 1, range.to) };
  const isSure = phrase !== null || opener + 1 === cue.from;
  return isSure ? { content: [content], speaker: phrase, cue } : null;
}

/** "As Ann has said he will go, …": what the verb reports stands there already. */
function hasClause(text: Tagged, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (longestAt(text, ["that", "he", "she", "they", "negations"], at) > 0) return true;
  return to - from > 2 * MOST_BETWEEN;
}

/** The index of "as" before a cue, with at most the subject between. */
function openerOf(text: Tagged, cue: number, from: number): number | null {
  for (let at = cue - 1; at >= Math.max(from, cue - MOST_BETWEEN); at -= 1) {
    if (lengthAt(text, "as", at) > 0) return at;
    if (!text.tokens[at]?.isWord) return null;
  }
  return null;
}

function nextComma({ tokens }: Tagged, from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) if (COMMA.test(tokens[at]?.text ?? "")) return at;
  return null;
}

/** Ann said it rained. / sagte, es regne. / Ann said: it rains. */
export function withoutConjunction(place: Place): Report | null {
  const { text, cue, range, isQuoted } = place;
  if (!announcesClause(text, cue.from, cue.to) || isQuoted(cue.to + 1)) return null;
  const from = text.tokens[cue.to]?.isWord ? cue.to : cue.to + 1;
  if (isPassive(text, range.from, cue.from)) return null;
  const { phrase } = subjectOf(text, cue, { from: range.from, to: cue.to }, "before");
  const to = endOfReport(place, from);
  return phrase && to - from > LEAST_WORDS ? { content: [{ from, to }], speaker: phrase, cue } : null;
}

/** "wurde der Notstand erklärt, eine Voraussetzung für Hilfe": nobody says so. */
function isPassive(text: Tagged, from: number, to: number): boolean {
  if (!NEEDS_COMMA.test(text.lexicon.language)) return false;
  return text.tokens.slice(from, to).some(({ lower }) => PASSIVE.test(lower));
}

function announcesClause(text: Tagged, verb: number, behind: number): boolean {
  const sign = text.tokens[behind]?.text ?? "";
  if (COLON.test(sign)) return true;
  if (lengthAt(text, "verbsWithoutThat", verb) === 0) return false;
  return NEEDS_COMMA.test(text.lexicon.language) ? COMMA.test(sign) : opensClause(text, behind);
}

function opensClause(text: Tagged, at: number): boolean {
  const token = text.tokens[at];
  if (UNMARKED.test(text.lexicon.language)) return token?.isWord === true;
  const isPhrase = longestAt(text, ["determiners", "he", "she", "they", "self"], at) > 0;
  return isPhrase || (token?.isCapital === true && longestAt(text, ["calendar", "prepositions"], at) === 0);
}

/** "X … olduğunu söyledi", "X는 …다고 말했다": what is reported ends in a quotative word or ending before its verb. */
export function verbLast(place: Place): Report | null {
  const { text, isQuoted } = place;
  const end = quotativeBefore(place);
  const phrase = topicOf(place);
  if (end === null || !phrase || isQuoted(end - 1)) return null;
  const from = afterComma(text, phrase.to);
  return end - from > LEAST_WORDS ? { content: [{ from, to: end }], speaker: phrase, cue: place.cue } : null;
}

function topicOf({ text, cue, range }: Place): Phrase | null {
  const isMarking = text.lexicon.suffixes("subjectMarkers").length > 0;
  const before: Range = { from: range.from, to: cue.from };
  return isMarking ? markedTopic(text, before) : subjectOf(text, cue, before, "before").phrase;
}

/** Behind the last word that is reported. */
function quotativeBefore({ text, cue, range }: Place): number | null {
  for (let at = cue.from - 1; at >= Math.max(range.from, cue.from - 2); at -= 1) {
    if (lengthAt(text, "quotative", at) > 0) return at;
    if (trimmed(text, at, "quotative") > 0) return at + 1;
  }
  return null;
}

/** According to Ann, … / …, according to Ann. */
export function according({ text, cue, range }: Place): Report | null {
  const pronoun = pronounIn(text, cue);
  const { phrase } = pronoun ? { phrase: null } : subjectOf(text, cue, range, "after");
  if (!phrase) return behindPhrase(text, cue, pronoun, range);
  const [start, end] = [Math.min(cue.from, phrase.from), Math.max(cue.to, phrase.to)];
  const first = firstWord(text, range);
  const behind = { from: afterComma(text, end), to: withoutSigns(text, end, range.to) };
  // "So said Ann, cited by the paper": what stands before is the speech of somebody else.
  if (start - first >= 2 && startsWithVerb(text, first)) return null;
  const ahead = { from: first, to: withoutSigns(text, range.from, start) };
  if (start - first >= 2 && isInRelative(text, ahead.to)) return null;
  const around = goesOnBehind(text, start, { from: end, to: range.to }) ? [ahead, behind] : [ahead];
  const content = start - first < 2 ? [behind] : around;
  return content.every(({ from, to }) => to > from) ? { content, speaker: phrase, cue } : null;
}

/** German "Die Brücke ist nach Angaben der Stadt sicher": the clause goes on behind its source. */
function goesOnBehind(text: Tagged, start: number, { from, to }: Range): boolean {
  if (from >= to || !text.tokens[from]?.isWord || FIXED_ORDER.test(text.lexicon.language)) return false;
  const isApart = !text.tokens[start - 1]?.isWord;
  return !isApart && longestAt(text, ["prepositions", "linking", "relatives"], from) === 0;
}

/** "…, which according to Ann is safe": only that clause is hers. */
function isInRelative(text: Tagged, at: number): boolean {
  return longestAt(text, ["relatives", "joins", "that"], at - 1) > 0;
}

function startsWithVerb(text: Tagged, at: number): boolean {
  return [0, 1, 2].some((gap) => lengthAt(text, "verbs", at + gap) > 0);
}

/** "По его словам, …": a phrase of the table that needs no name where it opens the sentence; its pronoun is who speaks. */
function behindPhrase(text: Tagged, cue: Range, speaker: Phrase | null, range: Range): Report | null {
  const isClosed = speaker !== null || COMMA.test(text.tokens[cue.to]?.text ?? "");
  if (cue.from !== firstWord(text, range) || !isClosed) return null;
  const from = afterComma(text, cue.to);
  const content = { from, to: withoutSigns(text, from, range.to) };
  return content.to > content.from ? { content: [content], speaker, cue } : null;
}
