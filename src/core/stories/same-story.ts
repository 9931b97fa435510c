/** How likely two articles tell of one event: a logistic model within a language and one between languages. */
import { isOneLanguage } from "../../text/base-language.ts";
import type { ArticleContent } from "./article-content.ts";
import { type PairEvidence, pairEvidence } from "./pair-evidence.ts";

/** `node --import tsx scripts/fit-stories.ts` fits both, and says on what. */
interface Model {
  readonly bias: number;
  readonly weights: PairEvidence;
}

const WITHIN: Model = {
  bias: -31.17,
  weights: {
    update: 0,
    lead: 14.98,
    whole: 14.91,
    wording: 2.17,
    exchanged: 7.37,
    numbersShared: 4.02,
    numbersApart: -2.85,
    namesShared: 2.58,
    namesApart: -2.01,
    daysApart: -0.72,
    yearsApart: -0.63,
    template: -5.8,
  },
};

const BETWEEN: Model = {
  bias: -57.08,
  weights: {
    update: 0,
    lead: 39.55,
    whole: 21.43,
    wording: 0,
    exchanged: 0,
    numbersShared: 8.14,
    numbersApart: -6.54,
    namesShared: 5.7,
    namesApart: 0.53,
    daysApart: -1.94,
    yearsApart: -2.43,
    template: 0,
  },
};

/**
 * Taken off what was fitted between languages, where one wrong link puts two whole stories together. In eight draws of
 * five languages from NTREX-128 nothing wrong was put together from 0 on, and one pair of stories at -.3; at .3 the share
 * of right pairs that are found falls by .01.
 */
const MARGIN_BETWEEN = 0.1;

/**
 * A copy has so much of the shorter text's wording, and hardly anything in the place of what the longer one has: less of
 * it where one text was cut in two places.
 */
const COPY = { wording: 0.6, exchanged: 0.02, apart: 0.15, shingles: 12 } as const;
/** One text has one embedding. */
const SAME_TEXT = 0.9999;
/** Sure whatever else speaks against it: a copy is the same story years later. */
export const CERTAIN = 12;

const MS_PER_DAY = 86_400_000;
/** Days between two articles that say nothing; what follows counts by the logarithm. */
const FREE_DAYS = 2;
const DAYS_SCALE = 4;
const TIME_WEIGHT = 1.2;
/**
 * What is told in other words within these days goes on with the event; nothing that was fitted on is dated. The articles
 * of NTREX-128 are of two days: taken as dated they are put together only where they tell of one earthquake (9 of 32,430
 * pairs within a language); with 3.5 there were 7 wrong pairs, with 4 some thirty.
 */
const FOLLOW_UP = { days: 2, odds: 3, mostWording: 0.5 } as const;

/** Log-odds beyond the margin: from 0 on it is one story, at `CERTAIN` a copy. */
export function sameStory(a: ArticleContent, b: ArticleContent): number {
  const evidence = pairEvidence(a, b);
  if (isCopy(evidence, a, b)) return CERTAIN;
  const isOne = isOneLanguage(a.language, b.language);
  const { bias, weights } = isOne ? WITHIN : BETWEEN;
  const keys = Object.keys(weights) as (keyof PairEvidence)[];
  const fitted = keys.reduce((sum, key) => sum + weights[key] * evidence[key], bias);
  const odds = fitted + (isOne ? followUpOdds(evidence, a, b) : -MARGIN_BETWEEN);
  return (
    Math.min(odds, CERTAIN) -
    TIME_WEIGHT * Math.log1p(Math.max(0, daysBetween(a, b) - FREE_DAYS) / DAYS_SCALE)
  );
}

function isCopy(evidence: PairEvidence, a: ArticleContent, b: ArticleContent): boolean {
  const { wording, exchanged, numbersApart, namesApart, daysApart } = evidence;
  const isLong = Math.min(a.shingles.size, b.shingles.size) >= COPY.shingles;
  return (
    (isLong ? wording >= COPY.wording : isSameText(evidence, a, b)) &&
    Math.max(numbersApart, namesApart) <= COPY.apart &&
    exchanged <= COPY.exchanged &&
    daysApart === 0
  );
}

/** Of a sentence or two; one of a few words has no shingles at all. */
function isSameText({ whole, wording }: PairEvidence, a: ArticleContent, b: ArticleContent): boolean {
  if (whole < SAME_TEXT || a.shingles.size !== b.shingles.size) return false;
  return a.shingles.size === 0 ? a.language === b.language : wording === 1;
}

/** Within a language; the same sentences with anything but other numbers are another event, whatever the day. */
function followUpOdds({ wording, update }: PairEvidence, a: ArticleContent, b: ArticleContent): number {
  if (a.published === null || b.published === null || daysBetween(a, b) > FOLLOW_UP.days) return 0;
  return FOLLOW_UP.odds * Math.max(update, 1 - wording / FOLLOW_UP.mostWording, 0);
}

/** Between two that are dated, or two that are not; else nothing can be said. */
function daysBetween(a: ArticleContent, b: ArticleContent): number {
  if (a.published !== null && b.published !== null) {
    const gap = Math.max(a.published.from - b.published.to, b.published.from - a.published.to);
    return Math.max(0, gap) / MS_PER_DAY;
  }
  return a.published === b.published ? Math.abs(a.added - b.added) / MS_PER_DAY : 0;
}
