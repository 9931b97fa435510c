/** Finds the story that an article tells, among those of the articles nearest to it. */
import type { LiveIndex } from "../live-index.ts";
import type { EmbeddingReader, PassageReader } from "../ports.ts";
import type { ArticleContent } from "./article-content.ts";
import { contentsReader, passagesOf, type ReadContents } from "./article-contents.ts";
import { CERTAIN, sameStory } from "./same-story.ts";
import type { GroupedArticle, PlacedArticle, StoryWriter } from "./story-ports.ts";

/** Passages of an article whose neighbours are looked up. */
const LEAD_PASSAGES = 2;
const NEIGHBOURS = 48;
/** Neighbours whose articles are looked up at a time. */
const LOOKED_UP = 12;
/** Cosine below which no passage of the same event was found to lie; the lowest of 20,000 pairs of translations was .858. */
const LEAST_COSINE = 0.855;
/** Articles compared at most, shared out among these passages; among like events the right one need not be the nearest. */
const MOST_COMPARED = 16;
/** So many at a time, as a copy ends the search. */
const AT_A_TIME = 4;
/** Further articles of the best story, so that a chain of neighbours does not carry on what it is not about. */
const MOST_WITNESSES = 4;

/** Log-odds that the nearest article must have, and all compared articles of a story on average. */
const LEAST_ODDS = { nearest: 0, average: -2.4 } as const;

export interface ChooseStoryParts {
  readonly archive: StoryWriter & EmbeddingReader & PassageReader;
  readonly index: LiveIndex;
}

/** The number of a story, or null for a new one. */
export type ChooseStory = (article: PlacedArticle) => Promise<number | null>;

/** Costs the same however much there is: two searches in the index, and a look at some twenty articles at most. */
export function storyChooser({ archive, index }: ChooseStoryParts): ChooseStory {
  const read = contentsReader(archive, index);
  return async (article) => {
    const [own = null] = await read([article]);
    if (own === null) return null;
    for (const story of await comparedStories(article, own, { archive, index, read })) {
      const best = Math.max(...story.odds);
      if (best < LEAST_ODDS.nearest) return null;
      if (best >= CERTAIN || (await holdsTogether(own, story, { archive, read }))) return story.number;
    }
    return null;
  };
}

interface ComparedStory {
  readonly number: number;
  readonly compared: Set<number>;
  readonly odds: number[];
}

/** The one with the best article first. Ends at a copy. */
async function comparedStories(
  article: PlacedArticle,
  own: ArticleContent,
  { archive, index, read }: ChooseStoryParts & { readonly read: ReadContents },
): Promise<ComparedStory[]> {
  const stories = new Map<number, ComparedStory>();
  const seen = new Set<number>();

  /** The best of their odds. */
  async function compare(candidates: readonly GroupedArticle[]): Promise<number> {
    const contents = await read(candidates);
    let best = Number.NEGATIVE_INFINITY;
    candidates.forEach(({ story: number, sequence }, at) => {
      const content = contents[at] ?? null;
      if (content === null) return;
      const story = stories.get(number) ?? { number, compared: new Set(), odds: [] };
      const odds = sameStory(own, content);
      story.compared.add(sequence);
      story.odds.push(odds);
      stories.set(number, story);
      best = Math.max(best, odds);
    });
    return best;
  }

  const ranked = () => [...stories.values()].sort((a, b) => Math.max(...b.odds) - Math.max(...a.odds));
  const leads = await archive.embeddings(passagesOf(article).slice(0, LEAD_PASSAGES));
  for (const { vector } of leads) {
    const isNew = ({ sequence }: GroupedArticle) => sequence < article.sequence && !seen.has(sequence);
    const most = Math.ceil(MOST_COMPARED / leads.length);
    const near = await articlesNear({ vector, isWanted: isNew, most }, { archive, index });
    for (let at = 0; at < near.length; at += AT_A_TIME) {
      const candidates = near.slice(at, at + AT_A_TIME);
      for (const { sequence } of candidates) seen.add(sequence);
      if ((await compare(candidates)) >= CERTAIN) return ranked();
    }
  }
  return ranked();
}

interface Near {
  readonly vector: Float32Array;
  readonly isWanted: (article: GroupedArticle) => boolean;
  readonly most: number;
}

/** The first ones that are in a story and wanted, nearest first. */
async function articlesNear(
  { vector, isWanted, most }: Near,
  { archive, index }: ChooseStoryParts,
): Promise<readonly GroupedArticle[]> {
  const found = await index.nearest(vector, NEIGHBOURS, null);
  const passages = found.filter(({ score }) => score >= LEAST_COSINE).map(({ id }) => id);
  const near = new Map<number, GroupedArticle>();
  for (let at = 0; at < passages.length && near.size < most; at += LOOKED_UP)
    for (const article of await archive.groupedOf(passages.slice(at, at + LOOKED_UP)))
      if (isWanted(article)) near.set(article.sequence, article);
  return [...near.values()].slice(0, most);
}

/** The candidates are the nearest of a story; some others that were not among them must agree on average. */
async function holdsTogether(
  own: ArticleContent,
  { number, compared, odds }: ComparedStory,
  { archive, read }: { readonly archive: StoryWriter; readonly read: ReadContents },
): Promise<boolean> {
  const members = await archive.members(number, compared.size + MOST_WITNESSES);
  const witnesses = members.filter(({ sequence }) => !compared.has(sequence)).slice(0, MOST_WITNESSES);
  const further = (await read(witnesses)).flatMap((content) =>
    content === null ? [] : sameStory(own, content),
  );
  const all = [...odds, ...further];
  return all.reduce((sum, value) => sum + value, 0) / all.length >= LEAST_ODDS.average;
}
