/** Cuts text into sentences: ICU's rules for the language (UAX 29), mended for abbreviations, initials and quotes. */
import { calendarWords } from "./sentences-calendar.ts";
import { continuesSentence } from "./sentences-mend.ts";
import { segmenterFor } from "./sentences-segmenter.ts";

/** A span of a text in UTF-16 code units. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** How much of a neighbouring sentence the rules look at; longer words than this do not matter to them. */
const LOOK = 40;
/** An open corner bracket after so much text is rather a mistake than a quotation. */
const MAX_QUOTE_LENGTH = 160;
/** Marks that close the sentence before though a space (French) stands between; before a letter they open one (Swedish). */
const CLOSING = /^[\s\u00a0\u202f]*[»”’」』）】〉》)\]]+(?![\p{L}\p{N}])/u;
/** Brackets that open the next sentence, though ICU leaves them with the one before where no space stands between. */
const OPENING = /(?:[「『（【〈《([]+|(?<=[。！？])“+)$/u;
/** ICU does not take "…" for an end; it is one before a capital letter. */
const ELLIPSIS_END = /…["”»’)]*\s+(?=["“„«‘(—–]*\s*\p{Lu})/gu;
/** Nor does it end one before a figure with a small word behind it, though dates begin sentences: "… закрыли. 6 ноября …". */
const DATE_START = /(?<=\p{L}{3}[.][”»’")]?)\s+(?=\p{Nd}{1,2}\.?\s(?<month>\p{Ll}+))/gu;
/** Code units given to ICU at a time. */
const WINDOW = 2000;
const LINE = /[^\n\r\u2028\u2029]+/g;

/**
 * The sentences of a text in order, trimmed, covering all that is not white space; a line break always ends one,
 * so a headline without a full stop is a sentence. Scripts without terminal punctuation (Thai) get what ICU gives.
 */
export function splitSentences(text: string, language: string): Span[] {
  return Array.from(text.matchAll(LINE)).flatMap((line) => splitLine(text, line[0], line.index, language));
}

function splitLine(text: string, line: string, offset: number, language: string): Span[] {
  const breaks = findBreaks(line, language).map((at) => at + offset);
  const spans: Span[] = [];
  let open: Span | null = null;
  let start = offset;
  for (const end of [...breaks, offset + line.length]) {
    const span = trim(text, start, end);
    start = end;
    if (!span) continue;
    if (open && isContinued(text, open, span, spans.length === 0, language)) {
      open = { start: open.start, end: span.end };
    } else {
      if (open) spans.push(open);
      open = span;
    }
  }
  return open ? [...spans, open] : spans;
}

function isContinued(text: string, open: Span, next: Span, isFirst: boolean, language: string): boolean {
  if (isInsideQuote(text.slice(open.start, open.end))) return true;
  const left = text.slice(Math.max(open.start, open.end - LOOK), open.end);
  const right = text.slice(next.start, Math.min(next.end, next.start + LOOK));
  return continuesSentence({ left, right, isFirst: isFirst && open.end - open.start <= LOOK }, language);
}

/** Several sentences within corner brackets belong to the one that quotes them, unless that becomes too long. */
function isInsideQuote(left: string): boolean {
  if (left.length > MAX_QUOTE_LENGTH || !/[「『]/u.test(left)) return false;
  return (left.match(/[「『]/gu) ?? []).length > (left.match(/[」』]/gu) ?? []).length;
}

/** Offsets within the line where ICU or an ellipsis ends a sentence, moved so that quotes stay whole. */
function findBreaks(line: string, language: string): number[] {
  const breaks = new Set<number>();
  for (const at of icuBreaks(line, language)) breaks.add(besideQuotes(line, at));
  if (line.includes("…")) {
    for (const match of line.matchAll(ELLIPSIS_END)) breaks.add(match.index + match[0].length);
  }
  for (const { 0: space, index, groups = {} } of line.matchAll(DATE_START)) {
    if (calendarWords(language).names.has(groups.month ?? "")) breaks.add(index + space.length);
  }
  return [...breaks].sort((a, b) => a - b);
}

/**
 * ICU's sentence starts after the first one. V8 copies the whole input for every segment it hands out, so a long
 * line is read through windows that begin where a sentence does.
 */
function icuBreaks(line: string, language: string): number[] {
  const segmenter = segmenterFor(language, "sentence");
  const breaks: number[] = [];
  let start = 0;
  let length = WINDOW;
  while (start < line.length) {
    const isLast = start + length >= line.length;
    const starts = Array.from(
      segmenter.segment(line.slice(start, start + length)),
      (one) => start + one.index,
    );
    breaks.push(...starts.slice(1));
    if (isLast) break;
    // The last sentence of a window may be cut: it begins the next window, a larger one if it filled this one.
    length = starts.length > 1 ? WINDOW : length * 2;
    start = starts.at(-1) ?? start;
  }
  return breaks;
}

function besideQuotes(line: string, at: number): number {
  const closing = CLOSING.exec(line.slice(at, at + LOOK));
  if (closing) return at + closing[0].length;
  const opening = OPENING.exec(line.slice(Math.max(0, at - LOOK), at));
  return opening ? at - opening[0].length : at;
}

/** Without white space around it; null when nothing is left. */
function trim(text: string, start: number, end: number): Span | null {
  const part = text.slice(start, end);
  const first = part.search(/\S/u);
  return first < 0 ? null : { start: start + first, end: start + part.trimEnd().length };
}
