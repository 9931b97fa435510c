/** What the core needs of the archive for quotations. */
import type { PassageFilter } from "./passage-filter.ts";
import type { Quotation, Speaker } from "./quotation.ts";
import type { Neighbour } from "./vector-index.ts";

/** Restricts which quotations are found. */
export interface QuotationFilter extends PassageFilter {
  /** Ids of speakers. */
  readonly speakers?: readonly number[];
  readonly direct?: boolean;
}

/** The reading side. */
export interface QuotationReader {
  /** In the order of `ids`; those that are gone are left out. */
  quotations(ids: readonly number[]): Promise<Quotation[]>;
  /** Of some articles (by id), article by article in the order given, each in the order of its text. */
  quotationsOf(articles: readonly string[]): Promise<Quotation[]>;
  /** Ids of those that stand, at least in part, in any of some passages. */
  quotationsIn(passages: readonly number[], filter: QuotationFilter): Promise<number[]>;
  /** Ids, newest published first, undated last; of one time the newest added first. */
  newestQuotations(filter: QuotationFilter, limit: number): Promise<number[]>;
  /** BM25 over the lexemes of the quoted words, best first; ids are of quotations. */
  quotationsWorded(lexemes: readonly string[], limit: number, filter: QuotationFilter): Promise<Neighbour[]>;
  /** Most quoted first. */
  speakers(limit: number): Promise<Speaker[]>;
  /** Those that share a key with any of `keys`, those of most quotations first. */
  speakersNamed(keys: readonly string[], limit: number): Promise<Speaker[]>;
}
