/** What each unit of a page is worth to the article, by its own shape: the first of the two steps of cleaning. */
import { echoedStems, stemsOf } from "./furniture-echo.ts";
import { type FurnitureSign, furnitureSign } from "./furniture-signs.ts";
import { lineKey, type Unit } from "./lines.ts";

/** `prose` speaks in sentences, `open` is a line without an end (headline, sub-heading, verse), `scrap` is furniture. */
export type UnitKind = "prose" | "open" | "scrap";

/** A unit with what it was taken for. */
export interface JudgedUnit extends Unit {
  readonly kind: UnitKind;
  readonly sign: FurnitureSign | null;
  /** How often the same words stand in the page. */
  readonly copies: number;
  readonly key: string;
  /** Positive speaks for the article; about one per word, up to a limit. */
  readonly worth: number;
}

/** Worth of units in words: what a page must offer in prose to make up for what lies between. */
const WORTH = {
  maxProse: 60,
  /** Taken off each sentence, so that scattered short ones do not count. */
  sentenceToll: 3,
  scrap: -8,
  /** The first line without an end after prose may be a sub-heading; each further one speaks more for furniture. */
  open: -2,
  openAgain: -4,
  /** For a further line of few words: a menu entry. */
  entry: -6,
  /** Per word, for paragraphs that end without a stop. */
  unended: 0.4,
  /** For prose that stands alone between runs of other lines: comments, teasers with a summary. */
  lonely: 0.3,
  /** Added to prose below a line whose words it takes up. */
  headline: 8,
} as const;

/** So many lines that are no prose, on both sides, make prose lonely. */
const LONELY_RUN = 2;

/** So many lines above prose its headline is looked for. */
const HEADLINE_REACH = 4;

/** Words from which a unit without a stop at its end is a paragraph all the same. */
const PARAGRAPH_WORDS = 25;
/** The same, in scripts that mark no sentence ends. */
const UNSTOPPED_PARAGRAPH_WORDS = 8;
/** Words from which a unit with a stop at its end is a sentence, not a menu entry with a dot. */
const SENTENCE_WORDS = 4;

function isProse(unit: Unit): boolean {
  if (unit.end === "stop") return unit.words >= SENTENCE_WORDS || unit.innerStops > 0;
  if (unit.unstopped > 0.5) return unit.words >= UNSTOPPED_PARAGRAPH_WORDS && !unit.bullet;
  return unit.words >= PARAGRAPH_WORDS && unit.commas + unit.innerStops > 0;
}

function proseWorth(unit: Unit): number {
  const words = Math.min(unit.words, WORTH.maxProse);
  return (unit.end === "stop" || unit.unstopped > 0.5 ? words : words * WORTH.unended) - WORTH.sentenceToll;
}

/** Lengths of the runs of other units before each unit, counted from the last prose. */
function runsBefore(units: readonly { readonly kind: UnitKind }[]): number[] {
  let run = 0;
  return units.map(({ kind }) => {
    const before = run;
    run = kind === "prose" ? 0 : run + 1;
    return before;
  });
}

/** Most words of a menu entry. */
const ENTRY_WORDS = 3;

type Shape = Pick<JudgedUnit, "kind" | "sign" | "copies" | "key">;

function worthOf(unit: Unit, { kind, copies }: Shape, runBefore: number, runAfter: number): number {
  if (kind === "scrap") return WORTH.scrap;
  if (kind === "prose") {
    if (copies > 1) return 0;
    return proseWorth(unit) * (runBefore >= LONELY_RUN && runAfter >= LONELY_RUN ? WORTH.lonely : 1);
  }
  if (runBefore === 0) return WORTH.open;
  return unit.words <= ENTRY_WORDS ? WORTH.entry : WORTH.openAgain;
}

function shapesOf(units: readonly Unit[]): Shape[] {
  const keys = units.map((unit) => lineKey(unit.text));
  const copies = new Map<string, number>();
  for (const key of keys) copies.set(key, (copies.get(key) ?? 0) + 1);
  return units.map((unit, i) => {
    const key = keys[i] ?? "";
    const sign = furnitureSign(unit);
    const kind: UnitKind = sign !== null ? "scrap" : isProse(unit) ? "prose" : "open";
    return { key, copies: copies.get(key) ?? 1, sign, kind };
  });
}

/** Whether prose is the first below a line that it echoes: its headline. */
function hasHeadline(units: readonly Unit[], shapes: readonly Shape[], at: number): boolean {
  let stems: Set<string> | null = null;
  for (let i = at - 1; i >= Math.max(0, at - HEADLINE_REACH); i -= 1) {
    const [unit, shape] = [units[i], shapes[i]];
    if (unit === undefined || shape === undefined || shape.kind === "prose") return false;
    if (shape.kind !== "open" || unit.words <= ENTRY_WORDS) continue;
    stems ??= stemsOf(units[at]?.text ?? "");
    if (echoedStems(unit.text, stems) > 0) return true;
  }
  return false;
}

/**
 * Judges each unit by its own shape, by its repetitions in the page, and by what stands around it. The units given are
 * extended in place: copying them would take longer than judging.
 */
export function judgeUnits(units: readonly Unit[]): JudgedUnit[] {
  const shapes = shapesOf(units);
  const before = runsBefore(shapes);
  const after = runsBefore([...shapes].reverse()).reverse();
  return shapes.flatMap((shape, i) => {
    const unit = units[i];
    if (unit === undefined) return [];
    const worth = worthOf(unit, shape, before[i] ?? 0, after[i] ?? 0);
    const bonus = shape.kind === "prose" && hasHeadline(units, shapes, i) ? WORTH.headline : 0;
    return [Object.assign(unit, shape, { worth: worth + bonus })];
  });
}
