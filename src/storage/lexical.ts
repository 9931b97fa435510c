/** Full-text search with BM25 (Robertson et al. 1994, as in SQLite's FTS5), fast for frequent lexemes too. */
import type { Database } from "better-sqlite3";
import type { Neighbour, PassageFilter } from "../core/ports.ts";
import { changeCounter } from "./changes.ts";
import { conditionOf, isEmpty } from "./filter.ts";
import { statementCache } from "./statements.ts";

/**
 * Ranking costs about a microsecond for each pair of a lexeme and a passage that has it, counting a tenth of that.
 * Lexemes are taken rarest first as long as their passages stay within this number; the rest, which tell passages
 * apart least, are left out. Where the rarest is in more, its newest passages are ranked.
 */
const MAX_RANKED = 2_000;
/** The same where a filter left nothing of the first try; and how far frequent lexemes are told apart. */
const MAX_COUNTED = 8_000;
/** Of a long text, the rarest lexemes that are ranked. */
const MAX_LEXEMES = 64;
/** Lexemes in more passages than this are not counted anew when something was written: their share changes little. */
const MIN_REMEMBERED = 400;
/** Counts of other lexemes that are kept, about 10 MB; each costs 60 µs anew. */
const MAX_OTHERS = 100_000;
/** They are counted anew after so many questions, and when the archive has grown by so much. */
const RECOUNT_AFTER = { questions: 1_000, growth: 1.1 } as const;

/** FTS5 would end its query at a control character, and read two lexemes as a phrase. */
const BETWEEN_LEXEMES = /[\s\p{Cc}]+/u;

/** The full-text tables: the words of the passages, and the keys of the names and numbers in them. */
export const WORD_TABLES = ["passage_lexemes", "passage_names"] as const;
export type WordTable = (typeof WORD_TABLES)[number];

/** Searches one table; each function takes part in the transaction of its caller. */
export interface WordSearch {
  /** Ranks passages by what they share with `lexemes`, best first. */
  rank(lexemes: readonly string[], limit: number, filter: PassageFilter): Neighbour[];
  /** In how many passages each lexeme stands; more than `MAX_RANKED` are not told apart. */
  frequencies(lexemes: readonly string[]): ReadonlyMap<string, number>;
}

type Counted = readonly [lexeme: string, passages: number];

/** Opens the search over `table`. */
export function openLexical(db: Database, table: WordTable): WordSearch {
  const count = lexemeCounter(db, table);
  const rank = ranker(db, table);
  return {
    rank(lexemes, limit, filter) {
      const distinct = new Set(lexemes.flatMap((lexeme) => lexeme.split(BETWEEN_LEXEMES)));
      distinct.delete("");
      const counted = (most: number) => count([...distinct], most).filter(([, passages]) => passages > 0);
      const first = counted(MAX_RANKED);
      const isAnyRare = first.some(([, passages]) => passages <= MAX_RANKED);
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
  /** Whether they stand in more passages than shall be ranked. */
  readonly tooFrequent: boolean;
}

/** Rarest first, at least one. */
function within(counted: readonly Counted[], most: number): Chosen {
  const rarestFirst = [...counted].sort(([, a], [, b]) => a - b);
  const kept: string[] = [];
  let sum = 0;
  for (const [lexeme, passages] of rarestFirst.slice(0, MAX_LEXEMES)) {
    if (kept.length > 0 && sum + passages > most) break;
    sum += passages;
    kept.push(lexeme);
  }
  return { lexemes: kept, tooFrequent: sum > most };
}

/** Counts the passages of lexemes, in the order of the lexemes; more than `most` count as one more than that. */
function lexemeCounter(db: Database, table: WordTable) {
  const upTo = db
    .prepare<[string, number], number>(
      `SELECT count(*) FROM (SELECT 1 FROM ${table} WHERE ${table} MATCH ? LIMIT ?)`,
    )
    .pluck();
  const remembered = countMemory(db);
  return (lexemes: readonly string[], most: number): Counted[] => {
    const memory = remembered();
    return lexemes.map((lexeme) => {
      const known = memory.get(lexeme);
      // What was counted up to less than is asked for now is counted again.
      const isEnough = known !== undefined && (known <= MAX_RANKED || known > most || most <= MAX_RANKED);
      const passages = isEnough ? known : (upTo.get(quoted(lexeme), most + 1) ?? 0);
      memory.set(lexeme, passages);
      return [lexeme, passages];
    });
  };
}

interface CountMemory {
  get(lexeme: string): number | undefined;
  set(lexeme: string, passages: number): void;
}

/** Counts of frequent lexemes, forgotten from time to time, and of all others until something is written. */
function countMemory(db: Database): () => CountMemory {
  const newest = db.prepare<[], number | null>("SELECT max(id) FROM passages").pluck();
  const version = changeCounter(db);
  const frequent = new Map<string, number>();
  const others = new Map<string, number>();
  let questions = 0;
  let newestThen = 0;
  let versionThen = -1;
  const memory: CountMemory = {
    get: (lexeme) => frequent.get(lexeme) ?? others.get(lexeme),
    set: (lexeme, passages) => (passages > MIN_REMEMBERED ? frequent : others).set(lexeme, passages),
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

function ranker(db: Database, table: WordTable) {
  const statements = statementCache<Neighbour>(db);
  const select = `SELECT ${table}.rowid AS id, -bm25(${table}) AS score FROM ${table}`;
  const all = `${select} WHERE ${table} MATCH @query`;
  const newest = `SELECT * FROM (${all} ORDER BY rowid DESC LIMIT max(${MAX_RANKED}, @limit))`;
  // CROSS JOIN keeps the order: the full-text index is asked once, and only what the filter leaves is ranked.
  const among =
    `${select} CROSS JOIN passages AS p ON p.id = ${table}.rowid ` +
    `CROSS JOIN articles AS a ON a.sequence = p.article WHERE ${table} MATCH @query`;
  return ({ lexemes, tooFrequent }: Chosen, limit: number, filter: PassageFilter): Neighbour[] => {
    if (lexemes.length === 0) return [];
    const { sql, values } = conditionOf(filter);
    const unfiltered = tooFrequent ? newest : all;
    const statement = statements((isEmpty(filter) ? unfiltered : `${among} AND ${sql}`) + BEST_FIRST);
    return statement.all({ ...values, query: lexemes.map(quoted).join(" OR "), limit });
  };
}

const BEST_FIRST = " ORDER BY score DESC, id LIMIT @limit";

/** A lexeme as FTS5's query syntax takes any text: between quotation marks, those inside doubled. */
function quoted(lexeme: string): string {
  return `"${lexeme.replaceAll('"', '""')}"`;
}
