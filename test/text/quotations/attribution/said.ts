/** What is found in made-up texts, as words: quotations with speaker, name and cue. */
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
