/** Quotations as the core gives them to commands: every field set, unless told otherwise. */
import type { FoundQuotation, PlacedQuotation, Rendering } from "../../src/core/quotation-results.ts";

/** `around` is the words with speaker and cue; spans are those of a body that begins with it at 100. */
export function placedQuotation(fields: Partial<PlacedQuotation> = {}): PlacedQuotation {
  const text = fields.text ?? "We shall open the lock gates on Monday.";
  const around = `“${text}” said the mayor.`;
  const at = 100;
  const start = at + 1;
  const [cueAt, nameAt] = [at + around.indexOf("said"), at + around.indexOf("the mayor.")];
  return {
    articleId: "q1w2e3",
    externalId: "locks.txt",
    source: "Karvel Courier",
    publishedAt: "2026-05-03",
    language: "en",
    text,
    parts: [{ start, end: start + text.length }],
    speaker: { name: "Ilda Marrow", asWritten: "the mayor", start: nameAt, end: nameAt + 9 },
    cue: { text: "said", start: cueAt, end: cueAt + 4 },
    direct: true,
    title: "Lock gates to open",
    url: "https://courier.example/locks",
    file: null,
    around: { start: at, end: at + around.length, text: around },
    ...fields,
  };
}

export function foundQuotation(fields: Partial<FoundQuotation> = {}): FoundQuotation {
  return { ...placedQuotation(fields), score: null, alsoIn: [], saidIn: null, ...fields };
}

/** A copy in another paper, unless told otherwise. */
export function renderingOf(fields: Partial<Rendering> = {}): Rendering {
  const place = { articleId: "r4t5y6", externalId: "gates.txt", source: "The Ledger", title: "Gates" };
  return { ...placedQuotation({ ...place, ...fields }), kind: "same", difference: null, ...fields };
}
