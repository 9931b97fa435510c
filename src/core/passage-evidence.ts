/** Weighs each candidate: how near it and its best sentence are, and which words, names and numbers it shares. */
import type { Candidate } from "../retrieval/rank.ts";
import { asksAboutNow } from "../text/present-time.ts";
import type { Passage } from "./article.ts";
import type { CandidateParts, Found } from "./candidates.ts";
import { freshnessOf } from "./freshness.ts";
import { nameEvidence } from "./name-evidence.ts";
import type { PassageWords } from "./ports.ts";
import type { Question } from "./read-question.ts";
import { dot } from "./vectors.ts";

/** Candidates whose sentences are compared, those nearest by their whole; the others count as their whole does. */
const MAX_WITH_SENTENCES = 24;

/** A candidate with its passage. */
export interface Weighed {
  readonly passage: Passage;
  readonly candidate: Candidate;
  readonly words: PassageWords;
}

/** Passages that were removed meanwhile are left out. */
export async function weighPassages(
  question: Question,
  found: Found,
  parts: CandidateParts,
): Promise<Weighed[]> {
  const { passages } = parts;
  const [near, all, words] = await Promise.all([
    nearness(question, found, parts),
    passages.passages(found.ids),
    passages.words(found.ids),
  ]);
  const present = all.filter(({ id }) => near.has(id));
  const sentences = await bestSentences(question, near, parts);
  const names = nameEvidence(
    question,
    present.map(({ id, article }) => ({
      id,
      language: article.language,
      names: (words.get(id) ?? NO_WORDS).names,
    })),
  );
  const lexical = new Map(found.lexical.map(({ id, score }) => [id, score]));
  const fresh = freshness(question, present);
  return present.map((passage) => {
    const { id, article } = passage;
    const whole = near.get(id) ?? 0;
    const candidate = {
      id,
      language: article.language,
      passage: whole,
      sentence: sentences.get(id) ?? whole,
      lexical: lexical.get(id) ?? 0,
      ...(names.get(id) ?? { numbers: 0, names: 0 }),
      freshness: fresh.get(id) ?? 0,
    };
    return { passage, candidate, words: words.get(id) ?? NO_WORDS };
  });
}

const NO_WORDS: PassageWords = { lexemes: [], names: [] };

/** Cosine of each candidate: the index has scored its own finds, the others are scored here. */
async function nearness(
  { corrected }: Question,
  { dense, ids }: Found,
  { index }: CandidateParts,
): Promise<ReadonlyMap<number, number>> {
  const near = new Map(dense.map(({ id, score }) => [id, score]));
  const others = await index.vectors(ids.filter((id) => !near.has(id)));
  for (const [id, vector] of others) near.set(id, dot(corrected, vector));
  return near;
}

/** The cosine of each passage's best sentence; passages without sentences of their own are left out. */
async function bestSentences(
  { corrected }: Question,
  near: ReadonlyMap<number, number>,
  { passages, likeness }: CandidateParts,
): Promise<ReadonlyMap<number, number>> {
  const nearest = [...near].sort(([, a], [, b]) => b - a).slice(0, MAX_WITH_SENTENCES);
  const stored = await passages.sentences(nearest.map(([id]) => id));
  const best = new Map<number, number>();
  for (const [id, sentences] of stored) {
    if (sentences.length === 0) continue;
    best.set(id, Math.max(...sentences.map(({ embedding }) => likeness(corrected, embedding))));
  }
  return best;
}

function freshness({ text, language }: Question, present: readonly Passage[]): ReadonlyMap<number, number> {
  if (!asksAboutNow(text, language)) return new Map();
  return freshnessOf(present.map(({ id, article }) => ({ id, published: article.published })));
}
