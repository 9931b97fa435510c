/** Who says quoted words, in languages that put spaces between words: cues and subjects around the marks. */
import type { Attribution, QuotedWords } from "../quotation.ts";
import { firstSubject } from "./clauses.ts";
import { type Cue, cuesIn } from "./cues.ts";
import { guessAhead, guessBehind, signatureBehind } from "./guess.ts";
import { markedSubject } from "./marked.ts";
import type { Phrase } from "./phrase.ts";
import { opensMarks } from "./phrase-signs.ts";
import { handedOn } from "./reports-of-sentence.ts";
import { likeness, subjectOf } from "./subjects.ts";
import { COLON, type Neighbours, type Surroundings, surroundings } from "./surroundings.ts";
import { lengthAt, type Range, spanOf, type Tagged } from "./tagged.ts";
import { isAsked, isInUnsaid, isUnsaid } from "./unsaid.ts";

/** Who says something, the words that say so, and how sure they do: 0 not at all, 1 quite. */
export type Found = Attribution & {
  readonly strength: number;
  /** The text says that nobody said it, or leaves it open; no speaker before goes on then. */
  readonly isUnsaid?: true;
};

export const NOBODY: Found = { speaker: null, cue: null, strength: 0 };
export const UNSAID: Found = { ...NOBODY, isUnsaid: true };
/** How sure a cue is, by where it stands. */
const SURE = {
  beside: 0.97,
  colon: 0.95,
  near: 0.85,
  far: 0.6,
  loose: 0.55,
  noun: 0.5,
  sentenceBefore: 0.45,
  bare: 0.4,
  context: 0.2,
  subject: 0.1,
  guess: 0.58,
} as const;
/** Small words between the marks and what tells of the speaker: "also said Ann". */
const MOST_BEFORE_CUE = 2;
/** Words between a cue and the marks that still leave it near. */
const NEAR = 6;
const FAR = 25;

const CAPITAL_OR_NONE = /^\P{Ll}/u;

/** Finds a cue and its subject before, behind or in the sentence before quoted words. */
export function attributeSpaced(text: Tagged, quoted: QuotedWords, neighbours: Neighbours): Found {
  const around = surroundings(text, quoted, neighbours);
  const told = behind(text, around);
  if (told.strength < SURE.far && isTakenBack(text, around)) return UNSAID;
  const candidates = [
    told,
    ahead(text, around),
    bareColon(text, around.before),
    sentenceBefore(text, around),
    guessed(text, around),
    sentenceBehind(text, around),
    signed(text, around),
    inContext(text, around),
  ];
  return candidates.reduce((best, one) => (one.strength > best.strength ? one : best), NOBODY);
}

/** Ann did not say "…"; Ann denied that she had called it "…"; did Ann say "…"? */
function isTakenBack(text: Tagged, { before, after }: Surroundings): boolean {
  const [cue] = cuesIn(text, before, "last");
  if (!cue?.kind.startsWith("verbs") || before.to - cue.to > NEAR) return false;
  const isQuestion = lengthAt(text, "auxiliaries", before.from) > 0 && isAsked(text, after, () => false);
  return isQuestion || isUnsaid(text, cue, before.from) || isInUnsaid(text, cue, before.from);
}

/** "…", said Ann. / "…", Ann said. */
function behind(text: Tagged, { before, after, isJoined: hasJoint }: Surroundings): Found {
  const first = skipSigns(text, after);
  const from = first + lengthAt(text, "quotative", first);
  const isJoined = hasJoint || from > first;
  const [cue] = cuesIn(text, { from, to: after.to }, "first");
  if (!cue) return NOBODY;
  const opensSentence = text.tokens[after.from]?.opensSentence === true;
  const found = subjectOf(text, cue, { from, to: after.to }, "after");
  const isNear = Math.min(cue.from, found.phrase?.from ?? cue.from) - from <= MOST_BEFORE_CUE;
  if (opensSentence && !(isNear && isJoined && found.phrase)) return NOBODY;
  if (cue.kind === "nouns" && !(isJoined && cue.from === from)) return NOBODY;
  const speaker = found.phrase ?? outsideSubject(text, before);
  if (cue.kind === "accordingBefore" && !speaker) return NOBODY;
  const strength = strengthBehind(cue, isNear, isJoined, speaker !== null);
  return { speaker: speaker && spanOf(text, speaker), cue: spanOf(text, cue), strength };
}

function strengthBehind(cue: Cue, isNear: boolean, isJoined: boolean, hasSpeaker: boolean): number {
  const base = isJoined ? (isNear ? SURE.beside : SURE.far) : isNear ? SURE.loose : SURE.bare;
  if (cue.kind === "nouns") return Math.min(base, SURE.noun);
  return hasSpeaker ? base : base * SURE.near;
}

