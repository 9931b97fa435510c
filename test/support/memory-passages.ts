/** Passages as the archive in memory holds them, copied on their way in and out. */
import type {
  Article,
  ArticleSummary,
  NewPassage,
  Passage,
  PassageSentence,
  Span,
} from "../../src/core/article.ts";
import type { ModelIdentity, PassageText, StagedPassage } from "../../src/core/ports.ts";

export interface StoredPassage extends NewPassage {
  readonly id: number;
  readonly article: Article;
}

/** What a model makes of a passage. */
export type Made = Pick<NewPassage, "embedding" | "sentences" | "names">;

export function summaryOf(article: Article): ArticleSummary {
  const { id, externalId, sequence, title, source, language, url, file, published, addedAt } = article;
  return { id, externalId, sequence, title, source, language, url, file, published, addedAt };
}

/** What a model made of a passage, in memory of its own. */
export function copyOf({ embedding, sentences }: Pick<NewPassage, "embedding" | "sentences">) {
  const copies = sentences.map((sentence) => ({ ...sentence, embedding: sentence.embedding.slice() }));
  return { embedding: embedding.slice(), sentences: copies };
}

export function textOf({ id, start, end, article: { body, title, language } }: StoredPassage): PassageText {
  return { id, start, end, title, language, text: body.slice(start, end), embedded: false };
}

export function wordsOf(words: string): string[] {
  return words.split(" ").filter(Boolean);
}

export function shown({ id, start, end, article }: StoredPassage): Passage {
  return { id, start, end, text: article.body.slice(start, end), article: summaryOf(article) };
}

/** Throws unless a vector fits its model. */
function checkVector(vector: Float32Array, model: ModelIdentity | null): void {
  if (model === null) throw new Error("claimModel must be called before passages are saved");
  if (vector.length !== model.dimensions) {
    throw new Error(`expected ${model.dimensions} dimensions, got ${vector.length}`);
  }
}

/** Throws unless passages lie in their body. */
export function checkPassages(
  body: string,
  passages: readonly NewPassage[],
  model: ModelIdentity | null,
): void {
  for (const passage of passages) {
    const { start, end, embedding, sentences } = passage;
    checkVector(embedding, model);
    if (!(0 <= start && start < end && end <= body.length)) {
      throw new Error(`passage ${start}–${end} lies outside its body`);
    }
    checkSentences(passage, sentences, model);
  }
}

/** Throws unless what a model made fits it, and the passage unless that is gone. */
export function checkStaged(
  { embedding, sentences }: StagedPassage,
  passage: Span | undefined,
  model: ModelIdentity,
): void {
  if (embedding !== null) checkVector(embedding, model);
  if (passage) checkSentences(passage, sentences, model);
}

/** Throws unless sentences lie in their passage, in order. */
function checkSentences(
  passage: Span,
  sentences: readonly PassageSentence[],
  model: ModelIdentity | null,
): void {
  let from = passage.start;
  for (const { start, end, embedding } of sentences) {
    checkVector(embedding, model);
    if (!(from <= start && start < end && end <= passage.end)) {
      throw new Error(`sentence ${start}–${end} lies outside of its passage`);
    }
    from = end;
  }
}
