/** The plain shapes that `quote`, `verify` and `article` give for quotations; JSON replies are these shapes as they are. */
import type { Span } from "./article.ts";

/** A quotation in a reply: spans are of the article's body, unknown values are null. */
export interface QuotationShape {
  readonly articleId: string;
  readonly externalId: string;
  readonly source: string | null;
  readonly publishedAt: string | null;
  /** BCP 47. */
  readonly language: string;
  /** The parts, joined by single spaces. */
  readonly text: string;
  /** Without the marks. */
  readonly parts: readonly Span[];
  readonly speaker: (Span & { readonly name: string; readonly asWritten: string }) | null;
  readonly cue: (Span & { readonly text: string }) | null;
  /** False for speech that is reported in the narrator's words: never to be shown in marks. */
  readonly direct: boolean;
}

/** Where a quotation comes from, and what stands around it. */
export interface PlacedQuotation extends QuotationShape {
  readonly title: string | null;
  readonly url: string | null;
  readonly file: string | null;
  /** The sentences that hold it, its speaker and its cue. */
  readonly around: Span & { readonly text: string };
}

/** A stretch of one of two texts that were compared word by word. */
export interface DifferencePart {
  /** `dropped` stands in the quotation only, `added` in the other text only. */
  readonly kind: "same" | "dropped" | "added";
  /** With the spaces and signs that follow its words. */
  readonly text: string;
}

/** The same utterance as another article has it. */
export interface Rendering extends PlacedQuotation {
  /** `same` words, another `wording` in the same language, or a `translation`. */
  readonly kind: "same" | "wording" | "translation";
  /** From the entry's words to these; null but for another wording. */
  readonly difference: readonly DifferencePart[] | null;
}

export interface FoundQuotation extends PlacedQuotation {
  /** Comparable within one reply only; null for a list by time. */
  readonly score: number | null;
  readonly alsoIn: readonly Rendering[];
  /** The language in which it was said, BCP 47, where the article says so; else null. */
  readonly saidIn: string | null;
}

/** Two spellings that were taken for one speaker, and why. */
export interface JoinedName {
  readonly asked: string;
  readonly found: string;
  /** `sound`: they sound alike; `part`: one is part of the other; `spelling`: endings, accents, order. */
  readonly reason: "sound" | "part" | "spelling";
}

export interface QuoteResult {
  readonly quotations: readonly FoundQuotation[];
  /** Names under which the asked speaker was found, where they differ from what was asked. */
  readonly joined: readonly JoinedName[];
}

export type Verdict = "exact" | "near" | "other_speaker" | "rendering" | "not_found";

/** Whether whoever is claimed to have said words did: `unknown` where the article names nobody, or by a role or pronoun only. */
export type ClaimRelation = "same" | "unknown" | "other";

export interface Verification {
  /** The words that were looked for, without marks. */
  readonly text: string;
  /** Who is said to have said them, as given. */
  readonly claimedSpeaker: string | null;
  readonly verdict: Verdict;
  /** Of the claimed speaker and the one of `quotation`; null where nobody is claimed or nothing was found. `verify` always gives it. */
  readonly relation?: ClaimRelation | null;
  /** What they were found in; null for `not_found`. Words that an article has without marks are `direct: false`, without speaker. */
  readonly quotation: PlacedQuotation | null;
  /** From the quotation's words to those asked about; only for `near` (and another speaker's words, where altered). */
  readonly difference: readonly DifferencePart[] | null;
  /** The nearest real quotation where nothing was found. */
  readonly nearest: PlacedQuotation | null;
}

export interface VerifyResult extends Verification {
  /** Where a text holds several quotations: what came of the others. */
  readonly more: readonly Verification[];
}
