/** Finds the passages that answer best, whatever their language: several kinds of search, weighed and ranked together. */
import { diversify } from "../retrieval/diversify.ts";
import { RANK_WEIGHTS, type RankWeights, rankCandidates } from "../retrieval/rank.ts";
import type { Passage } from "./article.ts";
import { type CandidateParts, type Found, findCandidates, nearestCandidates } from "./candidates.ts";
import { mergeCopies } from "./copies.ts";
import { type Weighed, weighPassages } from "./passage-evidence.ts";
import type { Neighbour, PassageFilter, PassageWords } from "./ports.ts";
import { isBareName, type Question, readQuestion } from "./read-question.ts";

/** Passages that each search brings at first, for each result that is wanted; and the fewest. */
const CANDIDATES_PER_RESULT = 2;
const MIN_CANDIDATES = 40;
/** When copies leave too few results, the searches go so much deeper, and at most so deep. */
const DEEPER = 4;
const MAX_CANDIDATES = 640;

/** Passages that a filter may leave for their embeddings alone to be compared, where only some are wanted. */
const MAX_SMALL = 3_000;

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

/** What is looked through, and which of what is found are worth weighing. */
export interface Selection {
  /** Passages that the embedding may bring. */
  readonly breadth: number;
  readonly filter: PassageFilter;
  /** Those of some passages (ids) that are wanted. */
  wanted(ids: readonly number[]): Promise<ReadonlySet<number>>;
}

/** The passages wanted of those nearest to a question, best first, copies among them. */
export type RankWanted = (question: string, selection: Selection) => Promise<Retrieved>;

/** Builds the search for what only some passages hold; it weighs no others. */
export function wantedRanker(parts: RetrieveParts): RankWanted {
  const weights = { ...RANK_WEIGHTS, ...parts.weights };
  return async (text, { breadth, filter, wanted }) => {
    const question = await readQuestion(text, parts);
    const allowed = await parts.passages.matching(filter);
    const isSmall = allowed !== null && allowed.size <= MAX_SMALL;
    const find = isSmall ? nearestCandidates : findCandidates;
    const found = await find(question, { breadth, filter, allowed }, parts);
    const kept = await wanted(found.ids);
    const only = (list: readonly Neighbour[]) => list.filter(({ id }) => kept.has(id));
    const left = {
      ...found,
      dense: only(found.dense),
      lexical: only(found.lexical),
      ids: found.ids.filter((id) => kept.has(id)),
    };
    const ranked = await rank(question, left, weights, parts);
    return { question, hits: ranked.map(({ hit }) => ({ ...hit, alsoIn: [] })) };
  };
}

/** Builds the search. It returns at most `limit` hits, best first: no copies, few of one article. */
export function retriever(parts: RetrieveParts): Retrieve {
  const weights = { ...RANK_WEIGHTS, ...parts.weights };
  return async (text, limit, filter) => {
    const question = await readQuestion(text, parts);
    const allowed = await parts.passages.matching(filter);
    let breadth = Math.max(limit * CANDIDATES_PER_RESULT, MIN_CANDIDATES);
    for (;;) {
      const found = await findCandidates(question, { breadth, filter, allowed }, parts);
      const hits = withoutCopies(await rank(question, found, weights, parts));
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

/** A hit with what copies are told by. */
interface RankedPassage extends PassageWords {
  readonly hit: Omit<RankedHit, "alsoIn">;
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
}

async function rank(
  question: Question,
  found: Found,
  weights: RankWeights,
  parts: CandidateParts,
): Promise<RankedPassage[]> {
  const weighed = new Map(
    (await weighPassages(question, found, parts)).map((one) => [one.candidate.id, one]),
  );
  const candidates = [...weighed.values()].map(({ candidate }) => candidate);
  return rankCandidates(candidates, question, weightsFor(question, weights)).flatMap(({ id, score }) => {
    const one = weighed.get(id);
    if (!one) return [];
    const { text, article } = one.passage;
    return [{ hit: hitOf(one, score), text, language: article.language, ...one.words }];
  });
}

function withoutCopies(ranked: readonly RankedPassage[]): RankedHit[] {
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
