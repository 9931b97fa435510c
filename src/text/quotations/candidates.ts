/** Quoted words of a text before anything is left out, each with who is found to say them and what surrounds it. */
import { baseLanguage } from "../base-language.ts";
import { type Attributor, attributor, findIndirect } from "./attribution/attribute.ts";
import type { Neighbours } from "./attribution/surroundings.ts";
import { tagged } from "./attribution/tagged.ts";
import { wordsBehindDashes } from "./dashes.ts";
import { type Attributed, joinSplit } from "./join.ts";
import { type MarkedWords, wordsInMarks } from "./marks.ts";
import type { Narrator } from "./narrator.ts";
import type { QuotedWords, Span, TextQuotation } from "./quotation.ts";
import { remarkAtEnd } from "./remarks.ts";
import type { SpeechContext } from "./speech-features.ts";
import { attributionByRemark, narratorOf, type ToldWords, withoutRemarks } from "./told.ts";
import { wordSigns } from "./word-signs.ts";

/** Quoted words that may be speech. */
export interface Candidate extends Attributed<MarkedWords> {
  readonly context: SpeechContext;
}

/** Says that dashes, not marks, surround the words. */
const DASH_GLYPH = "—";
const NOBODY = { speaker: null, cue: null, strength: 0 };
/** Characters that are read for all attributions of a text; articles need a tenth of it. */
const MOST_READ = 8_000_000;
const LINE = /[^\n\r\u2028\u2029]+/g;
const LINE_END = /[\n\r\u2028\u2029]/u;
/** Words in marks that show which marks a text uses. */
const ENOUGH = 2;

/** All that may be a quotation in a text. */
export interface Candidates {
  readonly quoted: readonly Candidate[];
  readonly indirect: readonly TextQuotation[];
}

/** All quoted words, split ones put together, and all indirect speech; each in order. */
export function quotedCandidates(text: string, language: string): Candidates {
  const attribute = bounded(attributor(text, language), text);
  const inMarks = narratorOf(text, language, attribute, "marks");
  const behindDashes = narratorOf(text, language, attribute, "dash");
  const words = quotedWords(text, language, behindDashes).map((one) => withoutRemarks(text, one, inMarks));
  const attributed = words.map((one, at) => ({
    words: one,
    attribution: attributionOf(
      one,
      { before: words[at - 1] ?? null, after: words[at + 1] ?? null },
      attribute,
    ),
  }));
  const joined = joinSplit(text, attributed);
  const indirect = findIndirect(text, language, words);
  return { quoted: withContexts(text, language, joined, indirect), indirect };
}

/** Each attribution may read its whole line, so that lines of unusual length get no more than some of them. */
function bounded(attribute: Attributor, text: string): Attributor {
  let longest = 1;
  for (const line of text.matchAll(LINE)) longest = Math.max(longest, line[0].length);
  let left = Math.ceil(MOST_READ / longest);
  return (words, neighbours) => {
    left -= 1;
    return left < 0 ? NOBODY : attribute(words, neighbours);
  };
}

/** Marks inside a line of dialogue belong to that line. */
function quotedWords(text: string, language: string, narrator: Narrator): MarkedWords[] {
  const dashes = wordsBehindDashes(text, narrator).map((words) => ({
    ...words,
    glyph: DASH_GLYPH,
    closed: true,
  }));
  const tags = tagged(text, baseLanguage(language));
  const marks = wordsInMarks(text, (span) => remarkAtEnd(tags, span));
  if (dashes.length === 0) return marks;
  const isFree = (one: QuotedWords) =>
    !dashes.some(({ outer }) => outer.start < one.outer.end && one.outer.start < outer.end);
  return [...dashes, ...marks.filter(isFree)].sort((one, other) => one.outer.start - other.outer.start);
}

/** A narrator's remark among the words tells first; what stands around them tells the rest. */
function attributionOf(one: ToldWords, neighbours: Neighbours, attribute: Attributor) {
  const told = attributionByRemark(one, attribute);
  if (told?.speaker) return told;
  const around = attribute(one, neighbours);
  return told ? { ...told, speaker: around.speaker } : around;
}

function withContexts(
  text: string,
  language: string,
  all: readonly Attributed<MarkedWords>[],
  indirect: readonly TextQuotation[],
): Candidate[] {
  if (all.length === 0) return [];
  const paragraphs = paragraphsAround(text, all);
  const main = mainMarks(all);
  const reported = reportedIn(indirect);
  const tags = tagged(text, baseLanguage(language));
  return all.map((one, at) => {
    const paragraph = paragraphs[at] ?? one.words.outer;
    return {
      ...one,
      context: {
        text,
        paragraph,
        mainMarks: main,
        signs: wordSigns(tags, one.words),
        reported: reported(one.words),
        attribution: one.attribution,
      },
    };
  });
}

/** Tells whether words stand inside indirect speech; asked in the order of the text. */
function reportedIn(indirect: readonly TextQuotation[]): (words: QuotedWords) => boolean {
  const spans = indirect.flatMap(({ parts }) => parts);
  let next = 0;
  return ({ outer }) => {
    while ((spans[next]?.end ?? Infinity) < outer.end) next += 1;
    return (spans[next]?.start ?? Infinity) <= outer.start;
  };
}

/** Most words in marks stand in these; dialogue behind dashes says nothing about marks. */
function mainMarks(all: readonly Attributed<MarkedWords>[]): SpeechContext["mainMarks"] {
  const counts = new Map<string, number>();
  for (const { words } of all)
    if (words.style === "marks") counts.set(words.glyph, (counts.get(words.glyph) ?? 0) + 1);
  const [glyph = "", times = 0] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  return { glyph, isClear: times >= ENOUGH };
}

/** The line of each, or the lines from its first to its last; in one pass, for there may be many in one line. */
function paragraphsAround(text: string, all: readonly Attributed[]): Span[] {
  let [start, end] = [0, 0];
  return all.map(({ words: { outer } }) => {
    if (outer.start >= end) start = lineStart(text, end, outer.start);
    if (outer.end > end) end = lineEnd(text, outer.end);
    return { start, end };
  });
}

/** The last line's start at or before `at`, looking back no further than `from`. */
function lineStart(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && !LINE_END.test(text[start - 1] ?? "")) start -= 1;
  return start;
}

function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !LINE_END.test(text[end] ?? "")) end += 1;
  return end;
}
