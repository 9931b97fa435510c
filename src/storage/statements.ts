/** Statements whose text depends on the filter, each prepared once. */
import type { Database, Statement } from "better-sqlite3";

/** Prepares `sql` at its first use and hands out the same statement afterwards. */
export function statementCache<Row>(db: Database): (sql: string) => Statement<unknown[], Row> {
  const prepared = new Map<string, Statement<unknown[], Row>>();
  return (sql) => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    const statement = db.prepare<unknown[], Row>(sql);
    prepared.set(sql, statement);
    return statement;
  };
}
