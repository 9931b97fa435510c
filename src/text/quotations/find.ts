/** Finds what people say in a text: words in quotation marks or behind dashes, and speech that is reported in the narrator's words. */
import { validLocale } from "../sentences-segmenter.ts";
import { nameSpeakers } from "./attribution/attribute.ts";
import { type Candidate, quotedCandidates } from "./candidates.ts";
import { trimmed } from "./paragraphs.ts";
import type { Span, TextQuotation } from "./quotation.ts";
import { isSpeech } from "./speech.ts";

/** Characters of words that name a speaker and hold a name in marks. */
const LONGEST_SPEAKER = 60;
const NAME = /^\p{Lu}/u;

export interface FindOptions {
  /** Also words in marks of which the text says that nobody said them, or asks whether anybody did. */
  readonly withUnsaid?: boolean;
}

/**
 * Direct and indirect quotations in the order of the text; `tag` is BCP 47 (anything else is an unknown language), and
 * one without tables still gets its direct ones. Direct ones never overlap; an indirect one may hold a direct one, never a part of it.
 */
export function findQuotations(
  body: string,
  tag: string,
  { withUnsaid = false }: FindOptions = {},
): TextQuotation[] {
  const language = validLocale(tag.replaceAll("_", "-"));
  const { quoted, indirect } = quotedCandidates(body, language);
  const speaking = indirect
    .flatMap(({ speaker }) => speaker ?? [])
    .sort((one, other) => one.start - other.start);
  const spoken = quoted.filter(
    (one) => (withUnsaid || !one.attribution.isUnsaid) && isSpoken(one) && !isPartOf(body, one, speaking),
  );
  const direct = spoken.map(({ words, attribution: { speaker, cue } }) => ({
    parts: words.parts,
    speaker,
    cue,
    direct: true,
  }));
  const reported = indirect.flatMap((one) => settled(body, one, quoted) ?? []);
  const all = [...direct, ...reported].sort((one, other) => startOf(one) - startOf(other));
  // Pronouns mean the last speaker, whether that one was quoted in marks or in the narrator's words.
  const speakers = nameSpeakers(body, language, all);
  return all.map((one, at) => ({ ...one, speaker: speakers[at] ?? null }));
}

/** Indirect speech may hold words in marks whole; where it would cut them, or be nothing else, it is left out. */
function settled(body: string, speech: TextQuotation, quoted: readonly Candidate[]): TextQuotation | null {
  const parts = speech.parts.flatMap((part) => withoutOuter(trimmed(body, part), quoted));
  const [start, end] = [parts[0]?.start, parts.at(-1)?.end];
  if (start === undefined || end === undefined) return null;
  for (let at = firstBehind(quoted, start); at < quoted.length; at += 1) {
    const outer = quoted[at]?.words.outer;
    if (!outer || outer.start >= end) break;
    const isInside = start <= outer.start && outer.end <= end && outer.end - outer.start < end - start;
    if (!isInside) return null;
  }
  return { ...speech, parts };
}

/** Index of the first of a list, in the order of `offsetOf`, whose offset lies behind another. */
function firstAfter<T>(list: readonly T[], offset: number, offsetOf: (one: T) => number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one !== undefined && offsetOf(one) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first quoted words that end behind an offset; they are in order and do not overlap. */
function firstBehind(quoted: readonly Candidate[], offset: number): number {
  return firstAfter(quoted, offset, ({ words }) => words.outer.end);
}

/** Where marks surround a part, what is in them. */
function withoutOuter(part: Span | null, quoted: readonly Candidate[]): readonly Span[] {
  if (!part) return [];
  const same = quoted[firstBehind(quoted, part.start)]?.words;
  return same?.outer.start === part.start && same.outer.end === part.end ? same.parts : [part];
}

/** Dialogue behind dashes has been judged by its lines. */
function isSpoken({ words, context }: Candidate): boolean {
  return words.style === "dash" || isSpeech(words, context);
}

/** The name of a paper, in marks inside the words that name a speaker: «the agency “Voice”». */
function isPartOf(body: string, { words }: Candidate, speakers: readonly Span[]): boolean {
  const { outer } = words;
  const before = speakers[firstAfter(speakers, outer.start, ({ start }) => start) - 1];
  const isInside =
    before !== undefined && outer.end <= before.end && before.end - before.start <= LONGEST_SPEAKER;
  return isInside && NAME.test(body.slice(words.parts[0]?.start, outer.end));
}

function startOf({ parts }: Pick<TextQuotation, "parts">): number {
  return parts[0]?.start ?? 0;
}
