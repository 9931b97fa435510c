/** Two texts compared word by word: what is left out struck through, what is added in bold. */
import type { DifferenceSegment } from "../../core/view.ts";
import { plainLine } from "./escape.ts";
import { CUT, cutTo, fitEnd } from "./fit.ts";
import { isSeen, visibleLine } from "./visible.ts";

type Kind = DifferenceSegment["kind"];

/** Told apart by shape, not by colour. */
const SIGNS: Readonly<Record<Kind, string>> = { same: "", dropped: "~~", added: "**" };
/** Of a long stretch that is the same in both, this much stays beside what differs, where room is short. */
const CONTEXT_CHARS = 80;
/** Between strokes, some clients know no escapes: a stroke of the text itself would end them. */
const STROKES = /\\~/g;
const FULL_WIDTH_STROKE = "～";

/** In at most `room` characters of markdown, on one line; what is cut off is marked as such. */
export function drawDifference(parts: readonly DifferenceSegment[], room: number): string {
  const segments = merged(parts);
  const whole = joined(segments.map(drawn));
  return whole.length <= room ? whole : withinRoom(segments, room);
}

/** A word as a legend of the signs. */
export function signed(kind: Kind, word: string): string {
  return drawn({ kind, text: word });
}

function withinRoom(segments: readonly DifferenceSegment[], room: number): string {
  let text = "";
  for (const segment of segments) {
    const next = segment.kind === "same" ? shortened(segment) : drawn(segment);
    if (text.length + next.length + CUT.length + 1 > room)
      return joined([text, within(segment, room - text.length)]);
    text += next;
  }
  return joined([text]);
}

/** As much of a segment as fits, then the mark of a cut. */
function within({ kind, text }: DifferenceSegment, room: number): string {
  const sign = SIGNS[kind];
  const left = room - 2 * sign.length;
  const words = left > CUT.length ? cutTo(text, left, (part) => inside(kind, part)) : "";
  if (words === "") return room > CUT.length ? ` ${CUT}`.slice(0, room) : "";
  return `${sign}${words}${sign}`;
}

/** Both ends of what is the same. */
function shortened(segment: DifferenceSegment): string {
  const text = visibleLine(segment.text);
  if (text.length <= 3 * CONTEXT_CHARS) return drawn(segment);
  const [before, after] = gapsOf(segment.text);
  const start = cutTo(text, CONTEXT_CHARS, plainLine);
  const end = fitEnd(text, CONTEXT_CHARS, plainLine).slice(1);
  return `${before}${start} ${end}${after}`;
}

function drawn({ kind, text }: DifferenceSegment): string {
  const [before, after] = gapsOf(text);
  const words = inside(kind, text);
  if (!isSeen(words)) return before || after;
  return `${before}${SIGNS[kind]}${words}${SIGNS[kind]}${after}`;
}

function inside(kind: Kind, text: string): string {
  const words = plainLine(text);
  return kind === "dropped" ? words.replace(STROKES, FULL_WIDTH_STROKE) : words;
}

/** Signs of markup must touch their words, so that the spaces stand outside. */
function gapsOf(text: string): [before: string, after: string] {
  return [/^\s/u.test(text) ? " " : "", /\s$/u.test(text) ? " " : ""];
}

function joined(texts: readonly string[]): string {
  return texts.join("").replace(/ {2,}/g, " ").trim();
}

/** Neighbours of one kind as one: signs that meet would be shown as they are. */
function merged(parts: readonly DifferenceSegment[]): DifferenceSegment[] {
  const segments: DifferenceSegment[] = [];
  for (const { kind, text } of parts) {
    const last = segments.at(-1);
    if (last?.kind === kind) segments.splice(-1, 1, { kind, text: last.text + text });
    else if (isSeen(text) || last) segments.push({ kind, text });
  }
  return segments;
}
