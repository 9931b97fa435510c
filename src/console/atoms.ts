/** Cuts text into the pieces that a line may be broken between (a small part of UAX #14). */
import type { Style } from "./style.ts";
import { displayWidth, graphemes, words } from "./width.ts";

/** A stretch of text in one style. `whole`: never broken inside. `glued`: no line starts with it. */
export interface Run {
  readonly text: string;
  readonly style?: Style;
  readonly whole?: true;
  readonly glued?: true;
}

/** The smallest piece of a line. */
export interface Atom {
  readonly text: string;
  readonly width: number;
  readonly style: Style | undefined;
  /** White space stands before it, shown as one space unless a line starts here. */
  readonly spaced: boolean;
  /** No line starts with it. */
  readonly glued: boolean;
  /** Not even broken where it is wider than a line: addresses must stay whole to be of use. */
  readonly whole: boolean;
}

/** White space at which a line may end; no-break spaces are not among it. */
const SPACES = /[ \t\n\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+/u;
/** An address, up to what cannot be part of one. */
const ADDRESS = /((?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.)[!-~]+)/iu;
/** A character of the scripts that break between any two of them, with the marks that belong to it. */
const IDEOGRAPH =
  /([\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{Script_Extensions=Bopomofo}\p{Script=Yi}\uff01-\uff60\uffe0-\uffe6][\p{Mark}\uff9e\uff9f]*)/u;
/** Stretches of scripts that write words without spaces between them, to be cut by dictionary. */
const UNSPACED = /([\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+)/u;
/** Closing and separating punctuation, small kana and marks of length or repetition: never first on a line. */
const NEVER_FIRST = /^[\p{Pe}\p{Pf}\p{Po}ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々ゝゞヽヾ〜～]/u;
/** Opening punctuation: never last on a line. */
const NEVER_LAST = /[\p{Ps}\p{Pi}]$/u;

/** The atoms of some runs, in order; runs that meet without a space are not broken apart. */
export function atomize(runs: readonly Run[]): Atom[] {
  const atoms: Atom[] = [];
  let spaced = false;
  for (const run of runs) {
    let first = true;
    for (const piece of run.whole ? [{ text: run.text, whole: true, spaced: false }] : pieces(run.text)) {
      spaced ||= piece.spaced;
      if (piece.text === "") continue;
      const joined = !spaced && (first || staysTogether(atoms.at(-1), piece.text));
      const glued = joined || (first && run.glued === true);
      atoms.push({ ...piece, width: displayWidth(piece.text), style: run.style, spaced, glued });
      spaced = false;
      first = false;
    }
  }
  return atoms;
}

/** An atom as one atom a grapheme, for words that are wider than a line. */
export function splitAtom(atom: Atom): Atom[] {
  if (atom.whole) return [{ ...atom, glued: false }];
  return graphemes(atom.text).map((text, at) => ({
    ...atom,
    text,
    width: displayWidth(text),
    spaced: at === 0 && atom.spaced,
    glued: false,
  }));
}

function staysTogether(before: Atom | undefined, text: string): boolean {
  return NEVER_FIRST.test(text) || (before !== undefined && NEVER_LAST.test(before.text));
}

interface Piece {
  readonly text: string;
  readonly whole: boolean;
  readonly spaced: boolean;
}

/** The pieces of a run; one without text at an end stands for white space there. */
function pieces(text: string): Piece[] {
  return text.split(SPACES).flatMap((chunk, at) =>
    chunk.split(ADDRESS).flatMap((part, within): Piece[] => {
      const spaced = at > 0 && within === 0;
      if (within % 2 === 1) return [{ text: part, whole: true, spaced }];
      return breakable(part).map((piece, first) => ({
        text: piece,
        whole: false,
        spaced: spaced && first === 0,
      }));
    }),
  );
}

function breakable(text: string): string[] {
  return text.split(UNSPACED).flatMap((part, at) => (at % 2 === 1 ? words(part) : part.split(IDEOGRAPH)));
}
