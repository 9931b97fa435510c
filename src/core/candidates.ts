/** Collects the passages that are worth weighing: the nearest by embedding, by words, and by names in any script. */
import type { Likeness, LiveIndex } from "./live-index.ts";
import type { Neighbour, PassageFilter, PassageIds, PassageReader } from "./ports.ts";
import type { Question, QuestionParts } from "./read-question.ts";

/** Of as many as the embedding brings, the share that words and names may add. */
const WORDS_SHARE = 0.5;
const NAMES_SHARE = 0.25;

export interface CandidateParts extends QuestionParts {
  readonly passages: PassageReader;
  readonly index: LiveIndex;
  readonly likeness: Likeness;
}

export interface Search {
  /** Passages that the embedding may bring. */
  readonly breadth: number;
  readonly filter: PassageFilter;
  /** The passages that the filter leaves; null where it leaves all. */
  readonly allowed: PassageIds | null;
}

/** Passages found, by what found them. */
export interface Found {
  /** Best first. */
  readonly dense: readonly Neighbour[];
  readonly lexical: readonly Neighbour[];
  /** All of them, each once. */
  readonly ids: readonly number[];
  /** Whether a broader search could find more. */
  readonly hasMore: boolean;
}

export async function findCandidates(
  { vector, lexemes, mentions }: Question,
  { breadth, filter, allowed }: Search,
  { passages, index }: CandidateParts,
): Promise<Found> {
  const keys = [...new Set(mentions.flatMap((mention) => mention.keys))];
  const [dense, lexical, named] = await Promise.all([
    index.nearest(vector, breadth, allowed),
    passages.lexical(lexemes, Math.ceil(breadth * WORDS_SHARE), filter),
    passages.named(keys, Math.ceil(breadth * NAMES_SHARE), filter),
  ]);
  const ids = [...new Set([...dense, ...lexical, ...named].map(({ id }) => id))];
  return { dense, lexical, ids, hasMore: dense.length >= breadth };
}

/** The nearest by embedding alone: enough where a filter leaves few, for whom full-text search would look at many. */
export async function nearestCandidates(
  { vector }: Question,
  { breadth, allowed }: Pick<Search, "breadth" | "allowed">,
  { index }: Pick<CandidateParts, "index">,
): Promise<Found> {
  const dense = await index.nearest(vector, breadth, allowed);
  return { dense, lexical: [], ids: dense.map(({ id }) => id), hasMore: dense.length >= breadth };
}
