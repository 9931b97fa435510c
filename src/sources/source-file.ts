/** A file to be read, and the ways in which parts of it become articles or rejects. */
import type { RawArticle, Reject } from "../core/article.ts";

export type SourceItem =
  | { readonly kind: "article"; readonly article: RawArticle }
  | { readonly kind: "reject"; readonly reject: Reject };

/** A file with its absolute path and its name relative to the PATH given: forward slashes, NFC. */
export interface SourceFile {
  readonly path: string;
  readonly name: string;
}

/** An article as an item. */
export function taken(article: RawArticle): SourceItem {
  return { kind: "article", article };
}

/** A place that could not be taken; with a line, the reason begins with it. */
export function rejected(file: string, reason: string, line?: number): SourceItem {
  if (line === undefined) return { kind: "reject", reject: { file, reason } };
  return { kind: "reject", reject: { file, line, reason: `line ${line}: ${reason}` } };
}

/** The reason for bytes without text: "no text found: looks like a PDF". */
export function binaryReason(looksLike: string | null): string {
  return `no text found: looks like ${looksLike ?? "binary"}`;
}

/** What a saved page always has. */
export interface Page {
  readonly text: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly source: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  /** Addresses that a page of the web gives as its own or its publisher's. */
  readonly claims?: readonly string[];
}

/** A saved page as an article: it is known by its path, and its language is left to its text. */
export function pageArticle(file: SourceFile, { claims: _, ...page }: Page): RawArticle {
  return {
    kind: "page",
    key: `file:${file.name}`,
    externalId: file.name,
    file: file.name,
    location: file.path,
    line: null,
    language: null,
    ...page,
  };
}