/** Ann said: "…" / In Rome Ann called it "…" */
function ahead(text: Tagged, { before }: Surroundings): Found {
  const [cue] = cuesIn(text, before, "last");
  if (!cue) return NOBODY;
  const { phrase } = subjectOf(text, cue, before, "before");
  const distance = before.to - cue.to;
  const isAnnounced = COLON.test(text.tokens[before.to - 1]?.text ?? "");
  if (cue.kind === "verbsBesideQuotes" && distance > NEAR && !isAnnounced) return NOBODY;
  const speaker = phrase ?? outsideSubject(text, sentenceOf(text, before));
  if (cue.kind === "accordingBefore" && !phrase) return NOBODY;
  return {
    speaker: speaker && spanOf(text, speaker),
    cue: spanOf(text, cue),
    strength: strengthAhead(text, cue, before.to, distance) * (speaker ? 1 : SURE.near),
  };
}

function strengthAhead(text: Tagged, cue: Cue, to: number, distance: number): number {
  const isAnnounced = COLON.test(text.tokens[to - 1]?.text ?? "");
  if (cue.kind === "nouns") return isAnnounced ? SURE.near : SURE.noun;
  if (isAnnounced) return SURE.colon;
  if (distance <= NEAR) return SURE.near;
  return distance <= FAR ? SURE.far : SURE.bare;
}

/** The sentence that a range lies in, with what stands before a quotation inside it. */
function sentenceOf({ tokens }: Tagged, { from }: Range): Range {
  let start = from;
  while (start > 0 && !tokens[start]?.opensSentence && from - start < 2 * FAR) start -= 1;
  // Words in marks before are somebody's own, and name no speaker of these.
  let end = start;
  while (end < from && !opensMarks({ tokens }, end)) end += 1;
  return { from: start, to: end };
}

function outsideSubject(text: Tagged, range: Range): Phrase | null {
  return markedSubject(text, range) ?? firstSubject(text, range);
}

/** Ann Lee: "…" — a name and a colon, with no verb. */
function bareColon(text: Tagged, before: Range): Found {
  if (!COLON.test(text.tokens[before.to - 1]?.text ?? "")) return NOBODY;
  const phrase = firstSubject(text, { from: before.from, to: before.to - 1 });
  if (!phrase || likeness(text, phrase) === 0) return { ...NOBODY, strength: SURE.context };
  return { speaker: spanOf(text, phrase), cue: null, strength: SURE.bare };
}

/** Ann Lee spoke to reporters. "…" */
function sentenceBefore(text: Tagged, { last }: Surroundings): Found {
  if (last.to <= last.from) return NOBODY;
  const [cue] = cuesIn(text, last, "last");
  if (!cue) return NOBODY;
  const { phrase } = subjectOf(text, cue, last, "before");
  const isAnnounced = COLON.test(text.tokens[last.to - 1]?.text ?? "");
  const speaker = phrase && spanOf(text, phrase);
  return { speaker, cue: spanOf(text, cue), strength: isAnnounced ? SURE.colon : SURE.sentenceBefore };
}

/** "…". That is what Ann Lee said. */
function sentenceBehind(text: Tagged, { after }: Surroundings): Found {
  const { tokens } = text;
  const from = after.from + (tokens[after.from]?.isWord ? 0 : 1);
  if (!tokens[from]?.opensSentence || !CAPITAL_OR_NONE.test(tokens[from]?.text ?? "")) return NOBODY;
  let to = from + 1;
  while (to - from < 2 * FAR && tokens[to] && !tokens[to]?.opensSentence) to += 1;
  const by = handedOn(text, { from, to }, () => false);
  if (!by) return NOBODY;
  return { speaker: spanOf(text, by.speaker), cue: spanOf(text, by.cue), strength: SURE.near };
}

/** A sentence that goes on with a report of the sentences before: their speaker; else its own subject. */
function inContext(text: Tagged, { before, earlier }: Surroundings): Found {
  for (const sentence of earlier) {
    const cue = cuesIn(text, sentence, "last").find(
      ({ kind }) => kind === "verbs" || kind.startsWith("according"),
    );
    const found = cue && subjectOf(text, cue, sentence, "before");
    const phrase = found?.phrase;
    if (phrase && (found.isBeside || phrase.hasName || likeness(text, phrase) > 0))
      return { speaker: spanOf(text, phrase), cue: null, strength: SURE.context };
  }
  const own = firstSubject(text, before);
  const isPerson = own !== null && likeness(text, own) > 0;
  return isPerson ? { speaker: spanOf(text, own), cue: null, strength: SURE.subject } : NOBODY;
}

/** "…" — Ann Lee */
function signed(text: Tagged, { after }: Surroundings): Found {
  const name = signatureBehind(text, after);
  return name ? { speaker: spanOf(text, name), cue: null, strength: SURE.guess } : NOBODY;
}

/** A verb that no table has, by its place between the marks and a name. */
function guessed(text: Tagged, { before, after, isJoined }: Surroundings): Found {
  const isAnnounced = COLON.test(text.tokens[before.to - 1]?.text ?? "");
  const behindMarks = { from: skipSigns(text, after), to: after.to };
  const guess =
    (isJoined && guessBehind(text, behindMarks)) || (isAnnounced && guessAhead(text, before)) || null;
  if (!guess) return NOBODY;
  return { speaker: spanOf(text, guess.speaker), cue: spanOf(text, guess.cue), strength: SURE.guess };
}

function skipSigns({ tokens }: Tagged, { from, to }: Range): number {
  let at = from;
  while (at < to && !tokens[at]?.isWord) at += 1;
  return at;
}
