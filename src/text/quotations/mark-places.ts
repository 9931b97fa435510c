/** How well the signs around a quotation mark suit one that opens, or one that closes. */
import { isAngle, isApostrophe, isSingle, type Mark } from "./mark-glyphs.ts";

/** What a mark would cost in each of its roles; they add up in pairs.ts. */
export interface PlacedMark extends Mark {
  readonly opens: number;
  readonly closes: number;
  /** Left without a partner. */
  readonly alone: number;
}

/** "wide" is a letter of a script that has no spaces between words, or hangs particles on marks. */
type Neighbour = "edge" | "letter" | "wide" | "opening" | "closing" | "wideClosing" | "dash" | "other";

/** The first that fits a sign counts. */
const NEIGHBOURS: readonly (readonly [Neighbour, RegExp])[] = [
  [
    "wide",
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u,
  ],
  ["letter", /[\p{L}\p{M}\p{N}]/u],
  ["edge", /[\s\p{Cf}]/u],
  ["wideClosing", /[、。，：；！？）…]/u],
  ["closing", /[.,;:!?)\]}؟،؛।։\p{Pe}\p{Pf}]/u],
  ["opening", /[([{¿¡\p{Ps}\p{Pi}]/u],
  ["dash", /[\p{Pd}/]/u],
];

type Costs = Readonly<Record<Neighbour, number>>;

const OPEN_BEFORE: Costs = {
  edge: 0,
  opening: 0,
  dash: 0.2,
  letter: 2,
  wide: 0.1,
  closing: 1,
  wideClosing: 0,
  other: 0.5,
};
const OPEN_AFTER: Costs = {
  edge: 1.2,
  opening: 0,
  dash: 0.3,
  letter: 0,
  wide: 0,
  closing: 1.5,
  wideClosing: 1.5,
  other: 0,
};
const CLOSE_BEFORE: Costs = {
  edge: 1.2,
  opening: 2,
  dash: 0.3,
  letter: 0,
  wide: 0.1,
  closing: 0,
  wideClosing: 0,
  other: 0,
};
const CLOSE_AFTER: Costs = {
  edge: 0,
  opening: 0.3,
  dash: 0.1,
  letter: 2,
  wide: 0.1,
  closing: 0,
  wideClosing: 0,
  other: 0.5,
};
/** A mark that opens at the very end of a paragraph, or closes at its very start. */
const OUTSIDE = 3;
/** A mark without partner is rare, an apostrophe is not. */
const ALONE = 2.6;
const ALONE_APOSTROPHE = 0.5;
/** Inches and seconds. */
const ALONE_PRIME = 1.6;
/** A colon may have lost the space behind it: said:"…"; hardly any quotation ends with one. */
const AFTER_COLON = 0.2;
const COLON = /[:：]/u;
const ELLIPSIS = /^(?:…|\.\.)/u;
/** Years and elisions whose apostrophe opens nothing: ’90s, 'em. */
const ELIDED = /^(?:\p{N}{2}(?!\p{N})|(?:em|tis|twas|til|cause|n|s|t)(?!\p{L}))/iu;
const ELIDED_COST = 2;
/** Behind a sibilant a genitive is as likely as an end: the players' club, Marx' Werke. */
const GENITIVE = /[sxzß]/iu;
const GENITIVE_COST = 0.7;
const NUMBER = /\p{N}/u;
const ROOM = 6;

const kinds = new Map<string, Neighbour>();

/** Marks with their costs, in the paragraph `text.slice(from, to)`; all marks must lie inside. */
export function placeMarks(text: string, marks: readonly Mark[], from: number, to: number): PlacedMark[] {
  const starts = new Map(marks.map((mark, at) => [mark.start, at]));
  const ends = new Map(marks.map((mark, at) => [mark.end, at]));
  return marks.map((mark) => {
    // Marks beside this one are looked past: what matters is what the whole bunch stands between.
    let [left, right] = [mark.start, mark.end];
    for (let room = 0; room < ROOM && ends.has(left); room += 1)
      left = marks[ends.get(left) ?? 0]?.start ?? left;
    for (let room = 0; room < ROOM && starts.has(right); room += 1)
      right = marks[starts.get(right) ?? 0]?.end ?? right;
    return place(text, mark, { left, right, from, to });
  });
}

interface Surroundings {
  readonly left: number;
  readonly right: number;
  readonly from: number;
  readonly to: number;
}

function place(text: string, mark: Mark, { left, right, from, to }: Surroundings): PlacedMark {
  const before = left > from ? neighbour(text[left - 1] ?? "") : "edge";
  const after = right < to ? neighbour(text[right] ?? "") : "edge";
  const rest = text.slice(right, right + ROOM);
  const single = isSingle(mark.glyph);
  let opens = openBefore(text, mark, left, before) + openAfter(mark, rest, after);
  let closes = closeBefore(text, mark, before) + CLOSE_AFTER[after];
  if (mark.end >= to) opens += OUTSIDE;
  if (mark.start <= from) closes += OUTSIDE;
  if (single && ELIDED.test(rest)) opens += ELIDED_COST;
  if (single && after === "edge" && right < to && GENITIVE.test(text[left - 1] ?? ""))
    closes += GENITIVE_COST;
  return { ...mark, opens, closes, alone: aloneCost(text, mark) };
}

function aloneCost(text: string, { glyph, start }: Mark): number {
  if (isApostrophe(glyph)) return ALONE_APOSTROPHE;
  return NUMBER.test(text[start - 1] ?? "") ? ALONE_PRIME : ALONE;
}

function openBefore(text: string, { start }: Mark, left: number, before: Neighbour): number {
  return left === start && COLON.test(text[left - 1] ?? "") ? AFTER_COLON : OPEN_BEFORE[before];
}

function openAfter({ glyph }: Mark, rest: string, after: Neighbour): number {
  if (ELLIPSIS.test(rest)) return AFTER_COLON;
  return isAngle(glyph) && after === "edge" ? 0 : OPEN_AFTER[after];
}

function closeBefore(text: string, { glyph, start }: Mark, before: Neighbour): number {
  if (COLON.test(text[start - 1] ?? "")) return CLOSE_BEFORE.edge;
  return isAngle(glyph) && before === "edge" ? 0 : CLOSE_BEFORE[before];
}

/** Signs repeat, so each is classified once; the map stays small since only what stands at marks gets there. */
function neighbour(sign: string): Neighbour {
  const known = kinds.get(sign);
  if (known) return known;
  const kind = NEIGHBOURS.find(([, pattern]) => pattern.test(sign))?.[0] ?? "other";
  if (kinds.size < 4_000) kinds.set(sign, kind);
  return kind;
}
