/** Rows of the database as the plain data of the core, and back. */
import type { Article, ArticleSummary, CleaningReport, DatePrecision, NewArticle } from "../core/article.ts";
import { languageKey, sourceKey } from "./keys.ts";
import { stretchOf } from "./publication.ts";

/** An article without its text, as `SUMMARY_COLUMNS` selects it. */
export interface SummaryRow {
  readonly sequence: number;
  readonly articleId: string;
  readonly externalId: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly language: string;
  readonly url: string | null;
  readonly file: string | null;
  readonly published: string | null;
  readonly precision: DatePrecision;
  readonly addedAt: string;
}

/** An article with its text, as `ARTICLE_COLUMNS` selects it. */
export interface ArticleRow extends SummaryRow {
  readonly key: string;
  readonly location: string;
  readonly byline: string | null;
  readonly contentHash: string;
  readonly body: string;
  readonly cleaning: string;
}

/** Over `articles AS a`. */
export const SUMMARY_COLUMNS =
  "a.sequence, a.id AS articleId, a.external_id AS externalId, a.title, a.source, a.language, a.url, a.file, " +
  "a.published, a.precision, a.added_at AS addedAt";

/** Over `articles AS a JOIN texts AS t`. */
export const ARTICLE_COLUMNS = `${SUMMARY_COLUMNS}, a.key, a.location, a.byline, a.content_hash AS contentHash, t.body, t.cleaning`;

/** What a list or a citation shows of an article. */
export function summaryOf(row: SummaryRow): ArticleSummary {
  const { articleId, externalId, sequence, title, source, language, url, file, addedAt } = row;
  const published = { value: row.published, precision: row.precision };
  return { id: articleId, externalId, sequence, title, source, language, url, file, published, addedAt };
}

/** An article whole. */
export function articleOf(row: ArticleRow): Article {
  const { key, location, byline, contentHash, body } = row;
  const cleaning: CleaningReport = JSON.parse(row.cleaning);
  return { ...summaryOf(row), key, location, byline, contentHash, body, cleaning };
}

/** The columns of `articles` that the article itself decides. */
export const ARTICLE_FIELDS = [
  "key",
  "external_id",
  "file",
  "location",
  "url",
  "title",
  "source",
  "source_key",
  "byline",
  "language",
  "language_key",
  "published",
  "precision",
  "published_from",
  "published_to",
  "content_hash",
] as const;

/** Their values. */
export type ArticleFields = Readonly<Record<(typeof ARTICLE_FIELDS)[number], string | number | null>>;

/** An article as the columns hold it. */
export function fieldsOf(article: NewArticle): ArticleFields {
  const stretch = stretchOf(article.published);
  return {
    key: article.key,
    external_id: article.externalId,
    file: article.file,
    location: article.location,
    url: article.url,
    title: article.title,
    source: article.source,
    source_key: article.source === null ? null : sourceKey(article.source),
    byline: article.byline,
    language: article.language,
    language_key: languageKey(article.language),
    published: article.published.value,
    precision: article.published.precision,
    published_from: stretch?.from ?? null,
    published_to: stretch?.to ?? null,
    content_hash: article.contentHash,
  };
}

/**
 * The text with U+FFFD for halves of surrogate pairs: the database could not keep them, and would put three
 * signs in the place of each, which would move every offset behind it.
 */
export function storable(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}
