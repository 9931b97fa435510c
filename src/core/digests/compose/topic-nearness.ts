/** How near articles lie to a topic and to each other, without what the embeddings of all texts have in common. */
import type { ArticleSummary, Passage } from "../../article.ts";
import type { LiveIndex } from "../../live-index.ts";
import { dot, meanVector } from "../../vectors.ts";

/**
 * Means of corrected embeddings: of words and short phrases embedded as questions, and of passages about many things. All
 * that is embedded lies near them, so that cosines are told apart only once they are taken out.
 */
export interface TopicCentres {
  readonly topics: Float32Array;
  readonly passages: Float32Array;
}

/** An article as far as searches found its passages. */
export interface NearArticle {
  readonly article: ArticleSummary;
  readonly passages: readonly Passage[];
  /** Cosine of the topic and the nearest passage, centred: about .3 for what is on the topic, 0 for anything. */
  readonly near: number;
  /** Where its passages lie, centred; length 1. */
  readonly direction: Float32Array;
}

export interface NearnessParts {
  readonly index: Pick<LiveIndex, "vectors">;
  /** Null for a model that none were fitted for: then the mean of the passages found stands for both. */
  readonly centres: TopicCentres | null;
}

/** The articles of some passages; `corrected` is the topic's embedding. Passages that are gone are left out. */
export async function nearArticles(
  corrected: Float32Array,
  passages: readonly Passage[],
  { index, centres }: NearnessParts,
): Promise<NearArticle[]> {
  const vectors = await index.vectors(passages.map(({ id }) => id));
  const { topics, passages: centre } = centres ?? centredOn([...vectors.values()], corrected.length);
  const topic = directionFrom(topics, corrected);
  const articles = new Map<string, { passage: Passage; direction: Float32Array }[]>();
  for (const passage of passages) {
    const vector = vectors.get(passage.id);
    if (!vector) continue;
    const own = articles.get(passage.article.id) ?? [];
    own.push({ passage, direction: directionFrom(centre, vector) });
    articles.set(passage.article.id, own);
  }
  return [...articles.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const directions = own.map(({ direction }) => direction);
    return {
      article: first.passage.article,
      passages: own.map(({ passage }) => passage),
      near: Math.max(...directions.map((direction) => dot(topic, direction))),
      direction: meanVector(directions) ?? first.direction,
    };
  });
}

function centredOn(vectors: readonly Float32Array[], dimensions: number): TopicCentres {
  const sum = new Float32Array(dimensions);
  for (const vector of vectors)
    for (let at = 0; at < dimensions; at += 1) sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0);
  const mean = sum.map((value) => value / Math.max(1, vectors.length));
  return { topics: mean, passages: mean };
}

function directionFrom(centre: Float32Array, vector: Float32Array): Float32Array {
  const away = vector.map((value, at) => value - (centre[at] ?? 0));
  const length = Math.hypot(...away);
  return length === 0 ? away : away.map((value) => value / length);
}
