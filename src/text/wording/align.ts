/** Aligns the words of a quotation as given with a text that may hold them: the stretch that fits best, word by word. */
import type { TextWord } from "./words.ts";

type Pair = readonly [asked: number, told: number];

/** `asked[i]` and `told[j]` are one word for each of `pairs`, both ascending. */
export interface Alignment {
  readonly pairs: readonly Pair[];
  /** The stretch of the told words that is meant: `told.slice(from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Indexes of asked words after which something was left out, as given. */
  readonly breaks: ReadonlySet<number>;
  /** Told words within it that were left out where the asked text says so. */
  readonly omitted: ReadonlySet<number>;
  /** 0…1: twice the words that agree in order, of all words of both. */
  readonly similarity: number;
  /** The same in letters: short words tell less, and agree by chance. */
  readonly likeness: number;
  /** Letters of the words that agree. */
  readonly shared: number;
}

const HAN = /\p{Script=Han}/gu;
/** A Han character says as much as so many letters. */
const HAN_LETTERS = 2;
const MAX_LETTERS = 12;

/** What the letters of a common word are worth, in letters that only one of the two has. */
const MATCH = 5;
const [STOP, BOTH, ASKED_ONLY, TOLD_ONLY, LEFT_OUT] = [0, 1, 2, 3, 4];
/** Longest products of two numbers of words that are compared. */
const MAX_CELLS = 2_000_000;

/**
 * The best local alignment (Smith and Waterman 1981) of the whole of `asked` with a stretch of `told`; null where no
 * word agrees. After the asked words at `breaks`, words of the other text may have been left out.
 */
export function alignWords(
  asked: readonly TextWord[],
  told: readonly TextWord[],
  breaks: ReadonlySet<number>,
): Alignment | null {
  const most = Math.floor(MAX_CELLS / Math.max(1, asked.length));
  const text = told.length > most ? told.slice(0, most) : told;
  const { steps, bestAt } = fill(asked, text, breaks);
  const width = text.length + 1;
  const pairs: Pair[] = [];
  const omitted = new Set<number>();
  for (let place = bestAt; steps[place] !== STOP; ) {
    const [i, j] = [Math.floor(place / width) - 1, (place % width) - 1];
    const step = steps[place];
    if (step === BOTH) pairs.push([i, j]);
    if (step === LEFT_OUT) omitted.add(j);
    place -= step === BOTH ? width + 1 : step === ASKED_ONLY ? width : 1;
  }
  return pairs.length === 0 ? null : { ...widened(pairs.reverse(), omitted, asked, text), breaks };
}

function fill(asked: readonly TextWord[], told: readonly TextWord[], breaks: ReadonlySet<number>) {
  const width = told.length + 1;
  const steps = new Uint8Array((asked.length + 1) * width);
  const [a, b] = numbered(asked, told);
  const costs = Int32Array.from(told, weightOf);
  let above = new Int32Array(width);
  let row = new Int32Array(width);
  let best = { score: 0, at: 0 };
  for (const [i, word] of asked.entries()) {
    const isBreak = breaks.has(i);
    const line = steps.subarray((i + 1) * width, (i + 2) * width);
    const found = fillRow(row, above, line, {
      word: at(a, i),
      weight: weightOf(word),
      told: b,
      costs,
      isBreak,
    });
    if (found.score > best.score) best = { score: found.score, at: (i + 1) * width + found.at };
    [above, row] = [row, above];
  }
  return { steps, bestAt: best.at };
}

/** What a row of the table is made from: an asked word, and all told ones. */
interface RowWords {
  readonly word: number;
  readonly weight: number;
  readonly told: Int32Array;
  readonly costs: Int32Array;
  /** Whether words may have been left out after the asked one. */
  readonly isBreak: boolean;
}

/** Fills a row and its steps; returns the best place in it. */
function fillRow(
  row: Int32Array,
  above: Int32Array,
  steps: Uint8Array,
  { word, weight, told, costs, isBreak }: RowWords,
) {
  const sideStep = isBreak ? LEFT_OUT : TOLD_ONLY;
  const best = { score: 0, at: 0 };
  for (let j = 1; j < row.length; j += 1) {
    const both = word === at(told, j - 1) ? at(above, j - 1) + MATCH * weight : -1;
    const up = at(above, j) - weight;
    const side = at(row, j - 1) - (isBreak ? 0 : at(costs, j - 1));
    const score = Math.max(0, both, up, side);
    row[j] = score;
    if (score > 0) steps[j] = stepTo(score, both, up) ?? sideStep;
    if (score > best.score) {
      best.score = score;
      best.at = j;
    }
  }
  return best;
}

function stepTo(score: number, both: number, up: number): number | null {
  if (score === both) return BOTH;
  return score === up ? ASKED_ONLY : null;
}

function at(numbers: Int32Array, index: number): number {
  return numbers[index] ?? 0;
}

/** Equal words get equal numbers, which are faster to compare. */
function numbered(asked: readonly TextWord[], told: readonly TextWord[]): [Int32Array, Int32Array] {
  const numbers = new Map<string, number>();
  const numberOf = ({ key }: TextWord): number => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  return [Int32Array.from(asked, numberOf), Int32Array.from(told, numberOf)];
}

/** Asked words at the ends that agree with nothing stand for as many words there: the first or the last was exchanged. */
function widened(
  inner: readonly Pair[],
  omitted: ReadonlySet<number>,
  asked: readonly TextWord[],
  told: readonly TextWord[],
): Omit<Alignment, "breaks"> {
  const [[firstAsked, firstTold] = [0, 0]] = inner;
  const [lastAsked, lastTold] = inner.at(-1) ?? [0, 0];
  const from = Math.max(0, firstTold - firstAsked);
  const to = Math.min(told.length, lastTold + asked.length - lastAsked);
  const beside = (at: number, by: number): Pair[] =>
    asked[at]?.key === told[at + by]?.key ? [[at, at + by]] : [];
  const pairs = [
    ...asked.slice(0, firstAsked).flatMap((_, at) => beside(at, firstTold - firstAsked)),
    ...inner,
    ...asked.slice(lastAsked + 1).flatMap((_, at) => beside(lastAsked + 1 + at, lastTold - lastAsked)),
  ];
  const meant = told.filter((_, at) => from <= at && at < to && !omitted.has(at));
  const shared = lettersOf(pairs.flatMap(([at]) => asked[at] ?? []));
  return {
    pairs,
    from,
    to,
    omitted,
    similarity: (2 * pairs.length) / (asked.length + meant.length),
    likeness: (2 * shared) / Math.max(1, lettersOf(asked) + lettersOf(meant)),
    shared,
  };
}

function lettersOf(words: readonly TextWord[]): number {
  return words.reduce((sum, word) => sum + weightOf(word), 0);
}

/** Letters of a word, as far as more of them tell more. */
function weightOf(word: TextWord | undefined): number {
  if (!word) return 0;
  const han = (word.key.match(HAN)?.length ?? 0) * (HAN_LETTERS - 1);
  return Math.min(word.key.length + han, MAX_LETTERS);
}
