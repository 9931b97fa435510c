/** Articles and passages: what the archive holds, as plain data. */

/** How exactly a publication time is known; `none` means undated. */
export type DatePrecision = "minute" | "day" | "month" | "year" | "none";

/**
 * A publication time as far as it is known. `value` is ISO 8601 cut to its precision:
 * `2024-11-06T16:29+09:00` (zone left out where unknown), `2024-11-06`, `2024-11`, `2024`; `null` when undated.
 */
export interface PublicationTime {
  readonly value: string | null;
  readonly precision: DatePrecision;
}

/** What a source hands over: a record with clean text, or a saved page that still has its furniture. */
export interface RawArticle {
  /** `record`: text is the article, kept as it is. `page`: text is cleaned first. */
  readonly kind: "record" | "page";
  /** Identity across runs: the record's id, else its url, else the file's path relative to the PATH given. */
  readonly key: string;
  /** The record's `id`, or the file's relative path. */
  readonly externalId: string;
  /** Path relative to the PATH given, with forward slashes. */
  readonly file: string | null;
  /** Absolute place the article was read from; decides what `--prune` may remove; never shown. */
  readonly location: string;
  /** Line in the file, counted from 1, for records of a `.jsonl`. */
  readonly line: number | null;
  readonly text: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly source: string | null;
  readonly byline: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** ISO 8601 as given; already validated. */
  readonly publishedAt: string | null;
}

/** A place that could not be taken in, and why, in words. */
export interface Reject {
  readonly file: string;
  readonly line?: number;
  readonly reason: string;
}

/** What cleaning took away, for the `article` command: how many lines and characters, by reason. */
export interface CleaningReport {
  readonly keptLines: number;
  readonly removedLines: number;
  readonly reasons: Readonly<Record<string, number>>;
}

/** An article ready to be stored. */
export interface NewArticle {
  readonly key: string;
  readonly externalId: string;
  readonly file: string | null;
  readonly location: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly source: string | null;
  readonly byline: string | null;
  readonly published: PublicationTime;
  /** BCP 47; `und` when the text gives no answer. */
  readonly language: string;
  readonly body: string;
  readonly cleaning: CleaningReport;
  /** SHA-256 (hex) over everything above that a reader can see. */
  readonly contentHash: string;
}

/** An article in the archive. */
export interface Article extends NewArticle {
  /** Short, stable, derived from `key`. */
  readonly id: string;
  /** A counter that only grows; an update keeps it. */
  readonly sequence: number;
  /** ISO 8601 in UTC. */
  readonly addedAt: string;
}

/** A span of a body, in UTF-16 code units: `body.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A passage ready to be stored with its embedding (raw, as the model gives it, length 1). */
export interface NewPassage extends Span {
  readonly embedding: Float32Array;
  /** Lexemes of the passage's text (and title), separated by single spaces, for full-text search. */
  readonly lexemes: string;
  /** Keys of the names and numbers in the same (`src/text/names.ts`), separated by single spaces. */
  readonly names: string;
  /** In order; none where the passage is a single sentence. */
  readonly sentences: readonly PassageSentence[];
}

/** A sentence of a passage, as a span of the article's body, with its embedding as the model gives it (length 1). */
export interface PassageSentence extends Span {
  readonly embedding: Float32Array;
}

/** A passage as search shows it, with what is needed to cite it. */
export interface Passage extends Span {
  /** Row number of the passage; grows, never used again. */
  readonly id: number;
  readonly text: string;
  readonly article: ArticleSummary;
}

/** An article without its body. */
export interface ArticleSummary {
  readonly id: string;
  readonly externalId: string;
  readonly sequence: number;
  readonly title: string | null;
  readonly source: string | null;
  readonly language: string;
  readonly url: string | null;
  readonly file: string | null;
  readonly published: PublicationTime;
  readonly addedAt: string;
}
