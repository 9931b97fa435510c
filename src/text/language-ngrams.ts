/** Letter n-grams: eld (60 languages) ranks the common languages of a piece of text. */
import { eld } from "eld/extrasmall";

/** A language and how well it fits, larger is better; eld's own scale, about 0…1. */
export interface Ranked {
  readonly language: string;
  readonly score: number;
}

/** eld's codes that are not the ones used here. */
const RENAMED: Readonly<Record<string, string>> = { no: "nb" };

/** Mean score over the pieces, each weighted by its length; best first. */
export function rankByNgrams(pieces: readonly string[]): Ranked[] {
  const sums = new Map<string, number>();
  let weight = 0;
  for (const piece of pieces) {
    weight += piece.length;
    const scores = eld.detect(piece).getScores();
    for (const code in scores) {
      const language = RENAMED[code] ?? code;
      const score = scores[code] ?? 0;
      sums.set(language, (sums.get(language) ?? 0) + score * piece.length);
    }
  }
  return [...sums]
    .map(([language, sum]) => ({ language, score: sum / weight }))
    .sort((a, b) => b.score - a.score);
}
