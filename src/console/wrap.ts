/** Lays text out in lines of a given width, at words, at graphemes for scripts without spaces. */
import { type Atom, atomize, type Run, splitAtom } from "./atoms.ts";
import type { Pen } from "./style.ts";
import { displayWidth } from "./width.ts";

/** Narrower terminals get lines with this much room all the same. */
const MIN_ROOM = 8;

export interface Layout {
  /** Columns of a whole line, indentation included. */
  readonly width: number;
  readonly pen: Pen;
  /** Columns left free before every line. */
  readonly indent?: number;
  /** Stands before the first line; the others are indented as far. */
  readonly label?: Run;
}

/** Lines of one paragraph; never empty. Atoms that must stay whole may stand out over the width. */
export function wrapRuns(runs: readonly Run[], layout: Layout): string[] {
  const indent = " ".repeat(layout.indent ?? 0);
  const { label, pen } = layout;
  const hang = " ".repeat(label ? displayWidth(label.text) : 0);
  const room = Math.max(MIN_ROOM, layout.width - indent.length - hang.length);
  const lines = fill(clusters(atomize(runs)), room);
  return lines.map((line, at) => {
    const before = at === 0 && label ? pen(label.text, label.style) : hang;
    return `${indent}${before}${draw(line, pen)}`.trimEnd();
  });
}

/** Lines of a text that may have several paragraphs, separated by line ends; empty ones stay empty lines. */
export function wrapText(text: string, layout: Layout & { readonly style?: Run["style"] }): string[] {
  const { style } = layout;
  return text
    .split("\n")
    .flatMap((line) => wrapRuns([style ? { text: line, style } : { text: line }], layout));
}

/** Atoms that must share a line. */
type Cluster = readonly Atom[];

function clusters(atoms: readonly Atom[]): Cluster[] {
  const found: Atom[][] = [];
  for (const atom of atoms) {
    const last = found.at(-1);
    if (atom.glued && last) last.push(atom);
    else found.push([atom]);
  }
  return found;
}

function fill(parts: readonly Cluster[], room: number): Atom[][] {
  const lines: Atom[][] = [[]];
  let used = 0;
  const place = (part: Cluster): void => {
    const line = lines.at(-1);
    const width = widthOf(part);
    const gap = used > 0 && part[0]?.spaced ? 1 : 0;
    if (line && (used === 0 || used + gap + width <= room)) {
      line.push(...part);
      used += gap + width;
    } else {
      lines.push([...part]);
      used = width;
    }
  };
  for (const part of parts) {
    if (widthOf(part) <= room) place(part);
    else for (const atom of part) for (const piece of broken(atom, room)) place([piece]);
  }
  return lines;
}

function broken(atom: Atom, room: number): Atom[] {
  return atom.width > room ? splitAtom(atom) : [atom];
}

/** Columns of a cluster at the start of a line. */
function widthOf(part: Cluster): number {
  return part.reduce((sum, atom, at) => sum + atom.width + (at > 0 && atom.spaced ? 1 : 0), 0);
}

function draw(line: readonly Atom[], pen: Pen): string {
  let drawn = "";
  let stretch = "";
  let style: Run["style"];
  for (const [at, atom] of line.entries()) {
    const gap = at > 0 && atom.spaced ? " " : "";
    if (at > 0 && atom.style === style) {
      stretch += gap + atom.text;
      continue;
    }
    drawn += stretch === "" ? "" : pen(stretch, style);
    drawn += gap;
    stretch = atom.text;
    style = atom.style;
  }
  return stretch === "" ? drawn : drawn + pen(stretch, style);
}
