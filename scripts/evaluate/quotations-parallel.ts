/** News segments in 12 languages: as many spans should be found as the English segment has in marks. */
import { findQuotations } from "../../src/text/quotations/find.ts";
import { wordsInMarks } from "../../src/text/quotations/marks.ts";
import type { Evaluation } from "./evaluation.ts";
import { type Score, share } from "./score.ts";

interface Segment {
  readonly en_quotes: readonly unknown[];
  readonly text: Readonly<Record<string, string>>;
}

const GOAL = 0.95;

/** A row a language, and what marks alone would find; throws `MissingData`. */
export function evaluateParallel(evaluation: Evaluation): Score[] {
  const segments = evaluation.lines<Segment>("quotes-marks/segments.jsonl");
  const languages = [...new Set(segments.flatMap(({ text }) => Object.keys(text)))].sort();
  return languages.map((language) => {
    const own = segments.flatMap(({ text, en_quotes }) => {
      const segment = text[language];
      return segment === undefined ? [] : [{ segment, expected: en_quotes.length }];
    });
    const inMarks = share(own, ({ segment, expected }) => countInMarks(segment) === expected);
    return {
      name: `as many quotations as the English has, ${language}`,
      figure: share(own, ({ segment, expected }) => countSpoken(segment, language) === expected),
      goal: GOAL,
      data: `${own.length} segments; ${inMarks.toFixed(3)} have as many words in marks`,
    };
  });
}

function countSpoken(segment: string, language: string): number {
  return findQuotations(segment, language)
    .filter(({ direct }) => direct)
    .reduce((total, { parts }) => total + parts.length, 0);
}

function countInMarks(segment: string): number {
  return wordsInMarks(segment).reduce((total, { parts }) => total + parts.length, 0);
}
