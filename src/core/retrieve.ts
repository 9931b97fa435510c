/** Finds the passages that answer best, whatever their language: dense and lexical search, ranked together. */
import { type Candidate, rankCandidates } from "../retrieval/rank.ts";
import { identifyLanguage } from "../text/language.ts";
import { lexemes } from "../text/lexemes.ts";
import type { Passage } from "./article.ts";
import { dot, type LiveIndex } from "./live-index.ts";
import type { Embedder, Neighbour, PassageFilter, PassageReader } from "./ports.ts";

/** Fewest candidates that each kind of search brings to the ranking. */
const MIN_CANDIDATES = 50;

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
    const hits = await weigh(parts, parts.correct(vector), words, { dense, lexical });
    return { hits: hits.slice(0, limit), question: vector, language, lexemes: words };
  };
}

async function weigh(
  parts: RetrieveParts,
  question: Float32Array,
  words: readonly string[],
  found: { readonly dense: readonly Neighbour[]; readonly lexical: readonly Neighbour[] },
): Promise<Hit[]> {
  const ids = [...new Set([...found.dense, ...found.lexical].map(({ id }) => id))];
  const passages = new Map((await parts.passages.passages(ids)).map((passage) => [passage.id, passage]));
  const vectors = await parts.index.vectors([...passages.keys()]);
  const lexicalScores = new Map(found.lexical.map(({ id, score }) => [id, score]));
  const candidates: Candidate[] = [];
  for (const [id, vector] of vectors) {
    const passage = passages.get(id);
    if (!passage) continue;
    candidates.push({
      id,
      language: passage.article.language,
      dense: dot(question, vector),
      lexical: lexicalScores.get(id) ?? 0,
      numbers: sharedNumbers(words, passage),
    });
  }
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  return rankCandidates(candidates).flatMap(({ id, score }) => {
    const passage = passages.get(id);
    const vector = vectors.get(id);
    const candidate = byId.get(id);
    if (!passage || !vector || !candidate) return [];
    return [{ passage, score, dense: candidate.dense, lexical: candidate.lexical, vector }];
  });
}

/** Share of the question's numbers that the passage or its title has. */
function sharedNumbers(words: readonly string[], passage: Passage): number {
  const asked = new Set(words.filter(isNumber));
  if (asked.size === 0) return 0;
  const told = new Set(
    lexemes(`${passage.article.title ?? ""} ${passage.text}`, passage.article.language).filter(isNumber),
  );
  return [...asked].filter((number) => told.has(number)).length / asked.size;
}

function isNumber(lexeme: string): boolean {
  return /^\d+$/.test(lexeme);
}
