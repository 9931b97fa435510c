/** Lines that begin with a dash: dialogue, where somebody is said to speak in them or around them, else a list. */
import { type Narrator, withoutNarrator } from "./narrator.ts";
import { trimmed } from "./paragraphs.ts";
import type { QuotedWords, Span } from "./quotation.ts";

/** A dash at a line's start, with a space behind it but for the long one. */
const OPENING = /^[^\S\n\r\u2028\u2029]*(?:(?:[–―—-]|--)[^\S\n\r\u2028\u2029]+|[—–―](?=[\p{L}¿¡«“"…]))/gmu;
const LINE_END = /[\n\r\u2028\u2029]/u;
/** A question that the next line answers: an interview. */
const ASKS = /[?？؟][»”"]?$/u;

interface Line {
  readonly outer: Span;
  readonly parts: readonly Span[];
  /** The narrator's words stand in it. */
  readonly narrated: boolean;
  readonly asks: boolean;
}

/** Quoted words of dialogue, in order, one a line. */
export function wordsBehindDashes(text: string, narrator: Narrator): QuotedWords[] {
  const groups: Line[][] = [];
  for (const found of text.matchAll(OPENING)) {
    const line = readLine(text, found.index, found.index + found[0].length, narrator);
    if (!line) continue;
    const last = groups.at(-1)?.at(-1);
    const follows = last && text.slice(last.outer.end, line.outer.start).trim() === "";
    if (follows) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups.filter(isDialogue).flatMap((lines) => lines.map(toWords));
}

function readLine(text: string, start: number, from: number, narrator: Narrator): Line | null {
  const length = text.slice(from).search(LINE_END);
  const span = trimmed(text, { start: from, end: length < 0 ? text.length : from + length });
  if (!span) return null;
  const parts = withoutNarrator(text, span, "dash", narrator);
  const narrated = parts.length > 1 || parts[0]?.end !== span.end;
  return {
    outer: { start, end: span.end },
    parts,
    narrated,
    asks: ASKS.test(text.slice(span.start, span.end)),
  };
}

/** Items of a list have neither narrator nor questions that are answered. */
function isDialogue(lines: readonly Line[]): boolean {
  return lines.some(({ narrated }) => narrated) || lines.slice(0, -1).some(({ asks }) => asks);
}

function toWords({ outer, parts }: Line): QuotedWords {
  return { outer, parts, style: "dash" };
}
