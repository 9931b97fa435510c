/** A filter read plainly, article by article, for the archive in memory. */
import type { Article } from "../../src/core/article.ts";
import type { PassageFilter } from "../../src/core/ports.ts";
import { languageKey, sourceKey } from "../../src/storage/keys.ts";
import { instantOf, stretchOf } from "../../src/storage/publication.ts";

/** Whether an article is among those that a filter leaves. */
export function matches(article: Article, filter: PassageFilter): boolean {
  const language = languageKey(article.language);
  const wanted = filter.language === undefined ? language : languageKey(filter.language);
  if (language !== wanted && !language.startsWith(`${wanted}-`)) return false;
  if (filter.source !== undefined) {
    if (article.source === null || sourceKey(article.source) !== sourceKey(filter.source)) return false;
  }
  if (filter.articles !== undefined && !filter.articles.includes(article.id)) return false;
  const { afterSequence = 0, upToSequence = Number.POSITIVE_INFINITY } = filter;
  if (article.sequence <= afterSequence || article.sequence > upToSequence) return false;
  return isWithin(article, filter);
}

function isWithin({ published }: Article, { from, to }: PassageFilter): boolean {
  if (from === undefined && to === undefined) return true;
  const stretch = stretchOf(published);
  if (stretch === null) return false;
  if (from !== undefined && stretch.to <= instantOf(from)) return false;
  return to === undefined || stretch.from < instantOf(to);
}

/** Whether a filter asks for nothing. */
export const isEmpty = (filter: PassageFilter) => Object.values(filter).every((value) => value === undefined);
