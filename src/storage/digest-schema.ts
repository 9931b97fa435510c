/** The tables of the ledger of digests. */

/** Steps that make them, in order; what was released is never changed. */
export const DIGEST_MIGRATIONS = [
  `CREATE TABLE subscriptions (
     n INTEGER PRIMARY KEY AUTOINCREMENT,
     id TEXT UNIQUE,
     guild TEXT,
     settings TEXT NOT NULL,
     created_at INTEGER NOT NULL,
     pause TEXT,
     untold INTEGER NOT NULL DEFAULT 0 CHECK (untold IN (0, 1)),
     next_at INTEGER NOT NULL,
     last_sequence INTEGER NOT NULL
   ) STRICT;
   CREATE INDEX subscriptions_due ON subscriptions (next_at) WHERE pause IS NULL;
   CREATE INDEX subscriptions_guild ON subscriptions (guild, n);
   CREATE TABLE editions (
     number INTEGER PRIMARY KEY AUTOINCREMENT,
     subscription INTEGER NOT NULL REFERENCES subscriptions (n) ON DELETE CASCADE,
     from_sequence INTEGER NOT NULL,
     to_sequence INTEGER NOT NULL CHECK (to_sequence >= from_sequence),
     view BLOB,
     stories TEXT NOT NULL DEFAULT '[]',
     messages TEXT NOT NULL DEFAULT '[]',
     attempts INTEGER NOT NULL DEFAULT 0,
     created_at INTEGER NOT NULL,
     holder TEXT,
     lease_until INTEGER NOT NULL,
     closed_at INTEGER,
     outcome TEXT CHECK (outcome IN ('sent', 'empty', 'abandoned'))
   ) STRICT;
   CREATE UNIQUE INDEX editions_open ON editions (subscription) WHERE closed_at IS NULL;
   CREATE INDEX editions_lease ON editions (lease_until) WHERE closed_at IS NULL;
   CREATE INDEX editions_subscription ON editions (subscription);
   CREATE INDEX editions_closed ON editions (closed_at) WHERE closed_at IS NOT NULL;
   CREATE TABLE told (
     subscription INTEGER NOT NULL REFERENCES subscriptions (n) ON DELETE CASCADE,
     story INTEGER NOT NULL,
     told_at INTEGER NOT NULL,
     PRIMARY KEY (subscription, story)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX told_at ON told (told_at);`,
  `CREATE TABLE followed (
     id INTEGER PRIMARY KEY CHECK (id = 1),
     archive TEXT NOT NULL
   ) STRICT;
   CREATE INDEX editions_without_news ON editions (subscription, created_at)
     WHERE stories = '[]' AND closed_at IS NOT NULL;`,
] as const;
