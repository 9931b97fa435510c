/** What makes a counted unit a distance from now: "… ago", "vor …", "for … siden"; read off CLDR's wordings. */
import type { Unit } from "../calendar.ts";
import { foldWord } from "./fold.ts";
import type { Counted } from "./lexicon-relative.ts";
import { keyOf } from "./pattern.ts";
import type { Supplement } from "./supplement/entry.ts";
import { lookUp, TableBuilder, type WordTable, withoutNull } from "./words-table.ts";

/** The words on both sides of a number with its unit; one of them may be empty. Folded. */
export interface Frame {
  readonly before: string;
  readonly after: string;
  /** −1 ago, 1 ahead. */
  readonly sign: -1 | 1;
}

/** A wording of CLDR taken apart. */
interface Parted extends Frame {
  readonly form: string;
  readonly unit: Unit;
}

const ELLIPSIS = "…";

/** What stands around a counted unit, by language. */
export function directionFrames(
  counted: readonly Counted[],
  units: WordTable<Unit>,
  { ago = [], ahead = [] }: Supplement,
): Frame[] {
  const found = new Map<string, Frame | null>();
  for (const template of counted) {
    const parted = partsOf(template, units);
    if (parted !== null) put(found, parted);
  }
  // "for 3 dager" without "siden" is how long something takes.
  for (const { before, after, sign } of withoutNull(found).values())
    if (before !== "" && after !== "") found.delete(keyFor({ before, after: "", sign }));
  for (const [words, sign] of [
    [ago, -1],
    [ahead, 1],
  ] as const)
    for (const word of words) for (const frame of framesOf(word, sign)) found.set(keyFor(frame), frame);
  return [...withoutNull(found).values()];
}

/** Forms of units that stand between number and direction only: "héttel", "viikon"; added to those of a table. */
export function unitsInDirections(
  counted: readonly Counted[],
  units: WordTable<Unit>,
): readonly (readonly [form: string, unit: Unit])[] {
  return counted.flatMap((template) => {
    const parted = partsOf(template, units);
    return parted === null ? [] : [[parted.form, parted.unit] as const];
  });
}

function framesOf(word: string, sign: -1 | 1): Frame[] {
  const [before = "", after] = word.split(ELLIPSIS).map((part) => keyOf(foldWord(part)));
  if (after !== undefined) return [{ before, after, sign }];
  return [
    { before, after: "", sign },
    { before: "", after: before, sign },
  ];
}

function put(found: Map<string, Frame | null>, { before, after, sign }: Parted): void {
  const frame: Frame = { before, after, sign };
  const known = found.get(keyFor(frame));
  found.set(keyFor(frame), known === undefined || known?.sign === sign ? frame : null);
}

function keyFor({ before, after }: Frame): string {
  return `${before}${ELLIPSIS}${after}`;
}

/** The unit is what CLDR wrote beside the number: the known form there, else the one word that can be it. */
function partsOf({ before, after, unit, sign }: Counted, units: WordTable<Unit>): Parted | null {
  const words = after.split(" ").filter((word) => word !== "");
  for (let length = words.length; length > 0; length--) {
    const form = words.slice(0, length).join(" ");
    const sure = lookUp(units, form) === unit;
    const left = length === 1 && form.length > 2 && (words.length > 1 || before !== "");
    if (sure || left) return framed({ before, form, after: words.slice(length).join(" "), unit, sign });
  }
  return null;
}

function framed(parted: Parted): Parted | null {
  const isWord = (text: string) => text === "" || /^[\p{L}\p{M}' -]+$/u.test(text);
  if (parted.before === "" && parted.after === "") return null;
  return isWord(parted.before) && isWord(parted.after) && isWord(parted.form) ? parted : null;
}

/** A table with more forms. */
export function extended<T>(table: WordTable<T>, forms: Iterable<readonly [string, T]>): WordTable<T> {
  const more = new TableBuilder<T>();
  for (const [form, value] of forms) if (lookUp(table, keyOf(form)) === undefined) more.add(form, value);
  const { written, exact } = more.build();
  return {
    written: [...table.written, ...written],
    exact: new Map([...table.exact, ...exact]),
    stems: table.stems,
  };
}
