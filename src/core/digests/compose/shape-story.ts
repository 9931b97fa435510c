/** Puts a story into the plain shape of replies: headline, key sentence with its citation, articles, who brought it. */
import type { ArticleSummary } from "../../article.ts";
import { citation } from "../../found.ts";
import type { DigestArticle, DigestStory } from "../digest-results.ts";
import { headlineArticle, headlineOf } from "./headline.ts";
import { type KeySentence, keySentence } from "./key-sentence.ts";
import { byTurns, type ReadStory, type StoryParts } from "./read-story.ts";

export interface ShapeRequest {
  /** BCP 47, of the reader. */
  readonly locale: string;
  /** The number of its citation. */
  readonly n: number;
  readonly update: boolean;
}

export async function digestStory(
  story: ReadStory,
  { locale, n, update }: ShapeRequest,
  parts: StoryParts,
): Promise<DigestStory> {
  const headline = headlineArticle(story, locale);
  if (!headline) throw new Error("a story without an article");
  const sentence = await keySentence(story, { headline, locale }, parts);
  const { fresh } = story.news;
  const { article } = headline;
  return {
    story: story.news.story,
    headline: headlineOf(headline),
    language: article.language,
    headlineArticle: article.id,
    articles: inOrder(story, article).map(digestArticle),
    publishers: story.publishers,
    languages: [...new Set(fresh.map(({ language }) => language))].sort(),
    keySentence: sentence && { text: sentence.text, citation: citationOf(sentence, story, n) },
    update,
  };
}

function citationOf(sentence: KeySentence, { texts }: ReadStory, n: number) {
  const own = texts.find(({ item, copies }) => item === sentence.from || copies.includes(sentence.from));
  const copies = own ? [own.item, ...own.copies].filter((one) => one !== sentence.from) : [];
  const alsoIn = copies.flatMap(({ lead }) =>
    lead.filter(({ text }) => text.includes(sentence.text)).slice(0, 1),
  );
  return citation({ ...sentence, hit: { passage: sentence.passage, alsoIn } }, n);
}

/** That of the headline, then one of each other publisher, own texts before copies; then the second of each, and so on. */
function inOrder({ news, texts }: ReadStory, first: ArticleSummary): ArticleSummary[] {
  const isCopy = new Set(texts.flatMap(({ copies }) => copies.map(({ article }) => article.id)));
  const others = news.fresh.toSorted((a, b) => Number(isCopy.has(a.id)) - Number(isCopy.has(b.id)));
  return byTurns([first, ...others.filter(({ id }) => id !== first.id)]);
}

function digestArticle(article: ArticleSummary): DigestArticle {
  return {
    articleId: article.id,
    externalId: article.externalId,
    title: article.title,
    source: article.source,
    language: article.language,
    url: article.url,
    file: article.file,
    publishedAt: article.published.value,
    sequence: article.sequence,
  };
}
