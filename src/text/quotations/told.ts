/** Quoted words without the narrator's remarks among them, and who these say is speaking. */
import { baseLanguage } from "../base-language.ts";
import type { Attributor } from "./attribution/attribute.ts";
import { tagged } from "./attribution/tagged.ts";
import type { Attributed } from "./join.ts";
import type { MarkedWords } from "./marks.ts";
import { type Narrator, withoutNarrator } from "./narrator.ts";
import type { QuotedWords, Span } from "./quotation.ts";
import { isWholeRemark, remarksBehindSigns } from "./remarks.ts";

/** Quoted words of which the narrator's have been taken. */
export interface ToldWords extends MarkedWords {
  /** The first remark that was among them. */
  readonly remark: Span | null;
}

/** Characters of a narrator's remark before its verb. */
const NEAR = 32;
const ALONE = { before: null, after: null };
const DASH_FIRST = /^[—–―-]\s+(?=\S)/u;
/** Their narrators leave the marks before they speak: a remark inside is the speaker's own, of somebody else. */
const LEAVES_MARKS =
  /^(?:en|sco|de|lb|nds|gsw|nl|af|fy|sv|da|nb|nn|no|is|fo|fi|ar|fa|ur|he|hi|bn|id|ms|tl|vi|th|ja|ko|zh|yue)$/;
/** They write dialogue in marks; lines behind dashes are lists, whose items may report somebody's words. */
const NO_DIALOGUE = /^(?:en|sco|de|lb|nds|gsw|nl|af|fy|ar|fa|ur|he|hi|bn|id|ms|tl|ja|ko|zh|yue)$/;

/** What a language tells about remarks in a text. */
export function narratorOf(
  text: string,
  language: string,
  attribute: Attributor,
  style: QuotedWords["style"],
): Narrator {
  const base = baseLanguage(language);
  const isSilent = (style === "dash" ? NO_DIALOGUE : LEAVES_MARKS).test(base);
  return {
    says: (quoted, said) => {
      const { cue } = attribute({ parts: [quoted], outer: quoted, style }, ALONE);
      return cue !== null && cue.start >= said.start && cue.end <= said.end && cue.start - said.start <= NEAR;
    },
    remarks: (span) => (isSilent ? [] : remarksBehindSigns(tagged(text, base), span, "verbFirst")),
    isRemark: (said) => !isSilent && isWholeRemark(tagged(text, base), said),
  };
}

/** The words with the parts that are the speaker's. */
export function withoutRemarks(text: string, words: MarkedWords, narrator: Narrator): ToldWords {
  // Lines of dialogue have been cut while they were read.
  if (words.style === "dash") return { ...words, remark: remarkBehind(words.parts, words.outer) };
  const cut = words.parts.map((part) => ({ part, own: withoutNarrator(text, part, "marks", narrator) }));
  const remarks = cut.map(({ part, own }) => remarkBehind(own, part));
  const parts = cut.flatMap(({ own }, at) =>
    endsInRemark(cut[at - 1]) ? own.map((one) => withoutDash(text, one)) : own,
  );
  return { ...words, parts, remark: remarks.find((one) => one !== null) ?? null };
}

interface Cut {
  readonly part: Span;
  readonly own: readonly Span[];
}

function endsInRemark(cut: Cut | undefined): boolean {
  return cut !== undefined && (cut.own.at(-1)?.end ?? cut.part.end) < cut.part.end;
}

/** A dash that opens the next paragraph is the other one of a remark that ended the last: «A – said Ann.\n– B». */
function withoutDash(text: string, { start, end }: Span): Span {
  const dash = DASH_FIRST.exec(text.slice(start, Math.min(end, start + 3)))?.[0].length ?? 0;
  return { start: start + dash, end };
}

/** What stands behind the first part of a span, up to the next. */
function remarkBehind([first, second]: readonly Span[], { end }: Span): Span | null {
  if (!first || (!second && first.end >= end)) return null;
  return { start: first.end, end: second?.start ?? end };
}

/** Who says words that a remark stands among, as that alone tells; null where it names nobody. */
export function attributionByRemark(
  { remark, parts, outer }: ToldWords,
  attribute: Attributor,
): Attributed["attribution"] | null {
  if (!remark) return null;
  const quoted = parts.findLast(({ end }) => end <= remark.start);
  if (!quoted) return null;
  const found = attribute(
    // Words behind a dash are those that a narrator's follow at once.
    { parts: [quoted], outer: { start: outer.start, end: quoted.end }, style: "dash" },
    { before: limit(-1, outer.start), after: limit(remark.end, remark.end) },
  );
  return found.cue && found.cue.start >= remark.start && found.cue.end <= remark.end ? found : null;
}

/** Nothing is read beyond it. */
function limit(start: number, end: number): QuotedWords {
  return { parts: [], outer: { start, end }, style: "dash" };
}
