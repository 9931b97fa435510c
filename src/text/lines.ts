/** A page as units: paragraphs with what was measured of them, hard-wrapped lines put together again. */
import { countWords, type LineMeasure, lineEnd, measureLine } from "./lines-measure.ts";
import { streamSpan } from "./lines-stream.ts";
import { isFullLine, wrapWidth } from "./lines-wrap.ts";

/** One line as it stands in the page. */
export interface Line {
  /** Trimmed, never empty. */
  readonly text: string;
  /** Blank lines stand before it. */
  readonly gap: boolean;
  /** A list mark opens it, or stands alone on the line before. */
  readonly bullet: boolean;
}

/** A paragraph, a headline, a menu entry …: the smallest thing that is kept or dropped. */
export interface Unit extends LineMeasure {
  /** Its lines; more than one only where the page was hard-wrapped. */
  readonly lines: readonly string[];
  /** The lines joined by spaces. */
  readonly text: string;
  readonly gap: boolean;
  readonly bullet: boolean;
  /** Cut off the ends of a line that held the whole page. */
  readonly cutOff: boolean;
}

/** Of a longer text the beginning and the length stand for the whole. */
const MAX_KEY_CHARS = 400;

/** Letters and digits that stand for the line when repetitions are looked for. */
export function lineKey(text: string): string {
  const start = text.slice(0, MAX_KEY_CHARS).toLowerCase();
  const key = start.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
  return text.length > MAX_KEY_CHARS ? `${key} ${text.length}` : key;
}

/** Marks that open a list entry; dashes are left out, they open speech. "o" is one where indented (nested lists). */
const BULLET = /^(?:[-*+•·‣▪▫◦●○■□◆◇▶►▸»›→・]|\d{1,3}[.)])(?:\s+|$)/u;
const INDENTED_O = /^\s{2,}o(?:\s+|$)/u;
const LONE_BULLET = /^(?:[-*+•·‣▪▫◦●○■□◆◇▶►▸»›→・o]|\d{1,3}[.)])$/u;
/** A line of so many words goes on in the next one, when that starts with a small letter. */
const MIN_WORDS_GOING_ON = 6;
const SMALL_FIRST = /^\p{Ll}[\p{L}\p{M}'’-]*(?:\s|$)/u;
/** A unit with so much of the page's text is a page without line ends. */
const GIANT_SHARE = 0.8;
/** What pages leave at line ends besides spaces: byte order marks, zero-width characters, soft hyphens. */
const EDGE = "[\\s\\uFEFF\\u200B\\u2060\\u00AD]+";
const EDGES = new RegExp(`^${EDGE}`, "u");
const LINE_BREAK = /\r\n|[\n\r\u2028\u2029\f\v]/u;
const INVISIBLE = /[\s\uFEFF\u200B\u2060\u00AD]/u;

/** Cuts invisible characters off both ends, in time that grows with the text only. */
export function trimLine(text: string): string {
  let end = text.length;
  while (end > 0 && INVISIBLE.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end).replace(EDGES, "");
}

/** The page's lines without the blank ones; a list mark alone on its line goes to the line after it. */
export function splitLines(page: string): Line[] {
  const lines: Line[] = [];
  let gap = false;
  let bullet = false;
  for (const raw of page.split(LINE_BREAK)) {
    const text = trimLine(raw);
    if (text === "") {
      gap = true;
    } else if (LONE_BULLET.test(text)) {
      bullet = true;
    } else {
      lines.push({ text, gap, bullet: bullet || BULLET.test(text) || INDENTED_O.test(raw) });
      gap = false;
      bullet = false;
    }
  }
  return lines;
}

/** A page's units in order. */
export function splitUnits(page: string): Unit[] {
  const lines = splitLines(page);
  const width = wrapWidth(lines);
  const units: Unit[] = [];
  let open: Line[] = [];
  lines.forEach((line, i) => {
    open.push(line);
    if (goesOn(line, lines[i + 1]) || (width !== null && isFullLine(line, lines[i + 1], width))) return;
    units.push(makeUnit(open));
    open = [];
  });
  const letters = units.reduce((sum, unit) => sum + unit.text.length, 0);
  return units.flatMap((unit) => (unit.text.length >= letters * GIANT_SHARE ? partGiant(unit) : [unit]));
}

/** The article within a line that holds the page, and what was cut off at its ends. */
function partGiant(unit: Unit): Unit[] {
  if (unit.lines.length > 1) return [unit];
  const { start, end } = streamSpan(unit.text);
  const cut = (text: string): Unit[] => {
    const trimmed = trimLine(text);
    return trimmed === "" ? [] : [makeUnit([{ text: trimmed, gap: true, bullet: false }], true)];
  };
  const { text, gap, bullet } = unit;
  if (start === 0 && end === text.length) return [unit];
  return [
    ...cut(text.slice(0, start)),
    makeUnit([{ text: trimLine(text.slice(start, end)), gap, bullet }]),
    ...cut(text.slice(end)),
  ];
}

/** Whether the next line goes on with a sentence: no blank line between, no list mark, a small letter first. */
function goesOn(line: Line, next: Line | undefined): boolean {
  if (next === undefined || next.gap || next.bullet || !SMALL_FIRST.test(next.text)) return false;
  return lineEnd(line.text) !== "stop" && countWords(line.text) >= MIN_WORDS_GOING_ON;
}

/** Fields are named one by one: spreading objects costs more here than all measuring does. */
function makeUnit(lines: readonly Line[], cutOff = false): Unit {
  const [only] = lines;
  const text =
    lines.length === 1 && only !== undefined ? only.text : lines.map((line) => line.text).join(" ");
  const { words, unstopped, end, innerStops, commas, digits } = measureLine(text);
  const { gap, bullet } = only ?? { gap: false, bullet: false };
  const own = lines.map((line) => line.text);
  return { words, unstopped, end, innerStops, commas, digits, lines: own, text, gap, bullet, cutOff };
}
