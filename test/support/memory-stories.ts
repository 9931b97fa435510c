/** Which stories the articles of the archive in memory tell. */
import type { Article } from "../../src/core/article.ts";
import type {
  GroupedArticle,
  PlacedArticle,
  StoryNews,
  StoryReader,
  StoryWriter,
} from "../../src/core/stories/story-ports.ts";
import { stretchOf } from "../../src/storage/publication.ts";
import { type StoredPassage, summaryOf } from "./memory-passages.ts";

export interface MemoryStoryParts {
  readonly articles: () => readonly Article[];
  readonly passages: () => readonly StoredPassage[];
  /** Called after each change. */
  readonly changed: () => void;
}

/** Nothing is grouped; articles that are gone count no longer. */
export function createMemoryStories({
  articles,
  passages,
  changed,
}: MemoryStoryParts): StoryReader & StoryWriter {
  const storyOf = new Map<number, number>();
  let groupedUpTo = 0;
  let lastStory = 0;
  const inOrder = () => [...articles()].sort((a, b) => a.sequence - b.sequence);
  const between = (after: number, upTo: number) =>
    inOrder().filter(({ sequence }) => after < sequence && sequence <= upTo);

  const placed = (article: Article): PlacedArticle => {
    const own = passages().filter((passage) => passage.article.sequence === article.sequence);
    const stretch = stretchOf(article.published);
    return {
      sequence: article.sequence,
      language: article.language,
      published: stretch === null ? null : { from: stretch.from, to: stretch.to },
      added: Date.parse(article.addedAt),
      firstPassage: own[0]?.id ?? 0,
      passages: own.length,
    };
  };
  const grouped = (article: Article): GroupedArticle[] => {
    const story = storyOf.get(article.sequence);
    return story === undefined ? [] : [{ ...placed(article), story }];
  };
  const told = () => new Set(articles().flatMap(({ sequence }) => storyOf.get(sequence) ?? []));

  return {
    groupedUpTo: async () => groupedUpTo,
    async storyNews(after, upTo) {
      const fresh = between(after, upTo).filter(({ sequence }) => storyOf.has(sequence));
      const stories = new Set(fresh.flatMap(({ sequence }) => storyOf.get(sequence) ?? []));
      return [...stories].map((story): StoryNews => {
        const tells = ({ sequence }: Article) => storyOf.get(sequence) === story;
        return {
          story,
          fresh: fresh.filter(tells).map(summaryOf),
          earlier: between(0, after).filter(tells).length,
        };
      });
    },
    async sequenceBefore(instant) {
      const earlier = inOrder().filter(({ addedAt }) => Date.parse(addedAt) < Date.parse(instant));
      return earlier.at(-1)?.sequence ?? 0;
    },
    storyCounts: async () => ({
      stories: told().size,
      articlesLeft: between(groupedUpTo, Number.POSITIVE_INFINITY).length,
    }),
    lastSequence: async () => inOrder().at(-1)?.sequence ?? 0,
    placed: async (after, upTo, limit) => between(after, upTo).slice(0, limit).map(placed),
    async groupedOf(ids) {
      const wanted = ids.flatMap((id) => passages().find((passage) => passage.id === id)?.article ?? []);
      const found = [...new Set(wanted.map(({ sequence }) => sequence))];
      return found.flatMap((sequence) =>
        articles()
          .filter((article) => article.sequence === sequence)
          .flatMap(grouped),
      );
    },
    async members(story, limit) {
      const found = inOrder().filter(({ sequence }) => storyOf.get(sequence) === story);
      return found.reverse().slice(0, limit).flatMap(grouped);
    },
    async assign(expected, sequence, story) {
      if (sequence <= expected) throw new Error("articles get their stories in the order of their sequences");
      if (expected !== groupedUpTo || (story !== null && !told().has(story))) return false;
      groupedUpTo = sequence;
      if (articles().some((article) => article.sequence === sequence)) {
        if (story === null) lastStory += 1;
        storyOf.set(sequence, story ?? lastStory);
      }
      changed();
      return true;
    },
  };
}
