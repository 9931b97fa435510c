/** The reading side of the archive: articles, lists of them, and what there is in all. */
import type { Database } from "better-sqlite3";
import type { ArchiveCounts, ArticleList, ArticleReader, PassageFilter } from "../core/ports.ts";
import type { Connection } from "./connection.ts";
import { conditionOf } from "./filter.ts";
import type { Models } from "./models.ts";
import {
  ARTICLE_COLUMNS,
  type ArticleRow,
  articleOf,
  SUMMARY_COLUMNS,
  type SummaryRow,
  summaryOf,
} from "./rows.ts";
import { openSources } from "./sources.ts";
import { statementCache } from "./statements.ts";

/** Reads articles; each call sees one snapshot. */
export function openReader({
  connection,
  models,
}: {
  connection: Connection;
  models: Models;
}): ArticleReader {
  const { db } = connection;
  const findArticle = articleFinder(db);
  const counts = db.prepare<[], Omit<ArchiveCounts, "model">>(COUNTS);
  const sources = openSources(db);
  const list = articleLister(db);
  return {
    article: async (id) => connection.read(() => findArticle(id)),
    latest: async (limit, offset, filter) => connection.read(() => list(limit, offset, filter)),
    sources: async () => connection.read(sources),
    counts: async () =>
      connection.read(() => {
        const found = counts.get();
        if (found === undefined) throw new Error("counting gave no row");
        return { ...found, model: models.get("used") };
      }),
  };
}

const COUNTS = `SELECT
  (SELECT count(*) FROM articles) AS articles,
  (SELECT count(*) FROM passages) AS passages,
  (SELECT count(DISTINCT language_key) FROM articles WHERE language_key <> 'und') AS languages,
  (SELECT count(DISTINCT source_key) FROM articles) AS sources`;

function articleFinder(db: Database) {
  const select = `SELECT ${ARTICLE_COLUMNS} FROM articles AS a JOIN texts AS t ON t.article = a.sequence`;
  const byId = db.prepare<[string], ArticleRow>(`${select} WHERE a.id = ?`);
  const byExternalId = db.prepare<[string], ArticleRow>(
    `${select} WHERE a.external_id = ? ORDER BY a.sequence DESC LIMIT 1`,
  );
  return (id: string) => {
    const row = byId.get(id) ?? byExternalId.get(id);
    return row === undefined ? null : articleOf(row);
  };
}

function articleLister(db: Database) {
  const totals = statementCache<{ total: number }>(db);
  const pages = statementCache<SummaryRow>(db);
  return (limit: number, offset: number, filter: PassageFilter): ArticleList => {
    const { sql, values } = conditionOf(filter);
    const total = totals(`SELECT count(*) AS total FROM articles AS a WHERE ${sql}`).get(values)?.total ?? 0;
    const page = pages(
      `SELECT ${SUMMARY_COLUMNS} FROM articles AS a WHERE a.sequence IN (
         SELECT a.sequence FROM articles AS a WHERE ${sql} ORDER BY a.sequence DESC LIMIT @limit OFFSET @offset
       ) ORDER BY a.sequence DESC`,
    );
    return { total, articles: page.all({ ...values, limit, offset }).map(summaryOf) };
  };
}
