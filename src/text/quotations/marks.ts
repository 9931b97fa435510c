/** Words between quotation marks: those of one paragraph, of several with reopened marks, and those whose other mark is missing. */
import { closingCost, findMarks, isSingle, mayClose, openingCost } from "./mark-glyphs.ts";
import type { PlacedMark } from "./mark-places.ts";
import type { MarkPair } from "./pairs.ts";
import { type Paragraph, readParagraphs, trimmed } from "./paragraphs.ts";
import type { QuotedWords, Span } from "./quotation.ts";

/** Words in marks, with what the marks tell about them. */
export interface MarkedWords extends QuotedWords {
  /** The mark that opens, or the one that closes where none does. */
  readonly glyph: string;
  /** False where one of the marks is missing. */
  readonly closed: boolean;
}

/** A mark that stands alone must look like one that opens, or closes, at this cost or less. */
const SURE_ROLE = 0.5;
/** A paragraph without marks between the opening and the closing one; more of them are another error than that. */
const UNMARKED_PARAGRAPHS = 5;
/** Words with one mark only may not be longer, in characters: a lost mark must not swallow an article. */
const LONGEST_FRAGMENT = 1_000;
/** In characters. Between words without spaces nothing but the length tells an opening mark from a closing one. */
const SHORTEST_FRAGMENT = 12;
const APART = /[\s:：]/u;
const LONGEST_ASIDE = 16;
/** Who is speaking stands before a colon; longer, it is a sentence of what is said. */
const LONGEST_INTRODUCTION = 120;
const COLON = /[:：]\s*/gu;
/** Without a letter, a figure or a symbol nothing is said. */
const SAYING = /[\p{L}\p{N}\p{S}\p{Emoji_Presentation}]/u;
/** Feet and inches. */
const FIGURE = /\p{N}/u;
/** What names inside quotations do not have. */
const PUNCTUATION = /[.,!?;。，！？；]/u;

/** The narrator's remark that ends the speech of a span without a closing mark: “It is late, said Ann. */
export type RemarkAtEnd = (span: Span) => Span | null;

const NO_REMARKS: RemarkAtEnd = () => null;

/** Outermost quoted words, in order; they never overlap. */
export function wordsInMarks(text: string, remarkAtEnd: RemarkAtEnd = NO_REMARKS): MarkedWords[] {
  const paragraphs = readParagraphs(text);
  const words: MarkedWords[] = [];
  /** Up to where a quotation over several paragraphs has taken the text. */
  let taken = 0;
  paragraphs.forEach((paragraph, at) => {
    const unpaired =
      chainFrom(text, paragraphs, at, taken, remarkAtEnd) ?? fragmentOf(text, paragraph, taken, remarkAtEnd);
    for (const pair of paragraph.pairs) {
      const isFree =
        !unpaired || pair.close.end <= unpaired.outer.start || pair.open.start >= unpaired.outer.end;
      if (isFree && pair.open.start >= taken) words.push(...inPair(text, pair, remarkAtEnd));
    }
    if (!unpaired) return;
    words.push(unpaired);
    taken = Math.max(taken, unpaired.outer.end);
  });
  return words.sort((one, other) => one.outer.start - other.outer.start);
}

function inPair(text: string, { open, close }: MarkPair, remarkAtEnd: RemarkAtEnd): MarkedWords[] {
  // What is left of markup quotes its values: <post id="…">.
  if (text[open.start - 1] === "=") return [];
  const lost = mayBeInch(text, close) ? remarkAtEnd({ start: open.end, end: close.start }) : null;
  if (lost) return upTo(text, open, lost.start);
  const part = withoutMarks(text, { start: open.end, end: close.start });
  if (!part) return [];
  return [
    {
      parts: [part],
      outer: { start: open.start, end: close.end },
      style: "marks",
      glyph: open.glyph,
      closed: true,
    },
  ];
}

/** 6": closes nothing where the speech has ended before. */
function mayBeInch(text: string, { glyph, start }: PlacedMark): boolean {
  return glyph === '"' && FIGURE.test(text[start - 1] ?? "");
}

/** Words whose closing mark was lost, up to where the narrator goes on. */
function upTo(text: string, { start, end, glyph }: PlacedMark, to: number): MarkedWords[] {
  const part = withoutMarks(text, { start: end, end: to });
  return part ? [{ parts: [part], outer: { start, end: to }, style: "marks", glyph, closed: false }] : [];
}

/** What is in two pairs of marks at once, «“…”», is quoted once. */
function withoutMarks(text: string, span: Span): Span | null {
  const part = trimmed(text, span);
  if (!part || !SAYING.test(text.slice(part.start, part.end))) return null;
  const marks = findMarks(text.slice(part.start, part.end));
  const [first, last] = marks;
  if (!first || !last || marks.length > 2) return part;
  const wraps = first.start === 0 && last.end === part.end - part.start;
  if (!wraps || closingCost(first.glyph, last.glyph) === null) return part;
  return withoutMarks(text, { start: part.start + first.end, end: part.start + last.start });
}

/** The last mark of a paragraph that opens and is not closed in it, with no other double mark behind it. */
function openAtEnd(text: string, { pairs, alone }: Paragraph, taken: number): PlacedMark | null {
  const mark = alone.findLast(({ glyph }) => !isSingle(glyph));
  if (!mark || mark.start < taken || !surelyOpens(mark)) return null;
  return pairs.some((pair) => pair.open.start > mark.start && !isAside(text, pair)) ? null : mark;
}

