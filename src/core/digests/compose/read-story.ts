/** Reads of a story what is needed to show it: the beginnings of its new articles, and which of them are copies. */
import type { ArticleSummary, Passage } from "../../article.ts";
import { type Merged, mergeCopies } from "../../copies.ts";
import type { LiveIndex } from "../../live-index.ts";
import type { PassageReader } from "../../ports.ts";
import { countDifferent, publisherKey } from "../../publishers.ts";
import type { StoryNews, StoryWriter } from "../../stories/story-ports.ts";
import { meanVector } from "../../vectors.ts";

/** New articles that are read of one story; more of them would not change what is shown. */
const MAX_READ = 60;
/** Passages of each; what happened stands at the beginning. */
const LEAD_PASSAGES = 3;

/** A new article, as far as it was read. */
export interface ReadArticle {
  readonly article: ArticleSummary;
  /** Its first passages, in order; none where it has none. */
  readonly lead: readonly Passage[];
  /** Corrected embeddings of these, by passage. */
  readonly vectors: ReadonlyMap<number, Float32Array>;
  /** That of the first: what happened stands there, and a long article goes on about other things. Null without any. */
  readonly vector: Float32Array | null;
}

export interface ReadStory {
  readonly news: StoryNews;
  /** Publishers take turns. */
  readonly articles: readonly ReadArticle[];
  /** The same with copies of one text put together. */
  readonly texts: readonly Merged<ReadArticle>[];
  /** Mean of the texts' beginnings, each counted once, length 1; null without any embedding. */
  readonly centre: Float32Array | null;
  /** Independent ones among what was read: copies count once, unknown publishers are one together. */
  readonly publishers: number;
}

export interface StoryParts {
  readonly archive: Pick<PassageReader, "passages" | "words" | "sentences"> & Pick<StoryWriter, "placed">;
  readonly index: Pick<LiveIndex, "vectors">;
  readonly correct: (vector: Float32Array) => Float32Array;
}

export async function readStory(news: StoryNews, parts: StoryParts): Promise<ReadStory> {
  const { archive } = parts;
  const fresh = byTurns(news.fresh).slice(0, MAX_READ);
  const ids = await Promise.all(fresh.map(({ sequence }) => leadIds(sequence, archive)));
  const [passages, vectors, words] = await Promise.all([
    archive.passages(ids.flat()),
    parts.index.vectors(ids.flat()),
    archive.words(ids.flatMap((own) => own.slice(0, 1))),
  ]);
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const articles = fresh.map((article, at): ReadArticle => {
    const own = ids[at] ?? [];
    const lead = own.flatMap((id) => byId.get(id) ?? []);
    const known = new Map(
      own.flatMap((id) => {
        const vector = vectors.get(id);
        return vector ? [[id, vector] as const] : [];
      }),
    );
    return { article, lead, vectors: known, vector: known.values().next().value ?? null };
  });
  const inOrder = articles.toSorted((a, b) => a.article.sequence - b.article.sequence);
  const merged = mergeCopies(
    inOrder.map((one) => {
      const [first] = one.lead;
      const { lexemes = [], names = [] } = (first && words.get(first.id)) ?? {};
      // What has no text is no copy of what has none either.
      const text = first?.text ?? one.article.id;
      return { one, text, language: one.article.language, lexemes, names };
    }),
  );
  const texts = merged.map(({ item, copies }) => ({ item: item.one, copies: copies.map(({ one }) => one) }));
  return {
    news,
    articles,
    texts,
    centre: meanVector(texts.flatMap(({ item }) => item.vector ?? [])),
    publishers: countDifferent(texts.map(({ item }) => item.article.source)),
  };
}

/** Articles so that publishers take turns, each in its own order. */
export function byTurns(articles: readonly ArticleSummary[]): ArticleSummary[] {
  const turns: ArticleSummary[][] = [];
  const had = new Map<string, number>();
  for (const article of articles) {
    const key = publisherKey(article.source);
    const turn = had.get(key) ?? 0;
    had.set(key, turn + 1);
    const known = turns[turn];
    if (known) known.push(article);
    else turns.push([article]);
  }
  return turns.flat();
}

/** An article's passages have consecutive ids. */
async function leadIds(sequence: number, archive: StoryParts["archive"]): Promise<number[]> {
  const [placed] = await archive.placed(sequence - 1, sequence, 1);
  const { firstPassage, passages } = placed ?? { firstPassage: 0, passages: 0 };
  return Array.from({ length: Math.min(passages, LEAD_PASSAGES) }, (_, at) => firstPassage + at);
}
