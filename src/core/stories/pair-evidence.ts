/** What speaks for two articles telling of one event, and what against it. */
import { isOneLanguage } from "../../text/base-language.ts";
import { dot } from "../live-index.ts";
import type { ArticleContent, Weighted } from "./article-content.ts";

/** Weight of names or numbers from which on their agreement or difference tells all it can. */
const ENOUGH = { numbers: 3, names: 6 } as const;
const FIRST_PASSAGES = 2;

/** All 0…1, but for the cosines. */
export interface PairEvidence {
  /** Best cosine among the first passages. */
  readonly lead: number;
  /** Cosine of the means. */
  readonly whole: number;
  /** Share of the shorter article's shingles that the longer one has; 0 between languages. */
  readonly wording: number;
  /** Numbers that agree, by how much they tell. */
  readonly numbersShared: number;
  /** Numbers that only the one with fewer of them has. */
  readonly numbersApart: number;
  readonly namesShared: number;
  readonly namesApart: number;
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
  const wording = isOneLanguage(a.language, b.language) ? containment(a.shingles, b.shingles) : 0;
  const daysApart = differing(a.calendar, b.calendar);
  return {
    lead: leadCosine(a.vectors, b.vectors),
    whole: dot(a.whole, b.whole),
    wording,
    numbersShared: numbers.shared,
    numbersApart: numbers.apart,
    namesShared: names.shared,
    namesApart: names.apart,
    daysApart,
    yearsApart: differing(a.years, b.years),
    template: wording * Math.min(1, numbers.apart + names.apart + daysApart),
  };
}

/** 0 where one of them has none. */
function differing(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size > 0 && b.size > 0 ? 1 - containment(a, b) : 0;
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
