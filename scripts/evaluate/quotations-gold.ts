/** Quotations that people marked: German Wikinews and English PolNeAR, direct ones only. */
import type { Span } from "../../src/text/quotations/quotation.ts";
import type { Evaluation } from "./evaluation.ts";

/** A direct quotation in a marked article; with its marks, or without. */
export interface GoldQuotation extends Span {
  /** Words that name the speaker; empty where nobody is named. */
  readonly speaker: readonly Span[];
}

/** A marked article; spans are of its text. */
export interface GoldArticle {
  readonly language: "de" | "en";
  readonly text: string;
  readonly quotations: readonly GoldQuotation[];
}

/** The developers' two halves. */
export type Half = "dev" | "train";

type Pair = readonly [start: number, end: number];

interface GermanLine {
  readonly text: string;
  readonly quotes: readonly {
    readonly type: string;
    readonly quote_spans: readonly Pair[];
    readonly speaker_spans: readonly Pair[];
  }[];
}

interface EnglishLine {
  readonly text: string;
  readonly attributions: readonly {
    readonly source: readonly { readonly spans: readonly Pair[] }[];
    readonly direct_quotes: readonly Span[];
  }[];
}

const spanOf = ([start, end]: Pair): Span => ({ start, end });

/** Throws `MissingData`. */
export function germanGold(evaluation: Evaluation, half: Half): GoldArticle[] {
  return evaluation.lines<GermanLine>(`quotes-de/${half}.jsonl`).map(({ text, quotes }) => ({
    language: "de",
    text,
    quotations: quotes
      .filter(({ type }) => type === "Direct")
      .flatMap((quote) =>
        quote.quote_spans.map((pair) => ({ ...spanOf(pair), speaker: quote.speaker_spans.map(spanOf) })),
      ),
  }));
}

/** Throws `MissingData`. */
export function englishGold(evaluation: Evaluation, half: Half): GoldArticle[] {
  return evaluation.lines<EnglishLine>(`quotes-en/${half}.jsonl`).map(({ text, attributions }) => ({
    language: "en",
    text,
    quotations: attributions.flatMap(({ source, direct_quotes }) =>
      direct_quotes.map(({ start, end }) => ({
        start,
        end,
        speaker: source.flatMap(({ spans }) => spans.map(spanOf)),
      })),
    ),
  }));
}
