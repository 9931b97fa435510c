/** Tells whether anything was written since the last look. */
import type { Database } from "better-sqlite3";

/**
 * A number that changes whenever the database did.
 * `data_version` tells of other connections only, `total_changes()` of this one only.
 */
export function changeCounter(db: Database): () => number {
  const others = db.prepare<[], number>("PRAGMA data_version").pluck();
  const own = db.prepare<[], number>("SELECT total_changes()").pluck();
  let seen = "";
  let version = 0;
  return () => {
    const now = `${others.get()} ${own.get()}`;
    if (now !== seen) version += 1;
    seen = now;
    return version;
  };
}
