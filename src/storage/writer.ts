/** The writing side of the archive. */
import { sep } from "node:path";
import type { Database } from "better-sqlite3";
import type { NewArticle, NewPassage } from "../core/article.ts";
import type { ArticleWriter, Clock, ModelIdentity, SaveOutcome, StoredVersion } from "../core/ports.ts";
import type { Connection } from "./connection.ts";
import { articleIds } from "./identity.ts";
import { checkVector, type Models } from "./models.ts";
import { ARTICLE_FIELDS, type ArticleFields, fieldsOf, storable } from "./rows.ts";
import { toBytes } from "./vectors.ts";

export interface WriterParts {
  readonly connection: Connection;
  readonly models: Models;
  readonly clock: Clock;
}

/** Writes articles; each call is one transaction. */
export function openWriter({ connection, models, clock }: WriterParts): ArticleWriter {
  const { db } = connection;
  const articles = articleStatements(db);
  const passages = passageStatements(db);
  let claimed: ModelIdentity | null = null;

  /** Checked at each save: another process may have given the archive another model meanwhile. */
  const modelInUse = () => {
    const bound = models.current();
    if (bound === null) throw new Error("claimModel must be called before passages are saved");
    if (claimed !== null) models.claim(claimed);
    return bound;
  };

  function place(article: NewArticle): { sequence: number; outcome: SaveOutcome } {
    const before = articles.find.get(article.key);
    if (before?.contentHash === article.contentHash)
      return { sequence: before.sequence, outcome: "unchanged" };
    const fields = fieldsOf(article);
    if (before === undefined) {
      const id = freeId(article.key, (candidate) => articles.idTaken.get(candidate) === undefined);
      const { lastInsertRowid } = articles.insert.run({ ...fields, id, added_at: clock().toISOString() });
      return { sequence: Number(lastInsertRowid), outcome: "added" };
    }
    articles.update.run({ ...fields, sequence: before.sequence });
    passages.clear.run(before.sequence);
    return { sequence: before.sequence, outcome: "updated" };
  }

  function fill(sequence: number, body: string, added: readonly NewPassage[]): void {
    if (added.length === 0) return;
    const model = modelInUse();
    for (const passage of added) {
      checkSpan(passage, body);
      checkVector(passage.embedding, model);
      const id = passages.insert.run(sequence, passage.start, passage.end).lastInsertRowid;
      passages.insertLexemes.run(id, passage.lexemes);
      passages.insertEmbedding.run(id, model.row, toBytes(passage.embedding));
    }
  }

  return {
    find: async (key) => connection.read(() => versionOf(articles.find.get(key))),
    save: async (article, added) =>
      connection.write(() => {
        const { sequence, outcome } = place(article);
        if (outcome === "unchanged") return outcome;
        const body = storable(article.body);
        articles.writeText.run(sequence, body, JSON.stringify(article.cleaning));
        fill(sequence, body, added);
        return outcome;
      }),
    keysUnder: async (location) =>
      connection.read(() => {
        const { itself, prefix, end } = rangeBelow(location);
        return articles.under.all(itself, prefix, end);
      }),
    remove: async (keys) =>
      connection.write(() => keys.reduce((sum, key) => sum + articles.remove.run(key).changes, 0)),
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
      `SELECT key, location FROM articles WHERE location = ? OR (location >= ? AND location < ?) ORDER BY key`,
    ),
    remove: db.prepare<[string]>("DELETE FROM articles WHERE key = ?"),
  };
}

function passageStatements(db: Database) {
  return {
    clear: db.prepare<[number]>("DELETE FROM passages WHERE article = ?"),
    insert: db.prepare<[number, number, number]>(
      `INSERT INTO passages (article, start, "end") VALUES (?, ?, ?)`,
    ),
    insertLexemes: db.prepare<[number | bigint, string]>(
      "INSERT INTO passage_lexemes (rowid, lexemes) VALUES (?, ?)",
    ),
    insertEmbedding: db.prepare<[number | bigint, number, Buffer]>(
      "INSERT INTO embeddings (passage, model, vector) VALUES (?, ?, ?)",
    ),
  };
}

function freeId(key: string, isFree: (id: string) => boolean): string {
  for (const id of articleIds(key)) if (isFree(id)) return id;
  throw new Error("all ids of an article belong to others");
}

function checkSpan({ start, end }: NewPassage, body: string): void {
  const whole = Number.isInteger(start) && Number.isInteger(end);
  if (whole && 0 <= start && start < end && end <= body.length) return;
  throw new Error(`passage ${start}–${end} lies outside its body of ${body.length} characters`);
}

/** Everything below a folder starts with its path and a separator, and sorts before the path and the sign after it. */
function rangeBelow(location: string): { itself: string; prefix: string; end: string } {
  const separator = location.includes("/") ? "/" : sep;
  const itself = location.endsWith(separator) ? location.slice(0, -separator.length) : location;
  const next = String.fromCharCode(separator.charCodeAt(0) + 1);
  return { itself, prefix: itself + separator, end: itself + next };
}
