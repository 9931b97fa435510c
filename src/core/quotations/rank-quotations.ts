/** Orders the quotations of passages that were found by how well their own sentences answer what was asked. */
import type { Span } from "../article.ts";
import type { Likeness } from "../live-index.ts";
import type { PassageReader } from "../ports.ts";
import type { Quotation } from "../quotation.ts";
import type { Question } from "../read-question.ts";
import type { Hit } from "../retrieve.ts";
import { scoreTexts, type WeighedText } from "../text-scores.ts";
import { isFragment } from "./fragments.ts";

/** What a quotation loses for being reported in the narrator's words, in cosine: word for word is what was asked for. */
const REPORTED_COST = 0.03;
/** The same for a word or two, whose sentence tells the rest. */
const FRAGMENT_COST = 0.03;

export interface RankedQuotation {
  readonly quotation: Quotation;
  readonly score: number;
}

export interface RankingParts {
  readonly passages: Pick<PassageReader, "sentences">;
  readonly likeness: Likeness;
}

/** Best first; quotations that stand in none of the passages are left out. */
export async function rankQuotations(
  question: Question,
  hits: readonly Hit[],
  quotations: readonly Quotation[],
  { passages, likeness }: RankingParts,
): Promise<RankedQuotation[]> {
  const byPassage = new Map(hits.map((hit) => [hit.passage.id, hit]));
  const sentences = await passages.sentences([...byPassage.keys()]);
  const texts = quotations.flatMap((quotation): (WeighedText & { readonly quotation: Quotation })[] => {
    const hit = bestHit(quotation, byPassage);
    if (hit === null) return [];
    const own = quotation.passages
      .flatMap((id) => sentences.get(id) ?? [])
      .filter((sentence) => quotation.parts.some((part) => overlap(sentence, part)));
    const dense =
      own.length === 0
        ? hit.dense
        : Math.max(...own.map(({ embedding }) => likeness(question.corrected, embedding)));
    return [{ quotation, hit, text: quotation.text, language: quotation.article.language, dense }];
  });
  const scores = scoreTexts(question, texts);
  return texts
    .map(({ quotation }, at) => {
      const cost = (quotation.direct ? 0 : REPORTED_COST) + (isFragment(quotation) ? FRAGMENT_COST : 0);
      return { quotation, score: (scores[at]?.score ?? 0) - cost };
    })
    .sort((a, b) => b.score - a.score);
}

function bestHit({ passages }: Quotation, hits: ReadonlyMap<number, Hit>): Hit | null {
  let best: Hit | null = null;
  for (const id of passages) {
    const hit = hits.get(id);
    if (hit && (best === null || hit.score > best.score)) best = hit;
  }
  return best;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
