/** What is found in made-up texts, as words: quotations with speaker, name and cue. */
import { expect, it } from "vitest";
import { findQuotations } from "../../../../src/text/quotations/find.ts";
import type { Span } from "../../../../src/text/quotations/quotation.ts";

/** Everything that is said in a text, in order. */
export function saidIn(body: string, language: string) {
  const cut = (span: Span | null) => span && body.slice(span.start, span.end);
  return findQuotations(body, language).map(({ parts, speaker, cue, direct }) => ({
    words: parts.map(cut).join(" … "),
    speaker: cut(speaker),
    name: speaker?.name ?? null,
    cue: cut(cue),
    direct,
  }));
}

/** The only direct quotation, or the first of several. */
export function directIn(body: string, language: string) {
  return saidIn(body, language).find(({ direct }) => direct);
}

/** Speech in the narrator's words. */
export function reportedIn(body: string, language: string) {
  return saidIn(body, language).filter(({ direct }) => !direct);
}

/** Language, text, parts, speaker, cue. */
export type DirectRow = readonly [
  language: string,
  body: string,
  words: string,
  speaker: string | null,
  cue: string | null,
];

/** A test a row: the first direct quotation of each. */
export function expectRows(rows: readonly DirectRow[]): void {
  it.each(rows)("%s: %s", (language, body, words, speaker, cue) => {
    expect(directIn(body, language)).toMatchObject({ words, speaker, cue });
  });
}
