/** Quotations: what the archive holds of who said what, as plain data. */
import type { ArticleSummary, Span } from "./article.ts";

/** A quotation ready to be stored; spans are of the article's body. */
export interface NewQuotation {
  /** Without the marks, in order; one or more. */
  readonly parts: readonly Span[];
  /** False for speech that is reported in the narrator's words. */
  readonly direct: boolean;
  /** The words that name the speaker, and the name that they mean. */
  readonly speaker: (Span & { readonly name: string }) | null;
  readonly cue: Span | null;
  /** Lexemes of the words, separated by single spaces, for full-text search. */
  readonly lexemes: string;
  /** Keys of the speaker's name (`src/text/names.ts`), separated by single spaces; empty where there is none. */
  readonly speakerKeys: string;
}

/** A name under which somebody is quoted, in articles of one language. */
export interface Speaker {
  /** Row number; never used again. */
  readonly id: number;
  readonly name: string;
  /** BCP 47, without region. */
  readonly language: string;
  /** How many quotations there are under it. */
  readonly quotations: number;
}

/** A quotation in the archive. */
export interface Quotation {
  /** Row number; grows, never used again. */
  readonly id: number;
  readonly article: ArticleSummary;
  /** The parts, joined by single spaces. */
  readonly text: string;
  readonly parts: readonly Span[];
  readonly direct: boolean;
  readonly speaker:
    | (Span & { readonly id: number; readonly name: string; readonly asWritten: string })
    | null;
  readonly cue: (Span & { readonly text: string }) | null;
  /** The paragraphs that hold it, its speaker and its cue, whole: `body.slice(start, end) === text`. */
  readonly paragraphs: Span & { readonly text: string };
  /** Ids of the passages that it stands in, in order. */
  readonly passages: readonly number[];
}
