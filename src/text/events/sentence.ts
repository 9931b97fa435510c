/** A sentence of an article with all that its events are judged by. */

import { lazy } from "../dates/lazy.ts";
import type { TextDate } from "../dates/text-date.ts";
import { splitSentences } from "../sentences.ts";
import type { Clause } from "../tense/clauses.ts";
import { type ReadClauses, readClauses } from "../tense/tense.ts";
import type { Span } from "./text-event.ts";

/** What people say in an article, by the spans of the words, and of the verb that says so. */
export interface Utterance {
  readonly parts: readonly Span[];
  readonly cue: Span | null;
  /** Whose words they are, by a name. */
  readonly speaker?: { readonly name: string } | null;
  /** Word for word, in marks; so where nothing else is said. */
  readonly direct?: boolean;
}

/** The verb of an utterance, with the name of its speaker where that is known. */
export interface Cue extends Span {
  readonly speaker: string | null;
  /** Of words in marks. */
  readonly isDirect: boolean;
}

/** All spans but `span` are of the sentence's own text. */
export interface TellingSentence extends ReadClauses {
  /** In the body. */
  readonly span: Span;
  /** Whether the sentence is all of its line. */
  readonly isLine: boolean;
  readonly dates: readonly TextDate[];
  /** The date of the dateline, where that stands in this sentence; it is not among the dates. */
  readonly dateline: Span | null;
  /** What is said in it: words in marks, and reported ones. */
  readonly spoken: readonly Span[];
  /** Of that, what stands in marks. */
  readonly quoted: readonly Span[];
  readonly cues: readonly Cue[];
  /** The clauses without what is said. */
  readonly narrated: readonly Clause[];
}

/** What is known of a body beside its sentences, in any order. */
export interface BodyFindings {
  /** BCP 47. */
  readonly language: string;
  readonly dates: readonly TextDate[];
  readonly dateline: Span | null;
  readonly utterances: readonly Utterance[];
}

/** Longer sentences are lists or tables, in which nobody could tell what belongs to a date; so are those with more dates. */
const MAX_SENTENCE_CHARS = 3000;
const MAX_DATES = 24;
/** What is looked at around a sentence for the ends of its line. */
const LOOK = 80;
const MAX_ADVERBIAL = { spaced: 30, unspaced: 16 } as const;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The sentences of a body in order, without those that are too long to be one; what reaches beyond a sentence is cut. */
export function tellingSentences(body: string, findings: BodyFindings): TellingSentence[] {
  const { language, dates, dateline, utterances } = findings;
  const spans = splitSentences(body, language).filter(({ start, end }) => end - start <= MAX_SENTENCE_CHARS);
  const found = {
    dates: bySentence(spans, dates),
    datelines: bySentence(spans, dateline ? [dateline] : []),
    spoken: bySentence(
      spans,
      utterances.flatMap(({ parts }) => parts),
    ),
    quoted: bySentence(
      spans,
      utterances.flatMap(({ parts, direct = true }) => (direct ? parts : [])),
    ),
    cues: bySentence(spans, utterances.flatMap(cueOf)),
  };
  return spans.map((span, at) => {
    const text = body.slice(span.start, span.end);
    const own = (found.dates[at] ?? []).filter(({ start, end }) => start >= span.start && end <= span.end);
    const spoken = (found.spoken[at] ?? []).map(moved(span));
    const read = readClauses(text, language);
    const narrated = lazy(() => narratedIn(read.clauses, spoken));
    return {
      span,
      text,
      language,
      get clauses() {
        return read.clauses;
      },
      get markers() {
        return read.markers;
      },
      isLine: isLineStart(body, span.start) && isLineEnd(body, span.end),
      dates: own.length > MAX_DATES ? [] : own.map(moved(span)),
      dateline: (found.datelines[at] ?? []).map(moved(span))[0] ?? null,
      spoken,
      quoted: (found.quoted[at] ?? []).map(moved(span)),
      cues: (found.cues[at] ?? []).map(moved(span)),
      get narrated() {
        return narrated();
      },
    };
  });
}

function narratedIn(clauses: readonly Clause[], spoken: readonly Span[]): readonly Clause[] {
  return spoken.reduce((left, part) => left.flatMap((one) => without(one, part)), clauses);
}

/** "On Monday morning,": too short for a verb of its own. */
export function isAdverbial(clause: string): boolean {
  return clause.trim().length <= (UNSPACED.test(clause) ? MAX_ADVERBIAL.unspaced : MAX_ADVERBIAL.spaced);
}

/** Whether two spans have characters in common. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function cueOf({ cue, speaker, direct = true }: Utterance): readonly Cue[] {
  return cue ? [{ start: cue.start, end: cue.end, speaker: speaker?.name ?? null, isDirect: direct }] : [];
}

/** For each of the sentences what overlaps it; the sentences are in order and do not overlap. */
function bySentence<T extends Span>(sentences: readonly Span[], spans: readonly T[]): T[][] {
  const found: T[][] = sentences.map(() => []);
  let first = 0;
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    while (first < sentences.length && (sentences[first]?.end ?? 0) <= span.start) first += 1;
    for (let at = first; at < sentences.length && (sentences[at]?.start ?? 0) < span.end; at += 1)
      found[at]?.push(span);
  }
  return found;
}

function moved<T extends Span>({ start: from, end: to }: Span): (span: T) => T {
  return (span) => ({ ...span, start: Math.max(0, span.start - from), end: Math.min(to, span.end) - from });
}

function without(clause: Clause, part: Span): readonly Clause[] {
  if (!overlap(clause, part)) return [clause];
  const before: Clause = { ...clause, end: part.start };
  const behind: Clause = { start: part.end, end: clause.end, opening: "sign" };
  return [before, behind].filter(({ start, end }) => start < end);
}

function isLineStart(body: string, at: number): boolean {
  const before = body.slice(Math.max(0, at - LOOK), at);
  return /[\n\r\u2028\u2029]\s*$/u.test(before) || (at <= LOOK && before.trim() === "");
}

function isLineEnd(body: string, at: number): boolean {
  return /^\s*(?:[\n\r\u2028\u2029]|$)/u.test(body.slice(at, at + LOOK));
}
