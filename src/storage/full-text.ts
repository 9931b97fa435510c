/** The full-text tables: what their rows are, and how they are asked. */

/** Those whose rows are ranked: the words of the passages, the keys of their names and numbers, the words of quotations. */
export const ROWS = {
  passage_lexemes: { rows: "passages", alias: "p" },
  passage_names: { rows: "passages", alias: "p" },
  quotation_lexemes: { rows: "quotations", alias: "q" },
} as const;
export type RankedTable = keyof typeof ROWS;

/** All of them, each with the table that its rows are of. */
export const FULL_TEXT_TABLES = [
  ["passage_lexemes", "passages"],
  ["passage_names", "passages"],
  ["quotation_lexemes", "quotations"],
  ["speaker_names", "speakers"],
] as const;
export type FullTextTable = (typeof FULL_TEXT_TABLES)[number][0];

/** FTS5 would end its query at a control character, and read two lexemes as a phrase. */
export const BETWEEN_LEXEMES = /[\s\p{Cc}]+/u;

/** The different lexemes in what a caller gives, in order. */
export function distinct(lexemes: readonly string[]): string[] {
  const found = new Set(lexemes.flatMap((lexeme) => lexeme.split(BETWEEN_LEXEMES)));
  found.delete("");
  return [...found];
}

/** A query for the rows that hold any of some lexemes, of which there is at least one. */
export function anyOf(lexemes: readonly string[]): string {
  return lexemes.map(quoted).join(" OR ");
}

/** A lexeme as FTS5's query syntax takes any text: between quotation marks, those inside doubled. */
export function quoted(lexeme: string): string {
  return `"${lexeme.replaceAll('"', '""')}"`;
}
