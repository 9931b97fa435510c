/** Puts hits and sentences into the plain shapes of replies. */
import type { ArticleSummary, Span } from "./article.ts";
import type { Hit } from "./retrieve.ts";
import type { Citation, FoundPassage } from "./services.ts";

/** A hit as replies show it. */
export function foundPassage({ passage, score, alsoIn }: Hit): FoundPassage {
  const { article, text, start, end } = passage;
  return {
    ...originOf(article),
    file: article.file,
    text,
    start,
    end,
    score: Math.round(score * 1e4) / 1e4,
    alsoIn: alsoIn.map((copy) => originOf(copy.article)),
  };
}

/** The citation that holds a span of an article's body. */
export function citation(
  cited: Span & { readonly hit: Pick<Hit, "passage" | "alsoIn">; readonly text: string },
  n: number,
): Citation {
  const { passage, alsoIn } = cited.hit;
  const { article, text, start, end } = passage;
  return {
    n,
    ...originOf(article),
    file: article.file,
    quote: cited.text,
    start: cited.start,
    end: cited.end,
    passage: { text, start, end },
    // A copy may be edited or cut: only those that say just this are named.
    alsoIn: alsoIn.filter((copy) => copy.text.includes(cited.text)).map((copy) => originOf(copy.article)),
  };
}

/** Where a passage or a citation comes from, in the words of replies. */
function originOf(article: ArticleSummary) {
  return {
    articleId: article.id,
    externalId: article.externalId,
    title: article.title,
    source: article.source,
    url: article.url,
    publishedAt: article.published.value,
    language: article.language,
  };
}
