/** The words of a quotation as somebody gives it: cut where something was left out or put in. */
import { comparable } from "./comparable.ts";

/** What may stand in the other text before a piece: nothing, a few words, or as much as a quotation has. */
export type Gap = "none" | "short" | "any";

export interface Piece {
  readonly gap: Gap;
  /** Comparable, without the punctuation at its ends. */
  readonly text: string;
}

/** A wording that may have gaps. */
export interface Wording {
  /** In order; none where there are no letters. */
  readonly pieces: readonly Piece[];
  /** The text without what an editor put in, an ellipsis where something is left out. */
  readonly plain: string;
  /** Offsets in `plain` where the other text may have more. */
  readonly breaks: readonly number[];
  /** Those of them where an editor put something in, rather than left something out. */
  readonly insertions: readonly number[];
  /** What an editor put in before each piece, and last behind all: one text more than pieces, "" where nothing. */
  readonly inserted: readonly string[];
  /** The text as if it were whole: with what was put in, without ellipses. */
  readonly literal: string;
}

/** Longer text in square brackets is no remark of an editor. */
const MAX_INSERTION = 60;
const INSERTION = new RegExp(`[[［][^[\\]［］]{0,${MAX_INSERTION}}[\\]］]`, "gu");
/** "…", "...", ". . .", also within brackets: something was left out. Else an insertion. */
const BREAK = new RegExp(
  `[[(（［]\\s?(?:…|\\.\\s?\\.\\s?\\.)\\s?[\\])）］]|…+|\\.(?:\\s?\\.)+|‥+|・{2,}|${INSERTION.source}`,
  "gu",
);
const LEFT_OUT = /^[[(（［]?\s?[….‥・]/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Punctuation that depends on where a quotation stands; signs that are read aloud are none. */
const EDGE = /^(?:(?![%‰&@#§])[\s\p{P}])+|(?:(?![%‰&@#§])[\s\p{P}])+$/gu;

/** Cuts at ellipses and at square brackets. A bracket that touches a word replaces letters of it: "[W]e". */
export function readWording(text: string): Wording {
  const pieces: Piece[] = [];
  const breaks: number[] = [];
  const insertions: number[] = [];
  const inserted: string[] = [];
  let [plain, gap, from, editors]: [string, Gap, number, string] = ["", "any", 0, ""];
  const add = (words: string, next: Gap) => {
    plain += words;
    const piece = comparable(words).text.replace(EDGE, "");
    if (piece !== "") {
      pieces.push({ gap, text: piece });
      inserted.push(editors);
      editors = "";
    }
    if (next !== "none") breaks.push(plain.length);
    if (next === "short") insertions.push(plain.length);
    if (next === "any") plain += "… ";
    if (next === "short" && plain.at(-1) !== " ") plain += " ";
    if (piece !== "" || next === "any") gap = next;
  };
  for (const { 0: sign, index } of text.matchAll(BREAK)) {
    const end = index + sign.length;
    const isLeftOut = LEFT_OUT.test(sign);
    const isPartOfWord = !isLeftOut && LETTER.test(text[end] ?? "");
    add(text.slice(from, index), isLeftOut ? "any" : isPartOfWord ? "none" : "short");
    if (isPartOfWord) add(sign.slice(1, -1), "none");
    else if (!isLeftOut) editors += ` ${sign.slice(1, -1)}`;
    from = end;
  }
  add(text.slice(from), "none");
  inserted.push(editors);
  return { pieces, plain, breaks, insertions, inserted, literal: literalOf(text) };
}

/** Brackets go from around words, ellipses go whole. */
function literalOf(text: string): string {
  return text.replace(BREAK, (sign: string, ...more: unknown[]) => {
    const end = Number(more.at(-2)) + sign.length;
    if (LEFT_OUT.test(sign)) return " ";
    return LETTER.test(text[end] ?? "") ? sign.slice(1, -1) : ` ${sign.slice(1, -1)} `;
  });
}

/** What editors put between square brackets, as spans of the text. */
export function insertionsOf(text: string): { readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(INSERTION), ({ 0: sign, index }) => ({
    start: index,
    end: index + sign.length,
  }));
}
