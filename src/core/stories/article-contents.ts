/** Reads what articles are compared by, and keeps it for a while: the articles of a living story come up again and again. */
import type { LiveIndex } from "../live-index.ts";
import type { PassageReader } from "../ports.ts";
import { type ArticleContent, contentOf, MOST_PASSAGES } from "./article-content.ts";
import type { PlacedArticle } from "./story-ports.ts";

/** About 20 kB each. */
const MOST_KEPT = 400;

export type ReadContents = (
  articles: readonly PlacedArticle[],
) => Promise<readonly (ArticleContent | null)[]>;

/** In the order of the articles; null for one without embeddings. Passages of an article that changed have other ids. */
export function contentsReader(archive: PassageReader, index: LiveIndex): ReadContents {
  const kept = new Map<string, ArticleContent | null>();
  const keyOf = ({ sequence, firstPassage }: PlacedArticle) => `${sequence} ${firstPassage}`;

  async function read(articles: readonly PlacedArticle[]): Promise<void> {
    const passages = articles.flatMap(passagesOf);
    const vectors = await index.vectors(passages);
    const words = await archive.words(passages);
    for (const article of articles) {
      const own = passagesOf(article);
      const found = contentOf(
        article,
        own.flatMap((id) => vectors.get(id) ?? []),
        own.flatMap((id) => words.get(id) ?? []),
      );
      kept.set(keyOf(article), found);
    }
  }

  return async (articles) => {
    const missing = articles.filter((article) => !kept.has(keyOf(article)));
    if (missing.length > 0) await read(missing);
    const found = articles.map((article) => {
      const key = keyOf(article);
      const content = kept.get(key) ?? null;
      kept.delete(key); // The Map is in order of last use.
      kept.set(key, content);
      return content;
    });
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_KEPT) break;
      kept.delete(oldest);
    }
    return found;
  };
}

/** The ids of its first passages. */
export function passagesOf({ firstPassage, passages }: PlacedArticle): number[] {
  return Array.from({ length: Math.min(passages, MOST_PASSAGES) }, (_, at) => firstPassage + at);
}
