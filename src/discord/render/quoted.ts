/** Words that somebody said, as a block quote in marks, so that nobody takes them for the bot's own. */
import { marksOf } from "../../core/quotation-wording.ts";
import type { DifferenceSegment } from "../../core/view.ts";
import { drawDifference } from "./difference.ts";
import { plain } from "./escape.ts";
import { CUT, cutTo } from "./fit.ts";
import { isSeen } from "./visible.ts";

const QUOTE = "> ";
const NO_MARKS = ["", ""] as const;

/** Whose words they are tells how they are written. */
export interface Manner {
  /** BCP 47. */
  readonly language: string;
  /** False for reported speech, which stands in no marks. */
  readonly direct: boolean;
}

/** The words in at most `room` characters of markdown, every line quoted; "" where there is nothing to see. */
export function quoted(text: string, manner: Manner, room: number): string {
  return isSeen(text) ? around(manner, room, (left) => cutTo(text, left, lines)) : "";
}

/** The same of words compared with others, on one line. */
export function quotedDifference(parts: readonly DifferenceSegment[], manner: Manner, room: number): string {
  return parts.some(({ text }) => isSeen(text))
    ? around(manner, room, (left) => drawDifference(parts, left))
    : "";
}

function around({ language, direct }: Manner, room: number, draw: (room: number) => string): string {
  const [open, close] = direct ? marksOf(language) : NO_MARKS;
  const left = room - QUOTE.length - open.length - close.length;
  const words = left < CUT.length ? "" : draw(left);
  return words === "" ? "" : `${QUOTE}${open}${words}${close}`;
}

/** Lines stay lines; empty ones would end the quote. */
function lines(text: string): string {
  return plain(text)
    .split("\n")
    .flatMap((line) => (isSeen(line) ? [line.trim()] : []))
    .join(`\n${QUOTE}`);
}
