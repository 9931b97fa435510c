/** Finds the words of a quotation in a text, character for character: its pieces in their order. */
import type { Comparable } from "./comparable.ts";
import type { Gap, Piece } from "./pieces.ts";
import { kindOf } from "./signs.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Characters that an insertion may stand for; a letter that was changed may have a space before it. */
const SHORT_REACH = 80;
const NO_REACH = 1;
/** Places that are tried for all pieces together: a text of one letter over and over ends there. */
const MAX_TRIES = 400;

/**
 * Where each piece stands in the original text; null where they do not. The case of a piece's first letter may differ.
 * `reach`: comparable characters between two pieces where something was left out.
 */
export function findPieces(pieces: readonly Piece[], text: Comparable, reach: number): Span[] | null {
  let tries = 0;
  const reaches: Readonly<Record<Gap, number>> = { none: NO_REACH, short: SHORT_REACH, any: reach };

  function place(at: number, from: number): Span[] | null {
    const piece = pieces[at];
    if (!piece) return [];
    const last = at === 0 ? text.text.length : from + reaches[piece.gap];
    const edges = { before: piece.gap !== "none", after: pieces[at + 1]?.gap !== "none" };
    for (let start = nextPlace(text.text, piece.text, from, edges); start >= 0 && start <= last; ) {
      tries += 1;
      if (tries > MAX_TRIES) return null;
      const end = start + piece.text.length;
      const rest = place(at + 1, end);
      if (rest) return [{ start, end }, ...rest];
      start = nextPlace(text.text, piece.text, start + 1, edges);
    }
    return null;
  }

  if (pieces.length === 0) return null;
  return place(0, 0)?.map(({ start, end }) => originalSpan(text, start, end)) ?? null;
}

interface Edges {
  readonly before: boolean;
  readonly after: boolean;
}

function nextPlace(text: string, piece: string, from: number, edges: Edges): number {
  const first = String.fromCodePoint(piece.codePointAt(0) ?? 0);
  const rest = piece.slice(first.length);
  const wanted = first.toLowerCase();
  for (let at = from; ; ) {
    const found =
      rest === "" ? placeOfLetter(text, wanted, at) : text.indexOf(rest, at + first.length) - first.length;
    if (found < at) return -1;
    const isSame = text.slice(found, found + first.length).toLowerCase() === wanted;
    if (isSame && isWhole(text, found, found + piece.length, edges)) return found;
    at = found + 1;
  }
}

function placeOfLetter(text: string, letter: string, from: number): number {
  return text.toLowerCase().indexOf(letter, from);
}

/** Not a part of a longer word, where words are told apart by spaces. */
function isWhole(text: string, start: number, end: number, edges: Edges): boolean {
  return !((edges.before && isInsideWord(text, start)) || (edges.after && isInsideWord(text, end)));
}

function isInsideWord(text: string, at: number): boolean {
  const [before, after] = [kindBefore(text, at), kindAfter(text, at)];
  if (after === "combining") return true;
  return before !== null && after !== null && isSpaced(before) && isSpaced(after);
}

function kindBefore(text: string, at: number): string | null {
  if (at === 0) return null;
  const unit = text.charCodeAt(at - 1);
  const isLowSurrogate = unit >= 0xdc00 && unit <= 0xdfff;
  return kindOf(text.codePointAt(isLowSurrogate ? at - 2 : at - 1) ?? 0);
}

function kindAfter(text: string, at: number): string | null {
  const code = text.codePointAt(at);
  return code === undefined ? null : kindOf(code);
}

function isSpaced(kind: string): boolean {
  return kind === "spaced" || kind === "combining";
}

function originalSpan({ starts, ends }: Comparable, start: number, end: number): Span {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}
