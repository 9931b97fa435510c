/** What speaks for two articles telling of one event, and what against it. */
import { isOneLanguage } from "../../text/base-language.ts";
import { dot } from "../vectors.ts";
import type { ArticleContent, Weighted } from "./article-content.ts";
import { exchangedWords } from "./exchanged-words.ts";

/** Weight of names or numbers from which on their agreement or difference tells all it can. */
const ENOUGH = { numbers: 3, names: 6 } as const;
const FIRST_PASSAGES = 2;
/** Reports that come within so many hours of each other may bring one event up to date. */
const UPDATE_HOURS = 18;
/** Beyond this share of exchanged words it is another event in the same sentences, and no update. */
const UPDATE_EXCHANGED = 0.01;
/** Names are few among the words of a text, and a place may be the only one. */
const EXCHANGED_WEIGHT = 4;
const MS_PER_HOUR = 3_600_000;

/** All 0…1, but for the cosines. */
export interface PairEvidence {
  /** 1 where the same words are told of the same day, within hours, with nothing but other numbers; else 0. */
  readonly update: number;
  /** Best cosine among the first passages. */
  readonly lead: number;
  /** Cosine of the means. */
  readonly whole: number;
  /** Share of the shorter article's shingles that the longer one has; 0 between languages. */
  readonly wording: number;
  /** Numbers that agree, by how much they tell. */
  readonly numbersShared: number;
  /** Numbers that only the one with fewer of them has; 0 where one brings the other up to date. */
  readonly numbersApart: number;
  readonly namesShared: number;
  readonly namesApart: number;
  /** Share of words that stand in the place of others; 1 between languages. */
  readonly exchanged: number;
  /** Share of the months and weekdays of the one with fewer that the other one does not have. */
  readonly daysApart: number;
  /** The same of years. */
  readonly yearsApart: number;
  /** Wording times what differs: the same sentences of another event. */
  readonly template: number;
}

export function pairEvidence(a: ArticleContent, b: ArticleContent): PairEvidence {
  const numbers = compared(a.numbers, b.numbers, ENOUGH.numbers);
  const names = compared(a.names, b.names, ENOUGH.names);
  const isOne = isOneLanguage(a.language, b.language);
  const wording = isOne ? containment(a.shingles, b.shingles) : 0;
  const { anywhere, inPlace: exchanged } = isOne
    ? exchangedWords(a.placed(), b.placed())
    : { anywhere: 1, inPlace: 1 };
  const daysApart = differing(a.calendar, b.calendar);
  const yearsApart = differing(a.years, b.years);
  const isUpdate = anywhere <= UPDATE_EXCHANGED && daysApart + yearsApart === 0 && areCloseInTime(a, b);
  const numbersApart = isUpdate ? 0 : numbers.apart;
  return {
    update: isUpdate ? 1 : 0,
    lead: leadCosine(a.vectors, b.vectors),
    whole: dot(a.whole, b.whole),
    wording,
    exchanged,
    numbersShared: numbers.shared,
    numbersApart,
    namesShared: names.shared,
    namesApart: names.apart,
    daysApart,
    yearsApart,
    template:
      wording * Math.min(1, numbersApart + Math.max(names.apart, EXCHANGED_WEIGHT * exchanged) + daysApart),
  };
}

/** 0 where one of them has none. */
function differing(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size > 0 && b.size > 0 ? 1 - containment(a, b) : 0;
}

/** Of two dated ones; by the middle of what a date leaves open, so that two days in a row are not one. */
function areCloseInTime({ published: a }: ArticleContent, { published: b }: ArticleContent): boolean {
  if (a === null || b === null) return false;
  return Math.abs(a.from + a.to - b.from - b.to) / 2 <= UPDATE_HOURS * MS_PER_HOUR;
}

function leadCosine(a: readonly Float32Array[], b: readonly Float32Array[]): number {
  let best = -1;
  for (const one of a.slice(0, FIRST_PASSAGES))
    for (const other of b.slice(0, FIRST_PASSAGES)) best = Math.max(best, dot(one, other));
  return best;
}

/** The share of the smaller set that the larger one has; 0 where one is empty. */
export function containment(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const item of few) if (many.has(item)) common += 1;
  return few.size === 0 ? 0 : common / few.size;
}

/** Of the one with less to tell: what the other one has too, and what it lacks. */
function compared(
  a: Weighted,
  b: Weighted,
  enough: number,
): { readonly shared: number; readonly apart: number } {
  const [less, more] = sum(a) <= sum(b) ? [a, b] : [b, a];
  let shared = 0;
  let apart = 0;
  for (const [key, weight] of less) {
    if (more.has(key)) shared += weight;
    else apart += weight;
  }
  const evidence = Math.min(1, (shared + apart) / enough);
  const share = shared + apart === 0 ? 0 : shared / (shared + apart);
  return { shared: share * evidence, apart: (1 - share) * evidence };
}

function sum(weights: Weighted): number {
  let total = 0;
  for (const weight of weights.values()) total += weight;
  return total;
}
