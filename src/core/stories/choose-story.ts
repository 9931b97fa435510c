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
/** Cosine below which no passage of the same event was found to lie; the lowest of 20,000 pairs of translations was .858. */
const LEAST_COSINE = 0.855;
/** Articles compared at most. */
const MOST_COMPARED = 16;
/** Further articles of the best story, so that a chain of neighbours does not carry on what it is not about. */
const MOST_WITNESSES = 4;

/** Log-odds that the nearest article must have, and all compared articles of a story on average. */
const LEAST_ODDS = { nearest: 0.4, average: -2 } as const;

export interface ChooseStoryParts {
  readonly archive: StoryWriter & EmbeddingReader & PassageReader;
  readonly index: LiveIndex;
}

/** The number of a story, or null for a new one. */
export type ChooseStory = (article: PlacedArticle) => Promise<number | null>;

/** Costs the same however much there is: two searches in the index, and a look at some twenty articles. */
export function storyChooser({ archive, index }: ChooseStoryParts): ChooseStory {
  const read = contentsReader(archive, index);
  return async (article) => {
    const candidates = await nearestArticles(article, { archive, index });
    if (candidates.length === 0) return null;
    const [own = null, ...others] = await read([article, ...candidates]);
    if (own === null) return null;
    const stories = storiesOf(own, candidates, others);
    for (const story of stories) {
      if (story.best < LEAST_ODDS.nearest) return null;
      if (story.best >= CERTAIN || (await holdsTogether(own, story, { archive, read }))) return story.number;
    }
    return null;
  };
}

/** Earlier ones that are in a story, nearest first. */
async function nearestArticles(
  article: PlacedArticle,
  { archive, index }: ChooseStoryParts,
): Promise<GroupedArticle[]> {
  const best = new Map<number, number>();
  for (const { vector } of await archive.embeddings(passagesOf(article).slice(0, LEAD_PASSAGES)))
    for (const { id, score } of await index.nearest(vector, NEIGHBOURS, null))
      if (score >= LEAST_COSINE) best.set(id, Math.max(score, best.get(id) ?? 0));
  const passages = [...best].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  const found = await archive.groupedOf(passages);
  return found.filter(({ sequence }) => sequence < article.sequence).slice(0, MOST_COMPARED);
}

interface ComparedStory {
  readonly number: number;
  readonly compared: ReadonlySet<number>;
  readonly odds: readonly number[];
  readonly best: number;
}

/** The one with the best article first. */
function storiesOf(
  own: ArticleContent,
  candidates: readonly GroupedArticle[],
  contents: readonly (ArticleContent | null)[],
): ComparedStory[] {
  const stories = new Map<number, { readonly compared: Set<number>; readonly odds: number[] }>();
  candidates.forEach(({ story, sequence }, at) => {
    const content = contents[at] ?? null;
    if (content === null) return;
    const known = stories.get(story) ?? { compared: new Set(), odds: [] };
    known.compared.add(sequence);
    known.odds.push(sameStory(own, content));
    stories.set(story, known);
  });
  return [...stories]
    .map(([number, { compared, odds }]) => ({ number, compared, odds, best: Math.max(...odds) }))
    .sort((a, b) => b.best - a.best);
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
