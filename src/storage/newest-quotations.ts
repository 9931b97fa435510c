/** Lists of quotations by time. */
import type { Database } from "better-sqlite3";
import type { QuotationFilter } from "../core/ports.ts";
import { fewArticles } from "./few-articles.ts";
import { type Condition, conditionOf, isAnyArticle, speakersOf } from "./filter.ts";
import { statementCache } from "./statements.ts";

interface Listed {
  readonly id: number;
  readonly published: number | null;
  readonly article: number;
}

const LISTED = "SELECT q.id, q.published, q.article FROM";
/** Undated last, since NULL is smaller than any number; in one article as its text goes. */
const NEWEST_FIRST = "ORDER BY q.published DESC, q.article DESC, q.id LIMIT @limit";
/** CROSS JOIN keeps the order: a walk ends when there are enough, and few articles are looked at first. */
const WALKING = `${LISTED} quotations AS q CROSS JOIN articles AS a ON a.sequence = q.article WHERE`;
const WALKING_ALL = `${LISTED} quotations AS q WHERE`;
const OF_FEW = `${LISTED} articles AS a CROSS JOIN quotations AS q ON q.article = a.sequence WHERE`;

/** Ids, newest published first; each call takes part in the transaction of its caller. */
export function newestLister(db: Database): (filter: QuotationFilter, limit: number) => number[] {
  const statements = statementCache<Listed>(db);
  const isFew = fewArticles(db);
  const ofSpeakers = speakerLister(db);
  return (filter, limit) => {
    if (isFew(filter)) {
      const { sql, values } = conditionOf(filter, "quotations");
      return statements(`${OF_FEW} ${sql} ${NEWEST_FIRST}`)
        .all({ ...values, limit })
        .map(idOf);
    }
    const { speakers: _, quoted: __, ...rest } = filter;
    const condition = conditionOf(rest, "quotations");
    const from = isAnyArticle(filter) ? WALKING_ALL : WALKING;
    const speakers = speakersOf(filter);
    if (speakers !== null) return ofSpeakers(from, condition, { speakers, limit });
    const { sql, values } = condition;
    return statements(`${from} ${sql} ${NEWEST_FIRST}`)
      .all({ ...values, limit })
      .map(idOf);
  };
}

/**
 * An index holds each speaker's quotations in their order, so a list of one speaker reads no more than it gives. Of
 * several, each is read as far back only as the oldest that would still be listed.
 */
function speakerLister(db: Database) {
  const statements = statementCache<Listed>(db);
  return (
    from: string,
    { sql, values }: Condition,
    { speakers, limit }: { readonly speakers: readonly number[]; readonly limit: number },
  ): number[] => {
    if (limit <= 0) return [];
    const all = statements(`${from} q.speaker = @speaker AND ${sql} ${NEWEST_FIRST}`);
    const since = statements(
      `${from} q.speaker = @speaker AND q.published >= @since AND ${sql} ${NEWEST_FIRST}`,
    );
    let listed: Listed[] = [];
    for (const speaker of new Set(speakers)) {
      const oldest = listed.length < limit ? null : (listed.at(-1)?.published ?? null);
      const own = { ...values, speaker, limit };
      const found = oldest === null ? all.all(own) : since.all({ ...own, since: oldest });
      if (found.length > 0) listed = [...listed, ...found].sort(newestFirst).slice(0, limit);
    }
    return listed.map(idOf);
  };
}

const idOf = ({ id }: Listed) => id;

function newestFirst(a: Listed, b: Listed): number {
  const [ofA, ofB] = [a.published ?? Number.NEGATIVE_INFINITY, b.published ?? Number.NEGATIVE_INFINITY];
  if (ofA !== ofB) return ofA > ofB ? -1 : 1;
  return b.article - a.article || a.id - b.id;
}
