/** Full-text search with BM25 (Robertson et al. 1994, as in SQLite's FTS5), fast for frequent lexemes too. */
import type { Database } from "better-sqlite3";
import type { Neighbour, PassageFilter } from "../core/ports.ts";
import { conditionOf, isEmpty } from "./filter.ts";
import { statementCache } from "./statements.ts";

/**
 * Ranking costs about a microsecond for each pair of a lexeme and a passage that has it. Lexemes are taken rarest
 * first as long as their passages stay within this number; the rest, which tell passages apart least, are left out.
 */
const MAX_RANKED = 4_000;
/** The same where a filter left nothing of the first try. */
const MAX_RANKED_FILTERED = 8_000;
/** Of a long text, the rarest lexemes that are ranked. */
const MAX_LEXEMES = 64;
/** Lexemes in more passages than this are not counted anew for each question: counting those costs most. */
const MIN_REMEMBERED = 400;
/** They are counted anew after so many questions, and when the archive has grown by so much. */
const RECOUNT_AFTER = { questions: 1_000, growth: 1.1 } as const;

/** FTS5 would end its query at a control character, and read two lexemes as a phrase. */
const BETWEEN_LEXEMES = /[\s\p{Cc}]+/u;

type Counted = readonly [lexeme: string, passages: number];

/** Ranks passages by lexemes, best first; takes part in the transaction of its caller. */
export function openLexical(db: Database) {
  const count = lexemeCounter(db);
  const rank = ranker(db);
  return (lexemes: readonly string[], limit: number, filter: PassageFilter): Neighbour[] => {
    const distinct = new Set(lexemes.flatMap((lexeme) => lexeme.split(BETWEEN_LEXEMES)));
    distinct.delete("");
    const counted = count([...distinct]);
    const found = rank(within(counted, MAX_RANKED), limit, filter);
    if (found.length > 0 || isEmpty(filter)) return found;
    return rank(within(counted, MAX_RANKED_FILTERED), limit, filter);
  };
}

/** Rarest first, at least one. */
function within(counted: readonly Counted[], most: number): string[] {
  const kept: string[] = [];
  let sum = 0;
  for (const [lexeme, passages] of counted.slice(0, MAX_LEXEMES)) {
    sum += passages;
    if (kept.length > 0 && sum > most) break;
    kept.push(lexeme);
  }
  return kept;
}

/** Counts the passages of lexemes up to `MAX_RANKED_FILTERED`, leaves out those that no passage has, rarest first. */
function lexemeCounter(db: Database) {
  const upTo = db
    .prepare<[string, number], number>(
      "SELECT count(*) FROM (SELECT 1 FROM passage_lexemes WHERE passage_lexemes MATCH ? LIMIT ?)",
    )
    .pluck();
  const count = (lexeme: string) => upTo.get(quoted(lexeme), MAX_RANKED_FILTERED) ?? 0;
  const remembered = countMemory(db);
  return (lexemes: readonly string[]): Counted[] => {
    const memory = remembered();
    const counted = lexemes.map((lexeme): Counted => {
      const passages = memory.get(lexeme) ?? count(lexeme);
      if (passages > MIN_REMEMBERED) memory.set(lexeme, passages);
      return [lexeme, passages];
    });
    return counted.filter(([, passages]) => passages > 0).sort(([, a], [, b]) => a - b);
  };
}

/** Counts of frequent lexemes, forgotten from time to time. */
function countMemory(db: Database): () => Map<string, number> {
  const newest = db.prepare<[], number | null>("SELECT max(id) FROM passages").pluck();
  const counts = new Map<string, number>();
  let questions = 0;
  let newestThen = 0;
  return () => {
    const newestNow = newest.get() ?? 0;
    questions += 1;
    if (questions > RECOUNT_AFTER.questions || newestNow > newestThen * RECOUNT_AFTER.growth) {
      counts.clear();
      questions = 0;
      newestThen = newestNow;
    }
    return counts;
  };
}

function ranker(db: Database) {
  const statements = statementCache<Neighbour>(db);
  return (lexemes: readonly string[], limit: number, filter: PassageFilter): Neighbour[] => {
    if (lexemes.length === 0) return [];
    const { sql, values } = conditionOf(filter);
    const statement = statements(isEmpty(filter) ? RANKED : `${RANKED_AMONG} AND ${sql}${BEST_FIRST}`);
    return statement.all({ ...values, query: lexemes.map(quoted).join(" OR "), limit });
  };
}

const BEST_FIRST = " ORDER BY score DESC, id LIMIT @limit";
const SELECT = "SELECT passage_lexemes.rowid AS id, -bm25(passage_lexemes) AS score FROM passage_lexemes";
const RANKED = `${SELECT} WHERE passage_lexemes MATCH @query${BEST_FIRST}`;
/** CROSS JOIN keeps the order: the full-text index is asked once, and only what the filter leaves is ranked. */
const RANKED_AMONG =
  `${SELECT} CROSS JOIN passages AS p ON p.id = passage_lexemes.rowid ` +
  "CROSS JOIN articles AS a ON a.sequence = p.article WHERE passage_lexemes MATCH @query";

/** A lexeme as FTS5's query syntax takes any text: between quotation marks, those inside doubled. */
function quoted(lexeme: string): string {
  return `"${lexeme.replaceAll('"', '""')}"`;
}
