/** The names of a question and what stands before them: the places where another name could stand. */
import { FOLLOW_UP_ROWS, lengthAt, type Row } from "./follow-up-phrases.ts";
import { isName, isYear, type Token } from "./follow-up-tokens.ts";

/** A name in a question: its words from `from` to `to`, and what stands before them. */
export interface Slot {
  readonly from: number;
  readonly to: number;
  /** Where its preposition begins, else its article; else `from`. */
  readonly start: number;
  readonly preposition: string;
}

/** What may stand between the words of one name. */
const INSIDE = /^[\s"'«»“”„‘’-]*$/u;

/** Names of a question, not its first word; their prepositions in whatever language knows one there. */
export function slotsIn(all: readonly Token[], text: string, row: Row): Slot[] {
  const slots: Slot[] = [];
  for (let at = 1; at < all.length; at += 1) {
    if (!isName(all, at, row.beforeNouns) || isYear(all[at])) continue;
    const from = at;
    while (at + 1 < all.length && isName(all, at + 1) && isInside(all, at, text)) at += 1;
    slots.push(slotAt(all, from, at));
  }
  return slots;
}

function isInside(all: readonly Token[], at: number, text: string): boolean {
  return INSIDE.test(text.slice(all[at]?.end ?? 0, all[at + 1]?.start ?? 0));
}

function slotAt(all: readonly Token[], from: number, to: number): Slot {
  const wordAt = (at: number) => all[at]?.word ?? "";
  const isOneOf = (list: "articles" | "prepositions", at: number) =>
    at > 0 && FOLLOW_UP_ROWS.some((row) => lengthAt(row[list], [wordAt(at)], 0) > 0);
  // "En" is a preposition here and an article there.
  if (isOneOf("prepositions", from - 1)) return { from, to, start: from - 1, preposition: wordAt(from - 1) };
  const start = isOneOf("articles", from - 1) ? from - 1 : from;
  if (start === from || !isOneOf("prepositions", start - 1)) return { from, to, start, preposition: "" };
  return { from, to, start: start - 1, preposition: wordAt(start - 1) };
}
