/** Full-text search with BM25 (Robertson et al. 1994, as in SQLite's FTS5), fast for frequent lexemes too. */
import type { Database } from "better-sqlite3";
import type { Neighbour, QuotationFilter } from "../core/ports.ts";
import { changeCounter } from "./changes.ts";
import { conditionOf, isAnyArticle, isEmpty, speakersOf } from "./filter.ts";
import { anyOf, BETWEEN_LEXEMES, distinct, quoted, type RankedTable, ROWS } from "./full-text.ts";
import { statementCache } from "./statements.ts";

/**
 * Ranking costs about a microsecond for each pair of a lexeme and a row that has it, counting a tenth of that.
 * Lexemes are taken rarest first as long as their rows stay within this number; the rest, which tell rows apart
 * least, are left out. Where the rarest is in more, its newest rows are ranked.
 */
const MAX_RANKED = 2_000;
/** The same where a filter left nothing of the first try; and how far frequent lexemes are told apart. */
const MAX_COUNTED = 8_000;
/** Of a long text, the rarest lexemes that are ranked. */
const MAX_LEXEMES = 64;
/** Lexemes in more rows than this are not counted anew when something was written: their share changes little. */
const MIN_REMEMBERED = 400;
/** Counts of other lexemes that are kept, about 10 MB; each costs 60 µs anew. */
const MAX_OTHERS = 100_000;
/** They are counted anew after so many questions, and when the archive has grown by so much. */
const RECOUNT_AFTER = { questions: 1_000, growth: 1.1 } as const;

/** Searches one table; each function takes part in the transaction of its caller. */
export interface WordSearch {
  /** Ranks the table's rows by what they share with `lexemes`, best first. */
  rank(lexemes: readonly string[], limit: number, filter: QuotationFilter): Neighbour[];
  /** In how many rows each lexeme stands; more than `MAX_RANKED` are not told apart. */
  frequencies(lexemes: readonly string[]): ReadonlyMap<string, number>;
}

type Counted = readonly [lexeme: string, rows: number];

/** Opens the search over `table`. */
export function openLexical(db: Database, table: RankedTable): WordSearch {
  const count = lexemeCounter(db, table);
  const rank = ranker(db, table);
  return {
    rank(lexemes, limit, filter) {
      const wanted = distinct(lexemes);
      const counted = (most: number) => count(wanted, most).filter(([, rows]) => rows > 0);
      const first = counted(MAX_RANKED);
      const isAnyRare = first.some(([, rows]) => rows <= MAX_RANKED);
      const found = rank(within(isAnyRare ? first : counted(MAX_COUNTED), MAX_RANKED), limit, filter);
      if (found.length > 0 || isEmpty(filter)) return found;
      return rank(within(counted(MAX_COUNTED), MAX_COUNTED), limit, filter);
    },
    frequencies(lexemes) {
      const nowhere = lexemes.map((lexeme): Counted => [lexeme, 0]);
      const sound = lexemes.filter((lexeme) => lexeme !== "" && !BETWEEN_LEXEMES.test(lexeme));
      return new Map([...nowhere, ...count([...new Set(sound)], MAX_RANKED)]);
    },
  };
}

interface Chosen {
  readonly lexemes: readonly string[];
  /** Whether they stand in more rows than shall be ranked. */
  readonly tooFrequent: boolean;
}

/** Rarest first, at least one. */
function within(counted: readonly Counted[], most: number): Chosen {
  const rarestFirst = [...counted].sort(([, a], [, b]) => a - b);
  const kept: string[] = [];
  let sum = 0;
  for (const [lexeme, rows] of rarestFirst.slice(0, MAX_LEXEMES)) {
    if (kept.length > 0 && sum + rows > most) break;
    sum += rows;
    kept.push(lexeme);
  }
  return { lexemes: kept, tooFrequent: sum > most };
}

