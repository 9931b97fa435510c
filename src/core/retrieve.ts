/** Finds the passages that answer best, whatever their language: several kinds of search, weighed and ranked together. */
import { diversify } from "../retrieval/diversify.ts";
import { RANK_WEIGHTS, type RankWeights, rankCandidates } from "../retrieval/rank.ts";
import type { Passage } from "./article.ts";
import { type CandidateParts, type Found, findCandidates } from "./candidates.ts";
import { mergeCopies } from "./copies.ts";
import { type Weighed, weighPassages } from "./passage-evidence.ts";
import type { PassageFilter } from "./ports.ts";
import { isBareName, type Question, readQuestion } from "./read-question.ts";

/** Passages that each search brings at first, for each result that is wanted; and the fewest. */
const CANDIDATES_PER_RESULT = 2;
const MIN_CANDIDATES = 40;
/** When copies leave too few results, the searches go so much deeper, and at most so deep. */
const DEEPER = 4;
const MAX_CANDIDATES = 640;

/** How much more names count for a question that is nothing else. */
const BARE_NAME_FACTOR = 10;

/** A passage found, with the evidence that ranked it. */
export interface Hit {
  readonly passage: Passage;
  readonly score: number;
  /** Cosine of the corrected embeddings. */
  readonly dense: number;
  /** The same for the passage's best sentence. */
  readonly sentence: number;
  /** BM25; 0 where no word agrees. */
  readonly lexical: number;
  /** 0…1 for a question about now (`Candidate.freshness`), else 0. */
  readonly freshness: number;
  /** The same text in other articles, also edited a little or cut; one passage of each. */
  readonly alsoIn: readonly Passage[];
}

/** What was found, and what of the question took part in finding it. */
export interface Retrieved {
  readonly hits: readonly Hit[];
  readonly question: Question;
}

export interface RetrieveParts extends CandidateParts {
  /** Instead of the usual ones; for measuring what each kind of evidence brings. */
  readonly weights?: Partial<RankWeights>;
}

export type Retrieve = (question: string, limit: number, filter: PassageFilter) => Promise<Retrieved>;

/** Builds the search. It returns at most `limit` hits, best first: no copies, few of one article. */
export function retriever(parts: RetrieveParts): Retrieve {
  const weights = { ...RANK_WEIGHTS, ...parts.weights };
  return async (text, limit, filter) => {
    const question = await readQuestion(text, parts);
    const allowed = await parts.passages.matching(filter);
    let breadth = Math.max(limit * CANDIDATES_PER_RESULT, MIN_CANDIDATES);
    for (;;) {
      const found = await findCandidates(question, { breadth, filter, allowed }, parts);
      const hits = await rank(question, found, weights, parts);
      const results = diversify(hits, limit);
      const isDeepEnough = results.length >= limit || !found.hasMore || breadth >= MAX_CANDIDATES;
      if (isDeepEnough) return { hits: results, question };
      breadth = Math.min(breadth * DEEPER, MAX_CANDIDATES);
    }
  };
}

/** Who types nothing but a name looks for it, not for what has a similar meaning ("林" is also a wood). */
function weightsFor(question: Question, weights: RankWeights): RankWeights {
  return isBareName(question) ? { ...weights, names: weights.names * BARE_NAME_FACTOR } : weights;
}

/** A hit as `diversify` sees it. */
type RankedHit = Hit & { readonly article: string; readonly source: string | null };

async function rank(
  question: Question,
  found: Found,
  weights: RankWeights,
  parts: CandidateParts,
): Promise<RankedHit[]> {
  const weighed = new Map(
    (await weighPassages(question, found, parts)).map((one) => [one.candidate.id, one]),
  );
  const candidates = [...weighed.values()].map(({ candidate }) => candidate);
  const ranked = rankCandidates(candidates, question, weightsFor(question, weights)).flatMap(
    ({ id, score }) => {
      const one = weighed.get(id);
      if (!one) return [];
      const { text, article } = one.passage;
      return [{ hit: hitOf(one, score), text, language: article.language, ...one.words }];
    },
  );
  return mergeCopies(ranked).map(({ item, copies }) => ({
    ...item.hit,
    alsoIn: otherArticles(
      item.hit.passage,
      copies.map(({ hit }) => hit.passage),
    ),
  }));
}

function hitOf({ passage, candidate }: Weighed, score: number): Omit<RankedHit, "alsoIn"> {
  return {
    passage,
    score,
    dense: candidate.passage,
    sentence: candidate.sentence,
    lexical: candidate.lexical,
    freshness: candidate.freshness,
    article: passage.article.id,
    source: passage.article.source,
  };
}

/** Each once; another passage of the article itself is no other article. */
function otherArticles({ article }: Passage, copies: readonly Passage[]): Passage[] {
  const others = new Map(copies.map((copy) => [copy.article.id, copy]));
  others.delete(article.id);
  return [...others.values()];
}
