/** A page as units: paragraphs with what was measured of them, hard-wrapped lines put together again. */
import { type LineMeasure, measureLine } from "./lines-measure.ts";
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
}

/** Letters, digits and symbols that stand for the line when repetitions are looked for. */
export function lineKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

/** Marks that open a list entry; dashes are left out, they open speech. "o" is one where indented (nested lists). */
const BULLET = /^(?:[-*+•·‣▪▫◦●○■□◆◇▶►▸»›→・]|\d{1,3}[.)])(?:\s+|$)/u;
const INDENTED_O = /^\s{2,}o(?:\s+|$)/u;
const LONE_BULLET = /^(?:[-*+•·‣▪▫◦●○■□◆◇▶►▸»›→・o]|\d{1,3}[.)])$/u;
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
    if (width !== null && isFullLine(line, lines[i + 1], width)) return;
    units.push(makeUnit(open));
    open = [];
  });
  return units;
}

function makeUnit(lines: readonly Line[]): Unit {
  const text = lines.map((line) => line.text).join(" ");
  return {
    ...measureLine(text),
    lines: lines.map((line) => line.text),
    text,
    gap: lines[0]?.gap ?? false,
    bullet: lines[0]?.bullet ?? false,
  };
}
