/** Speech in the narrator's words, in languages that put spaces between words: where cue, speaker and clause are sure. */
import type { QuotedWords, Span, TextQuotation } from "../quotation.ts";
import { type Cue, cuesIn } from "./cues.ts";
import { type Sentence, sentencesOf } from "./narration.ts";
import { opensMarks } from "./phrase-signs.ts";
import { firstWord, LEAST_WORDS, MOST_BETWEEN, type Place, type Report, withoutSigns } from "./reports.ts";
import { beforeCue } from "./reports-before.ts";
import { according, behindAs, verbLast, withConjunction, withoutConjunction } from "./reports-behind.ts";
import { handedOn } from "./reports-of-sentence.ts";
import { lengthAt, type Range, spanOf, type Tagged } from "./tagged.ts";
import { isAsked, isHearsay, isUnsaid, opensCondition } from "./unsaid.ts";

/** A speech whose speaker still has to be named. */
export type IndirectSpeech = Omit<TextQuotation, "speaker"> & { readonly speaker: Span | null };

/** A sentence with more is a list or broken text. */
const MOST_CUES = 24;
/** Cues behind a cue that may end its report. */
const MOST_NEXT = 8;
/** Tokens; longer sentences are lists or broken text. */
const FAR = 120;
/** One word in so many at least is the narrator's own. */
const OWN_SHARE = 4;

/** Reports of a text in order; none overlaps another. */
export function indirectSpaced(text: Tagged, quoted: readonly QuotedWords[]): IndirectSpeech[] {
  const found: IndirectSpeech[] = [];
  let end = 0;
  let before: Sentence | null = null;
  for (const sentence of sentencesOf(text, quoted)) {
    const told = before && ofSentence(text, before, sentence);
    const reports = told ? [told] : reportsIn(text, sentence);
    for (const report of reports) {
      if ((report.content[0]?.from ?? 0) < end || !isOwn(text, report, sentence)) continue;
      found.push(speechOf(text, report));
      end = report.content.at(-1)?.to ?? end;
    }
    before = sentence;
  }
  return found;
}

/** "The bridge will open. This Ann said": what a sentence reports is the one before. */
function ofSentence(text: Tagged, before: Sentence, { range, isQuoted }: Sentence): Report | null {
  const by = handedOn(text, range, isQuoted);
  if (!by) return null;
  const from = firstWord(text, before.range);
  const content = { from, to: withoutSigns(text, from, before.range.to) };
  return { content: [content], ...by };
}

function speechOf(text: Tagged, { content, speaker, cue }: Report): IndirectSpeech {
  return {
    parts: content.flatMap((part) => spanOf(text, part) ?? []),
    speaker: speaker && spanOf(text, speaker),
    cue: spanOf(text, cue),
    direct: false,
  };
}

/** Long enough, and not only words in marks. */
function isOwn(text: Tagged, { content }: Report, { isQuoted }: Sentence): boolean {
  let [words, own] = [0, 0];
  for (const { from, to } of content) {
    for (let at = from; at < to; at += 1) {
      if (!text.tokens[at]?.isWord) continue;
      words += 1;
      if (!isQuoted(at) && lengthAt(text, "that", at) === 0) own += 1;
    }
  }
  return words >= LEAST_WORDS && own * OWN_SHARE > words;
}

function reportsIn(text: Tagged, { range, isQuoted }: Sentence): Report[] {
  const cues = cuesIn(text, range, "first").filter(({ from, kind }) => kind !== "nouns" && !isQuoted(from));
  cues.sort((a, b) => a.from - b.from);
  const reports: Report[] = [];
  for (const [index, cue] of cues.slice(0, MOST_CUES).entries()) {
    const done = reports.at(-1)?.content.at(-1)?.to ?? range.from;
    if (cue.from < done) continue;
    const next = cues.slice(index + 1, index + 1 + MOST_NEXT);
    const report = reportAt({ text, cue, range: nearby(range, cue), next, isQuoted });
    if (report) reports.push(report);
  }
  return reports;
}

/** The sentence, or of a giant one what lies around the cue. */
function nearby({ from, to }: Range, cue: Cue): Range {
  return { from: Math.max(from, cue.from - FAR), to: Math.min(to, cue.to + FAR) };
}

/** No report of what was not said, and none by somebody who is named in marks only. */
function reportAt(place: Place): Report | null {
  const { text, cue, range, isQuoted } = place;
  if (cue.kind.startsWith("verbs") && isUnsaid(text, cue, range.from)) return null;
  const report = foundAt(place);
  // "They use it if …": verbs that only stand beside marks report no condition.
  if (cue.kind === "verbsBesideQuotes" && opensCondition(text, report?.content[0]?.from ?? range.to))
    return null;
  const isForeign =
    report?.speaker && isQuoted(report.speaker.from) && !opensMarks(text, report.speaker.from);
  const isBehind = report !== null && (report.content[0]?.from ?? 0) > cue.from;
  if (report && isHearsay(text, report.speaker, report.cue)) return null;
  return isForeign || (isBehind && isAsked(text, range, isQuoted)) ? null : report;
}

function foundAt(place: Place): Report | null {
  const { cue } = place;
  if (cue.kind === "accordingBefore" || cue.kind === "accordingAfter")
    return isOvertaken(place) ? null : according(place);
  return (
    withConjunction(place) ??
    behindAs(place) ??
    beforeCue(place) ??
    verbLast(place) ??
    withoutConjunction(place)
  );
}

/** "Citing the paper, Ann said that …": the verb behind is the cue. */
function isOvertaken({ text, cue, next: [next], isQuoted }: Place): boolean {
  if (next?.kind !== "verbs" || next.from - cue.to > 2 * MOST_BETWEEN) return false;
  if ([0, 1].some((gap) => lengthAt(text, "that", next.to + gap) > 0)) return true;
  for (let at = next.to; at < next.to + MOST_BETWEEN; at += 1) if (isQuoted(at)) return true;
  return false;
}
