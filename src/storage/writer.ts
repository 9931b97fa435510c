/** The writing side of the archive. */
import { sep } from "node:path";
import type { Database } from "better-sqlite3";
import type { NewArticle } from "../core/article.ts";
import type { ArticleWriter, Clock, ModelIdentity, SaveOutcome, StoredVersion } from "../core/ports.ts";
import type { Connection } from "./connection.ts";
import { articleIds } from "./identity.ts";
import type { Models } from "./models.ts";
import { openPassageWriter } from "./passage-writer.ts";
import type { ReadingStore } from "./reading-writer.ts";
import { ARTICLE_FIELDS, type ArticleFields, fieldsOf, storable } from "./rows.ts";

export interface WriterParts {
  readonly connection: Connection;
  readonly models: Models;
  readonly readings: ReadingStore;
  readonly clock: Clock;
}

/** Writes articles; each call is one transaction. */
export function openWriter({ connection, models, readings, clock }: WriterParts): ArticleWriter {
  const { db } = connection;
  const statements = articleStatements(db);
  const place = articlePlacer(statements, clock);
  const passages = openPassageWriter(db);
  let claimed: ModelIdentity | null = null;

  return {
    find: async (key) => connection.read(() => versionOf(statements.find.get(key))),
    save: async (article, added, reading) =>
      connection.write(() => {
        const { sequence, outcome } = place(article);
        if (outcome === "unchanged") return outcome;
        // Checked at each save: another process may have given the archive another model since it was claimed.
        if (claimed !== null) models.claim(claimed);
        const body = storable(article.body);
        statements.writeText.run(sequence, body, JSON.stringify(article.cleaning));
        passages.replace(sequence, body, added, models.get("used"));
        readings.replace(sequence, reading);
        return outcome;
      }),
    keysUnder: async (location) =>
      connection.read(() => {
        const { itself, prefix, end } = rangeBelow(location);
        return statements.under.all(itself, prefix, end);
      }),
    remove: async (keys) =>
      connection.write(() => keys.reduce((sum, key) => sum + statements.remove.run(key).changes, 0)),
    async claimModel(model) {
      connection.write(() => models.claim(model));
      claimed = model;
    },
  };
}

interface FoundRow extends StoredVersion {
  readonly sequence: number;
}

function versionOf(row: FoundRow | undefined): StoredVersion | null {
  return row === undefined ? null : { id: row.id, contentHash: row.contentHash };
}

type ArticleStatements = ReturnType<typeof articleStatements>;

function articleStatements(db: Database) {
  const inserted = ["id", "added_at", ...ARTICLE_FIELDS];
  return {
    find: db.prepare<[string], FoundRow>(
      "SELECT sequence, id, content_hash AS contentHash FROM articles WHERE key = ?",
    ),
    idTaken: db.prepare<[string], number>("SELECT sequence FROM articles WHERE id = ?"),
    insert: db.prepare<[ArticleFields & { id: string; added_at: string }]>(
      `INSERT INTO articles (${inserted}) VALUES (${inserted.map((name) => `@${name}`)})`,
    ),
    update: db.prepare<[ArticleFields & { sequence: number }]>(
      `UPDATE articles SET ${ARTICLE_FIELDS.map((name) => `${name} = @${name}`)} WHERE sequence = @sequence`,
    ),
    writeText: db.prepare<[number, string, string]>(
      "INSERT OR REPLACE INTO texts (article, body, cleaning) VALUES (?, ?, ?)",
    ),
    under: db.prepare<[string, string, string], { key: string; location: string }>(
      "SELECT key, location FROM articles WHERE location = ? OR (location >= ? AND location < ?) ORDER BY key",
    ),
    remove: db.prepare<[string]>("DELETE FROM articles WHERE key = ?"),
  };
}

/** Enters an article under its key, or finds that it is there already. */
function articlePlacer(statements: ArticleStatements, clock: Clock) {
  const isFree = (id: string) => statements.idTaken.get(id) === undefined;
  return (article: NewArticle): { sequence: number; outcome: SaveOutcome } => {
    const before = statements.find.get(article.key);
    if (before === undefined) {
      const added = {
        ...fieldsOf(article),
        id: freeId(article.key, isFree),
        added_at: clock().toISOString(),
      };
      return { sequence: Number(statements.insert.run(added).lastInsertRowid), outcome: "added" };
    }
    const { sequence } = before;
    if (before.contentHash === article.contentHash) return { sequence, outcome: "unchanged" };
    statements.update.run({ ...fieldsOf(article), sequence });
    return { sequence, outcome: "updated" };
  };
}

function freeId(key: string, isFree: (id: string) => boolean): string {
  for (const id of articleIds(key)) if (isFree(id)) return id;
  throw new Error("all ids of an article belong to others");
}

/** Everything below a folder starts with its path and a separator, and sorts before the path and the sign after it. */
function rangeBelow(location: string): { itself: string; prefix: string; end: string } {
  const separator = location.includes("/") ? "/" : sep;
  const itself = location.endsWith(separator) ? location.slice(0, -separator.length) : location;
  const next = String.fromCharCode(separator.charCodeAt(0) + 1);
  return { itself, prefix: itself + separator, end: itself + next };
}
