/** BM25 the long way round, for the archive in memory (Robertson et al. 1994, with the constants that SQLite's FTS5 has). */
import type { Neighbour } from "../../src/core/ports.ts";

const K1 = 1.2;
const B = 0.75;
/** What a lexeme in more than half of all passages still counts. */
const LEAST_WEIGHT = 1e-6;

/** Passages with at least one of `lexemes`, best first; each lexeme counts once. */
export function rankByBm25(
  documents: readonly { readonly id: number; readonly text: string }[],
  lexemes: readonly string[],
): Neighbour[] {
  const cut = documents.map(({ id, text }) => ({ id, words: text.split(" ").filter(Boolean) }));
  const average = cut.reduce((sum, { words }) => sum + words.length, 0) / Math.max(1, cut.length);
  const scores = new Map<number, number>();
  for (const lexeme of new Set(lexemes)) {
    const hits = cut.filter(({ words }) => words.includes(lexeme));
    const rarity = Math.log((cut.length - hits.length + 0.5) / (hits.length + 0.5));
    const weight = Math.max(rarity, LEAST_WEIGHT);
    for (const { id, words } of hits) {
      const count = words.filter((word) => word === lexeme).length;
      const share = (count * (K1 + 1)) / (count + K1 * (1 - B + (B * words.length) / average));
      scores.set(id, (scores.get(id) ?? 0) + weight * share);
    }
  }
  return [...scores].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score || a.id - b.id);
}
