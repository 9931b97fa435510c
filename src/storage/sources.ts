/** Publishers with what the archive has of each. */
import type { Database } from "better-sqlite3";
import type { SourceSummary } from "../core/ports.ts";

/** The articles of one publisher in one language. SQLite takes bare columns from the row that `max` found. */
const GROUPS = `
  SELECT source_key AS key, language, count(*) AS articles, max(published_from) AS newestFrom,
         published_to AS newestTo, published AS newest
  FROM articles GROUP BY source_key, language ORDER BY language`;

/** The spelling of the article added last stands for all of them. */
const SPELLING = "SELECT source FROM articles WHERE source_key = ? ORDER BY sequence DESC LIMIT 1";

interface Group {
  readonly key: string | null;
  readonly language: string;
  readonly articles: number;
  readonly newestFrom: number | null;
  readonly newestTo: number | null;
  readonly newest: string | null;
}

/** Most articles first, the unknown publisher last. */
export function openSources(db: Database): () => SourceSummary[] {
  const groups = db.prepare<[], Group>(GROUPS);
  const spelling = db.prepare<[string], { source: string }>(SPELLING);
  return () => {
    const bySource = new Map<string | null, Group[]>();
    for (const group of groups.all()) {
      const known = bySource.get(group.key);
      if (known === undefined) bySource.set(group.key, [group]);
      else known.push(group);
    }
    const summaries = [...bySource].map(([key, parts]) => ({
      source: key === null ? null : (spelling.get(key)?.source ?? null),
      articles: parts.reduce((sum, { articles }) => sum + articles, 0),
      languages: parts.map(({ language }) => language).filter((language) => language !== "und"),
      newest: newestOf(parts),
    }));
    return summaries.sort(compare);
  };
}

/** The publication that started last; of two, the one known more exactly. */
function newestOf(groups: readonly Group[]): string | null {
  const start = ({ newestFrom }: Group) => newestFrom ?? Number.NEGATIVE_INFINITY;
  const end = ({ newestTo }: Group) => newestTo ?? Number.NEGATIVE_INFINITY;
  const sorted = [...groups].sort((a, b) => start(b) - start(a) || end(a) - end(b));
  return sorted[0]?.newest ?? null;
}

function compare(a: SourceSummary, b: SourceSummary): number {
  if (a.source === null || b.source === null) return Number(a.source === null) - Number(b.source === null);
  return b.articles - a.articles || (a.source < b.source ? -1 : 1);
}
