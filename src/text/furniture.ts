/** What each unit of a page is worth to the article, by its own shape: the first of the two steps of cleaning. */
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
  scrap: -6,
  /** The first line without an end after prose may be a sub-heading; each further one speaks more for furniture. */
  open: -2,
  openAgain: -4,
  /** Per word, for paragraphs that end without a stop. */
  unended: 0.4,
  /** For prose that stands alone between runs of other lines: comments, teasers with a summary. */
  lonely: 0.3,
} as const;

/** So many lines that are no prose, on both sides, make prose lonely. */
const LONELY_RUN = 2;

/** Words from which a unit without a stop at its end is a paragraph all the same. */
const PARAGRAPH_WORDS = 25;
/** The same, in scripts that mark no sentence ends. */
const UNSTOPPED_PARAGRAPH_WORDS = 14;
/** Words from which a unit with a stop at its end is a sentence, not a menu entry with a dot. */
const SENTENCE_WORDS = 4;

function isProse(unit: Unit): boolean {
  if (unit.end === "stop") return unit.words >= SENTENCE_WORDS || unit.innerStops > 0;
  if (unit.unstopped > 0.5) return unit.words >= UNSTOPPED_PARAGRAPH_WORDS;
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

function weigh(units: readonly Omit<JudgedUnit, "worth">[]): JudgedUnit[] {
  const before = runsBefore(units);
  const after = runsBefore([...units].reverse()).reverse();
  return units.map((unit, i) => {
    const [runBefore, runAfter] = [before[i] ?? 0, after[i] ?? 0];
    if (unit.kind === "prose") {
      const lonely = runBefore >= LONELY_RUN && runAfter >= LONELY_RUN;
      return { ...unit, worth: proseWorth(unit) * (lonely ? WORTH.lonely : 1) };
    }
    if (unit.kind === "scrap") return { ...unit, worth: WORTH.scrap };
    return { ...unit, worth: runBefore === 0 ? WORTH.open : WORTH.openAgain };
  });
}

/** Judges each unit by its own shape and by its repetitions in the page. */
export function judgeUnits(units: readonly Unit[]): JudgedUnit[] {
  const keys = units.map((unit) => lineKey(unit.text));
  const copies = new Map<string, number>();
  for (const key of keys) copies.set(key, (copies.get(key) ?? 0) + 1);
  const judged = units.map((unit, i) => {
    const key = keys[i] ?? "";
    const sign = furnitureSign(unit);
    const kind: UnitKind = sign !== null ? "scrap" : isProse(unit) ? "prose" : "open";
    return { ...unit, key, copies: copies.get(key) ?? 1, sign, kind };
  });
  return weigh(judged);
}