/** The first mark of a paragraph that closes what was not opened in it. */
function closedAtStart(text: string, { pairs, alone }: Paragraph, taken: number): PlacedMark | null {
  const mark = alone.find(({ glyph }) => !isSingle(glyph));
  if (!mark || mark.start < taken || !surelyCloses(mark)) return null;
  if (mayBeInch(text, mark)) return null;
  return pairs.some((pair) => pair.open.start < mark.start && !isAside(text, pair)) ? null : mark;
}

/** Some signs tell by themselves, others by what stands around them. */
function surelyOpens({ glyph, opens, closes }: PlacedMark): boolean {
  if (openingCost(glyph) === null || opens > SURE_ROLE) return false;
  return opens <= closes || !mayClose(glyph);
}

function surelyCloses({ glyph, opens, closes }: PlacedMark): boolean {
  if (openingCost(glyph) === null) return true;
  return mayClose(glyph) && closes <= SURE_ROLE && closes <= opens;
}

/** Marks that quote within a quotation, or a name there. */
function isAside(text: string, { open, close }: MarkPair): boolean {
  if (isSingle(open.glyph)) return true;
  return close.start - open.end <= LONGEST_ASIDE && !PUNCTUATION.test(text.slice(open.end, close.start));
}

/** A quotation that begins in a paragraph and ends in a later one; null when none does. */
function chainFrom(
  text: string,
  paragraphs: readonly Paragraph[],
  at: number,
  taken: number,
  remarkAtEnd: RemarkAtEnd,
): MarkedWords | null {
  const first = paragraphs[at];
  const open = first ? openAtEnd(text, first, taken) : null;
  if (!first || !open || remarkAtEnd({ start: open.end, end: first.end })) return null;
  const spans: Span[] = [{ start: open.end, end: first.end }];
  const end = reopened(paragraphs, at, open, spans) ?? unopened(text, paragraphs, at, open, spans);
  if (end === null) return null;
  const parts = spans.flatMap((span) => withoutMarks(text, span) ?? []);
  if (parts.length === 0) return null;
  return { parts, outer: { start: open.start, end }, style: "marks", glyph: open.glyph, closed: true };
}

/** Each paragraph begins with a mark, only the last one ends with one. Gives the end, and adds the spans. */
function reopened(
  paragraphs: readonly Paragraph[],
  at: number,
  { glyph }: PlacedMark,
  spans: Span[],
): number | null {
  let end: number | null = null;
  for (let next = at + 1; next < paragraphs.length; next += 1) {
    const paragraph = paragraphs[next];
    if (!paragraph) return end;
    const pair = paragraph.pairs.find(({ open }) => open.start === paragraph.start);
    if (pair && isSameOpening(glyph, pair.open.glyph)) {
      spans.push({ start: pair.open.end, end: pair.close.start });
      return pair.close.end;
    }
    const mark = paragraph.alone[0];
    if (mark?.start !== paragraph.start || !isSameOpening(glyph, mark.glyph)) return end;
    spans.push({ start: mark.end, end: paragraph.end });
    end = paragraph.end;
  }
  return end;
}

/** French may begin further paragraphs with the closing mark. */
function isSameOpening(first: string, next: string): boolean {
  return first === next || (first === "«" && next === "»");
}

/** No further paragraph begins with a mark, but one soon ends what was opened. */
function unopened(
  text: string,
  paragraphs: readonly Paragraph[],
  at: number,
  { glyph }: PlacedMark,
  spans: Span[],
): number | null {
  const between: Span[] = [];
  for (const paragraph of paragraphs.slice(at + 1, at + 2 + UNMARKED_PARAGRAPHS)) {
    const close = closedAtStart(text, paragraph, 0);
    if (close && closingCost(glyph, close.glyph) !== null) {
      spans.push(...between, { start: paragraph.start, end: close.start });
      return close.end;
    }
    if (close || paragraph.alone.length + paragraph.pairs.length > 0) return null;
    between.push({ start: paragraph.start, end: paragraph.end });
  }
  return null;
}

/** Words whose other mark is missing: up to the end, or from the start, of their paragraph. */
function fragmentOf(
  text: string,
  paragraph: Paragraph,
  taken: number,
  remarkAtEnd: RemarkAtEnd,
): MarkedWords | null {
  const open = openAtEnd(text, paragraph, taken);
  const lost = open && remarkAtEnd({ start: open.end, end: paragraph.end });
  if (open && lost) return upTo(text, open, lost.start)[0] ?? null;
  if (open) {
    const part = withoutMarks(text, { start: open.end, end: paragraph.end });
    if (isSlip(text, open, paragraph)) return null;
    return fragment(part, open.glyph, { start: open.start, end: paragraph.end });
  }
  const close = closedAtStart(text, paragraph, taken);
  if (!close) return null;
  const from = Math.max(taken, startOfSpeech(text, paragraph.start, close.start));
  const part = withoutMarks(text, { start: from, end: close.start });
  return fragment(part, close.glyph, { start: from, end: close.end });
}

function isSlip(text: string, { start, end }: PlacedMark, paragraph: Paragraph): boolean {
  const isApart = start === paragraph.start || APART.test(text[start - 1] ?? "");
  return !isApart && paragraph.end - end < SHORTEST_FRAGMENT;
}

function fragment(part: Span | null, glyph: string, outer: Span): MarkedWords | null {
  if (!part || part.end - part.start > LONGEST_FRAGMENT) return null;
  return { parts: [part], outer, style: "marks", glyph, closed: false };
}

/** Behind the words that announce it, where a colon ends them. */
function startOfSpeech(text: string, from: number, to: number): number {
  const colon = [...text.slice(from, Math.min(to, from + LONGEST_INTRODUCTION)).matchAll(COLON)].at(-1);
  return colon ? from + colon.index + colon[0].length : from;
}