/** Counts the rows of lexemes, in the order of the lexemes; more than `most` count as one more than that. */
function lexemeCounter(db: Database, table: RankedTable) {
  const upTo = db
    .prepare<[string, number], number>(
      `SELECT count(*) FROM (SELECT 1 FROM ${table} WHERE ${table} MATCH ? LIMIT ?)`,
    )
    .pluck();
  const remembered = countMemory(db, table);
  return (lexemes: readonly string[], most: number): Counted[] => {
    const memory = remembered();
    return lexemes.map((lexeme) => {
      const known = memory.get(lexeme);
      // What was counted up to less than is asked for now is counted again.
      const isEnough = known !== undefined && (known <= MAX_RANKED || known > most || most <= MAX_RANKED);
      const rows = isEnough ? known : (upTo.get(quoted(lexeme), most + 1) ?? 0);
      memory.set(lexeme, rows);
      return [lexeme, rows];
    });
  };
}

interface CountMemory {
  get(lexeme: string): number | undefined;
  set(lexeme: string, rows: number): void;
}

/** Counts of frequent lexemes, forgotten from time to time, and of all others until something is written. */
function countMemory(db: Database, table: RankedTable): () => CountMemory {
  const newest = db.prepare<[], number | null>(`SELECT max(id) FROM ${ROWS[table].rows}`).pluck();
  const version = changeCounter(db);
  const frequent = new Map<string, number>();
  const others = new Map<string, number>();
  let questions = 0;
  let newestThen = 0;
  let versionThen = -1;
  const memory: CountMemory = {
    get: (lexeme) => frequent.get(lexeme) ?? others.get(lexeme),
    set: (lexeme, rows) => (rows > MIN_REMEMBERED ? frequent : others).set(lexeme, rows),
  };
  return () => {
    const versionNow = version();
    if (versionNow !== versionThen || others.size > MAX_OTHERS) others.clear();
    versionThen = versionNow;
    const newestNow = newest.get() ?? 0;
    questions += 1;
    if (questions > RECOUNT_AFTER.questions || newestNow > newestThen * RECOUNT_AFTER.growth) {
      frequent.clear();
      questions = 0;
      newestThen = newestNow;
    }
    return memory;
  };
}

function ranker(db: Database, table: RankedTable) {
  const statements = statementCache<Neighbour>(db);
  const select = `SELECT ${table}.rowid AS id, -bm25(${table}) AS score FROM ${table}`;
  const matching = `WHERE ${table} MATCH @query`;
  const { rows, alias } = ROWS[table];
  // CROSS JOIN keeps the order: the full-text index is asked once, and only what the filter leaves is ranked.
  const among =
    `${select} CROSS JOIN ${rows} AS ${alias} ON ${alias}.id = ${table}.rowid ` +
    `CROSS JOIN articles AS a ON a.sequence = ${alias}.article ${matching} AND`;
  // What some speakers said is less than what is found of frequent words; it is gathered first, and only looked up in.
  // "+": else SQLite would ask the full-text index once for each of it.
  const ofSpeakers = `${select} ${matching} AND +${table}.rowid IN (SELECT q.id FROM quotations AS q`;
  const filtered = (filter: QuotationFilter, sql: string, tooFrequent: boolean): string => {
    if (isEmpty(filter)) return `${select} ${matching}`;
    const isGathered = tooFrequent && rows === "quotations" && speakersOf(filter) !== null;
    if (!isGathered) return `${among} ${sql}`;
    return `${ofSpeakers}${isAnyArticle(filter) ? "" : OF_ARTICLES} WHERE ${sql})`;
  };
  return ({ lexemes, tooFrequent }: Chosen, limit: number, filter: QuotationFilter): Neighbour[] => {
    if (lexemes.length === 0) return [];
    const { sql, values } = conditionOf(filter, rows);
    const found = filtered(filter, sql, tooFrequent);
    const ranked = tooFrequent
      ? `SELECT * FROM (${found} ORDER BY ${table}.rowid DESC LIMIT max(${MAX_RANKED}, @limit))`
      : found;
    return statements(ranked + BEST_FIRST).all({ ...values, query: anyOf(lexemes), limit });
  };
}

const OF_ARTICLES = " JOIN articles AS a ON a.sequence = q.article";
const BEST_FIRST = " ORDER BY score DESC, id LIMIT @limit";
