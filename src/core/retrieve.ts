/** Finds the passages that answer best, whatever their language: dense and lexical search, ranked together. */
import { type Candidate, rankCandidates } from "../retrieval/rank.ts";
import { identifyLanguage } from "../text/language.ts";
import { lexemes } from "../text/lexemes.ts";
import { fold } from "../text/lexemes-fold.ts";
import type { Passage } from "./article.ts";
import { dot, type LiveIndex } from "./live-index.ts";
import type { Embedder, Neighbour, PassageFilter, PassageReader } from "./ports.ts";

/** Fewest candidates that each kind of search brings to the ranking. */
const MIN_CANDIDATES = 30;

/** A passage found, with the evidence that ranked it. */
export interface Hit {
  readonly passage: Passage;
  readonly score: number;
  /** Cosine of the corrected embeddings. */
  readonly dense: number;
  /** BM25; 0 where no word agrees. */
  readonly lexical: number;
  /** Corrected embedding, length 1. */
  readonly vector: Float32Array;
}

/** What was found, and what of the question took part in finding it. */
export interface Retrieved {
  readonly hits: readonly Hit[];
  /** Embedding of the question as the model gives it. */
  readonly question: Float32Array;
  /** Of the question, BCP 47. */
  readonly language: string;
  readonly lexemes: readonly string[];
}

export interface RetrieveParts {
  readonly embedder: Embedder;
  readonly passages: PassageReader;
  readonly index: LiveIndex;
  readonly correct: (vector: Float32Array) => Float32Array;
}

export type Retrieve = (question: string, limit: number, filter: PassageFilter) => Promise<Retrieved>;

/** Builds the search. It returns at most `limit` hits, best first; fewer only when the filter leaves fewer. */
export function retriever(parts: RetrieveParts): Retrieve {
  return async (question, limit, filter) => {
    const { language } = identifyLanguage(question);
    const words = lexemes(question, language);
    const [vector] = (await parts.embedder.embed([question], "query")).vectors;
    if (!vector) throw new Error("the embedder returned no vector for a question");
    const breadth = Math.max(limit, MIN_CANDIDATES);
    const allowed = await parts.passages.matching(filter);
    const [dense, lexical] = await Promise.all([
      parts.index.nearest(vector, breadth, allowed),
      parts.passages.lexical(words, breadth, filter),
    ]);
    const ranked = await weigh(parts, { text: question, vector: parts.correct(vector) }, { dense, lexical });
    const hits = await withVectors(ranked.slice(0, limit), parts.index);
    return { hits, question: vector, language, lexemes: words };
  };
}

type RankedHit = Omit<Hit, "vector">;

async function weigh(
  parts: RetrieveParts,
  question: { readonly text: string; readonly vector: Float32Array },
  found: { readonly dense: readonly Neighbour[]; readonly lexical: readonly Neighbour[] },
): Promise<RankedHit[]> {
  const ids = [...new Set([...found.dense, ...found.lexical].map(({ id }) => id))];
  const passages = new Map((await parts.passages.passages(ids)).map((passage) => [passage.id, passage]));
  const dense = await denseScores(parts.index, question.vector, ids, found.dense);
  const lexical = new Map(found.lexical.map(({ id, score }) => [id, score]));
  const asked = numbersIn(question.text, "und");
  const candidates = [...passages].map(
    ([id, passage]): Candidate => ({
      id,
      language: passage.article.language,
      dense: dense.get(id) ?? 0,
      lexical: lexical.get(id) ?? 0,
      numbers: sharedNumbers(asked, passage),
    }),
  );
  return rankCandidates(candidates).flatMap(({ id, score }) => {
    const passage = passages.get(id);
    return passage ? [{ passage, score, dense: dense.get(id) ?? 0, lexical: lexical.get(id) ?? 0 }] : [];
  });
}

/** The index has scored its own finds; only those that words alone found are scored here. */
async function denseScores(
  index: LiveIndex,
  question: Float32Array,
  ids: readonly number[],
  found: readonly Neighbour[],
): Promise<ReadonlyMap<number, number>> {
  const scores = new Map(found.map(({ id, score }) => [id, score]));
  const others = await index.vectors(ids.filter((id) => !scores.has(id)));
  for (const [id, vector] of others) scores.set(id, dot(question, vector));
  return scores;
}

async function withVectors(hits: readonly RankedHit[], index: LiveIndex): Promise<Hit[]> {
  const vectors = await index.vectors(hits.map(({ passage }) => passage.id));
  return hits.flatMap((hit) => {
    const vector = vectors.get(hit.passage.id);
    return vector ? [{ ...hit, vector }] : [];
  });
}

/** Share of the question's numbers that the passage or its title has. */
function sharedNumbers(asked: ReadonlySet<string>, { article, text }: Passage): number {
  if (asked.size === 0) return 0;
  const told = numbersIn(`${article.title ?? ""} ${text}`, article.language);
  return [...asked].filter((number) => told.has(number)).length / asked.size;
}

/** Runs of digits, in ASCII whatever the script. */
function numbersIn(text: string, language: string): ReadonlySet<string> {
  return new Set(fold(text, language).match(/\d+/g) ?? []);
}
