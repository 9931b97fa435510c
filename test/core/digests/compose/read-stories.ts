/** Stories as they are read, made up: articles with their first passages, in directions given by angles. */
import type { ArticleSummary, Passage } from "../../../../src/core/article.ts";
import type { ReadArticle, ReadStory, StoryParts } from "../../../../src/core/digests/compose/read-story.ts";
import { meanVector } from "../../../../src/core/vectors.ts";
import { splitSentences } from "../../../../src/text/sentences.ts";
import { passageOf } from "../../hits.ts";

/** Length 1; the cosine of two is that of the angle between them. */
export function direction(degrees: number): Float32Array {
  const radians = (degrees * Math.PI) / 180;
  return Float32Array.of(Math.cos(radians), Math.sin(radians));
}

export interface MadeArticle extends Partial<ArticleSummary> {
  readonly text?: string;
  /** Degrees; null for an article without passages. */
  readonly angle?: number | null;
  /** Of each sentence, in order; without them the passage is stored without. */
  readonly angles?: readonly number[];
}

let made = 0;

export function readArticle({ text = "", angle = 0, angles: _, ...fields }: MadeArticle): ReadArticle {
  made += 1;
  const passage: Passage = passageOf(made, text, fields);
  return {
    article: { ...passage.article, ...fields },
    lead: angle === null ? [] : [passage],
    vectors: new Map(angle === null ? [] : [[passage.id, direction(angle)]]),
    vector: angle === null ? null : direction(angle),
  };
}

/** Each article is a text of its own. */
export function readStory(given: readonly MadeArticle[]): {
  readonly story: ReadStory;
  readonly parts: StoryParts;
} {
  const articles = given.map(readArticle);
  const sentences = new Map(
    articles.flatMap(({ lead }, at) => {
      const [passage] = lead;
      const angles = given[at]?.angles;
      if (!passage || !angles) return [];
      const spans = splitSentences(passage.text, passage.article.language);
      const embedded = spans.map((span, place) => ({ ...span, embedding: direction(angles[place] ?? 90) }));
      return [[passage.id, embedded] as const];
    }),
  );
  const archive: StoryParts["archive"] = {
    passages: async () => [],
    words: async () => new Map(),
    placed: async () => [],
    sentences: async (ids) => new Map([...sentences].filter(([id]) => ids.includes(id))),
  };
  return {
    story: {
      news: { story: 1, fresh: articles.map(({ article }) => article), earlier: 0 },
      articles,
      texts: articles.map((item) => ({ item, copies: [] })),
      centre: meanVector(articles.flatMap(({ vector }) => vector ?? [])),
      publishers: 1,
    },
    parts: { archive, index: { vectors: async () => new Map() }, correct: (vector) => vector },
  };
}
